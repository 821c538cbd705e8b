/** The published figures of people, whole: every neighborhood, part, measure and vintage, in range, and as the anchors of the sources say. Needs no sources. */
import { APART_IDS } from '@/lib/people/groupQuarters';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { originOf } from '@/lib/people/definitions';
import { isLasting } from '@/lib/people/lasting';
import { MEASURES, MEASURE_IDS, isMeasureId, type MeasureId, type Vintage } from '@/lib/people/measures';
import { PARTS, type Part } from '@/lib/places';
import { parseCsv } from '../csv';

const root = join(__dirname, '../../../public');
const manifest = JSON.parse(readFileSync(join(root, 'data/manifest.json'), 'utf8')) as Manifest;
const pack = (id: string): unknown =>
  JSON.parse(
    readFileSync(join(root, 'data', manifest.packs.find((p) => p.id === id)?.file ?? `no pack ${id}`), 'utf8'),
  );
const rows = parseCsv('people.csv', readFileSync(join(root, 'downloads/neighborhoods/people.csv'), 'utf8'), [
  'neighborhood',
  'part',
  'measure',
  'vintage',
  'estimate',
  'moe',
  'unit',
  'source',
]);
const keyOf = (neighborhood: string, part: Part, measure: string, vintage: string): string =>
  `${neighborhood} ${part} ${measure} ${vintage}`;
const byKey = new Map(
  rows.map((r) => [keyOf(r.neighborhood ?? '', r.part as Part, r.measure ?? '', r.vintage ?? ''), r]),
);
const places = pack('places') as PlacesPack;
const figure = (neighborhood: string, part: Part, measure: MeasureId, vintage: Vintage): number =>
  Number(byKey.get(keyOf(neighborhood, part, measure, vintage))?.estimate);

/** Neighborhoods and their parts that are on the map, and the district in both plans. */
const AREAS: readonly [string, Part][] = [
  ...places.neighborhoods.flatMap((n) =>
    PARTS.filter((part) => n.label[part] !== null).map((part): [string, Part] => [n.slug, part]),
  ),
  ['district', '2011'],
  ['district', '2021'],
];
/** Votes on one geography are in files of their own. */
const CATALOGUE = MEASURE_IDS.filter((id) => !isLasting(id)).flatMap((measure) =>
  MEASURES[measure].areas.map((vintage) => ({ measure, vintage })),
);

describe('people.csv', () => {
  it('holds every neighborhood and part × measure × vintage, each once', () => {
    expect(places.neighborhoods).toHaveLength(25);
    expect(byKey.size).toBe(rows.length);
    const missing = AREAS.flatMap(([slug, part]) =>
      CATALOGUE.map(({ measure, vintage }) => keyOf(slug, part, measure, vintage)),
    ).filter((key) => !byKey.has(key));
    expect(missing).toEqual([]);
    const apart = rows.filter((r) => r.neighborhood!.startsWith('group-quarters-'));
    expect(rows.length - apart.length).toBe(AREAS.length * CATALOGUE.length);
    expect(new Set(apart.map((r) => r.neighborhood))).toEqual(new Set(APART_IDS.map((id) => `group-quarters-${id}`)));
    // Block group 060372060201, Census 2020.
    expect(Number(byKey.get(keyOf('group-quarters-jails', '2021', 'population', 'census-2020'))?.estimate)).toBe(5577);
  });

  it('has a margin of error where the source has one, and none elsewhere', () => {
    for (const { measure, vintage } of CATALOGUE) {
      const { margin } = originOf(MEASURES[measure].derivedFrom ?? measure, vintage);
      const has = rows.filter((r) => r.measure === measure && r.vintage === vintage && r.moe !== '').length;
      // A median whose bound lies in the open class has none: a few at most.
      if (['share', 'classes', 'sample', 'printed'].includes(margin))
        expect(has, `${measure} ${vintage}`).toBeGreaterThan(AREAS.length * 0.9);
      else expect(has, `${measure} ${vintage}`).toBe(0);
    }
  });

  it('says nothing that can’t be: no NaN, nothing negative but a change, no share over 100 %', () => {
    for (const r of rows) {
      const where = `${r.neighborhood} ${r.part} ${r.measure} ${r.vintage}: ${r.estimate} ± ${r.moe}`;
      expect(r.estimate, where).toMatch(/^-?\d+(\.\d+)?$/);
      expect(r.moe, where).toMatch(/^(\d+(\.\d+)?)?$/);
      if (!isMeasureId(r.measure ?? '')) throw new Error(`no such measure: ${where}`);
      if (r.unit !== 'change') expect(Number(r.estimate), where).toBeGreaterThanOrEqual(0);
      if (r.unit === 'percent' || r.unit === 'rank') expect(Number(r.estimate), where).toBeLessThanOrEqual(100);
      if (r.unit === 'change') expect(Number(r.estimate), where).toBeGreaterThanOrEqual(-100);
      expect(
        manifest.sources.some((s) => s.id === r.source),
        where,
      ).toBe(true);
    }
  });

  it('counts as the sources’ own checks do: 704,000 people of 2020 in the 2011 lines, 64.0 % of them Latino in 2013-17', () => {
    expect(Math.abs(figure('district', '2011', 'population', 'census-2020') / 704_000 - 1)).toBeLessThan(0.005);
    expect(Math.abs(figure('district', '2011', 'latino_share', 'acs-2013-2017') - 64)).toBeLessThan(0.5);
  });

  it('adds up: the parts of the neighborhoods are the district, but for slivers', () => {
    for (const part of ['2011', '2021'] as const)
      for (const vintage of MEASURES.population.areas) {
        const sum = AREAS.filter(([slug, p]) => p === part && slug !== 'district').reduce(
          (n, [slug]) => n + figure(slug, part, 'population', vintage),
          0,
        );
        expect(Math.abs(sum / figure('district', part, 'population', vintage) - 1), `${part} ${vintage}`).toBeLessThan(
          0.004,
        );
      }
  });
});

describe('packs of people', () => {
  it.each(manifest.packs.filter((p) => p.kind === 'people').map((p) => p.id))(
    '%s: no NaN, nothing negative but a change, no share over 100 %%',
    (id) => {
      const { columns, ids } = pack(id) as PeoplePack;
      for (const c of columns) {
        const { unit } = MEASURES[c.measure];
        const [least, most] =
          unit === 'change' ? [-100, Infinity] : unit === 'percent' || unit === 'rank' ? [0, 100] : [0, Infinity];
        c.estimate.forEach((x, i) =>
          expect(
            x === null || (Number.isFinite(x) && x >= least && x <= most),
            `${c.measure} ${c.vintage} ${c.part} ${ids[i]}: ${x}`,
          ).toBe(true),
        );
        for (const m of c.moe ?? []) expect(m === null || (Number.isFinite(m) && m >= 0)).toBe(true);
      }
    },
  );
});
