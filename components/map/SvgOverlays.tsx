'use client';
/** Area overlays on the SVG map: dashed lines, and names where there is room. Fetched only when one is on. */
import { OVERLAY_CASING, OVERLAY_CASING_OPACITY, OVERLAY_NAME_PX, OVERLAY_STYLE } from '@/geo/overlayStyle';
import type { LoadedGeometry } from '@/geo/features';
import { placeLabels } from '@/geo/svg/labels';
import { placeOverlayNames } from '@/geo/svg/overlayNames';
import { pathsOf } from '@/geo/svg/paths';
import type { WordedFigure } from '@/lib/figure/figure';
import { areaPackId, type AreaOverlay } from '@/lib/places/areaOverlays';

/** `k`: frame units per CSS px. */
interface Props {
  overlays: readonly AreaOverlay[];
  geometry: LoadedGeometry;
  figure: WordedFigure;
  k: number;
}

export default function SvgOverlays({ overlays, geometry, figure, k }: Props) {
  const labels = placeLabels(figure, k);
  return (
    <g className="map-overlays" aria-hidden="true">
      {overlays.map((o) => {
        const { width, dash } = OVERLAY_STYLE[o];
        const d = [...pathsOf(geometry[areaPackId(o)], o).values()].join('');
        return d === '' ? null : (
          <g key={o} fill="none" strokeLinejoin="round" data-overlay={o}>
            <path
              d={d}
              stroke="var(--map-casing)"
              strokeWidth={width + OVERLAY_CASING}
              strokeOpacity={OVERLAY_CASING_OPACITY}
              vectorEffect="non-scaling-stroke"
            />
            <path
              d={d}
              stroke="var(--map-quiet)"
              strokeWidth={width}
              strokeDasharray={dash.map((n) => +(n * width).toFixed(1)).join(' ')}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        );
      })}
      {(figure.hidden?.includes('names') ? [] : placeOverlayNames(geometry, overlays, labels, k)).map((l) => (
        <text
          key={l.id}
          fontSize={OVERLAY_NAME_PX * k}
          textAnchor="middle"
          fill="var(--map-quiet)"
          stroke="var(--map-halo)"
          strokeWidth={2.8 * k}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {l.lines.map((line, i) => (
            <tspan
              key={line}
              x={l.x.toFixed(1)}
              y={(l.y + (0.35 + (i - (l.lines.length - 1) / 2) * 1.05) * OVERLAY_NAME_PX * k).toFixed(1)}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
