/** A Figure's map for paper: a pattern a class and direct labels, all in black and white. Renders alike anywhere; nothing in it looks at the window. */
import { useId } from 'react';
import { radiusOf } from '@/geo/layers/basemap';
import { fitScale, viewBoxForCamera } from '@/geo/svg/camera';
import { FRAME, pixelsPerUnit, toFrame } from '@/geo/svg/frame';
import { PAPER_TYPE, baselines, paperLabels } from '@/geo/svg/paperLabels';
import type { Shapes } from '@/geo/svg/shapes';
import { PaperMarkShape } from '@/components/print/PaperMarkShape';
import { PaperPattern } from '@/components/print/PaperPatterns';
import type { WordedFigure } from '@/lib/figure/figure';
import { paperMarkOf, patternOf } from '@/lib/scales/patterns';
import type { Camera, Overlay } from '@/lib/view/view';

interface Props {
  figure: WordedFigure;
  shapes: Shapes;
  overlays: readonly Overlay[];
  camera: Camera | null;
  /** On paper, CSS px (96 an inch). */
  width: number;
  height: number;
  /** Name for screen readers. */
  label: string;
  /** Each place's number in the table beside the map. */
  numbers: ReadonlyMap<string, number>;
}

export function PaperMap({ figure, shapes, overlays, camera, width, height, label, numbers }: Props) {
  const own = useId().replace(/[^a-zA-Z0-9]/g, '');
  const box = camera ? viewBoxForCamera(camera, width, height) : FRAME.viewBox;
  const k = camera ? 1 / pixelsPerUnit(camera.zoom) : 1 / fitScale(width, height);
  const { legend } = figure;
  const other = figure.plan === '2011' ? '2021' : '2011';
  const fill = (index: number | null): string =>
    index === null || legend.classes.length === 0 ? '#fff' : `url(#${own}-${index})`;
  const fine = figure.areas.some((a) => a.kind !== 'neighborhood');
  // Circles over filled areas would hide their patterns.
  const points = (circlesOnPaper(figure) && legend.classes.length > 0 ? figure.points : []).flatMap((p) => {
    const [x, y] = toFrame(p.at);
    return p.classIndex === null
      ? []
      : [{ id: p.id, x, y, r: radiusOf(p.size, figure.maxSize) * k, mark: paperMarkOf(legend, p.classIndex) }];
  });
  const px = (n: number): string => (n * k).toFixed(2);
  return (
    <svg
      className="paper-map"
      viewBox={box.map((n) => +n.toFixed(3)).join(' ')}
      preserveAspectRatio="xMidYMid meet"
      width={width}
      height={height}
      role="img"
      aria-label={`${label}. ${figure.sentence}`}
    >
      <defs>
        {legend.classes.map((_, i) => (
          <PaperPattern key={i} id={`${own}-${i}`} pattern={patternOf(legend, i)} k={k} />
        ))}
      </defs>
      <g stroke="#000" strokeWidth={px(fine ? 0.4 : 0.7)} strokeLinejoin="round">
        {figure.areas.map((a) =>
          shapes.areas[a.id] === undefined ? null : (
            <path
              key={a.id}
              d={shapes.areas[a.id]}
              data-id={a.id}
              data-class={a.classIndex ?? undefined}
              fill={fill(a.classIndex)}
              fillOpacity={a.quality === 'light' || a.quality === 'hatch' ? 0.45 : 1}
            />
          ),
        )}
      </g>
      <g fill="none" stroke="#000" strokeLinejoin="round">
        {shapes.neighborhoods !== '' && fine ? <path d={shapes.neighborhoods} strokeWidth={px(1.2)} /> : null}
        {overlays.includes(`plan-${other}`) && shapes.outlines[other] ? (
          <path d={shapes.outlines[other]} strokeWidth={px(1.2)} strokeDasharray={`${px(2)} ${px(3)}`} />
        ) : null}
        {shapes.outlines[figure.plan] ? <path d={shapes.outlines[figure.plan]} strokeWidth={px(2.4)} /> : null}
        {[
          ...figure.areas.filter((a) => a.selected).map((a) => shapes.areas[a.id]),
          ...Object.values(shapes.outlined),
        ].map((d) =>
          d === undefined
            ? null
            : [
                <path key={`casing ${d}`} d={d} stroke="#fff" strokeWidth={px(6)} />,
                <path key={d} d={d} strokeWidth={px(3.4)} />,
              ],
        )}
      </g>
      {points.map((p) => (
        <PaperMarkShape key={p.id} mark={p.mark} x={p.x} y={p.y} r={p.r} />
      ))}
      <g fontSize={px(PAPER_TYPE)} textAnchor="middle" fill="#000">
        {paperLabels(figure, box, k, numbers, points).map((l) => (
          <g key={l.id} data-label={l.id}>
            <rect
              x={(l.x - l.width / 2).toFixed(2)}
              y={(l.y - l.height / 2).toFixed(2)}
              width={l.width.toFixed(2)}
              height={l.height.toFixed(2)}
              rx={px(2)}
              fill="#fff"
              fillOpacity=".92"
            />
            {baselines(l, k).map((y, i) => (
              <text key={i} x={l.x.toFixed(2)} y={y.toFixed(2)} fontWeight={l.lines[i]!.bold ? 600 : 400}>
                {l.lines[i]!.text}
              </text>
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

/** Whether the circles of a WordedFigure are drawn on paper: only where no area under them has a figure of its own. */
export function circlesOnPaper(figure: Pick<WordedFigure, 'areas' | 'points'>): boolean {
  return figure.points.length > 0 && figure.areas.every((a) => a.kind === 'precinct');
}
