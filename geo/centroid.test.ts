import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { centroidOf } from './centroid';

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('the center of an area', () => {
  it('is the middle of a square, however its ring runs', () => {
    const ring = square(-118.3, 34, 0.01);
    for (const r of [ring, [...ring].reverse()]) {
      const [lon, lat] = centroidOf({ type: 'Polygon', coordinates: [r] });
      expect(lon).toBeCloseTo(-118.295, 9);
      expect(lat).toBeCloseTo(34.005, 9);
    }
  });
  it('leans away from a hole and towards the larger piece', () => {
    // 16 squares of which the south-west one is missing: (16·2 − 0.5) / 15.
    const [lon] = centroidOf({ type: 'Polygon', coordinates: [square(0, 0, 4), square(0, 0, 1)] });
    expect(lon).toBeCloseTo((16 * 2 - 0.5) / 15, 9);
    // Four squares around 1 and one around 10.5.
    const [x] = centroidOf({ type: 'MultiPolygon', coordinates: [[square(0, 0, 2)], [square(10, 0, 1)]] });
    expect(x).toBeCloseTo((4 * 1 + 10.5) / 5, 9);
  });
  it('of no land is refused', () => {
    expect(() =>
      centroidOf({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      }),
    ).toThrow(RangeError);
  });
});
