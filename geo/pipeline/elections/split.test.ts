import { describe, expect, it } from 'vitest';
import { areaM2, distanceM } from '@/geo/measure';
import { boxPolygon } from '@/geo/overlay';
import { capsOf, limitsOf } from './caps';
import { weigh, type Home } from './homes';
import { circle, indexBox, reachPolygon } from './reach';
import { sharesByArea, sharesByPeople, splitColumn, splitErrors } from './split';

/** Two neighborhoods side by side, a thousandth of a degree each: 90 people west, 10 east. */
const home = (bin: number, people: number, west: number): Home => {
  const geometry = boxPolygon([west, 34, west + 0.001, 34.001]);
  return { id: String(bin), bin, people, citizens: people / 2, adults: people, geometry, areaM2: areaM2(geometry) };
};
const homes = [home(0, 90, -118.3), home(1, 10, -118.299)];
const BINS = 3;
const NO_LIMITS: never[] = [];
const both = boxPolygon([-118.3, 34, -118.298, 34.001]);

describe('spreading votes over homes', () => {
  it('goes by people, not by area', () => {
    expect(weigh([both], homes, BINS)[0]!.people.map((n) => Math.round(n * 1e6) / 1e6)).toEqual([90, 10, 0]);
    expect(splitColumn(sharesByPeople(weigh([both], homes, BINS), NO_LIMITS), [50], BINS)).toEqual([45, 5, 0]);
    expect(splitColumn(sharesByArea(weigh([both], homes, BINS), NO_LIMITS), [50], BINS)).toEqual([25, 25, 0]);
  });
  it('splits a home by area', () => {
    const half = boxPolygon([-118.2995, 34, -118.298, 34.001]);
    expect(weigh([half], homes, BINS)[0]!.people.map((n) => Math.round(n * 1e4) / 1e4)).toEqual([45, 10, 0]);
  });
  it('puts no more ballots in a neighborhood than it has citizens of voting age', () => {
    const caps = capsOf(homes, 2);
    expect(caps).toEqual({ citizens: [45, 5, Infinity], adults: [90, 10, Infinity] });
    const limits = limitsOf([{ weight: 60, registered: null }], caps);
    expect(splitColumn(sharesByPeople(weigh([both], homes, BINS), limits), [60], BINS)).toEqual([45, 5, 10]);
  });
  it('puts no more registered voters in a neighborhood than it has adults, and the ballots with them', () => {
    // 40 ballots and 400 registered: the east has 10 adults, so 8 registered voters (two for rounding) and their ballots.
    const precinct = { weight: 40, registered: 400 };
    const shares = sharesByPeople(weigh([both], homes, BINS), limitsOf([precinct], capsOf(homes, 2)));
    expect(splitColumn(shares, [400], BINS)).toEqual([88, 8, 304]);
    expect(splitColumn(shares, [40], BINS)).toEqual([9, 1, 30]);
  });
  it('keeps a precinct outside every home in no neighborhood', () => {
    const elsewhere = boxPolygon([-118.2, 34.1, -118.19, 34.11]);
    expect(
      splitColumn(
        sharesByPeople(weigh([elsewhere], homes, BINS), limitsOf([{ weight: 9, registered: null }], capsOf(homes, 2))),
        [9],
        BINS,
      ),
    ).toEqual([0, 0, 9]);
  });
  it('measures how far two splits lie apart', () => {
    // Precinct 1 votes 8:2, precinct 2 votes 2:8. Told apart they fill one neighborhood each; mixed, both hold 10:10.
    const apart = [
      [1, 0, 0],
      [0, 1, 0],
    ];
    const mixed = [
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
    ];
    expect(
      splitErrors(
        apart,
        mixed,
        [
          [8, 2],
          [2, 8],
        ],
        BINS,
      ),
    ).toEqual([30, 30]);
    expect(
      splitErrors(
        apart,
        apart,
        [
          [8, 2],
          [2, 8],
        ],
        BINS,
      ),
    ).toEqual([0, 0]);
  });
});

describe('reaches', () => {
  it('draws a circle of its radius’s area', () => {
    const around = circle([-118.25, 34.05], 530);
    expect(areaM2(around) / (Math.PI * 530 ** 2)).toBeCloseTo(1, 2);
    const east = around.type === 'Polygon' ? around.coordinates[0]![0]! : [];
    expect(distanceM([-118.25, 34.05], [east[0]!, east[1]!])).toBeGreaterThan(529);
    expect(distanceM([-118.25, 34.05], [east[0]!, east[1]!])).toBeLessThan(533);
  });
  it('rounds a box outward to whole cells of the index', () => {
    const [w, s, e, n] = indexBox([-118.2501, 34.0501, -118.25, 34.0502]);
    expect(e - w).toBeCloseTo(0.00509, 9);
    expect(n - s).toBeCloseTo(0.00793, 9);
    expect([w <= -118.2501, s <= 34.0501, e >= -118.25, n >= 34.0502]).toEqual([true, true, true, true]);
  });
  it('says which shape is missing', () => {
    expect(() => reachPolygon({ kind: 'polygon', shape: 'g:9000001A' }, new Map())).toThrow(/g:9000001A/);
  });
});
