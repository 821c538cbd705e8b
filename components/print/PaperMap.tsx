/** A Figure's map for paper: a pattern a class and direct labels, all in black and white. Renders alike anywhere; nothing in it looks at the window. */
import { useId } from 'react';
import { PaperMarks } from '@/components/print/PaperMarks';
import { PaperOverlayNames } from '@/components/print/PaperOverlayNames';
import { fitScale, viewBoxForCamera } from '@/geo/svg/camera';
import { FRAME, pixelsPerUnit, toFrame } from '@/geo/svg/frame';
import { overlayNamesAt } from '@/geo/svg/names';
import { PAPER_TYPE, baselines, paperLabels } from '@/geo/svg/paperLabels';
import type { Shapes } from '@/geo/svg/shapes';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Camera } from '@/lib/view/view';

interface Props {
  figure: WordedFigure;
  shapes: Shapes;
  camera: Camera | null;
  /** On paper, CSS px (96 an inch). */
  width: number;
  height: number;
  /** Name for screen readers. */
  label: string;
  /** Each place's number in the table beside the map. */
  numbers: ReadonlyMap<string, number>;
}

export function PaperMap({ figure, shapes, camera, width, height, label, numbers }: Props) {
  const own = useId().replace(/[^a-zA-Z0-9]/g, '');
  const drawn = drawing(figure, 'paper');
  const box = camera ? viewBoxForCamera(camera, width, height) : FRAME.viewBox;
  const k = camera ? 1 / pixelsPerUnit(camera.zoom) : 1 / fitScale(width, height);
  const px = (n: number): string => (n * k).toFixed(2);
  const circles = drawn.circles.map((c) => {
    const [x, y] = toFrame(c.at);
    return { x, y, r: c.radius * k };
  });
  const labels = paperLabels(drawn.names, box, k, numbers, circles);
  const taken = labels.map((l) => ({ ...l, lines: l.lines.map((line) => line.text) }));
  const overlays = overlayNamesAt(drawn.overlayNames, shapes, taken, k, PAPER_TYPE).filter(
    ({ x, y }) => x > box[0] && x < box[0] + box[2] && y > box[1] && y < box[1] + box[3],
  );
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
      <PaperMarks drawing={drawn} shapes={shapes} k={k} own={own} />
      <PaperOverlayNames names={overlays} k={k} />
      <g fontSize={px(PAPER_TYPE)} textAnchor="middle" fill="#000">
        {labels.map((l) => (
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
