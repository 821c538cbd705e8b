/** docs/accuracy.md, the part on People: how far figures of areas are off, measured where the truth is known. */
import { originOf } from '@/lib/people/definitions';
import { TRACT_YEAR, type MeasureId, type Vintage } from '@/lib/people/measures';
import { PARTS } from '@/lib/places';
import { areaM2 } from '@/geo/measure';
import { csvNumber } from '../csv';
import type { Sources } from '../sources';
import { FEWEST_BEFORE, areaCount, areaShare, type Figure, type Figures, type Weights } from './aggregate';
import { tractPrediction } from './accuracyTracts';
import { markdownTable, median, percentile, points } from '../accuracyWords';
import type { PeopledArea } from './blockGroups';
import { TABLES, figures } from './readFigures';
import type { PeopleTable, ShareTable } from './table';
import { DISTRICT, type Weighing } from './weighing';
import { tractOf } from './weights';

const PROFILE = 'demographics/ca34_115th_acs2013_2017_profile.csv';

/** A share that the profile prints: the sum of some of its lines, or what they leave of 100. */
interface Official {
  measure: MeasureId;
  vintage: Vintage;
  lines: readonly string[];
  rest?: true;
  note?: string;
}
const SAME_YEARS: Vintage = 'acs-2013-2017';
const OFFICIAL: readonly Official[] = [
  { measure: 'latino_share', vintage: SAME_YEARS, lines: ['DP05_0071PE'] },
  { measure: 'asian_share', vintage: SAME_YEARS, lines: ['DP05_0080PE'] },
  { measure: 'white_share', vintage: SAME_YEARS, lines: ['DP05_0077PE'] },
  { measure: 'black_share', vintage: SAME_YEARS, lines: ['DP05_0078PE'] },
  { measure: 'foreign_born_share', vintage: SAME_YEARS, lines: ['DP02_0092PE'] },
  {
    measure: 'rent_burden_share',
    vintage: SAME_YEARS,
    lines: ['DP04_0137PE', 'DP04_0138PE', 'DP04_0139PE', 'DP04_0140PE'],
    rest: true,
  },
  { measure: 'renter_share', vintage: 'acs-2014-2018', lines: ['DP04_0047PE'] },
  { measure: 'vacancy_rate', vintage: 'acs-2014-2018', lines: ['DP04_0003PE'] },
  { measure: 'crowding_share', vintage: 'acs-2014-2018', lines: ['DP04_0078PE', 'DP04_0079PE'] },
  { measure: 'no_vehicle_share', vintage: 'acs-2014-2018', lines: ['DP04_0058PE'] },
  { measure: 'poverty_rate', vintage: 'acs-2014-2018', lines: ['DP03_0128PE'] },
  {
    measure: 'uninsured_share',
    vintage: 'acs-2014-2018',
    lines: ['DP03_0099PE'],
    note: 'fewer were uninsured year by year after the Affordable Care Act, Los Angeles Times, 6 June 2017',
  },
  { measure: 'transit_share', vintage: 'acs-2014-2018', lines: ['DP03_0021PE'], note: 'ours with taxis' },
  { measure: 'college_share', vintage: 'acs-2014-2018', lines: ['DP02_0067PE'] },
  { measure: 'under18_share', vintage: 'acs-2014-2018', lines: ['DP05_0019PE'] },
  { measure: 'over65_share', vintage: 'acs-2014-2018', lines: ['DP05_0024PE'] },
];

/** Markdown of the part on People. @throws SourceError when the profile lacks a line. */
export function accuracyReport(sources: Sources, tables: readonly PeopleTable[], weighing: Weighing): string {
  return [
    againstProfile(sources, tables, weighing),
    tractPrediction(sources, weighing),
    peopleOf2010(sources, tables, weighing),
    withinTracts(tables, weighing),
  ].join('\n\n');
}

