/** Circles for votes: the area of a circle is proportional to the votes it stands for. */

/** Radius of the largest circle at some zooms, CSS pixels; between them it grows linearly, beyond them it stays. */
export const MAX_RADIUS_STOPS: readonly (readonly [zoom: number, px: number])[] = [[9, 4], [11, 8], [13, 16], [15, 28]];
/** The zoom that the whole district is seen at, and that the legend's circles are drawn for. */
export const CIRCLE_ZOOM = 11;
/** No circle is so small that it can't be seen and pointed at, CSS pixels. */
export const MIN_RADIUS = 2;

/** Radius of the largest circle at a zoom, CSS pixels. */
export function maxRadius(zoom: number): number {
  const stops = MAX_RADIUS_STOPS;
  const next = stops.findIndex(([z]) => z > zoom);
  if (next === 0) return stops[0]![1];
  if (next < 0) return stops[stops.length - 1]![1];
  const [z0, r0] = stops[next - 1]!;
  const [z1, r1] = stops[next]!;
  return r0 + ((r1 - r0) * (zoom - z0)) / (z1 - z0);
}

/**
 * Radius in CSS pixels of a circle for `votes`, where `max` is the most votes of any circle in the election: maxRadius · √(votes / max), at least
 * MIN_RADIUS. 0 where there is nothing to draw.
 */
export function circleRadius(votes: number, max: number, zoom: number = CIRCLE_ZOOM): number {
  return votes > 0 && max > 0 ? Math.max(MIN_RADIUS, maxRadius(zoom) * Math.sqrt(Math.min(1, votes / max))) : 0;
}
