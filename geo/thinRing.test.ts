import { describe, expect, it } from 'vitest';
import type { PlanePoint } from './californiaAlbers';
import { ringArea } from './compactness';
import { cornerDensity, thinToDensity } from './thinRing';

/** A square of 1,000 with a corner every 10, each second one `wiggle` off the line. */
function wiggly(wiggle: number): PlanePoint[] {
  const side = Array.from({ length: 100 }, (_, i): PlanePoint => [i * 10, i % 2 === 0 ? 0 : -wiggle]);
  const turned = (ring: PlanePoint[]): PlanePoint[] => ring.map(([x, y]): PlanePoint => [1000 - y, x]);
  const sides = [side, turned(side), turned(turned(side)), turned(turned(turned(side)))].flat();
  return [...sides, sides[0]!];
}

describe('thinning a ring', () => {
  it('stops at the wanted corners per length, closed, on corners it had', () => {
    const ring = wiggly(3);
    const thin = thinToDensity(ring, 0.02);
    expect(cornerDensity(thin)).toBeLessThanOrEqual(0.02);
    expect(cornerDensity(thin)).toBeGreaterThan(0.0195);
    expect(thin[0]).toEqual(thin.at(-1));
    for (const p of thin) expect(ring).toContainEqual(p);
  });

  it('keeps the corners that matter', () => {
    const thin = thinToDensity(wiggly(0), 4 / 4000);
    expect(thin).toHaveLength(5);
    expect(Math.abs(ringArea(thin))).toBe(1e6);
  });

  it('leaves a ring that is no finer, and never less than a triangle', () => {
    const ring = wiggly(3);
    expect(thinToDensity(ring, cornerDensity(ring))).toEqual(ring);
    expect(thinToDensity(ring, 0)).toHaveLength(4);
  });
});
