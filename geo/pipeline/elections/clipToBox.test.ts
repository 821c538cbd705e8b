import { describe, expect, it } from 'vitest';
import { areaM2 } from '@/geo/measure';
import { boxPolygon, intersectionArea, type AreaGeometry } from '@/geo/overlay';
import { clipToBox } from './clipToBox';

/** A U of three arms' width 1 in a 3 by 3 square, in thousandths of a degree. */
const u: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [3, 0],
      [3, 3],
      [2, 3],
      [2, 1],
      [1, 1],
      [1, 3],
      [0, 3],
      [0, 0],
    ].map(([x, y]) => [x! / 1000, y! / 1000]),
  ],
};

describe('clipToBox', () => {
  it('keeps what is inside, even in two arms', () => {
    const inner = boxPolygon([0.0005, 0.0015, 0.0025, 0.0025]);
    const clipped = clipToBox(u, [0.0004, 0.0014, 0.0026, 0.0026])!;
    expect(intersectionArea(clipped, inner)).toBeCloseTo(intersectionArea(u, inner), 3);
    expect(intersectionArea(clipped, inner)).toBeCloseTo(areaM2(boxPolygon([0, 0.0015, 0.001, 0.0025])), 0);
  });
  it('leaves an area inside the box whole, and nothing of one outside', () => {
    expect(areaM2(clipToBox(u, [-1, -1, 1, 1])!)).toBeCloseTo(areaM2(u), 6);
    expect(clipToBox(u, [0.01, 0.01, 0.02, 0.02])).toBeNull();
  });
});
