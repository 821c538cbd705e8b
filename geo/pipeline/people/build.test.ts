/** The packs against figures that others published. Skipped where the source data is not at hand. */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PeopleColumn, PeoplePack } from '@/lib/packs/schema';
import { isLasting } from '@/lib/people/lasting';
import { PUBLISHED, originOf } from '@/lib/people/definitions';
import {
  MEASURES,
  MEASURE_IDS,
  TRACT_YEAR,
  areaPackOf,
  hasAreas,
  tractPackOf,
  type MeasureId,
  type MeasureUnit,
  type Vintage,
} from '@/lib/people/measures';
import { PARTS, PLANS, type Part, type Plan } from '@/lib/places';
import { contains } from '@/geo/measure';
import type { Built } from '../contract';
import { parseCsv } from '../csv';
import { buildDistrict, type District } from '../geometry/district';
import { buildTracts } from '../geometry/tracts';
import { SOURCE_CATALOGUE } from '../sourceCatalogue';
import { openSources } from '../sources';
import { readBlockGroups } from './blockGroups';
import { buildPeople } from './build';
import { areaCount, type Figures } from './aggregate';
import { readPeopleTables } from './tables';
import { type PeopleTable } from './table';
import { weigh, type Weighing } from './weighing';
import { tractOf } from './weights';

const dir = process.env.CA34_SOURCES ?? 'sources';
const sources = openSources(dir);

/** What a figure of each unit can be, written by hand. */
const RANGES: Readonly<Record<MeasureUnit, readonly [number, number]>> = {
  percent: [0, 100],
  change: [-100, 1_000],
  dollars: [4_000, 260_000],
  rent: [100, 3_500],
  count: [10, 800_000],
  years: [15, 70],
  rank: [0, 100],
  category: [0, 9],
};

