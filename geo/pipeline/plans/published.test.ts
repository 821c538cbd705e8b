/** The published comparison of the plans, held against the People figures and the shapes. Needs no sources. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { areasOf } from '@/geo/topology';
import type { PlacesPack, PlansPack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import { parseCsv } from '../csv';

const root = join(__dirname, '../../../public');
function pack<T>(id: string): T {
  const file = readdirSync(join(root, 'data')).find((f) => new RegExp(`^${id}-[0-9a-f]{10}\\.json$`).test(f));
  return JSON.parse(readFileSync(join(root, 'data', file ?? `no pack ${id}`), 'utf8')) as T;
}
const csv = (file: string, columns: string[]) =>
  parseCsv(file, readFileSync(join(root, 'downloads', file), 'utf8'), columns);

const plans = pack<PlansPack>('plans');
const places = pack<PlacesPack>('places');
const rows = csv('plans/changes.csv', ['neighborhood', 'change', 'area_km2', 'population_2020']);
const people = csv('neighborhoods/people.csv', ['neighborhood', 'part', 'measure', 'vintage', 'estimate']).filter(
  (r) => r.measure === 'population' && r.vintage === 'census-2020',
);
/** Figure of the download; NaN where it is blank. */
const figure = (id: string, change: string, column: string): number => {
  const cell = rows.find((r) => r.neighborhood === id && r.change === change)?.[column] ?? '';
  return cell === '' ? NaN : Number(cell);
};
const population = (id: string, part: Plan): number =>
  Number(people.find((r) => r.neighborhood === id && r.part === part)?.estimate ?? 0);
const SIDES = [
  ['2011', 'lost'],
  ['2021', 'gained'],
] as const;

describe('land and people kept, gained and lost', () => {
  it('is a row for each of the 25 neighborhoods, the rest and the district, thrice', () => {
    expect(rows).toHaveLength(27 * 3);
    expect(plans.ids).toEqual([...places.neighborhoods.map((n) => n.slug).sort(), 'other', 'district']);
  });

  it.each(SIDES)('with what was kept gives the people of the %s plan, as in people.csv', (plan, change) => {
    expect(figure('district', 'kept', 'population_2020') + figure('district', change, 'population_2020')).toBe(
      population('district', plan),
    );
    expect(plans.plans[plan].population).toBe(population('district', plan));
    for (const { slug } of places.neighborhoods) {
      const sum = figure(slug, 'kept', 'population_2020') + figure(slug, change, 'population_2020');
      // To the person, or the difference between the files would tell of one to nine of them.
      expect(sum, slug).toBe(population(slug, plan));
    }
  });

  it.each(SIDES)('with what was kept gives the land of the %s plan, whole and by neighborhood', (plan, change) => {
    const of = (id: string): number => figure(id, 'kept', 'area_km2') + figure(id, change, 'area_km2');
    expect(of('district') / (plan === '2011' ? 124.22 : 129.54)).toBeCloseTo(1, 3);
    for (const { slug, areaKm2 } of places.neighborhoods)
      expect(Math.abs(of(slug) - areaKm2[plan]), slug).toBeLessThan(0.0025);
  });

  it('adds up to the district', () => {
    for (const change of ['kept', 'gained', 'lost'] as const) {
      const { areaKm2, population: counts } = plans.changes[change];
      const sum = (values: readonly (number | null)[]): number =>
        values.slice(0, -1).reduce<number>((s, x) => s + (x ?? 0), 0);
      expect(sum(counts), change).toBe(counts.at(-1));
      expect(sum(areaKm2), change).toBeCloseTo(areaKm2.at(-1) ?? NaN, 6);
      expect(Math.min(...areaKm2), change).toBeGreaterThanOrEqual(0);
    }
  });

  it('is what the map shows: East Los Angeles came in, Downtown south of it and Larchmont went out', () => {
    expect(figure('east-los-angeles', 'gained', 'area_km2')).toBeGreaterThan(14);
    expect(figure('downtown', 'lost', 'area_km2')).toBeGreaterThan(5);
    expect(figure('larchmont', 'kept', 'area_km2')).toBe(0);
    for (const change of ['gained', 'lost']) expect(figure('mount-washington', change, 'area_km2')).toBe(0);
  });

  it('publishes nobody by fewer than ten, and no strip larger than its row', () => {
    for (const row of rows) {
      for (const column of ['population_2020', 'strip_population_2020']) {
        const n = Number(row[column]);
        expect(row[column] !== '' && (n === 0 || n >= 10), `${row.neighborhood} ${row.change} ${column}`).toBe(true);
      }
      expect(Number(row.strip_area_km2)).toBeLessThanOrEqual(Number(row.area_km2));
      const rest = Number(row.population_2020) - Number(row.strip_population_2020);
      expect(rest === 0 || rest >= 10, `${row.neighborhood} ${row.change}`).toBe(true);
    }
  });

  it('finds few people in strips: the drawings differ little', () => {
    for (const change of ['gained', 'lost'] as const)
      expect(plans.changes[change].stripPopulation.at(-1)! / plans.changes[change].population.at(-1)!).toBeLessThan(
        0.03,
      );
  });
});

