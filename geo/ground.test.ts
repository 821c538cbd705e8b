import { distance } from '@turf/distance';
import { describe, expect, it } from 'vitest';
import { eastOf } from '@/geo/ground';

describe('a place to the east', () => {
  it('is as far as was said, by another formula (haversine)', () => {
    for (const km of [0.3, 1, 5, 20]) {
      const from: [number, number] = [-118.24, 34.06];
      const to = eastOf(from, km);
      expect(to[1]).toBe(from[1]);
      expect(distance(from, [to[0], to[1]], { units: 'kilometers' })).toBeCloseTo(km, 3);
    }
  });
});
