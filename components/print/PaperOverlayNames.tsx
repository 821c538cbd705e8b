import type { PlacedName } from '@/geo/svg/names';
import { OVERLAY_NAME_PX } from '@/lib/figure/mapNames';

/** Names of overlays are a little smaller on paper than on the screen: 6.5 points. */
const SIZE = 0.79 * OVERLAY_NAME_PX;
const LINE = 1.05;

/** Names of overlays on paper. `k`: frame units per CSS px. */
export function PaperOverlayNames({ names, k }: { names: readonly PlacedName[]; k: number }) {
  return (
    <g textAnchor="middle" fill="#000" fontSize={(SIZE * k).toFixed(2)}>
      {names.map((n) => (
        <text
          key={n.id}
          data-overlay-name={n.id}
          stroke="#fff"
          strokeWidth={(2.4 * k).toFixed(2)}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {n.lines.map((line, i) => (
            <tspan
              key={line}
              x={n.x.toFixed(2)}
              y={(n.y + (0.35 + (i - (n.lines.length - 1) / 2) * LINE) * SIZE * k).toFixed(2)}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
