/** Ways of hiding known outlines: random grids for boxes, random shifts for points. */
import { indexBox } from '../elections/reach';
import type { Reach } from '@/lib/elections/placement';
import { BOX_GRID } from '@/lib/elections/placement';
import type { BBox, LonLat } from '@/lib/places';

/** Numbers of 0 to below 1, the same for the same seed (mulberry32, Tommy Ettinger 2017, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The box that a spatial index on a grid shifted at random keeps of each outline. */
export function randomBoxes(random: () => number): (bbox: BBox) => Reach {
  const [east, north] = [random() * BOX_GRID.lon, random() * BOX_GRID.lat];
  return ([w, s, e, n]) => {
    const [bw, bs, be, bn] = indexBox([w - east, s - north, e - east, n - north]);
    return { kind: 'box', bbox: [bw + east, bs + north, be + east, bn + north] };
  };
}

/** A point shifted in a random direction so that nine of ten are within `p90M` meters (a Rayleigh distance: two equal normal shifts). */
export function shifted([lon, lat]: LonLat, p90M: number, random: () => number): LonLat {
  const away = (p90M * Math.sqrt(-2 * Math.log(1 - random()))) / Math.sqrt(-2 * Math.log(0.1));
  const turn = 2 * Math.PI * random();
  return [
    lon + (away * Math.cos(turn)) / (111_195 * Math.cos((lat * Math.PI) / 180)),
    lat + (away * Math.sin(turn)) / 111_195,
  ];
}
