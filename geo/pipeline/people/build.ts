/** The People packs: who lives in each neighborhood, in its part inside each plan, in the district and in each tract. */
import type { PeopleColumn, PeoplePack } from '@/lib/packs/schema';
import { MEASURES, TRACT_YEAR, type TractYear } from '@/lib/people/measures';
import { PARTS, PLANS, type Part } from '@/lib/places';
import type { AreaGeometry } from '@/geo/overlay';
import type { Built, BuiltDownload, BuiltPack, GeoContext } from '../contract';
import { formatCsv } from '../csv';
import type { SourceId } from '../sourceCatalogue';
import { SourceError, type Sources } from '../sources';
import { readTracts, tractsTouching } from '../tractSelection';
import { readBlockGroups, type PeopledArea } from './blockGroups';
import { areaFigure, column, tractFigure } from './columns';
import { insideShare } from './shares';
import { readPeopleTables, type PeopleTable } from './tables';
import { areaWeights, tractOf, type AreaWeights } from './weights';

/** The id of the whole district in the neighborhoods' pack and file. */
export const DISTRICT = 'district';
const TRACT_YEARS: readonly TractYear[] = ['2010', '2020'];

/** Shapes and tables that the packs lean on beside each table's own source. */
const DIVIDING: Readonly<Record<TractYear, readonly SourceId[]>> = {
  '2010': ['census-2010-block-groups', 'acs-2015-2019-block-groups'],
  '2020': ['census-2020-block-groups', 'census-2020-population-points'],
};
const OUTLINES: readonly SourceId[] = ['latimes-neighborhoods', 'county-district-2011', 'census-district-2021'];
/** Households by tract, the whole that renters of 2014-2018 are a part of. */
const HOUSEHOLDS_2018: SourceId = 'svi-2018';

/**
 * Builds `people-neighborhoods`, `people-tracts-2010`, `people-tracts-2020` and `neighborhoods/people.csv`.
 * @throws SourceError when a source is missing or malformed, or a table lacks a tract that the atlas shows.
 */
export function buildPeople(sources: Sources, geo: GeoContext): Built {
  const tables = readPeopleTables(sources);
  const blockGroups: Record<TractYear, PeopledArea[]> = { '2010': readBlockGroups(sources, '2010'), '2020': readBlockGroups(sources, '2020') };
  const neighborhoods = neighborhoodPack(tables, geo, blockGroups);
  const areaSources = [...tables.map((table) => table.source), HOUSEHOLDS_2018, ...OUTLINES, ...DIVIDING['2010'], ...DIVIDING['2020']];
  const packs = [built(neighborhoods, 'people-neighborhoods', 'Census 2020; ACS 2018-2022, 2014-2018, 2013-2017', areaSources)];
  for (const year of TRACT_YEARS) {
    const ids = tractsTouching(readTracts(sources, year), blockGroups[year], PLANS.map((plan) => geo.plans[plan]));
    const own = tables.filter((table) => TRACT_YEAR[table.vintage] === year);
    const vintage = year === '2010' ? 'ACS 2014-2018, 2013-2017' : 'Census 2020; ACS 2018-2022';
    const cited = [...own.map(tractSource), ...(year === '2010' ? [HOUSEHOLDS_2018] : [])];
    packs.push(built(tractPack(own, year, ids, blockGroups[year]), `people-tracts-${year}`, vintage, cited));
  }
  return { packs, downloads: [peopleCsv(neighborhoods, packs[0]?.sources ?? [])], reconciliation: [], report: report(neighborhoods) };
}

