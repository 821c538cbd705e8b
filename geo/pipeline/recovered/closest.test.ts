import { describe, expect, it } from 'vitest';
import { closestMixture } from './closest';

/** The corners of a triangle in three unknowns that add up to 1. */
const corners = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
const cheapest = (direction: readonly number[]) =>
  corners.reduce((best, c) => {
    const worth = (x: readonly number[]) => x.reduce((sum, v, j) => sum + v * direction[j]!, 0);
    return worth(c) < worth(best) ? c : best;
  });

describe('the closest mixture of corners', () => {
  it('is the point itself where it is allowed', () => {
    const point = closestMixture([1, 0, 0], { near: [0.2, 0.3, 0.5], weights: [1, 1, 1], corner: cheapest, steps: 20 });
    [0.2, 0.3, 0.5].forEach((x, j) => expect(point[j]).toBeCloseTo(x, 6));
  });
  it('is the nearest allowed point elsewhere: (1.2, 0.4, −0.6) falls on the edge at (0.9, 0.1, 0)', () => {
    const point = closestMixture([0, 0, 1], {
      near: [1.2, 0.4, -0.6],
      weights: [1, 1, 1],
      corner: cheapest,
      steps: 20,
    });
    [0.9, 0.1, 0].forEach((x, j) => expect(point[j]).toBeCloseTo(x, 6));
  });
});
