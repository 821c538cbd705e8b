import { describe, expect, it } from 'vitest';
import { contains, distanceM } from '@/geo/measure';
import { boxPolygon } from '@/geo/overlay';
import type { LonLat } from '@/lib/places';
import { insidePlan } from './insidePlan';

const plan = boxPolygon([-118.3, 34, -118.2, 34.1]);

describe('points inside the lines', () => {
  it('stay where they are', () => {
    expect(insidePlan([-118.25, 34.05], plan)).toEqual([-118.25, 34.05]);
  });
  it.each<[string, LonLat, number]>([
    ['west of a side', [-118.31, 34.05], 922],
    ['north of a side', [-118.25, 34.102], 222],
    ['beyond a corner', [-118.19, 33.99], 1445],
  ])('come just inside from %s, by the shortest way', (_, at, meters) => {
    const inside = insidePlan(at, plan);
    expect(contains(plan, inside)).toBe(true);
    expect(Math.abs(distanceM(at, inside) - meters)).toBeLessThan(70);
    expect(distanceM(at, inside)).toBeGreaterThan(meters);
  });
});
