/** The People packs: who lives in each neighborhood, in its part inside each plan, in the district and in each tract. */
import type { PeopleColumn, PeoplePack } from '@/lib/packs/schema';
import { originOf } from '@/lib/people/definitions';
import { APART, APART_IDS, leavesOutGroupQuarters } from '@/lib/people/groupQuarters';
import {
  MEASURES,
  TRACT_YEAR,
  areaPackOf,
  hasAreas,
  tractPackOf,
  type PeoplePackId,
  type TractYear,
} from '@/lib/people/measures';
import { PARTS, PLANS, type Part } from '@/lib/places';
import type { Built, BuiltPack, GeoContext } from '../contract';
import { checkApart, readGroupQuarters } from '../groupQuarters';
import { formatCsv } from '../csv';
import { isSourceId, type SourceId } from '../sourceCatalogue';
import { SourceError, type Sources } from '../sources';
import { readTracts, tractsTouching } from '../tractSelection';
import { accuracyReport } from './accuracy';
import type { PeopledArea } from './blockGroups';
import { areaFigure, column, tractFigure, type TractUnits } from './columns';
import { peopleRows } from './csvRows';
import { measuresDictionary } from './dictionary';
import { readPeopleTables } from './tables';
import { type PeopleTable } from './table';
import { tractPeopleCsv } from './tractCsv';
import { settleColumns } from './slivers';
import { vintageWords } from './vintageWords';
import { DISTRICT, TRACT_YEARS, weigh, type Weighing } from './weighing';
import { apartWeights, tractOf } from './weights';

/** Shapes and tables that the areas lean on beside each table's own source. */
const DIVIDING: Readonly<Record<TractYear, readonly SourceId[]>> = {
  '2010': ['census-2010-block-groups', 'acs-2015-2019-block-groups'],
  '2020': ['census-2020-block-groups', 'census-2020-population-points'],
};
const OUTLINES: readonly SourceId[] = ['latimes-neighborhoods', 'county-district-2011', 'census-district-2021'];

/**
 * Builds the People packs, `neighborhoods/people.csv`, `tracts/people-….csv`, the dictionary of measures and the report of how far the method errs.
 * @throws SourceError when a source is missing or malformed, or a table lacks a tract that the atlas shows.
 */
export function buildPeople(
  sources: Sources,
  geo: GeoContext,
  tables: readonly PeopleTable[] = readPeopleTables(sources),
): Built & { weighing: Weighing } {
  const weighing = weigh(sources, geo);
  checkApart(readGroupQuarters(sources), tractsOf(weighing));
  const columns = areaColumns(tables, weighing);
  const apart = apartColumns(tables, weighing);
  const tracts = TRACT_YEARS.map((year) => ({
    year,
    packs: tractPacks(
      sources,
      geo,
      tables.filter((t) => TRACT_YEAR[t.vintage] === year),
      year,
      weighing.blockGroups[year],
    ),
  }));
  const packs = [
    ...areaPacks(columns, apart, weighing.ids),
    ...tracts.flatMap((t) => t.packs.map(({ id, pack }) => built(pack, id, []))),
  ];
  const areaSources = [
    ...new Set(packs.filter((p) => p.id.includes('neighborhoods')).flatMap((p) => p.sources)),
  ].sort();
  return {
    packs,
    downloads: [
      {
        file: 'neighborhoods/people.csv',
        content: formatCsv(
          ['neighborhood', 'part', 'measure', 'vintage', 'estimate', 'moe', 'unit', 'source'],
          [...peopleRows(weighing.ids, columns), ...peopleRows(APART_ROWS, apart)],
        ),
        sources: areaSources,
      },
      ...tracts.map((t) => ({
        file: `tracts/people-${t.year}.csv`,
        content: tractPeopleCsv(t.packs.map(({ pack }) => pack)),
        sources: [
          ...new Set(packs.filter(({ id }) => t.packs.some((own) => own.id === id)).flatMap((p) => p.sources)),
        ].sort(),
      })),
    ],
    reconciliation: [],
    docs: [
      { file: 'measures.md', content: measuresDictionary() },
      { file: 'accuracy.md', content: accuracyReport(sources, tables, weighing) },
    ],
    report: report(weighing.ids, columns),
    weighing,
  };
}

function areaColumns(tables: readonly PeopleTable[], weighing: Weighing): PeopleColumn[] {
  return tables
    .filter((table) => hasAreas(table.measure, table.vintage))
    .flatMap((table) => {
      const figures = (part: Part) =>
        weighing.ids.map((id) => areaFigure(table, weighing.of(TRACT_YEAR[table.vintage], part, id)));
      const parts = { whole: figures('whole'), '2011': figures('2011'), '2021': figures('2021') };
      const told = MEASURES[table.measure].unit === 'count' ? settleColumns(parts) : parts;
      return PARTS.map((part): PeopleColumn =>
        column(table, part, originOf(table.measure, table.vintage).source, told[part]),
      );
    });
}

/** 2010 tracts that a neighborhood or the district reaches into. */
function tractsOf(weighing: Weighing): Set<string> {
  return new Set(
    weighing.ids.flatMap((id) => PARTS.flatMap((part) => [...(weighing.of('2010', part, id)?.tracts.keys() ?? [])])),
  );
}

/** Names of the lines that stand apart in the file, in order of APART_IDS. */
const APART_ROWS = APART_IDS.map((id) => `group-quarters-${id}`);