function againstProfile(sources: Sources, tables: readonly PeopleTable[], weighing: Weighing): string {
  const printed = new Map<string, number>();
  sources.csv(PROFILE, ['Var', 'Value']).forEach((row, i) => {
    const value = csvNumber(PROFILE, i, row, 'Value');
    if (value !== null) printed.set(row.Var ?? '', value);
  });
  const land = landWeights(weighing.blockGroups['2010'], weighing.of('2010', '2011', DISTRICT)?.groups ?? new Map());
  const rows = OFFICIAL.map(({ measure, vintage, lines, rest, note }) => {
    const table = shareTable(tables, measure, vintage);
    const area = weighing.of(TRACT_YEAR[vintage], '2011', DISTRICT);
    if (!area) throw new Error('The district of 2011 has no weights');
    const sum = lines.reduce((n, line) => n + (printed.get(line) ?? NaN), 0);
    const official = rest ? 100 - sum : sum;
    const ours = areaShare(table.part, table.whole, area.tracts);
    const byLand = areaShare(table.part, table.whole, land);
    if (ours === null || byLand === null || !Number.isFinite(official))
      throw new Error(`${PROFILE} and the tables don't both have ${measure}`);
    const same = vintage === SAME_YEARS;
    return {
      same,
      difference: ours.estimate - official,
      cells: [
        `\`${measure}\``,
        same ? 'the same' : 'a year later',
        `${lines.join(' + ')}${rest ? ', subtracted from 100' : ''}`,
        points(official),
        points(ours.estimate),
        `${signed(ours.estimate - official)}${note ? ` (${note})` : ''}`,
        signed(byLand.estimate - official),
      ],
    };
  });
  const same = rows.filter((r) => r.same);
  const worst = Math.max(...same.map((r) => Math.abs(r.difference)));
  return [
    '## The district’s figures against the official ones',
    `The Census Bureau prints a profile of the whole district in its 2011 lines (ACS 2013-2017, percentages to one decimal). Ours are summed from tracts, those on the line divided by
where their people live. In the ${same.length} measures for which the same survey is at hand the largest difference is ${points(worst)} points. The others are compared with the survey of a year
later, so their differences are mostly change. The last column divides the tracts on the line by land instead of people. Medians and margins of error are not in the profile.
Its “speaks English less than very well” is wider than our limited English (“not well”, “not at all”), so those can’t be compared.`,
    markdownTable(
      ['measure', 'our survey', 'line of the profile', 'official', 'ours', 'difference, points', 'difference by land'],
      rows.map((r) => r.cells),
    ),
  ].join('\n\n');
}

function shareTable(tables: readonly PeopleTable[], measure: MeasureId, vintage: Vintage): ShareTable {
  const table = tables.find((t) => t.measure === measure && t.vintage === vintage);
  if (table?.kind !== 'share') throw new Error(`No table of shares for ${measure}, ${vintage}`);
  return table;
}

/** Share of each tract's land inside an area, from the shares of its block groups. */
function landWeights(blockGroups: readonly PeopledArea[], groups: Weights): Weights {
  const land = new Map<string, { inside: number; all: number }>();
  for (const group of blockGroups) {
    const tract = land.get(tractOf(group.id)) ?? { inside: 0, all: 0 };
    const m2 = areaM2(group.geometry);
    tract.inside += (groups.get(group.id) ?? 0) * m2;
    tract.all += m2;
    land.set(tractOf(group.id), tract);
  }
  return new Map(
    [...land].flatMap(([id, { inside, all }]): [string, number][] => (inside > 0 ? [[id, inside / all]] : [])),
  );
}

/** Block groups added up to tracts. */
function byTract(groups: Figures): Figures {
  const tracts = new Map<string, Figure>();
  for (const [id, { estimate }] of groups)
    tracts.set(tractOf(id), { estimate: (tracts.get(tractOf(id))?.estimate ?? 0) + estimate, moe: null });
  return tracts;
}

/** The count of 2010 on block groups of 2020, moved there by the source through census blocks: the truth that tracts are tried against. */
const COUNT_2010 = `${TABLES}/bg2020_census2010_2020_acs_cvap_dra.csv`;

