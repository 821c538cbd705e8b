/** The packs against figures that others published. Skipped where the source data is not at hand. */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PeopleColumn, PeoplePack } from '@/lib/packs/schema';
import { MEASURES, MEASURE_IDS, TRACT_YEAR, type MeasureId, type Vintage } from '@/lib/people/measures';
import { median } from '@/lib/people/median';
import { PARTS, type Part } from '@/lib/places';
import type { Built } from '../contract';
import { parseCsv } from '../csv';
import { buildDistrict, type District } from '../geometry/district';
import { buildTracts } from '../geometry/tracts';
import { SOURCE_CATALOGUE } from '../sourceCatalogue';
import { openSources } from '../sources';
import { readBlockGroups } from './blockGroups';
import { buildPeople } from './build';
import { readPeopleTables, type MedianTable, type PeopleTable } from './tables';
import { tractOf } from './weights';

const dir = process.env.CA34_SOURCES ?? 'sources';
const sources = openSources(dir);

describe.skipIf(!existsSync(dir))('the people of the 34th', () => {
  let built: Built;
  const pack = (id: string): PeoplePack => JSON.parse(String(built.packs.find((p) => p.id === id)?.content)) as PeoplePack;
  let places: PeoplePack;
  let tables: PeopleTable[];
  let district: District;
  beforeAll(async () => {
    district = await buildDistrict(sources);
    const { neighborhoods, plans, parts } = district;
    const plain = { bbox: [0, 0, 0, 0], areaKm2: 0 } as const;
    built = buildPeople(sources, { neighborhoods, plans, parts, places: { neighborhoods: [], others: [], plans: { '2011': plain, '2021': plain } } });
    places = pack('people-neighborhoods');
    tables = readPeopleTables(sources);
  });

  const column = (measure: MeasureId, vintage: Vintage, part: Part): PeopleColumn => {
    const found = places.columns.find((c) => c.measure === measure && c.vintage === vintage && c.part === part);
    if (!found) throw new Error(`no column ${measure} ${vintage} ${part}`);
    return found;
  };
  const figure = (measure: MeasureId, vintage: Vintage, part: Part, id = 'district'): number => column(measure, vintage, part).estimate[places.ids.indexOf(id)] ?? NaN;

  /** Official percentages of the whole district in the 2011 lines, ACS 2013-2017 (data profile). */
  const official = (code: string): number => {
    const file = 'demographics/ca34_115th_acs2013_2017_profile.csv';
    const row = sources.text(file).split('\n').find((line) => line.startsWith(`${code},`));
    return Number(row?.split(',')[1]);
  };

  it('number as the Census counted in the 2011 lines and as the 2021 lines were drawn for', () => {
    expect(Math.abs(figure('population', 'census-2020', '2011') / 704_000 - 1)).toBeLessThan(0.005);
    // Every California district of 2021 was drawn for 760,066 people; the outline at hand is generalised.
    expect(Math.abs(figure('population', 'census-2020', '2021') / 760_066 - 1)).toBeLessThan(0.005);
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
      column('population', 'census-2020', part).estimate.slice(0, -1).forEach((n, i) => expect(n ?? 0).toBeLessThanOrEqual((whole[i] ?? 0) + 1));
    }
  });

  it('stand under 25 slugs and the district, every measure × vintage × part once, district whole empty', () => {
    expect(places.ids).toHaveLength(26);
    expect(places.ids.slice(0, 25)).toEqual([...places.ids.slice(0, 25)].sort());
    expect(places.ids[25]).toBe('district');
    const keys = MEASURE_IDS.flatMap((m) => MEASURES[m].vintages.flatMap((v) => PARTS.map((part) => `${m} ${v} ${part}`)));
    expect(places.columns.map((c) => `${c.measure} ${c.vintage} ${c.part}`).sort()).toEqual(keys.sort());
    for (const c of places.columns) expect(c.estimate[25] === null).toBe(c.part === 'whole');
  });
  it('every figure is a number in its range, with a source that is catalogued', () => {
    const known = new Set<string>(SOURCE_CATALOGUE.map((s) => s.id));
    for (const id of ['people-neighborhoods', 'people-tracts-2010', 'people-tracts-2020']) {
      const { ids, columns } = pack(id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const c of columns) {
        expect(known.has(c.source), c.source).toBe(true);
        for (const list of [c.estimate, c.moe ?? []]) for (const x of list) {
          if (x === null) continue;
          expect(Number.isFinite(x) && x >= 0, `${id} ${c.measure} ${x}`).toBe(true);
        }
        for (const x of c.estimate) {
          if (x === null) continue;
          if (MEASURES[c.measure].unit === 'percent') expect(x).toBeLessThanOrEqual(100);
          if (MEASURES[c.measure].unit === 'dollars') expect(x).toBeGreaterThan(5_000);
          if (MEASURES[c.measure].unit === 'count') expect(x).toBeGreaterThanOrEqual(10);
        }
        c.moe?.forEach((m, i) => expect(m === null || c.estimate[i] !== null).toBe(true));
      }
      expect(gzipSync(String(built.packs.find((p) => p.id === id)?.content)).length).toBeLessThan(12_000);
    }
  });
  it('have margins where the source has them, and none where it has none', () => {
    for (const c of places.columns) {
      const sampled = c.measure === 'median_household_income' || c.measure === 'poverty_rate' || c.vintage === 'acs-2014-2018';
      expect(c.moe !== null, `${c.measure} ${c.vintage} ${c.part}`).toBe(sampled);
    }
  });
  it('each tract pack keeps to its own tracts and vintages', () => {
    for (const year of ['2010', '2020'] as const) {
      const { ids, columns, unit } = pack(`people-tracts-${year}`);
      expect(unit).toBe(`tract-${year}`);
      expect(ids.every((id) => /^06037\d{6}$/.test(id))).toBe(true);
      for (const c of columns) expect(TRACT_YEAR[c.vintage]).toBe(year);
      for (const m of MEASURE_IDS) for (const v of MEASURES[m].vintages) {
        if (TRACT_YEAR[v] === year) expect(columns.some((c) => c.measure === m && c.vintage === v), `${m} ${v}`).toBe(true);
      }
    }
  });
  it('the tracts with figures are the tracts with shapes', async () => {
    for (const year of ['2010', '2020'] as const) {
      const { areas } = await buildTracts(sources, year, district.plans);
      expect(pack(`people-tracts-${year}`).ids).toEqual(areas.map((a) => a.id));
    }
  });
  it('a median income of a tract is the printed one; “250,000+” and “-” are no figure', () => {
    const tracts = pack('people-tracts-2020');
    const income = tracts.columns.find((c) => c.measure === 'median_household_income');
    const rows = parseCsv('x', sources.text('demographics/tables/tract2020_acs2018_2022_S1901_income_em.csv'), ['GEOID']);
    tracts.ids.forEach((id, i) => {
      const printed = rows.find((row) => row.GEOID === id)?.S1901_C01_012E ?? '';
      expect(income?.estimate[i]).toBe(/^\d+$/.test(printed) ? Number(printed) : null);
    });
  });
  it('block groups add up to the tracts that the atlas shows', () => {
    const people = new Map<string, number>();
    for (const g of readBlockGroups(sources, '2020')) people.set(tractOf(g.id), (people.get(tractOf(g.id)) ?? 0) + g.people);
    const tracts = pack('people-tracts-2020');
    const counted = tracts.columns.find((c) => c.measure === 'population')?.estimate ?? [];
    tracts.ids.forEach((id, i) => expect(people.get(id)).toBe(counted[i]));
  });

  it('the design factors are those that the printed margins of tract medians ask for', () => {
    for (const table of tables.filter((t): t is MedianTable => t.kind === 'median')) {
      const ratios: number[] = [];
      const errors: number[] = [];
      for (const [tract, counts] of table.distributions) {
        const printed = table.published.get(tract);
        const bins = table.edges.map((from, i) => ({ from, to: table.edges[i + 1] ?? null, count: counts[i] ?? 0 }));
        const m = median(bins, { ...table.sampling, designFactor: 1 });
        if (!printed?.moe || !m?.moe) continue;
        ratios.push(printed.moe / m.moe);
        errors.push(m.estimate / printed.estimate - 1);
      }
      expect(ratios.length).toBeGreaterThan(800);
      expect(Math.abs(middle(ratios) - table.sampling.designFactor)).toBeLessThan(0.02);
      // Straight interpolation inside wide classes: no bias to speak of against the printed medians.
      expect(Math.abs(middle(errors))).toBeLessThan(0.005);
    }
  });

  it('the download says the same as the pack, in stable columns', () => {
    const csv = built.downloads.find((d) => d.file === 'neighborhoods/people.csv')?.content ?? '';
    expect(csv.split('\n')[0]).toBe('neighborhood,part,measure,vintage,estimate,moe,unit,source');
    const rows = parseCsv('people.csv', csv, []);
    expect(rows).toHaveLength(places.columns.reduce((n, c) => n + c.estimate.filter((x) => x !== null).length, 0));
    const row = rows.find((r) => r.neighborhood === 'koreatown' && r.part === 'whole' && r.measure === 'poverty_rate' && r.vintage === 'acs-2018-2022');
    expect(Number(row?.estimate)).toBe(figure('poverty_rate', 'acs-2018-2022', 'whole', 'koreatown'));
    expect(row?.unit).toBe('percent');
    expect(rows.some((r) => r.neighborhood === 'district' && r.part === '2021')).toBe(true);
    expect(rows.some((r) => r.neighborhood === 'district' && r.part === 'whole')).toBe(false);
  });
});

function middle(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
}
