import { CONTEXT_BOX } from '@/geo/svg/frame';

/** How far the drawn ground fades into the plain one at its edges, frame units: well outside both plans. */
const FADE = 110;

/** Roads and parks end where the sources do: there they fade, so that no street stops in mid-air. */
export function SvgEdges({ id }: { id: string }) {
  const [left, top, width, height] = CONTEXT_BOX;
  const [right, bottom] = [left + width, top + height];
  // From the edge inwards; the ground reaches a little less far than its box.
  const edges = [
    { side: 'left', x1: left + 30, y1: 0, x2: left + 30 + FADE, y2: 0 },
    { side: 'right', x1: right - 30, y1: 0, x2: right - 30 - FADE, y2: 0 },
    { side: 'top', x1: 0, y1: top + 30, x2: 0, y2: top + 30 + FADE },
    { side: 'bottom', x1: 0, y1: bottom - 30, x2: 0, y2: bottom - 30 - FADE },
  ] as const;
  return (
    <g className="map-edges" aria-hidden="true">
      {edges.map(({ side, ...line }) => (
        <linearGradient key={side} id={`${id}-${side}`} gradientUnits="userSpaceOnUse" {...line}>
          <stop offset="0" className="map-edge" />
          <stop offset="1" className="map-edge" stopOpacity="0" />
        </linearGradient>
      ))}
      {edges.map(({ side, x1, y1, x2, y2 }) => {
        const across = y1 === 0 && y2 === 0;
        return (
          <rect
            key={side}
            fill={`url(#${id}-${side})`}
            x={across ? Math.min(x1, x2) - (x1 < x2 ? FADE : 0) : left - FADE}
            y={across ? top - FADE : Math.min(y1, y2) - (y1 < y2 ? FADE : 0)}
            width={across ? 2 * FADE : width + 2 * FADE}
            height={across ? height + 2 * FADE : 2 * FADE}
          />
        );
      })}
    </g>
  );
}