/** The same figures for the places that are mostly group quarters, where neighborhoods leave them out, and how many people they are. */
function apartColumns(tables: readonly PeopleTable[], weighing: Weighing): PeopleColumn[] {
  return tables
    .filter((t) => hasAreas(t.measure, t.vintage) && (t.kind === 'population' || leavesOutGroupQuarters(t.measure)))
    .flatMap((table) => {
      const year = TRACT_YEAR[table.vintage];
      return PARTS.map((part): PeopleColumn => {
        const figures = APART_IDS.map((id) => {
          const inPlan = part === 'whole' ? null : (weighing.of(year, part, DISTRICT)?.groups ?? new Map());
          return areaFigure(table, apartWeights(APART[id], year, weighing.blockGroups[year], inPlan));
        });
        return column(table, part, originOf(table.measure, table.vintage).source, figures);
      });
    })
    .filter((c) => c.estimate.some((x) => x !== null));
}

function areaPacks(
  columns: readonly PeopleColumn[],
  apart: readonly PeopleColumn[],
  ids: readonly string[],
): BuiltPack[] {
  const apartBy = grouped(apart, (c) => areaPackOf(c.measure, c.vintage));
  return [...grouped(columns, (c) => areaPackOf(c.measure, c.vintage))].map(([id, own]) => {
    const years = new Set(own.map((c) => TRACT_YEAR[c.vintage]));
    const lines = apartBy.get(id);
    const more = lines ? { apart: { ids: [...APART_IDS], columns: lines } } : {};
    return built({ unit: 'neighborhood', ids: [...ids], columns: own, ...more }, id, [
      ...OUTLINES,
      ...TRACT_YEARS.filter((y) => years.has(y)).flatMap((y) => DIVIDING[y]),
    ]);
  });
}

function tractPacks(
  sources: Sources,
  geo: GeoContext,
  tables: readonly PeopleTable[],
  year: TractYear,
  blockGroups: readonly PeopledArea[],
): { id: PeoplePackId; pack: PeoplePack }[] {
  const ids = tractsTouching(
    readTracts(sources, year),
    blockGroups,
    PLANS.map((plan) => geo.plans[plan]),
  );
  const units = new Map<string, { people: number; groups: Map<string, number> }>(
    ids.map((id) => [id, { people: 0, groups: new Map() }]),
  );
  for (const group of blockGroups) {
    const tract = units.get(tractOf(group.id));
    if (!tract) continue;
    tract.people += group.people;
    tract.groups.set(group.id, 1);
  }
  const nobody: TractUnits = { people: 0, groups: new Map() };
  const columns = tables.map((table) => {
    const { source, tractSource } = originOf(table.measure, table.vintage);
    return column(
      table,
      'whole',
      tractSource ?? source,
      ids.map((id) => tractFigure(table, id, units.get(id) ?? nobody)),
    );
  });
  return [...grouped(columns, (c) => tractPackOf(c.measure, c.vintage))].map(([id, own]) => ({
    id,
    pack: { unit: `tract-${year}`, ids: [...ids], columns: own },
  }));
}

function grouped(
  columns: readonly PeopleColumn[],
  packOf: (c: PeopleColumn) => PeoplePackId,
): Map<PeoplePackId, PeopleColumn[]> {
  const packs = new Map<PeoplePackId, PeopleColumn[]>();
  for (const c of columns) {
    const id = packOf(c);
    packs.set(id, [...(packs.get(id) ?? []), c]);
  }
  return packs;
}

/** Households by tract, the whole that renters of 2014-2018 are a part of. */
const HOUSEHOLDS_2018: SourceId = 'svi-2018';

function built(pack: PeoplePack, id: PeoplePackId, more: readonly SourceId[]): BuiltPack {
  checkFigures(pack);
  const own = pack.columns.map((c) => sourceId(c.source));
  const households = pack.columns.some((c) => c.measure === 'renter_share' && c.vintage === 'acs-2014-2018')
    ? [HOUSEHOLDS_2018]
    : [];
  return {
    id,
    kind: 'people',
    vintage: vintageWords(pack.columns),
    sources: [...new Set([...own, ...households, ...more])].sort(),
    content: `${JSON.stringify(pack)}\n`,
    extension: 'json',
  };
}

function sourceId(id: string): SourceId {
  if (!isSourceId(id)) throw new Error(`The definitions cite ${id}, which is not in the source catalogue`);
  return id;
}

/** A column without a single figure means that a source and the areas don't fit together: no pack is made of it. */
function checkFigures(pack: PeoplePack): void {
  for (const c of pack.columns) {
    if (c.estimate.every((x) => x === null))
      throw new SourceError({
        file: c.source,
        expected: `figures of ${c.measure}, ${c.vintage}, for the ${pack.unit} units (part ${c.part})`,
      });
  }
}

function report(ids: readonly string[], columns: readonly PeopleColumn[]): string {
  const at = ids.indexOf(DISTRICT);
  const lines = columns
    .filter((c) => c.part !== 'whole')
    .map((c) => {
      const moe = c.moe?.[at] ?? null;
      return `  ${c.part} plan  ${c.measure.padEnd(32)}${c.vintage.padEnd(17)}${String(c.estimate[at] ?? 'no figure').padStart(8)}${moe === null ? '' : ` ± ${moe}`}`;
    });
  return ['People of the district:', ...lines].join('\n');
}
