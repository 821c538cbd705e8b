/** What is asked of each source file beyond its form: what names a row or a feature (and so comes once), and what its numbers may be. */
import type { CsvRow } from './csv';
import { SourceError } from './sourceError';

/** Bounds of a column, both inclusive. */
interface Range {
  from: number;
  to: number;
  whole?: true;
  /** What the file prints where it has no figure. */
  none?: number;
}

interface Rule {
  files: RegExp;
  /** Columns of a CSV file that together name a row, or the property that names a feature; none where nothing does. */
  key: readonly string[];
  ranges?: readonly (readonly [columns: RegExp, range: Range])[];
}

/** The largest precinct at hand has 7,000 ballots; a number with a digit too many is beyond this. */
const OF_PRECINCT: Range = { from: 0, to: 30_000, whole: true };
/** A district has some 760,000 residents. */
const OF_DISTRICT: Range = { from: 0, to: 800_000, whole: true };
/** Block groups hold some 600 to 3,000 people, a few with jails or dormitories more. */
const OF_BLOCK_GROUP: Range = { from: 0, to: 30_000 };
/** Tracts hold some 1,200 to 8,000 people, the largest at hand 12,100. */
const OF_TRACT: Range = { from: 0, to: 25_000 };
/** Medians and means of incomes a year; medians end at 250,001, means of the richest don't. */
const INCOME: Range = { from: 0, to: 1_000_000, none: -666_666_666 };
/** Contract rents a month end at 3,501. */
const RENT: Range = { from: 0, to: 5_000 };
const PERCENT: Range = { from: 0, to: 100 };
/** Los Angeles County and what lies around it. */
const LONGITUDE: Range = { from: -120, to: -117 };
const LATITUDE: Range = { from: 32, to: 36 };
const BYTES: Range = { from: 1, to: 10_000_000, whole: true };

/** The first rule whose files match holds. */
const RULES: readonly Rule[] = [
  {
    files: /^results\/results_.*\.csv$/,
    key: ['election', 'contest', 'precinct', 'candidate'],
    ranges: [[/^(votes|registered|ballots|votes_in_person|votes_vbm)$/, OF_PRECINCT]],
  },
  {
    files: /^results\/certified_totals.*\.csv$/,
    key: ['election', 'contest', 'candidate', 'party'],
    ranges: [[/^votes$/, OF_DISTRICT]],
  },
  { files: /^results\/voters_.*_2024_.*\.csv$/, key: ['SRPREC'], ranges: [[/^TOTREG_R$/, OF_PRECINCT]] },
  { files: /^results\/voters_.*_2025_.*\.csv$/, key: ['srprec'], ranges: [[/^totreg_r$/, OF_PRECINCT]] },
  { files: /^results\/bg2020_.*\.csv$/, key: ['geoid'], ranges: [[/^E_/, OF_BLOCK_GROUP]] },
  { files: /^results\/ballots_.*\.csv$/, key: ['subprecinct'] },
  {
    files: /^results\/count_by_count_.*\.csv$/,
    key: ['election', 'snapshot_file', 'contest', 'candidate'],
    // Of the whole county.
    ranges: [[/^votes$/, { from: 0, to: 4_500_000, whole: true }]],
  },
  { files: /^results\/swdb_.*\.csv$/, key: ['CONTEST', 'FIELD', 'DISTRICT'] },
  { files: /^precincts\/la2016_06_.*\.csv$/, key: ['Precinct'] },
  {
    files: /^precincts\/precinct_index\.csv$/,
    key: ['layer', 'precinct'],
    ranges: [
      [/^record_bytes$/, BYTES],
      [/^registered/, OF_PRECINCT],
    ],
  },
  {
    files: /^precincts\/la2025_.*\.csv$/,
    key: ['precinct'],
    ranges: [
      [/^(registered_results|vbmvoters_field)$/, OF_PRECINCT],
      [/^area_km2$/, { from: 0, to: 50 }],
    ],
  },
  {
    files: /^precincts\/la2020_.*\.csv$/,
    key: ['precinct'],
    ranges: [
      [/^(lon|west|east)$/, LONGITUDE],
      [/^(lat|south|north)$/, LATITUDE],
      [/^registered$/, OF_PRECINCT],
    ],
  },
  {
    files: /^demographics\/geometry\/.*points\.csv$/,
    key: ['GEOID'],
    ranges: [
      [/^POP$/, OF_BLOCK_GROUP],
      [/^X$/, LONGITUDE],
      [/^Y$/, LATITUDE],
    ],
  },
  {
    files: /^demographics\/tables\/tract_acs.*\.csv$/,
    key: ['acs5_end_year', 'GEOID'],
    ranges: [
      [/^B25070_\d{3}[EM]$/, OF_TRACT],
      [/^B19013[A-I]?_001[EM]$/, INCOME],
      [/^B2505[789]_001[EM]$/, RENT],
    ],
  },
  {
    files: /^demographics\/tables\/svi.*\.csv$/,
    key: ['GEOID'],
    ranges: [
      [/^EP_(?!PCI)/, { ...PERCENT, none: -999 }],
      [/^[EM]_(?!PCI|DAYPOP)/, { ...OF_TRACT, none: -999 }],
    ],
  },
  {
    files: /^demographics\/tables\/calenviroscreen.*\.csv$/,
    key: ['GEOID'],
    ranges: [[/ Pctl$|Percentile$/, PERCENT]],
  },
  {
    files: /^demographics\/tables\/bg20[12]0_.*\.csv$/,
    key: ['GEOID'],
    ranges: [[/^(B\d{5}_\d{3}[EM]|[TV]_\d\d_.*)$/, OF_BLOCK_GROUP]],
  },
  {
    files: /^demographics\/(tables|history)\/.*\.csv$/,
    key: ['GEOID'],
    ranges: [
      // Medians stand among the rows of tables of counts and of percentages.
      [/^(S1901_C0\d_01[23]|S1501_C0\d_(059|06[0-4]))[EM]$/, INCOME],
      [/^(S1701_C03_\d{3}|S1901_C0\d_0(0[2-9]|1[01]))E$/, PERCENT],
      [/^(S1701_C0[12]_\d{3}[EM]|S1501_C01_0[0-5]\dE|S1901_C0\d_001[EM]|B08122_\d{3}[EM])$/, OF_TRACT],
      // Social Explorer's counts of people and households, of Census 2020 also.
      [/^SE_(A00001|A01001|A02001|A03001|A10010|A10020|T00[45])[A-Z]?_\d{3}$/, OF_TRACT],
      [/^(tot|st_|White|Black|Asian|Latinx).*[EM]$|^(pop|white|hh|hu|ohu|rhu)_\d\d$|^I_\d+_\d\d$/, OF_TRACT],
      [/^(Total Population|total_pop|total_2017|total|IntSub|IntNoSub|noInt)$/, OF_TRACT],
      [/^hinc_\d\d$|^med_household_income$/, INCOME],
      [/^(pct_.*|PCT_.*|.*Pct)$/, PERCENT],
    ],
  },
  { files: /^demographics\/ca34_.*_profile\.csv$/, key: ['Var'], ranges: [[/^Value$/, PERCENT]] },
  { files: /^boundaries\/(ca34|cd)_.*\.geojson$/, key: ['district'] },
  { files: /^boundaries\/csa_.*\.geojson$/, key: ['CSA'] },
  { files: /^boundaries\/neighborhood_councils_.*\.geojson$/, key: ['nc_id'] },
  { files: /^boundaries\/(neighborhoods|regions)_.*\.geojson$/, key: ['slug'] },
  { files: /^boundaries\/small_places\.geojson$/, key: ['name'] },
  { files: /^boundaries\/zcta_.*\.geojson$/, key: ['zcta5'] },
  { files: /^demographics\/geometry\/.*\.geojson$/, key: ['GEOID'] },
  { files: /^precincts\/la2018_.*\.geojson$/, key: ['precinct'] },
  // The id of a precinct has several names in the county's layers: its reader sees to it (elections/ownLayers.ts).
  { files: /^precincts\/\d{4}-\d{2}-.*\.geojson$/, key: [] },
  { files: /^context\/metro_rail_lines_.*\.geojson$/, key: ['route_id'] },
  { files: /^context\/metro_rail_stations_.*\.geojson$/, key: ['stop_id'] },
  // Streets, freeways, parks and water bear names that many features share.
  { files: /^context\/.*\.geojson$/, key: [] },
];

