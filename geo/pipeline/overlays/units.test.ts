/** Votes and people of groups and council districts as published: sums, members, privacy, sizes; and the rule by which a unit is offered. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ELECTION_IDS, hasPrecincts } from '@/lib/elections/catalogue';
import type { AreasPack, ElectionAreasPack, ElectionPack, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { AREA_UNITS, OVERLAY_OF } from '@/lib/places/areaOverlays';
import { passes, weighted, type MeasuredUnit, type UnitError } from './rule';
import { withCompany } from './people';

const folder = join(__dirname, '../../../public/data');
function read<T>(id: string): T {
  const file = readdirSync(folder).find((f) => new RegExp(`^${id}-[0-9a-f]{10}\\.json$`).test(f));
  if (file === undefined) throw new Error(`no published pack ${id}`);
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}
const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
const places = read<PlacesPack>('places');
const areas = read<AreasPack>('areas');
const elections = ELECTION_IDS.filter(hasPrecincts).map(
  (id) => [id, read<ElectionPack>(`election-${id}`), read<ElectionAreasPack>(`areas-${id}`)] as const,
);

/** Certified totals of the House (data/README), first and second, less what the sources lack. */
const HOUSE: Readonly<Record<string, readonly [number, number]>> = {
  '2014-11-general': [44_697, 16_924],
  '2016-11-general': [122_842, 36_314],
  '2017-06-special-runoff': [25_569, 17_610],
  '2018-11-general': [110_195, 41_711],
  '2020-11-general': [108_790, 96_552],
  '2024-11-general': [105_393, 84_017],
  '2025-11-special': [136_000, 20_385],
};

describe.each(elections)('%s', (id, pack, own) => {
  it.each(AREA_UNITS)('by %s: areas and the rest add up to the district, contest by contest', (unit) => {
    const { contests, ids } = own.units[unit];
    expect(ids.length).toBeGreaterThan(0);
    const first = contests[0]!;
    const totals = first.votes.map((column, c) => sum(column) + first.notPlaced[c]!);
    expect(totals).toEqual(pack.contests[0]!.totals);
    if (HOUSE[id]) expect(totals.slice(0, 2)).toEqual([...HOUSE[id]]);
    for (const c of contests)
      expect(
        c.votes.flat().every((v) => Number.isInteger(v) && v >= 0) && c.notPlaced.every((v) => v >= 0),
        c.contest,
      ).toBe(true);
  });

  it('groups are the sums of their neighborhoods, to the vote', () => {
    const { ids, contests, ballots } = own.units.group;
    ids.forEach((group, g) => {
      const members = places.others.find((o) => o.slug === group)!.neighborhoods;
      const at = pack.neighborhoods.flatMap((slug, k) => (members.includes(slug) ? [k] : []));
      pack.contests[0]!.neighborhood.forEach((column, c) =>
        expect(contests[0]!.votes[c]![g]).toBe(sum(at.map((k) => column[k]!))),
      );
      if (ballots[g] !== null) expect(ballots[g]).toBe(sum(at.map((k) => pack.neighborhoodBallots[k]!)));
    });
  });

  it('shows no contest of an area under ten votes, and no rest under ten', () => {
    for (const unit of AREA_UNITS)
      for (const c of own.units[unit].contests) {
        own.units[unit].ids.forEach((area, k) => {
          const votes = sum(c.votes.map((column) => column[k]!));
          expect(votes === 0 || votes >= 10, `${unit} ${area} ${c.contest}`).toBe(true);
        });
        const rest = sum(c.notPlaced);
        expect(rest === 0 || rest >= 10, `${unit} ${c.contest}`).toBe(true);
      }
  });

  it('fetches little', () => {
    expect(gzipSync(JSON.stringify(own)).length / 1024).toBeLessThan(8);
  });
});

describe('people', () => {
  it.each(AREA_UNITS)('of %s: no figure is negative or over 100 %%, none counts under ten', (unit) => {
    const pack = read<PeoplePack>(`people-${OVERLAY_OF[unit]}`);
    expect(pack.ids).toEqual(areas.units[unit].map((a) => a.id));
    for (const c of pack.columns) {
      expect(c.part).not.toBe('whole');
      for (const x of c.estimate)
        if (x !== null)
          expect(
            Number.isFinite(x) &&
              (c.measure === 'population_change' || x >= 0) &&
              (!c.measure.endsWith('share') || x <= 100),
            c.measure,
          ).toBe(true);
      if (c.measure === 'population') for (const x of c.estimate) expect(x === null || x >= 10).toBe(true);
    }
    expect(gzipSync(JSON.stringify(pack)).length / 1024).toBeLessThan(6);
  });

  it('groups have the people of their neighborhoods, Census 2020, but for rounding', () => {
    const column = (id: string) => {
      const pack = read<PeoplePack>(id);
      return {
        pack,
        estimate: pack.columns.find(
          (c) => c.measure === 'population' && c.vintage === 'census-2020' && c.part === '2011',
        )!.estimate,
      };
    };
    const [hoods, groups] = [column('people-neighborhoods'), column('people-groups')];
    groups.pack.ids.forEach((group, g) => {
      const members = places.others.find((o) => o.slug === group)!.neighborhoods;
      const people = sum(members.map((slug) => hoods.estimate[hoods.pack.ids.indexOf(slug)] ?? 0));
      expect(Math.abs(groups.estimate[g]! / people - 1), group).toBeLessThan(0.002);
    });
  });

  it('withholds a second count where one alone could be subtracted', () => {
    const f = (estimate: number) => ({ estimate, moe: null });
    expect(withCompany([f(500), null, f(40)])).toEqual([f(500), null, null]);
    expect(withCompany([f(500), null, null])).toEqual([f(500), null, null]);
    expect(withCompany([f(500), f(40)])).toEqual([f(500), f(40)]);
  });
});

describe('the rule', () => {
  const e = (mean: number): UnitError => ({ mean, largest: 9, largestId: 'x' });
  const votes = (mean: number): NonNullable<MeasuredUnit['votes']> => ({
    boxes: e(mean),
    circles: e(mean),
    wideCircles: e(mean),
    someShapes: e(mean),
    even: e(mean),
  });
  const neighborhoods: MeasuredUnit = { name: 'neighborhoods', votes: votes(0.5), people: e(0.2) };

  it('asks for no larger an error in every way, votes and people', () => {
    expect(passes({ name: 'a', votes: votes(0.5), people: e(0.2) }, neighborhoods)).toBe(true);
    expect(passes({ name: 'a', votes: { ...votes(0.1), circles: e(0.51) }, people: e(0.1) }, neighborhoods)).toBe(
      false,
    );
    expect(passes({ name: 'a', votes: votes(0.1), people: e(0.21) }, neighborhoods)).toBe(false);
    expect(passes({ name: 'a', votes: null, people: e(0.1) }, neighborhoods)).toBe(false);
  });

  it('weighs areas by their ballots', () => {
    expect(
      weighted([
        { id: 'large', error: 1, weight: 900 },
        { id: 'small', error: 11, weight: 100 },
      ]),
    ).toEqual({ mean: 2, largest: 11, largestId: 'small' });
    expect(() => weighted([])).toThrow(RangeError);
  });
});
