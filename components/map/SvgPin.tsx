/** The pin of what was found, on an SVG map. The style sheet sizes it by the map's scale, as it does circles (svg.css). */
import { toFrame } from '@/geo/svg/frame';
import { PIN } from '@/lib/figure/lineStyles';
import type { LonLat } from '@/lib/places';

export function SvgPin({ at }: { at: LonLat | null }) {
  if (at === null) return null;
  const [x, y] = toFrame(at);
  const disc = (r: number) => ({
    cx: x.toFixed(1),
    cy: y.toFixed(1),
    r,
    style: { '--r': r } as React.CSSProperties,
  });
  return (
    <g className="map-pin" aria-hidden="true">
      <circle {...disc(PIN.radius)} fill="var(--map-line)" stroke="var(--map-casing)" strokeWidth={PIN.ring} />
      <circle {...disc(PIN.spot)} fill="var(--map-casing)" />
    </g>
  );
}
