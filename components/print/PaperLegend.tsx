import { useId } from 'react';
import { PaperMarkShape } from '@/components/print/PaperMarkShape';
import { PaperPattern } from '@/components/print/PaperPatterns';
import { usePart } from '@/components/state/words';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';

/** The legend on paper: a swatch of each class's pattern with its words and how many areas it has, and what the other marks mean. Nothing where the legend is hidden. */
export function PaperLegend({ figure }: { figure: WordedFigure }) {
  const words = usePart('print');
  const own = useId().replace(/[^a-zA-Z0-9]/g, '');
  const drawn = drawing(figure, 'paper');
  const { legend } = drawn;
  if (legend.kind === 'none') return null;
  const circles = drawn.circles.length > 0;
  const notes = [
    ...legend.marks.map((mark) => words.marks[mark.quality](mark.label)),
    ...(figure.points.length > 0 && !circles ? [words.noCircles] : circles ? [words.oneMark] : []),
  ].filter((note) => note !== '');
  return (
    <section className="paper-legend" data-testid="paper-legend">
      <h2>
        {legend.title} <small>{words.counted(legend.of)}</small>
      </h2>
      <ul>
        {legend.classes.map((c, i) => (
          <li key={i}>
            <svg width={circles ? 44 : 30} height="15" aria-hidden="true">
              <defs>
                <PaperPattern id={`${own}-${i}`} pattern={c.pattern} k={1} />
              </defs>
              <rect x=".5" y=".5" width="29" height="14" fill={`url(#${own}-${i})`} stroke="#000" />
              {circles ? <PaperMarkShape mark={c.mark} x={37} y={7.5} r={5} /> : null}
            </svg>
            <span>
              {c.label} <b>{c.count}</b>
            </span>
          </li>
        ))}
      </ul>
      {notes.length > 0 ? <p>{notes.join(' · ')}</p> : null}
    </section>
  );
}
