/** The marks of a Drawing in black on white, for paper: a pattern a class, lines by weight and dash, shapes for circles. Renders alike anywhere. */
import { PaperMarkShape } from '@/components/print/PaperMarkShape';
import { PaperPattern } from '@/components/print/PaperPatterns';
import { toFrame } from '@/geo/svg/frame';
import { linePath, type Shapes } from '@/geo/svg/shapes';
import type { AreaMark, Drawing } from '@/lib/figure/drawing';
import { LINE_STYLES, PIN, STATION, type Edge, type Ink } from '@/lib/figure/lineStyles';
import type { LonLat } from '@/lib/places';

/** Roads stay white between gray edges, so that they are no border. */
const INKS: Readonly<Record<Ink, string>> = {
  line: '#000',
  quiet: '#000',
  road: '#fff',
  'road-casing': '#777',
  casing: '#fff',
};
/** A border between two dark patterns is seen by the white on either side of it; hundreds of borders would leave nothing but white. CSS px. */
const EDGES: Readonly<Record<Edge, { width: number; casing: number }>> = {
  fine: { width: 0.4, casing: 0 },
  plain: { width: 0.9, casing: 2.6 },
};
/** How much of its ink a pattern keeps where the figure is unsure. */
const INK_KEPT: Readonly<Record<NonNullable<AreaMark['over']>, number>> = { light: 0.6, hatch: 0.35 };

interface Props {
  drawing: Drawing;
  shapes: Shapes;
  /** Frame units per CSS px of paper. */
  k: number;
  /** Begins the ids of the patterns; its own on each page. */
  own: string;
}

export function PaperMarks({ drawing, shapes, k, own }: Props) {
  const { areas, lines, circles, legend } = drawing;
  const px = (n: number): string => (n * k).toFixed(2);
  const drawn = areas.filter((a) => shapes.areas[a.id] !== undefined);
  return (
    <>
      <defs>
        {legend.byIndex.map((c, i) => (
          <PaperPattern key={i} id={`${own}-${i}`} pattern={c.pattern} k={k} />
        ))}
      </defs>
      <g strokeLinejoin="round">
        {drawn.map((a) => (
          <path
            key={a.id}
            d={shapes.areas[a.id]}
            data-id={a.id}
            data-class={a.classIndex ?? undefined}
            fill={a.classIndex === null ? '#fff' : `url(#${own}-${a.classIndex})`}
            fillOpacity={a.over === null ? 1 : INK_KEPT[a.over]}
            stroke="#fff"
            strokeWidth={px(EDGES[a.edge].casing)}
          />
        ))}
        {drawn.map((a) => (
          <path key={a.id} d={shapes.areas[a.id]} fill="none" stroke="#000" strokeWidth={px(EDGES[a.edge].width)} />
        ))}
      </g>
      <g fill="none" strokeLinejoin="round">
        {lines.map((line) => {
          const d = linePath(shapes, line, drawing.plan);
          const { ink, width, dash, casing } = LINE_STYLES[line.role];
          return d === '' ? null : (
            <g key={line.id} data-line={line.id}>
              {casing ? <path d={d} stroke={INKS[casing.ink]} strokeWidth={px(casing.width)} /> : null}
              <path
                d={d}
                stroke={INKS[ink]}
                strokeWidth={px(width)}
                strokeDasharray={dash.length === 0 ? undefined : dash.map((n) => px(n * width)).join(' ')}
              />
              {line.role === 'rail'
                ? shapes.stations.map(([x, y], i) => (
                    <circle
                      key={i}
                      cx={x.toFixed(1)}
                      cy={y.toFixed(1)}
                      r={px(STATION.radius)}
                      fill="#fff"
                      stroke="#000"
                      strokeWidth={px(STATION.rim)}
                    />
                  ))
                : null}
            </g>
          );
        })}
      </g>
      {circles.map((c) => {
        const [x, y] = toFrame(c.at);
        const mark = c.classIndex === null ? undefined : legend.byIndex[c.classIndex]?.mark;
        return <PaperMarkShape key={c.id} id={c.id} mark={mark ?? NO_CLASS} x={x} y={y} r={c.radius * k} />;
      })}
      {drawing.pin === null ? null : <PaperPin at={drawing.pin} k={k} />}
    </>
  );
}

function PaperPin({ at, k }: { at: LonLat; k: number }) {
  const [x, y] = toFrame(at);
  return (
    <g data-pin="">
      <circle cx={x} cy={y} r={PIN.radius * k} fill="#000" stroke="#fff" strokeWidth={PIN.ring * k} />
      <circle cx={x} cy={y} r={PIN.spot * k} fill="#fff" />
    </g>
  );
}

/** A circle without a class: a ring. */
const NO_CLASS = { shape: 'circle', gray: 0 } as const;
