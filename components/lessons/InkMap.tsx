/** A Figure as a picture in black ink, for worksheets: patterns for classes, names on the areas, no color anywhere. Rendered on the server. */
import { PaperMarks } from '@/components/print/PaperMarks';
import { PaperOverlayNames } from '@/components/print/PaperOverlayNames';
import { PaperPattern } from '@/components/print/PaperPatterns';
import type { FrameBox } from '@/geo/svg/frame';
import { namesAt, overlayNamesAt } from '@/geo/svg/names';
import type { Shapes } from '@/geo/svg/shapes';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import { LINE_STYLES, type LineRole } from '@/lib/figure/lineStyles';
import { NAME_PX, UNSURE } from '@/lib/figure/mapNames';

/** Width of the printed map, CSS px, by which names are given room. */
const PRINTED = 500;

/** @param box the part of the frame to show. @param label what a screen reader says of the picture. */
export function InkMap({
  figure,
  shapes,
  box,
  label,
}: {
  figure: WordedFigure;
  shapes: Shapes;
  box: FrameBox;
  label: string;
}) {
  const drawn = drawing(figure, 'worksheet');
  const k = box[2] / PRINTED;
  const names = namesAt(drawn, k);
  return (
    <svg viewBox={box.map((n) => +n.toFixed(1)).join(' ')} role="img" aria-label={label} className="ink-map">
      <PaperMarks drawing={drawn} shapes={shapes} k={k} own="ink" />
      <PaperOverlayNames names={overlayNamesAt(drawn.overlayNames, shapes, names, k)} k={k} />
      {names.map((n) => (
        <text
          key={n.id}
          data-label={n.id}
          x={n.x.toFixed(1)}
          y={n.y.toFixed(1)}
          className="ink-name"
          fontSize={NAME_PX * k}
        >
          {n.lines.map((line, i) => (
            <tspan
              key={line}
              x={n.x.toFixed(1)}
              dy={i === 0 ? `${(0.35 - (n.lines.length - 1) * 0.5).toFixed(2)}em` : '1em'}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

/** The same patterns and lines in words. */
export function InkLegend({ figure, words }: { figure: WordedFigure; words: { plan: string; otherPlan: string } }) {
  const drawn = drawing(figure, 'worksheet');
  const { legend } = drawn;
  const { unit } = figure.legend;
  return (
    <div className="ink-legend">
      <p>
        <b>{legend.title}</b>
        {legend.title.includes(unit) || legend.kind === 'leaders' ? '' : ` (${unit})`}
      </p>
      <ul>
        {legend.classes.map((c, i) =>
          c.count === 0 ? null : (
            <li key={i}>
              <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
                <defs>
                  <PaperPattern id={`ink-key-${i}`} pattern={c.pattern} k={1} />
                </defs>
                <rect
                  x="0.6"
                  y="0.6"
                  width="32.8"
                  height="16.8"
                  fill={`url(#ink-key-${i})`}
                  stroke="#000"
                  strokeWidth="1.2"
                />
              </svg>
              <span>{c.label}</span>
            </li>
          ),
        )}
        {(['plan', 'other-plan'] as const).map((role) =>
          drawn.lines.some((l) => l.role === role) ? (
            <li key={role}>
              <Stroke role={role} />
              <span>{role === 'plan' ? words.plan : words.otherPlan}</span>
            </li>
          ) : null,
        )}
      </ul>
      {legend.marks
        .filter((mark) => UNSURE[mark.quality] !== '')
        .map((mark) => (
          <p key={mark.quality}>
            <b>{UNSURE[mark.quality]}</b> {mark.label}
          </p>
        ))}
    </div>
  );
}

function Stroke({ role }: { role: LineRole }) {
  const { width, dash } = LINE_STYLES[role];
  return (
    <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
      <path
        d="M1 9H33"
        stroke="#000"
        strokeWidth={width}
        strokeDasharray={dash.length === 0 ? undefined : dash.map((n) => +(n * width).toFixed(2)).join(' ')}
      />
    </svg>
  );
}
