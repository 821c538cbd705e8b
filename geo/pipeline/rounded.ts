/** Numbers, boxes and points as they are published. */
import type { BBox, LonLat } from '@/lib/places';

export function round(x: number, digits: number): number {
  return Math.round(x * 10 ** digits) / 10 ** digits;
}

/** Rounded outwards to 5 decimals, so that the box still holds everything. */
export function roundBox([w, s, e, n]: BBox): BBox {
  const down = (x: number): number => Math.floor(x * 1e5) / 1e5;
  const up = (x: number): number => Math.ceil(x * 1e5) / 1e5;
  return [down(w), down(s), up(e), up(n)];
}

export function roundPoint([lon, lat]: LonLat): LonLat {
  return [round(lon, 5), round(lat, 5)];
}
