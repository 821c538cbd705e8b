/** A Figure as a picture in black ink, for paper: patterns for classes, names on the areas, no color anywhere. Rendered on the server. */
import { inkOf, inkShare, type Ink } from '@/components/lessons/inkPatterns';
import type { FrameBox } from '@/geo/svg/frame';
import { LABEL_PX, placeLabels } from '@/geo/svg/labels';
import type { Shapes } from '@/geo/svg/shapes';
import type { WordedFigure, Quality } from '@/lib/figure/figure';

/** Width of the printed map, CSS px, by which names are given room. */
const PRINTED = 500;
const CELL = 9;

function Pattern({ id, ink }: { id: string; ink: Ink }) {
  const share = inkShare(ink);
  const area = CELL * CELL;
  if (ink.kind === 'dots') {
    return (
      <pattern id={id} width={CELL} height={CELL} patternUnits="userSpaceOnUse">
        <rect width={CELL} height={CELL} fill="#fff" />
        <circle cx={CELL / 2} cy={CELL / 2} r={Math.sqrt((share * area) / Math.PI)} fill="#000" />
      </pattern>
    );
  }
  if (ink.kind === 'marks') return <Mark id={id} step={ink.step} />;
  return (
    <pattern id={id} width={CELL} height={CELL} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={CELL} height={CELL} fill="#fff" />
      <rect width={CELL * share} height={CELL} fill="#000" />
    </pattern>
  );
}

/** Marks that differ in form, not in darkness: lines along four directions, dots, a grid, rings. */
function Mark({ id, step }: { id: string; step: number }) {
  const turns = [45, -45, 0, 90];
  const turn = turns[step];
  if (turn !== undefined) {
    return (
      <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
        <rect width={8} height={8} fill="#fff" />
        <rect width={step < 2 ? 2.6 : 1.6} height={8} fill="#000" />
      </pattern>
    );
  }
  return (
    <pattern id={id} width={9} height={9} patternUnits="userSpaceOnUse">
      <rect width={9} height={9} fill="#fff" />
      {step === 4 ? (
        <circle cx={4.5} cy={4.5} r={2} fill="#000" />
      ) : step === 5 ? (
        <path d="M0 0H9M0 0V9" stroke="#000" strokeWidth={1.6} />
      ) : (
        <circle cx={4.5} cy={4.5} r={2.6} fill="none" stroke="#000" />
      )}
    </pattern>
  );
}

/** How a name tells that its figure is unsure: once for a wide margin, twice where it is too unsure to rank. */
export const UNSURE = { plain: '', none: '', light: ' ?', hatch: ' ??' } as const satisfies Record<Quality, string>;

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
  const { legend, plan } = figure;
  const k = box[2] / PRINTED;
  const unsure = new Map(figure.areas.map((a) => [a.id, UNSURE[a.quality]]));
  const outline = shapes.outlines[plan];
  const other = shapes.outlines[plan === '2011' ? '2021' : '2011'];
  return (
    <svg viewBox={box.map((n) => +n.toFixed(1)).join(' ')} role="img" aria-label={label} className="ink-map">
      <defs>
        {legend.classes.map((c, i) => (
          <Pattern key={c.color + i} id={`ink-${i}`} ink={inkOf(legend, i)} />
        ))}
      </defs>
      {/* A white casing on either side of each border, so that it is seen between two dark patterns. */}
      {figure.areas.map((a) => (
        <path
          key={a.id}
          d={shapes.areas[a.id] ?? ''}
          fill={a.classIndex === null ? '#fff' : `url(#ink-${a.classIndex})`}
          stroke="#fff"
          strokeWidth={5}
          strokeLinejoin="round"
        />
      ))}
      {figure.areas.map((a) => (
        <path
          key={a.id}
          d={shapes.areas[a.id] ?? ''}
          fill="none"
          stroke="#000"
          strokeWidth={1.3}
          strokeLinejoin="round"
        />
      ))}
      {shapes.neighborhoods === '' ? null : (
        <path d={shapes.neighborhoods} fill="none" stroke="#000" strokeWidth={1} strokeDasharray="4 2.4" />
      )}
      {other === undefined ? null : (
        <path d={other} fill="none" stroke="#000" strokeWidth={1.6} strokeDasharray="2 5" />
      )}
      {outline === undefined ? null : (
        <path d={outline} fill="none" stroke="#000" strokeWidth={3.4} strokeLinejoin="round" />
      )}
      {placeLabels(figure, k).map((l) => (
        <text key={l.id} x={l.x.toFixed(1)} y={l.y.toFixed(1)} className="ink-name" fontSize={LABEL_PX * k}>
          {l.lines.map((line, i) => (
            <tspan
              key={line}
              x={l.x.toFixed(1)}
              dy={i === 0 ? `${(0.35 - (l.lines.length - 1) * 0.5).toFixed(2)}em` : '1em'}
            >
              {i === l.lines.length - 1 ? `${line}${unsure.get(l.id) ?? ''}` : line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

/** The same patterns and lines in words. */
export function InkLegend({ figure, words }: { figure: WordedFigure; words: { plan: string; otherPlan: string } }) {
  const { legend } = figure;
  const used = legend.classes.map((c, i) => ({ ...c, i })).filter((c) => c.count > 0);
  return (
    <div className="ink-legend">
      <p>
        <b>{legend.title}</b>
        {legend.title.includes(legend.unit) || legend.leaders ? '' : ` (${legend.unit})`}
      </p>
      <ul>
        {used.map((c) => (
          <li key={c.color + c.i}>
            <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
              <rect
                x="0.6"
                y="0.6"
                width="32.8"
                height="16.8"
                fill={`url(#ink-${c.i})`}
                stroke="#000"
                strokeWidth="1.2"
              />
            </svg>
            <span>{c.label}</span>
          </li>
        ))}
        <li>
          <Stroke dotted={false} />
          <span>{words.plan}</span>
        </li>
        <li>
          <Stroke dotted />
          <span>{words.otherPlan}</span>
        </li>
      </ul>
      {legend.marks
        .filter((mark) => UNSURE[mark.quality] !== '')
        .map((mark) => (
          <p key={mark.quality}>
            <b>{UNSURE[mark.quality].trim()}</b> {mark.label}
          </p>
        ))}
    </div>
  );
}

function Stroke({ dotted }: { dotted: boolean }) {
  return (
    <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
      <path d="M1 9H33" stroke="#000" strokeWidth={dotted ? 1.6 : 3.4} strokeDasharray={dotted ? '2 5' : undefined} />
    </svg>
  );
}
