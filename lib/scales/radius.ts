/** Circles for votes: the area of a circle is proportional to the votes it stands for. */

/** Radius of the largest circle at some zooms, CSS pixels; between them it grows linearly, beyond them it stays. */
export const MAX_RADIUS_STOPS: readonly (readonly [zoom: number, px: number])[] = [[9, 6], [11, 13], [13, 26], [15, 44]];

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

/** Radius as a fraction (0–1) of the largest circle's: √(votes / max). 0 where there is nothing to draw. */
export function radiusShare(votes: number, max: number): number {
  return votes > 0 && max > 0 ? Math.sqrt(Math.min(1, votes / max)) : 0;
}

/** Radius in CSS pixels of a circle for `votes`, where `max` is the most votes of any circle in the election. */
export function circleRadius(votes: number, max: number, zoom: number): number {
  return maxRadius(zoom) * radiusShare(votes, max);
}
