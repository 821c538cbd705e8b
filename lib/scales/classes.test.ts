import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LEAD_EDGES, crowdsOneClass, ownLeadEdges, peopleBreaks, shareEdges, turnoutEdges } from '@/lib/scales/classes';

const sources = process.env.CA34_SOURCES ?? 'sources';
const classOf = (edges: readonly number[], v: number): number => edges.filter((e) => e <= v).length;
const counts = (edges: readonly number[], values: readonly number[]): number[] =>
  Array.from({ length: edges.length + 1 }, (_, i) => values.filter((v) => classOf(edges, v) === i).length);
const ascends = (edges: readonly number[]): boolean => edges.every((e, i) => i === 0 || e > edges[i - 1]!);

describe('leads', () => {
  it('have the classes 0, 5, 10, 20, 30, 50 on either side, in every contest', () => {
    expect(LEAD_EDGES).toEqual([-50, -30, -20, -10, -5, 0, 5, 10, 20, 30, 50]);
  });

  it('crowd one class from 70 % of the places on', () => {
    expect(crowdsOneClass([60, 61, 62, 63, 64, 65, 66, 8, -4, 12])).toBe(true);
    expect(crowdsOneClass([60, 61, 62, 63, 64, 65, 46, 8, -4, 12])).toBe(false);
    // Two sides are two classes.
    expect(crowdsOneClass([1, 2, 3, 4, -1, -2, -3, -4])).toBe(false);
    expect(crowdsOneClass([])).toBe(false);
  });

  it('take round edges of their own around the middle of their sizes, the same on either side', () => {
    expect(ownLeadEdges([52, 56, 60, 64, 68, 72, 76])).toEqual([-75, -70, -65, -60, -55, 0, 55, 60, 65, 70, 75]);
    expect(ownLeadEdges([0.4, 1.2, 2.1, 2.6, 3.4, 4.4])).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
  });

  it('have edges that ascend through zero, whatever the leads', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 60 }), (leads) => {
        const edges = ownLeadEdges(leads);
        expect(ascends(edges)).toBe(true);
        expect(edges).toContain(0);
        expect(edges.every((e, i) => e + edges[edges.length - 1 - i]! === 0)).toBe(true);
      }),
    );
  });
});

describe('shares and turnout', () => {
  it('stand evenly around the middle of the values', () => {
    expect(shareEdges([35, 42, 47, 50, 53, 58, 65])).toEqual([40, 50, 60]);
    expect(shareEdges([72, 73, 74, 75, 76])).toEqual([73, 74, 75]);
    expect(turnoutEdges([40, 45, 50, 54, 58, 63, 70])).toEqual([45, 50, 55, 60]);
  });

  it('are not stretched by one odd value', () => {
    const usual = [45, 48, 50, 52, 55, 47, 49, 51, 53, 50];
    expect(shareEdges([...usual, ...usual, 3])).toEqual(shareEdges([...usual, ...usual]));
  });

  it('stay inside 0 to 100 and ascend, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (values) => {
        for (const edges of [shareEdges(values), turnoutEdges(values)]) {
          expect(edges.length).toBeLessThanOrEqual(4);
          expect(ascends(edges) && edges.every((e) => e > 0 && e < 100)).toBe(true);
        }
      }),
    );
    expect(shareEdges([])).toEqual([]);
  });

  it.skipIf(!existsSync(sources))(
    'divide the precincts of 2020 well: none of Kim’s four classes is empty or holds most',
    () => {
      const rows = Papa.parse<Record<string, string>>(
        readFileSync(join(sources, 'results/results_2020_11_general.csv'), 'utf8'),
        { header: true, skipEmptyLines: true },
      ).data;
      const votes = new Map<string, { kim: number; all: number }>();
      for (const r of rows.filter((x) => x.contest === 'U.S. House CA-34')) {
        const v = votes.get(r.precinct!) ?? { kim: 0, all: 0 };
        votes.set(r.precinct!, {
          kim: v.kim + (r.candidate === 'David Kim' ? Number(r.votes) : 0),
          all: v.all + Number(r.votes),
        });
      }
      const shares = [...votes.values()].filter((v) => v.all >= 10).map((v) => (100 * v.kim) / v.all);
      expect(shares.length).toBeGreaterThan(150);
      const edges = shareEdges(shares);
      expect(edges).toHaveLength(3);
      const n = counts(edges, shares);
      expect(Math.min(...n)).toBeGreaterThan(0.05 * shares.length);
      expect(Math.max(...n)).toBeLessThan(0.5 * shares.length);
    },
  );
});

describe('peopleBreaks', () => {
  const spread = (from: number, to: number, n: number): number[] =>
    Array.from({ length: n }, (_, i) => from + ((to - from) * i) / (n - 1));

  it('rounds to what people read easily', () => {
    expect(peopleBreaks(spread(0, 100, 101), 'percent')).toEqual([20, 40, 60, 80]);
    expect(peopleBreaks(spread(30_000, 110_000, 81), 'dollars')).toEqual([40_000, 60_000, 80_000, 100_000]);
    for (const e of peopleBreaks(spread(31_234, 88_765, 25), 'dollars')) expect(e % 1_000).toBe(0);
  });

  it('makes fewer classes of few different values, and one of one', () => {
    expect(peopleBreaks([], 'percent')).toEqual([]);
    expect(peopleBreaks([7, 7, 7], 'percent')).toEqual([]);
    expect(peopleBreaks([10, 10, 90, 90], 'percent')).toHaveLength(1);
    expect(peopleBreaks([Number.NaN, 10, Number.POSITIVE_INFINITY], 'count')).toEqual([]);
  });

  it('has no empty class, at most five, ascends and does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(['percent', 100] as const, ['dollars', 250_000] as const, ['count', 120_000] as const),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }),
        ([unit, top], raw) => {
          const values = raw.map((x) => x * x * top);
          const edges = peopleBreaks(values, unit);
          expect(edges.length).toBeLessThanOrEqual(4);
          expect(ascends(edges)).toBe(true);
          if (values.length > 0) expect(Math.min(...counts(edges, values))).toBeGreaterThan(0);
          expect(peopleBreaks([...values].reverse(), unit)).toEqual(edges);
        },
      ),
    );
  });

  it('keeps the classes of a lopsided measure from being one color', () => {
    const lopsided = spread(0, 1, 60).map((x) => 20_000 + 120_000 * x ** 3);
    const edges = peopleBreaks(lopsided, 'dollars');
    expect(edges).toHaveLength(4);
    expect(Math.max(...counts(edges, lopsided))).toBeLessThanOrEqual(24);
  });
});
