/** The lines of an SVG map, bottom to top: roads, overlays, plans, selection. */
import { memo } from 'react';
import { linePath, type Shapes } from '@/geo/svg/shapes';
import type { Drawing } from '@/lib/figure/drawing';
import { LINE_STYLES, STATION, type Ink, type LineRole } from '@/lib/figure/lineStyles';

/** Colors come from the page's theme (map.css). */
const INKS: Readonly<Record<Ink, string>> = {
  line: 'var(--map-line)',
  quiet: 'var(--map-quiet)',
  road: 'var(--map-road)',
  'road-casing': 'var(--map-road-casing)',
  casing: 'var(--map-casing)',
};

/** By which the page's other style sheets set them apart (a slide's outlines are thicker). */
const CLASSES: Readonly<Record<LineRole, string>> = {
  freeways: 'map-freeway',
  rail: 'map-rail',
  neighborhoods: 'map-neighborhoods',
  groups: 'map-overlay',
  'council-districts': 'map-overlay',
  'neighborhood-councils': 'map-overlay',
  zips: 'map-overlay',
  'other-plan': 'map-other-plan',
  plan: 'map-plan',
  selected: 'map-selected',
  found: 'map-found',
};

/** `k`: frame units per CSS px. */
export const SvgLines = memo(function SvgLines({
  drawing,
  shapes,
  k,
}: {
  drawing: Drawing;
  shapes: Shapes;
  k: number;
}) {
  return drawing.lines.map((line) => {
    const d = linePath(shapes, line, drawing.plan);
    if (d === '') return null;
    const { ink, width, dash, opacity, casing } = LINE_STYLES[line.role];
    return (
      <g key={line.id} data-line={line.id}>
        {casing ? (
          <path
            d={d}
            className={`${CLASSES[line.role]}-casing`}
            stroke={INKS[casing.ink]}
            strokeWidth={casing.width}
            strokeOpacity={casing.opacity}
          />
        ) : null}
        <path
          d={d}
          className={CLASSES[line.role]}
          stroke={INKS[ink]}
          strokeWidth={width}
          strokeOpacity={opacity === 1 ? undefined : opacity}
          strokeDasharray={dash.length === 0 ? undefined : dash.map((n) => +(n * width).toFixed(2)).join(' ')}
        />
        {line.role === 'rail'
          ? shapes.stations.map(([x, y], i) => (
              <circle
                key={i}
                cx={x.toFixed(1)}
                cy={y.toFixed(1)}
                r={(STATION.radius * k).toFixed(2)}
                fill={INKS.casing}
                stroke={INKS.quiet}
                strokeWidth={STATION.rim}
              />
            ))
          : null}
      </g>
    );
  });
});
