/** docs/measures.md: the data dictionary of People, from the catalogue. */
import { english } from '@/lib/i18n/editions';
import { DEFINITIONS, type MarginRule, type Origin } from '@/lib/people/definitions';
import {
  MEASURE_GROUPS,
  MEASURE_IDS,
  MEASURES,
  TRACT_YEAR,
  hasAreas,
  hasTracts,
  type MeasureId,
  type MeasureUnit,
} from '@/lib/people/measures';

const UNITS: Readonly<Record<MeasureUnit, string>> = {
  percent: 'percent',
  change: 'percent, signed',
  dollars: 'dollars',
  rent: 'dollars a month',
  count: 'people',
  years: 'years',
  rank: 'percentile',
  category: 'one of ten kinds',
};
const MARGINS: Readonly<Record<MarginRule, string>> = {
  count: 'full count',
  none: 'none in the source',
  printed: 'printed',
  share: 'sums and proportions',
  classes: 'median, from the margins of its classes',
  sample: 'median, from the sample’s size; tracts printed',
  model: 'modelled, none',
  tested: 'from hold-outs',
};

/** Markdown: one table a group, one row a measure and vintage. */
export function measuresDictionary(): string {
  const groups = MEASURE_GROUPS.map((group) => {
    const rows = MEASURE_IDS.filter((id) => MEASURES[id].group === group).flatMap(rowsOf);
    return [
      `## ${english.m.measures.groups[group]}`,
      '',
      '| measure | unit | counted | of | vintage | table | margin of error | tracts | neighborhoods | source |',
      '|---|---|---|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  const words = `A vintage \`acs-2018-2022\` is the five-year American Community Survey of those years. “Tracts” names the year of the tract lines; neighborhoods, their parts and both district
plans are summed from these tracts, or from block groups where marked “bg”. The first vintage of a measure is the one that links leave out.`;
  return [words, ...groups].join('\n\n');
}

function rowsOf(id: MeasureId): string[] {
  const { part, whole, origins } = DEFINITIONS[id];
  return merged(id, origins).map(({ names, origin }, i) => {
    const first = i === 0;
    const cells = [
      first ? `\`${id}\`` : '',
      first ? UNITS[MEASURES[id].unit] : '',
      first ? part : '',
      first ? (whole ?? '–') : '',
      names,
      origin.table,
      MARGINS[origin.margin],
      hasTracts(id) ? TRACT_YEAR[origin.vintage] : 'no',
      hasAreas(id, origin.vintage) ? (origin.from === 'block group' ? 'yes, bg' : 'yes') : 'no',
      `\`${origin.source}\`${origin.tractSource === undefined ? '' : `, tracts \`${origin.tractSource}\``}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

/** Vintages that differ in nothing but their years share a row. */
function merged(id: MeasureId, origins: readonly Origin[]): { names: string; origin: Origin }[] {
  const rows: { vintages: string[]; origin: Origin }[] = [];
  for (const origin of origins) {
    const same = (o: Origin): boolean =>
      JSON.stringify({ ...o, vintage: '' }) === JSON.stringify({ ...origin, vintage: '' }) &&
      TRACT_YEAR[o.vintage] === TRACT_YEAR[origin.vintage] &&
      hasAreas(id, o.vintage) === hasAreas(id, origin.vintage);
    const row = rows.find((r) => same(r.origin));
    if (row) row.vintages.push(origin.vintage);
    else rows.push({ vintages: [origin.vintage], origin });
  }
  return rows.map(({ vintages, origin }) => ({ names: vintages.map((v) => `\`${v}\``).join(' '), origin }));
}