function neighborhoodPack(tables: readonly PeopleTable[], geo: GeoContext, blockGroups: Readonly<Record<TractYear, PeopledArea[]>>): PeoplePack {
  const slugs = geo.neighborhoods.map((n) => n.id).sort();
  const ids = [...slugs, DISTRICT];
  const shapes: Record<Part, ReadonlyMap<string, AreaGeometry>> = { whole: byId(geo.neighborhoods), '2011': byId(geo.parts['2011']), '2021': byId(geo.parts['2021']) };
  const shapeOf = (id: string, part: Part): AreaGeometry | null => {
    if (id === DISTRICT) return part === 'whole' ? null : geo.plans[part].geometry;
    return shapes[part].get(id) ?? null;
  };
  const weights = new Map<string, AreaWeights>();
  for (const year of TRACT_YEARS) for (const part of PARTS) for (const id of ids) {
    const geometry = shapeOf(id, part);
    if (geometry !== null) weights.set(`${year} ${part} ${id}`, areaWeights(blockGroups[year], insideShare(blockGroups[year], { id, geometry })));
  }
  const columns = tables.flatMap((table) => PARTS.map((part): PeopleColumn => {
    const figures = ids.map((id) => areaFigure(table, weights.get(`${TRACT_YEAR[table.vintage]} ${part} ${id}`) ?? null));
    return column(table, part, table.source, figures);
  }));
  return { unit: 'neighborhood', ids, columns };
}

function byId(areas: readonly { id: string; geometry: AreaGeometry }[]): ReadonlyMap<string, AreaGeometry> {
  return new Map(areas.map((area) => [area.id, area.geometry]));
}

function tractPack(tables: readonly PeopleTable[], year: TractYear, ids: readonly string[], blockGroups: readonly PeopledArea[]): PeoplePack {
  const people = new Map<string, number>();
  for (const group of blockGroups) people.set(tractOf(group.id), (people.get(tractOf(group.id)) ?? 0) + group.people);
  const columns = tables.map((table) => column(table, 'whole', tractSource(table), ids.map((id) => tractFigure(table, id, people.get(id) ?? 0))));
  return { unit: `tract-${year}`, ids: [...ids], columns };
}

/** Where a tract's own figure is printed. */
function tractSource(table: PeopleTable): SourceId {
  return table.kind === 'share' ? table.source : table.tractSource;
}

function built(pack: PeoplePack, id: BuiltPack['id'], vintage: string, cited: readonly SourceId[]): BuiltPack {
  checkFigures(pack);
  return { id, kind: 'people', vintage, sources: [...new Set(cited)].sort(), content: `${JSON.stringify(pack)}\n`, extension: 'json' };
}

/** A column without a single figure means that a source and the areas don't fit together: no pack is made of it. */
function checkFigures(pack: PeoplePack): void {
  for (const c of pack.columns) {
    if (c.estimate.every((x) => x === null)) throw new SourceError({ file: c.source, expected: `figures of ${c.measure}, ${c.vintage}, for the ${pack.unit} units (part ${c.part})` });
  }
}

function peopleCsv(pack: PeoplePack, sources: SourceId[]): BuiltDownload {
  const rows = pack.ids.flatMap((id, i) => PARTS.flatMap((part) => pack.columns.filter((c) => c.part === part).flatMap((c) => {
    const estimate = c.estimate[i];
    if (estimate === undefined || estimate === null) return [];
    return [[id, part, c.measure, c.vintage, estimate, c.moe?.[i] ?? null, MEASURES[c.measure].unit, c.source]];
  })));
  return { file: 'neighborhoods/people.csv', content: formatCsv(['neighborhood', 'part', 'measure', 'vintage', 'estimate', 'moe', 'unit', 'source'], rows), sources };
}

function report(pack: PeoplePack): string {
  const at = pack.ids.indexOf(DISTRICT);
  const lines = pack.columns.filter((c) => c.part !== 'whole').map((c) => {
    const moe = c.moe?.[at] ?? null;
    return `  ${c.part} plan  ${c.measure.padEnd(24)}${c.vintage.padEnd(15)}${String(c.estimate[at] ?? 'no figure').padStart(8)}${moe === null ? '' : ` ± ${moe}`}`;
  });
  return ['People of the district:', ...lines].join('\n');
}