/** People counted in 2010, by neighborhood, from tracts divided by the people of 2020 or by land, against the same count by block groups. */
function peopleOf2010(sources: Sources, tables: readonly PeopleTable[], weighing: Weighing): string {
  const table = tables.find((t) => t.kind === 'count' && t.measure === 'population' && t.vintage === 'census-2010');
  if (table?.kind !== 'count') throw new Error('No table of the count of 2010');
  const groups = figures(sources, COUNT_2010, 'T_10_CENS_Total');
  const errors = PARTS.flatMap((part) =>
    weighing.ids
      .filter((id) => id !== DISTRICT)
      .flatMap((id) => {
        const area = weighing.of('2020', part, id);
        if (area === null) return [];
        const truth = areaCount(groups, area.groups);
        const people = areaCount(table.counts, area.tracts);
        const land = areaCount(table.counts, landWeights(weighing.blockGroups['2020'], area.groups));
        if (truth === null || people === null || land === null || truth.estimate < FEWEST_BEFORE) return [];
        const off = (x: Figure): number => 100 * Math.abs(x.estimate / truth.estimate - 1);
        return [{ people: off(people), land: off(land), place: part === 'whole' ? id : `${id}, part in ${part}` }];
      }),
  );
  const row = (name: string, way: 'people' | 'land'): string[] => {
    const list = errors.map((e) => e[way]);
    const worst = errors.reduce((a, b) => (b[way] > a[way] ? b : a));
    return [
      name,
      `${points(median(list))} %`,
      `${points(percentile(list, 0.9))} %`,
      `${points(worst[way])} % (${worst.place})`,
    ];
  };
  return [
    '## People of a neighborhood, divided by people or by land',
    `The count of 2010 is known for 2020 tracts, and (moved by the source through census blocks) for 2020 block groups. Here the ${errors.length} neighborhoods and parts with 100 people or more are made from the tracts, each
divided once by where the people of 2020 live (our way) and once by land, and set against the block groups.`,
    markdownTable(
      ['tracts divided by', 'median error', '9 of 10 within', 'largest'],
      [row('people (ours)', 'people'), row('land', 'land')],
    ),
  ].join('\n\n');
}

/** Neighborhoods whose figure is known from block groups, made from tracts instead: how much is lost by taking every part of a tract alike. */
function withinTracts(tables: readonly PeopleTable[], weighing: Weighing): string {
  const known = tables.filter(
    (t): t is ShareTable => t.kind === 'share' && originOf(t.measure, t.vintage).from === 'block group',
  );
  const rows = known.map((table) => {
    const year = TRACT_YEAR[table.vintage];
    const [part, whole] = [byTract(table.part), byTract(table.whole)];
    const errors: { people: number; land: number; place: string }[] = [];
    for (const areaPart of PARTS)
      for (const id of weighing.ids) {
        const area = weighing.of(year, areaPart, id);
        if (area === null || id === DISTRICT) continue;
        const truth = areaShare(table.part, table.whole, area.groups);
        const people = areaShare(part, whole, area.tracts);
        const land = areaShare(part, whole, landWeights(weighing.blockGroups[year], area.groups));
        if (truth === null || people === null || land === null) continue;
        errors.push({
          people: Math.abs(people.estimate - truth.estimate),
          land: Math.abs(land.estimate - truth.estimate),
          place: areaPart === 'whole' ? id : `${id}, part in ${areaPart}`,
        });
      }
    const worst = errors.reduce((a, b) => (b.people > a.people ? b : a));
    const [people, land] = [errors.map((e) => e.people), errors.map((e) => e.land)];
    return [
      `\`${table.measure}\``,
      String(errors.length),
      points(median(people)),
      points(percentile(people, 0.9)),
      `${points(worst.people)} (${worst.place})`,
      points(median(land)),
      points(percentile(land, 0.9)),
      points(Math.max(...land)),
    ];
  });
  return [
    '## Neighborhoods made from tracts, where block groups tell the truth',
    `Most measures are known by tract only, and a neighborhood that cuts a tract gets that tract’s average. Where the source has block groups we use them; here the same figures are made from tracts as
if they had none. The difference, in points, is what a measure known by tract only may be off by, beyond its margin of error. “By land” divides tracts by land instead of people.`,
    markdownTable(
      ['measure', 'areas', 'median', '9 of 10 within', 'largest', 'by land: median', '9 of 10', 'largest'],
      rows,
    ),
  ].join('\n\n');
}

function signed(x: number): string {
  const text = points(Math.abs(x));
  return text === '0.0' ? text : `${x < 0 ? '−' : '+'}${text}`;
}
