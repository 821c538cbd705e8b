import { describe, expect, it } from 'vitest';
import { areaM2 } from '@/geo/measure';
import { boxPolygon } from '@/geo/overlay';
import { areaInside } from './convexClip';

const box = boxPolygon([-118.3, 34, -118.2, 34.1]);
const ring = (w: number, s: number, e: number, n: number) => boxPolygon([w, s, e, n]).coordinates[0]!;

describe('area inside a convex outline', () => {
  it('is all of an area that lies inside, half of one that is cut in the middle, none of one outside', () => {
    const whole = areaM2(box);
    expect(areaInside(box, ring(-119, 33, -117, 35))).toBeCloseTo(whole, 0);
    expect(areaInside(box, ring(-118.25, 33, -117, 35)) / whole).toBeCloseTo(0.5, 9);
    expect(areaInside(box, ring(-117, 33, -116, 35))).toBe(0);
  });
  it('takes holes out', () => {
    const hole = [...ring(-118.28, 34.02, -118.22, 34.08)].reverse();
    const hollow = { type: 'Polygon' as const, coordinates: [box.coordinates[0]!, hole] };
    expect(areaInside(hollow, ring(-118.25, 33, -117, 35)) / areaM2(hollow)).toBeCloseTo(0.5, 9);
  });
});
