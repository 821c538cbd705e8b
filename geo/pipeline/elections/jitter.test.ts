import { describe, expect, it } from 'vitest';
import { distanceM } from '@/geo/measure';
import type { LonLat } from '@/lib/places';
import { jittered } from './jitter';

const truth: LonLat = [-118.25, 34.05];
const many = Array.from({ length: 2000 }, (_, i) => jittered(truth, 530, `900${i}A`));

describe('points moved by a known error', () => {
  it('stay within the p90 nine times of ten, and are hardly ever at the truth', () => {
    const meters = many.map((p) => distanceM(truth, p));
    const inside = meters.filter((m) => m <= 530).length / many.length;
    expect(inside).toBeGreaterThan(0.885);
    expect(inside).toBeLessThan(0.915);
    expect(meters.filter((m) => m < 20).length / many.length).toBeLessThan(0.01);
  });
  it('go every way alike', () => {
    const east = many.filter((p) => p[0] > truth[0]).length / many.length;
    const north = many.filter((p) => p[1] > truth[1]).length / many.length;
    for (const part of [east, north]) expect(Math.abs(part - 0.5)).toBeLessThan(0.03);
  });
  it('depend on the seed alone', () => {
    expect(jittered(truth, 530, 'a')).toEqual(jittered(truth, 530, 'a'));
    expect(jittered(truth, 530, 'a')).not.toEqual(jittered(truth, 530, 'b'));
  });
});