describe.skipIf(!existsSync(dir))('the people of the 34th', () => {
  let built: Built;
  const pack = (id: string): PeoplePack =>
    JSON.parse(String(built.packs.find((p) => p.id === id)?.content)) as PeoplePack;
  let packs: Map<string, PeoplePack>;
  let areas: PeopleColumn[];
  let weighing: Weighing;
  let places: PeoplePack;
  let tables: PeopleTable[];
  let district: District;
  beforeAll(async () => {
    district = await buildDistrict(sources);
    const { neighborhoods, plans, parts } = district;
    const plain = { bbox: [0, 0, 0, 0], areaKm2: 0 } as const;
    built = buildPeople(sources, {
      neighborhoods,
      plans,
      parts,
      places: { neighborhoods: [], others: [], plans: { '2011': plain, '2021': plain } },
    });
    packs = new Map(built.packs.map((p) => [p.id, JSON.parse(String(p.content)) as PeoplePack]));
    areas = [...packs.values()].filter((p) => p.unit === 'neighborhood').flatMap((p) => p.columns);
    places = pack('people-neighborhoods');
    tables = readPeopleTables(sources);
    weighing = weigh(sources, district);
  });

  const column = (measure: MeasureId, vintage: Vintage, part: Part): PeopleColumn => {
    const found = areas.find((c) => c.measure === measure && c.vintage === vintage && c.part === part);
    if (!found) throw new Error(`no column ${measure} ${vintage} ${part}`);
    return found;
  };
  const figure = (measure: MeasureId, vintage: Vintage, part: Part, id = 'district'): number =>
    column(measure, vintage, part).estimate[places.ids.indexOf(id)] ?? NaN;

  /** Official percentages of the whole district in the 2011 lines, ACS 2013-2017 (data profile). */
  const official = (code: string): number => {
    const file = 'demographics/ca34_115th_acs2013_2017_profile.csv';
    const row = sources
      .text(file)
      .split('\n')
      .find((line) => line.startsWith(`${code},`));
    return Number(row?.split(',')[1]);
  };

  /** People of the block groups whose own center point lies inside the outline of a plan. */
  const peopleByCenter = (plan: Plan): number =>
    sources
      .csv('demographics/geometry/bg2020_population_points.csv', ['POP', 'X', 'Y'])
      .filter((row) => contains(district.plans[plan].geometry, [Number(row.X), Number(row.Y)]))
      .reduce((sum, row) => sum + Number(row.POP), 0);

  it('number as the Census counted, in both lines', () => {
    expect(Math.abs(figure('population', 'census-2020', '2011') / 704_000 - 1)).toBeLessThan(0.005);
    // Counted without dividing anything: block groups whose center (the source's own point) is inside the outline.
    for (const plan of PLANS)
      expect(Math.abs(figure('population', 'census-2020', plan) / peopleByCenter(plan) - 1), plan).toBeLessThan(0.005);
  });
  it('have the shares that the Census Bureau prints for the district, 2013-2017', () => {
    expect(official('DP05_0071PE')).toBe(64);
    expect(official('DP02_0092PE')).toBe(47.1);
    expect(Math.abs(figure('latino_share', 'acs-2013-2017', '2011') - 64)).toBeLessThan(0.5);
    expect(Math.abs(figure('foreign_born_share', 'acs-2013-2017', '2011') - 47.1)).toBeLessThan(0.5);
    expect(Math.abs(figure('asian_share', 'acs-2013-2017', '2011') - official('DP05_0080PE'))).toBeLessThan(0.5);
  });
  it('rent and are poor much as a year before, for which the district is printed', () => {
    expect(Math.abs(figure('renter_share', 'acs-2014-2018', '2011') - official('DP04_0047PE'))).toBeLessThan(1);
    expect(Math.abs(figure('poverty_rate', 'acs-2014-2018', '2011') - official('DP03_0128PE'))).toBeLessThan(2.5);
  });
  it('live in the neighborhoods: their parts hold all of the district but slivers', () => {
    for (const part of ['2011', '2021'] as const) {
      const { estimate } = column('population', 'census-2020', part);
      const sum = estimate.slice(0, -1).reduce<number>((n, x) => n + (x ?? 0), 0);
      expect(Math.abs(sum / figure('population', 'census-2020', part) - 1)).toBeLessThan(0.002);
    }
  });
  it('a part never has more people than the whole', () => {
    const whole = column('population', 'census-2020', 'whole').estimate;
    for (const part of ['2011', '2021'] as const) {
      column('population', 'census-2020', part)
        .estimate.slice(0, -1)
        .forEach((n, i) => expect(n ?? 0).toBeLessThanOrEqual((whole[i] ?? 0) + 1));
    }
  });

  it('stand under 25 slugs and the district, every measure × vintage × part once, in the pack that the program asks for', () => {
    for (const [id, p] of packs) {
      if (p.unit !== 'neighborhood') continue;
      expect(p.ids).toHaveLength(26);
      expect(p.ids.slice(0, 25)).toEqual([...p.ids.slice(0, 25)].sort());
      expect(p.ids[25]).toBe('district');
      for (const c of p.columns) {
        expect(areaPackOf(c.measure, c.vintage)).toBe(id);
        expect(c.estimate[25] === null).toBe(c.part === 'whole');
      }
    }
    const keys = PUBLISHED.flatMap(({ measure, origin }) =>
      hasAreas(measure, origin.vintage) ? PARTS.map((part) => `${measure} ${origin.vintage} ${part}`) : [],
    );
    expect(areas.map((c) => `${c.measure} ${c.vintage} ${c.part}`).sort()).toEqual(keys.sort());
  });
  it('every tract pack keeps to its own lines and holds every measure × vintage of them once', () => {
    const found: string[] = [];
    for (const [id, p] of packs) {
      if (p.unit === 'neighborhood') continue;
      expect(p.ids.every((tract) => /^06037\d{6}$/.test(tract))).toBe(true);
      for (const c of p.columns) {
        expect(tractPackOf(c.measure, c.vintage)).toBe(id);
        expect(`tract-${TRACT_YEAR[c.vintage]}`).toBe(p.unit);
        found.push(`${c.measure} ${c.vintage}`);
      }
    }
    expect(found.sort()).toEqual(PUBLISHED.map(({ measure, origin }) => `${measure} ${origin.vintage}`).sort());
  });
  it('every figure is a number in its range, never negative but for a change, never over 100 %, with a source that is catalogued', () => {
    const known = new Set<string>(SOURCE_CATALOGUE.map((s) => s.id));
    for (const [id, p] of packs) {
      expect(new Set(p.ids).size).toBe(p.ids.length);
      for (const c of p.columns) {
        const name = `${id} ${c.measure} ${c.vintage} ${c.part}`;
        expect(known.has(c.source), c.source).toBe(true);
        expect(c.estimate).toHaveLength(p.ids.length);
        expect(c.estimate.filter((x) => x !== null).length, name).toBeGreaterThan(20);
        const [least, most] = RANGES[MEASURES[c.measure].unit];
        for (const x of c.estimate)
          expect(x === null || (Number.isFinite(x) && x >= least && x <= most), `${name} ${x}`).toBe(true);
        c.moe?.forEach((m, i) =>
          expect(m === null || (Number.isFinite(m) && m >= 0 && c.estimate[i] !== null), `${name} ± ${m}`).toBe(true),
        );
        for (const list of Object.values(c.flags ?? {}))
          for (const i of list) expect(c.estimate[i], name).not.toBeNull();
      }
    }
  });
  it('no pack is over 20 KB on the way, and what may not be sold is in no other pack', () => {
    for (const p of built.packs) {
      expect(gzipSync(p.content).length, p.id).toBeLessThan(20_000);
      expect(p.sources.includes('dra-block-groups'), p.id).toBe(p.id.startsWith('people-cvap-'));
    }
  });
  it('have margins where the definitions say so, and none elsewhere', () => {
    for (const p of packs.values())
      for (const c of p.columns) {
        const { margin } = originOf(c.measure, c.vintage);
        expect(c.moe !== null, `${c.measure} ${c.vintage} ${c.part}`).toBe(
          ['share', 'classes', 'sample', 'printed'].includes(margin),
        );
      }
  });
  it('add up: the counts that every share is made of are in the neighborhoods what they are in the district, but for slivers', () => {
    for (const table of tables) {
      if (table.kind !== 'share' && table.kind !== 'count') continue;
      const { from } = originOf(table.measure, table.vintage);
      for (const part of ['2011', '2021'] as const) {
        const sum = (ids: readonly string[], figures: Figures): number =>
          ids.reduce((n, id) => {
            const area = weighing.of(TRACT_YEAR[table.vintage], part, id);
            return (
              n +
              (area === null ? 0 : (areaCount(figures, from === 'tract' ? area.tracts : area.groups)?.estimate ?? NaN))
            );
          }, 0);
        for (const figures of table.kind === 'share' ? [table.part, table.whole] : [table.counts]) {
          const [whole, parts] = [sum(['district'], figures), sum(weighing.ids.slice(0, -1), figures)];
          expect(Math.abs(parts / whole - 1), `${table.measure} ${table.vintage} ${part}`).toBeLessThan(0.004);
        }
      }
    }
  });
  it('the tracts with figures are the tracts with shapes', async () => {
    for (const year of ['2010', '2020'] as const) {
      const shapes = await buildTracts(sources, year, district.plans);
      for (const p of packs.values())
        if (p.unit === `tract-${year}`) expect(p.ids).toEqual(shapes.areas.map((a) => a.id));
    }
  });
  it('a median income of a tract is the printed one; “250,000+” and “-” are no figure', () => {
    const tracts = pack('people-tracts-2020');
    const income = tracts.columns.find((c) => c.measure === 'median_household_income');
    const rows = parseCsv('x', sources.text('demographics/tables/tract2020_acs2018_2022_S1901_income_em.csv'), [
      'GEOID',
    ]);
    tracts.ids.forEach((id, i) => {
      const printed = rows.find((row) => row.GEOID === id)?.S1901_C01_012E ?? '';
      expect(income?.estimate[i]).toBe(/^\d+$/.test(printed) ? Number(printed) : null);
    });
  });
  it('block groups add up to the tracts that the atlas shows', () => {
    const people = new Map<string, number>();
    for (const g of readBlockGroups(sources, '2020'))
      people.set(tractOf(g.id), (people.get(tractOf(g.id)) ?? 0) + g.people);
    const tracts = pack('people-tracts-2020');
    const counted = tracts.columns.find((c) => c.measure === 'population')?.estimate ?? [];
    tracts.ids.forEach((id, i) => expect(people.get(id)).toBe(counted[i]));
  });

  it('the download says the same as the pack, in stable columns', () => {
    const csv = String(built.downloads.find((d) => d.file === 'neighborhoods/people.csv')?.content ?? '');
    expect(csv.split('\n')[0]).toBe('neighborhood,part,measure,vintage,estimate,moe,unit,source');
    const all = parseCsv('people.csv', csv, []);
    const rows = all.filter((r) => !r.neighborhood!.startsWith('group-quarters-'));
    const apart = [...packs.values()].flatMap((p) => p.apart?.columns ?? []);
    expect(all.length - rows.length).toBe(apart.reduce((n, c) => n + c.estimate.filter((x) => x !== null).length, 0));
    expect(new Set(all.map((r) => r.neighborhood)).has('group-quarters-jails')).toBe(true);
    const derived = areas.filter((c) => c.measure === 'median_household_income');
    expect(rows).toHaveLength(
      [...areas, ...derived].reduce((n, c) => n + c.estimate.filter((x) => x !== null).length, 0),
    );
    expect(new Set(rows.map((r) => `${r.measure} ${r.vintage}`)).size).toBe(
      MEASURE_IDS.filter((id) => !isLasting(id)).reduce((n, id) => n + MEASURES[id].areas.length, 0),
    );
    for (const r of rows)
      expect(
        ['share', 'classes', 'sample'].includes(originOf(r.measure as MeasureId, r.vintage as Vintage).margin)
          ? r.moe !== '' || r.measure!.startsWith('median_')
          : r.moe === '',
      ).toBe(true);
    const row = rows.find(
      (r) =>
        r.neighborhood === 'koreatown' &&
        r.part === 'whole' &&
        r.measure === 'poverty_rate' &&
        r.vintage === 'acs-2018-2022',
    );
    expect(Number(row?.estimate)).toBe(figure('poverty_rate', 'acs-2018-2022', 'whole', 'koreatown'));
    expect(row?.unit).toBe('percent');
    expect(rows.some((r) => r.neighborhood === 'district' && r.part === '2021')).toBe(true);
    expect(rows.some((r) => r.neighborhood === 'district' && r.part === 'whole')).toBe(false);
  });
});