describe('compactness', () => {
  const row = (plan: Plan, resolution: string, source: string) =>
    plans.compactness.find((c) => c.plan === plan && c.resolution === resolution && c.source === source)!;
  const now = row('2021', 'equal', 'census-district-2021');

  it('has both plans at one resolution, and the 2011 plan as two hands drew it', () => {
    expect(plans.compactness).toHaveLength(5);
    expect(now.corners).toBe(333);
    for (const source of ['county-district-2011', 'census-district-2011']) {
      const equal = row('2011', 'equal', source);
      expect(equal.corners / equal.perimeterKm / (now.corners / now.perimeterKm)).toBeCloseTo(1, 2);
      expect(row('2011', 'drawn', source).corners).toBeGreaterThan(4 * equal.corners);
    }
    expect(row('2011', 'drawn', 'county-district-2011').areaKm2).toBe(124.22);
    expect(now.areaKm2).toBe(129.54);
  });

  it('hardly depends on whose drawing of 2011 is taken, once both are of one resolution', () => {
    const [a, b] = [row('2011', 'equal', 'county-district-2011'), row('2011', 'equal', 'census-district-2011')];
    for (const key of ['polsbyPopper', 'reock', 'convexHull'] as const)
      expect(Math.abs(a[key] - b[key]), key).toBeLessThan(0.003);
  });

  it('is a share, and Polsby-Popper is that of area and outline', () => {
    for (const c of plans.compactness) {
      for (const value of [c.polsbyPopper, c.reock, c.convexHull]) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
      }
      expect(c.polsbyPopper).toBeCloseTo((4 * Math.PI * c.areaKm2) / c.perimeterKm ** 2, 2);
      expect(c.reock).toBeLessThan(c.convexHull);
    }
  });

  it('is in the download too', () => {
    const lines = csv('plans/compactness.csv', ['plan', 'resolution', 'polsby_popper', 'reock', 'convex_hull']);
    expect(
      lines.map((l) => [l.plan, l.resolution, Number(l.polsby_popper), Number(l.reock), Number(l.convex_hull)]),
    ).toEqual(plans.compactness.map((c) => [c.plan, c.resolution, c.polsbyPopper, c.reock, c.convexHull]));
  });
});

describe('where 34 was', () => {
  const topology = pack<Topology>('geometry-earlier-districts');

  it('has a shape of the 34th in each of four plans, and a place for its number', () => {
    expect(plans.earlier.map((e) => e.elections)).toEqual([
      [1992, 2000],
      [2002, 2010],
      [2012, 2020],
      [2022, 2024],
    ]);
    for (const { object, labels } of plans.earlier) {
      expect(
        areasOf(topology, object).filter((f) => f.id === '34'),
        object,
      ).toHaveLength(1);
      expect(
        labels.some((l) => l.district === 34),
        object,
      ).toBe(true);
    }
  });

  it('draws the borders between neighbors, but not those that are known too coarsely', () => {
    expect(
      Object.keys(topology.objects)
        .filter((name) => name.startsWith('borders'))
        .sort(),
    ).toEqual(['borders-1993', 'borders-2003', 'borders-2011']);
  });

  it('places today’s people in the districts of the time, all of them once', () => {
    for (const { todays } of plans.earlier)
      expect(Math.abs(todays.reduce((s, t) => s + t.peopleShare, 0) - 100)).toBeLessThan(0.5);
    expect(plans.earlier.at(-1)?.todays).toEqual([{ district: 34, peopleShare: 100 }]);
    const kept = (100 * plans.changes.kept.population.at(-1)!) / plans.plans['2021'].population;
    expect(plans.earlier[2]?.todays[0]).toEqual({ district: 34, peopleShare: Math.round(kept * 10) / 10 });
  });
});
