import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxPolygon } from '@/geo/overlay';
import { areaCount, areaMedian, areaShare, changeOf, percentOf, type Figure } from './aggregate';
import { insideShare, snapShare } from './shares';
import { areaWeights } from './weights';

const at = (w: number, s: number, e: number, n: number) =>
  boxPolygon([-118.3 + w / 100, 34 + s / 100, -118.3 + e / 100, 34 + n / 100]);
const group = (id: string, people: number, w: number, s: number, e: number, n: number) => ({
  id,
  people,
  geometry: at(w, s, e, n),
});

const A = '06037000100';
const B = '06037000200';
/** Tract A: a crowded block group in the west, a thin one in the east. Tract B: nobody. */
const GROUPS = [
  group(`${A}1`, 900, 0, 0, 1, 1),
  group(`${A}2`, 100, 1, 0, 2, 1),
  group(`${B}1`, 0, 2, 0, 3, 1),
  group(`${B}2`, 0, 3, 0, 4, 1),
];

describe('weights of an area', () => {
  it('follow the people between block groups and the land only inside one', () => {
    const weights = areaWeights(GROUPS, insideShare(GROUPS, { id: 'west', geometry: at(-1, -1, 0.5, 2) }));
    expect(weights.tracts.get(A)).toBeCloseTo(0.45, 4);
    expect(weights.people).toBeCloseTo(450, 1);
    expect(weights.tracts.has(B)).toBe(false);
  });
  it('a tract without people is divided by land', () => {
    const weights = areaWeights(GROUPS, [0, 0, 1, 0]);
    expect(weights.tracts.get(B)).toBeCloseTo(0.5, 4);
    expect(weights.people).toBe(0);
  });
  it('hairlines are none', () => {
    expect(insideShare(GROUPS, { id: 'hair', geometry: at(-1, -1, 1.004, 2) })).toEqual([1, 0, 0, 0]);
    expect([0.0049, 0.005, 0.5, 0.995, 0.9951].map(snapShare)).toEqual([0, 0.005, 0.5, 0.995, 1]);
  });
  it('an outline of many corners is cut up without loss', () => {
    const ring = Array.from({ length: 2_001 }, (_, i): [number, number] => {
      const angle = (2 * Math.PI * (i % 2_000)) / 2_000;
      return [-118.28 + 0.015 * Math.cos(angle), 34.005 + 0.015 * Math.sin(angle)];
    });
    const shares = insideShare(GROUPS, { id: 'disc', geometry: { type: 'Polygon', coordinates: [ring] } });
    // The disc reaches from 0.5 to 3.5 hundredths of a degree: half of the outer boxes less what its round edge leaves out.
    expect(shares[0]).toBeCloseTo(shares[3] ?? 0, 3);
    expect(shares[0]).toBeGreaterThan(0.4);
    expect(shares[0]).toBeLessThan(0.5);
    expect(shares.slice(1, 3)).toEqual([1, 1]);
  });
});

