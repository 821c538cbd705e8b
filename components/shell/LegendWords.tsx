'use client';

import { MarkKey } from '@/components/panels/LegendPanel';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import { colorOf, type Theme } from '@/lib/scales/palettes';

/** The legend for the back row: the classes in use as words beside their colors, and the marks in use. */
export default function LegendWords({ figure, theme }: { figure: WordedFigure; theme: Theme }) {
  const { legend } = drawing(figure);
  const used = legend.classes.filter((c) => c.count > 0);
  if (legend.kind === 'none' || used.length === 0) return null;
  return (
    <ul className="legend-words of-figure" aria-label={legend.title}>
      {used.map((c) => (
        <li key={c.color}>
          <i style={{ background: colorOf(c.color, theme) }} aria-hidden="true" />
          {c.label}
        </li>
      ))}
      {legend.marks.map((mark) => (
        <li key={mark.quality}>
          <MarkKey mark={mark} theme={theme} />
          {mark.label}
        </li>
      ))}
    </ul>
  );
}