/** The rule of a file; null where none is written down for it. */
export function ruleOf(file: string): Rule | null {
  return RULES.find((rule) => rule.files.test(file)) ?? null;
}

/** @throws SourceError at the first row that is named like one before it, and at the first number out of its column's range. */
export function checkRows(file: string, rows: readonly CsvRow[]): void {
  const rule = ruleOf(file);
  if (!rule) return;
  const columns = Object.keys(rows[0] ?? {});
  const key = rule.key.filter((column) => columns.includes(column));
  const ranges = columns.flatMap((column) => {
    const found = rule.ranges?.find(([named]) => named.test(column));
    return found ? [[column, found[1]] as const] : [];
  });
  const once = onlyOnce(file);
  rows.forEach((row, i) => {
    if (key.length > 0) once(key.map((column) => row[column] ?? '').join(', '), key.join(', '), { row: i + 2 });
    for (const [column, range] of ranges) {
      const cell = (row[column] ?? '').trim();
      if (!outside(cell, range)) continue;
      const kind = range.whole ? 'a whole number' : 'a number';
      throw new SourceError({
        file,
        row: i + 2,
        expected: `${kind} from ${range.from} to ${range.to} in ${column} (found “${cell}”)`,
      });
    }
  });
}

/** @throws SourceError at the first feature that is named like one before it. */
export function checkFeatures(file: string, features: readonly { properties: Record<string, unknown> }[]): void {
  const key = ruleOf(file)?.key[0];
  if (key === undefined) return;
  const once = onlyOnce(file);
  features.forEach(({ properties }, i) => once(String(properties[key]), key, { feature: i + 1 }));
}

/** Hears names one by one. @throws SourceError at one that it heard before. */
export function onlyOnce(
  file: string,
): (name: string, column: string, at: { row: number } | { feature: number }) => void {
  const seen = new Set<string>();
  return (name, column, at) => {
    if (seen.has(name)) throw new SourceError({ file, ...at, expected: `each ${column} once (“${name}” comes twice)` });
    seen.add(name);
  };
}

/** Text that is no number is left to whoever reads the column: some of it marks that there is no figure. */
function outside(cell: string, { from, to, whole, none }: Range): boolean {
  const n = cell === '' ? NaN : Number(cell);
  return !Number.isNaN(n) && n !== none && (n < from || n > to || (whole === true && !Number.isInteger(n)));
}
