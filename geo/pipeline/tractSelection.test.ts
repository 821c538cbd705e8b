import { describe, expect, it } from 'vitest';
import { boxPolygon, type Area } from '@/geo/overlay';
import { tractsTouching } from './tractSelection';

/** Boxes in hundredths of a degree east and north of a point in Los Angeles. */
const box = (id: string, w: number, s: number, e: number, n: number): Area => ({ id, geometry: boxPolygon([-118.3 + w / 100, 34 + s / 100, -118.3 + e / 100, 34 + n / 100]) });
const group = (id: string, people: number, ...at: [number, number, number, number]) => ({ ...box(id, ...at), people });

const PLAN = box('plan', 0, 0, 10, 10);
const TRACTS = [box('06037000300', 9.95, 0, 19.95, 1), box('06037000100', 0, 0, 5, 5), box('06037000200', 9.5, 2, 14.5, 3), box('06037000400', 20, 0, 25, 5), box('06037000500', 9.8, 5, 14.8, 6)];

describe('which tracts belong', () => {
  const ids = tractsTouching(
    TRACTS,
    [
      group('060370001001', 1_000, 0, 0, 5, 5),
      // All people of this tract live far outside the plan, but 10 % of its land is inside.
      group('060370002001', 0, 9.5, 2, 10.5, 3),
      group('060370002002', 900, 10.5, 2, 14.5, 3),
      // Half a percent of its land, nobody inside: a hairline.
      group('060370003001', 0, 9.95, 0, 10.95, 1),
      group('060370003002', 800, 10.95, 0, 19.95, 1),
      group('060370004001', 500, 20, 0, 25, 5),
      group('060370005001', 50, 9.8, 5, 10.2, 6),
      group('060370005002', 50, 10.2, 5, 14.8, 6),
    ],
    [PLAN],
  );
  it('those with people inside or more than 1 % of their land, sorted; no hairlines', () => {
    expect(ids).toEqual(['06037000100', '06037000200', '06037000500']);
  });
});
