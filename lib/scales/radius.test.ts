import { describe, expect, it } from 'vitest';
import { MAX_RADIUS_STOPS, MIN_RADIUS, circleRadius, maxRadius } from '@/lib/scales/radius';

describe('circleRadius', () => {
  it('makes areas proportional to votes', () => {
    const area = (votes: number): number => circleRadius(votes, 3_000, 13) ** 2;
    expect(area(1_000) / area(250)).toBeCloseTo(4);
    expect(area(3_000) / area(100)).toBeCloseTo(30);
  });

  it('gives the most votes the largest radius, and never more', () => {
    expect(circleRadius(3_000, 3_000)).toBe(8);
    expect(circleRadius(9_000, 3_000, 11)).toBe(maxRadius(11));
  });

  it('keeps a circle of few votes visible and draws nothing for nothing', () => {
    expect(circleRadius(1, 3_000)).toBe(MIN_RADIUS);
    for (const [votes, max] of [[0, 10], [-5, 10], [5, 0], [Number.NaN, 10]] as const) expect(circleRadius(votes, max)).toBe(0);
  });
});

it('maxRadius passes through its stops, grows with the zoom and stays beyond them', () => {
  for (const [zoom, px] of MAX_RADIUS_STOPS) expect(maxRadius(zoom)).toBe(px);
  expect(maxRadius(12)).toBeCloseTo(12);
  expect(maxRadius(3)).toBe(4);
  expect(maxRadius(20)).toBe(28);
});
