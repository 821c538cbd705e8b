import { describe, expect, it } from 'vitest';
import { toFrame } from '@/geo/svg/frame';
import { circlePath, outlinePath } from '@/geo/svg/outlinePath';

const SQUARE = [
  [-118.3, 34],
  [-118.25, 34],
  [-118.25, 34.05],
  [-118.3, 34.05],
  [-118.3, 34],
];

describe('the outline of a shape', () => {
  it('goes through every corner of every ring, to a thousandth of a unit', () => {
    const d = outlinePath({ type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] });
    const numbers = d.match(/-?[\d.]+/g)!.map(Number);
    expect(numbers).toHaveLength(16);
    for (const [i, [lon, lat]] of SQUARE.slice(0, -1).entries()) {
      const [x, y] = toFrame([lon!, lat!]);
      expect(numbers[2 * i]).toBeCloseTo(x, 3);
      expect(numbers[2 * i + 1]).toBeCloseTo(y, 3);
    }
    expect(d.match(/z/g)).toHaveLength(2);
  });

  it('is nothing for a point', () => {
    expect(outlinePath({ type: 'Point', coordinates: [-118.3, 34] })).toBe('');
  });

  it('goes around a place at its radius', () => {
    const [x, y] = toFrame([-118.3, 34]);
    const [left, top] = circlePath([-118.3, 34], 5)
      .match(/-?[\d.]+/g)!
      .map(Number);
    expect(left).toBeCloseTo(x - 5, 3);
    expect(top).toBeCloseTo(y, 3);
  });
});
