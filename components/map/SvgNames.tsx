/** The names on an SVG map: those of its places, and of overlays where they leave room. */
import { namesAt, overlayNamesAt, type PlacedName } from '@/geo/svg/names';
import type { Shapes } from '@/geo/svg/shapes';
import type { Drawing } from '@/lib/figure/drawing';
import { OVERLAY_NAME_PX } from '@/lib/figure/mapNames';

/** Frame units per CSS px on a narrow screen, where fewer names fit. */
const NARROW_K = 1.7;

interface Props {
  drawing: Drawing;
  shapes: Shapes;
  /** Frame units per CSS px. */
  k: number;
  /** False until the container's size is known: what a narrow screen has no room for is then left to the style sheet. */
  measured: boolean;
  /** Type so many times as large. */
  scale: number;
}

export function SvgNames({ drawing, shapes, k, measured, scale }: Props) {
  const names = namesAt(drawing, k * scale);
  const narrow = measured ? null : new Set(namesAt(drawing, NARROW_K).map((n) => n.id));
  const overlays = overlayNamesAt(drawing.overlayNames, shapes, names, k * scale);
  return (
    <>
      <g className="map-overlay-names" aria-hidden="true">
        {overlays.map((n) => (
          <text
            key={n.id}
            data-overlay-name={n.id}
            fontSize={OVERLAY_NAME_PX * k * scale}
            textAnchor="middle"
            fill="var(--map-quiet)"
            stroke="var(--map-halo)"
            strokeWidth={2.8 * k}
            strokeLinejoin="round"
            paintOrder="stroke"
            x={n.x.toFixed(1)}
            y={n.y.toFixed(1)}
          >
            <Lines name={n} />
          </text>
        ))}
      </g>
      <g className="map-names" aria-hidden="true">
        {names.map((n) => (
          <text
            key={n.id}
            x={n.x.toFixed(1)}
            y={n.y.toFixed(1)}
            data-name={n.id}
            className={narrow && !narrow.has(n.id) ? 'map-name map-name-wide' : 'map-name'}
          >
            <Lines name={n} />
          </text>
        ))}
      </g>
    </>
  );
}

/** The lines of a name, around its place. */
function Lines({ name }: { name: PlacedName }) {
  return name.lines.map((line, i) => (
    <tspan
      key={line}
      x={name.x.toFixed(1)}
      dy={i === 0 ? `${(0.35 - (name.lines.length - 1) * 0.525).toFixed(2)}em` : '1.05em'}
    >
      {line}
    </tspan>
  ));
}
