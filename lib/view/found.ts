/** What a search found and the map marks: a point with a pin, or a place whose outline is drawn, though it is no unit of the data. Written as in a link. */
import type { LonLat } from '@/lib/places';

/** A point as `latitude,longitude`, in the order of a link's camera. */
const POINT = /^(-?\d{1,3}(?:\.\d{1,20})?),(-?\d{1,3}(?:\.\d{1,20})?)$/;
/** A ZIP code, or the name of an outline: a small place, `park-echo-park`, `street-7th-street`, `council-14`. */
const OUTLINE = /^(?:\d{5}|[a-z][a-z0-9-]{1,60})$/;

/** Where a pin may stand: as far as the camera goes. Degrees. */
const LAT = [33.5, 34.6] as const;
const LON = [-119, -117.5] as const;
/** About a meter. */
const DECIMALS = 5;

const written = (n: number): string => String(+n.toFixed(DECIMALS));

/** A point as it stands in a link: `34.04871,-118.25862`. */
export function foundPoint([lon, lat]: LonLat): string {
  return `${written(lat)},${written(lon)}`;
}

/** The canonical form of what a link names; null for what names nothing, a point out of reach of the camera among it. Its own fixed point; never throws. */
export function normalizeFound(text: string): string | null {
  const point = POINT.exec(text);
  if (point === null) return OUTLINE.test(text) ? text : null;
  const [lat, lon] = [Number(point[1]), Number(point[2])];
  const inside = lat >= LAT[0] && lat <= LAT[1] && lon >= LON[0] && lon <= LON[1];
  return inside ? foundPoint([lon, lat]) : null;
}

/** Where the pin of a canonical `found` stands; null without one, and for an outline. */
export function pinOf(found: string | undefined): LonLat | null {
  const point = found === undefined ? null : POINT.exec(found);
  return point === null ? null : [Number(point[2]), Number(point[1])];
}

/** The name of the outline that a canonical `found` asks for; null without one, and for a point. */
export function outlineOf(found: string | undefined): string | null {
  return found === undefined || pinOf(found) !== null ? null : found;
}
