import { describe, expect, it } from 'vitest';
import { boxPolygon, type Area } from '@/geo/overlay';
import { tractsTouching } from './tractSelection';

/** Boxes in hundredths of a degree east and north of a point in Los Angeles. */
const box = (id: string, w: number, s: number, e: number, n: number): Area => ({
  id,
  geometry: boxPolygon([-118.3 + w / 100, 34 + s / 100, -118.3 + e / 100, 34 + n / 100]),
});
const group = (id: string, people: number, ...at: [number, number, number, number]) => ({ ...box(id, ...at), people });

const PLAN = box('plan', 0, 0, 10, 10);
const TRACTS = [
  box('06037000300', 9.96, 0, 19.96, 1),
  box('06037000100', 0, 0, 5, 5),
  box('06037000200', 9.5, 2, 14.5, 3),
  box('06037000400', 20, 0, 25, 5),
  box('06037000500', 9.96, 5, 14.96, 6),
  box('06037000600', 10, 7, 15, 8),
];

describe('which tracts belong', () => {
  const ids = tractsTouching(
    TRACTS,
    [
      group('060370001001', 1_000, 0, 0, 5, 5),
      // All people of this tract live far outside the plan, but 10 % of its land is inside.
      group('060370002001', 0, 9.5, 2, 10.5, 3),
      group('060370002002', 900, 10.5, 2, 14.5, 3),
      // 0.4 % of its land, 2 % of its people: a hairline.
      group('060370003001', 800, 9.96, 0, 10.96, 1),
      group('060370003002', 800, 10.96, 0, 19.96, 1),
      group('060370004001', 500, 20, 0, 25, 5),
      // 0.8 % of its land, but a sixth of its people.
      group('060370005001', 400, 9.96, 5, 10.08, 6),
      group('060370005002', 400, 10.08, 5, 14.96, 6),
      // All outside; its block group is drawn coarsely and reaches in.
      group('060370006001', 700, 9.8, 7, 15, 8),
    ],
    [PLAN],
  );
  it('those with more than 1 % of their land or people inside, sorted; no hairlines', () => {
    expect(ids).toEqual(['06037000100', '06037000200', '06037000500']);
  });
});