describe('figures of an area', () => {
  const count = (estimate: number, moe: number | null): Figure => ({ estimate, moe });
  const figures = new Map([
    [A, count(200, 30)],
    [B, count(100, 40)],
  ]);

  it('are weighted sums with the margin of a weighted sum', () => {
    expect(
      areaCount(
        figures,
        new Map([
          [A, 0.5],
          [B, 1],
        ]),
      ),
    ).toEqual({ estimate: 200, moe: Math.hypot(15, 40) });
  });
  it('are missing where a tract has none; have no margin where one has none', () => {
    expect(
      areaCount(
        figures,
        new Map([
          [A, 1],
          ['06037000300', 0.1],
        ]),
      ),
    ).toBeNull();
    expect(
      areaCount(
        new Map([
          [A, count(5, null)],
          [B, count(5, 1)],
        ]),
        new Map([
          [A, 1],
          [B, 1],
        ]),
      ),
    ).toEqual({ estimate: 10, moe: null });
  });
  it('divide sums, never averages percentages', () => {
    const part = new Map([
      [A, count(90, null)],
      [B, count(0, null)],
    ]);
    const whole = new Map([
      [A, count(100, null)],
      [B, count(900, null)],
    ]);
    expect(
      areaShare(
        part,
        whole,
        new Map([
          [A, 1],
          [B, 1],
        ]),
      ),
    ).toEqual({ estimate: 9, moe: null });
  });
  it('a percentage keeps to 100 and is none of nobody', () => {
    expect(percentOf(count(100.04, 1), count(100, 1))?.estimate).toBe(100);
    expect(percentOf(count(0, 12), count(0, 12))).toBeNull();
  });
  it('take the median of the summed distribution, not the mean of medians', () => {
    const households = new Map([
      [A, [count(900, 90), count(0, 9), count(0, 9)]],
      [B, [count(0, 9), count(100, 30), count(0, 9)]],
    ]);
    const both = new Map([
      [A, 1],
      [B, 1],
    ]);
    const sample = { from: 'sample', sampling: { designFactor: 1, samplingPercent: 12.5 } } as const;
    for (const margin of [sample, { from: 'classes' }, { from: 'nothing' }] as const) {
      expect(areaMedian(households, [0, 10, 20], both, margin)?.estimate).toBeCloseTo((10 * 500) / 900, 9);
      expect(areaMedian(households, [0, 10, 20], both, margin)?.moe === null).toBe(margin.from === 'nothing');
      expect(
        areaMedian(
          households,
          [0, 10, 20],
          new Map([
            [A, 1],
            ['06037000300', 1],
          ]),
          margin,
        ),
      ).toBeNull();
    }
  });
  it('a share of fewer than ten is none, and what must be said of a part is said of the sum', () => {
    expect(percentOf(count(3, null), count(9, null))).toBeNull();
    const part: ReadonlyMap<string, Figure> = new Map([
      [A, { estimate: 50, moe: null, flag: 'capped' }],
      [B, count(5, null)],
    ]);
    const whole = new Map([
      [A, count(50, null)],
      [B, count(50, null)],
    ]);
    expect(
      areaShare(
        part,
        whole,
        new Map([
          [A, 1],
          [B, 1],
        ]),
      ),
    ).toMatchObject({ flag: 'capped', moe: null });
    expect(areaShare(part, whole, new Map([[B, 1]]))).toEqual({ estimate: 10, moe: null });
    expect(percentOf(count(101, null), count(100, null))).toEqual({ estimate: 100, moe: null, flag: 'capped' });
  });
  it('a change is of the sums, and none of fewer than a hundred', () => {
    expect(changeOf(count(200, null), count(150, null))).toEqual({ estimate: -25, moe: null });
    expect(changeOf(count(99, null), count(150, null))).toBeNull();
    expect(changeOf(null, count(150, null))).toBeNull();
  });
  it('of a partition add up to the whole', () => {
    const cut = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 });
    const tracts = fc.array(
      fc.record({ estimate: fc.integer({ min: 0, max: 9_000 }), moe: fc.integer({ min: 0, max: 900 }), cut }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(tracts, (list) => {
        const source = new Map(list.map((t, i) => [String(i), count(t.estimate, t.moe)]));
        const whole = areaCount(source, new Map(list.map((_, i) => [String(i), 1])));
        const parts = Array.from({ length: 8 }, (_, k) =>
          areaCount(
            source,
            new Map(
              list.flatMap((t, i): [string, number][] => {
                const share = (t.cut[k] ?? 0) / t.cut.reduce((a, b) => a + b, 0);
                return share > 0 ? [[String(i), share]] : [];
              }),
            ),
          ),
        );
        expect(parts.reduce((n, part) => n + (part?.estimate ?? NaN), 0)).toBeCloseTo(whole?.estimate ?? NaN, 5);
        for (const part of parts) expect(part?.moe ?? NaN).toBeLessThanOrEqual((whole?.moe ?? NaN) + 1e-9);
      }),
    );
  });
});

describe('block groups of a partition', () => {
  it('every person is in one part: cutting a city in two loses nobody', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 4, maxLength: 4 }),
        fc.double({ min: 0.05, max: 3.95, noNaN: true }),
        (people, x) => {
          const groups = GROUPS.map((g, i) => ({ ...g, people: people[i] ?? 0 }));
          const west = areaWeights(groups, insideShare(groups, { id: 'w', geometry: at(-1, -1, x, 2) }));
          const east = areaWeights(groups, insideShare(groups, { id: 'e', geometry: at(x, -1, 5, 2) }));
          expect(west.people + east.people).toBeCloseTo(
            people.reduce((a, b) => a + b, 0),
            0,
          );
          for (const tract of [A, B])
            expect((west.tracts.get(tract) ?? 0) + (east.tracts.get(tract) ?? 0)).toBeCloseTo(1, 3);
        },
      ),
      { numRuns: 40 },
    );
  });
});
