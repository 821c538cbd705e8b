/** The source files that every election is built from; what each election has of its own stands in its entry (lib/elections/entries). */
import { ELECTIONS, ELECTION_IDS, firstContest, type ElectionId } from '@/lib/elections/catalogue';
import type { ElectionRecords } from '@/lib/elections/declare';
import { RECORDS } from '@/lib/elections/entries/records';
import type { KnownResidual } from '@/lib/elections/reconcile';
import type { Plan } from '@/lib/places';
import type { SourceId } from '../sourceCatalogue';

/** null where no precinct returns were found: the certified totals are all there is. A source that the catalogue doesn't have is no such record. */
export const ELECTION_SOURCES: Readonly<Record<ElectionId, ElectionRecords<SourceId> | null>> = RECORDS;

/** What an election with precinct returns is built from. @throws RangeError where there are none. */
export function recordsOf(election: ElectionId): ElectionRecords<SourceId> {
  const records = ELECTION_SOURCES[election];
  if (!records) throw new RangeError(`${election} has no precinct returns.`);
  return records;
}

/** The file of an election's returns. @throws RangeError where there are none. */
export function resultsFile(election: ElectionId): string {
  return recordsOf(election).results;
}

/** What the split between neighborhoods stands on. */
export function splitSources(plan: Plan): readonly SourceId[] {
  return [
    'latimes-neighborhoods',
    plan === '2011' ? 'county-district-2011' : 'census-district-2021',
    'census-2020-block-groups',
    'census-2020-population-points',
    'dra-block-groups',
  ];
}

/** Where the certified totals of an election stand, and the source to cite for them. */
export interface CertifiedSource {
  file: string;
  source: SourceId;
}
const CERTIFIED: CertifiedSource = { file: 'results/certified_totals.csv', source: 'certified-totals' };
const CERTIFIED_ELSEWHERE: Readonly<Partial<Record<ElectionId, CertifiedSource>>> = {
  '2026-06-primary': { file: 'results/certified_totals_2026.csv', source: 'certified-totals-2026' },
};

/** Certified totals that came with an election's canvass stand in a file of their own, which its entry names. */
export function certifiedSource(election: ElectionId): CertifiedSource {
  const records = ELECTION_SOURCES[election];
  return records?.certified
    ? { file: records.certified, source: records.source }
    : (CERTIFIED_ELSEWHERE[election] ?? CERTIFIED);
}

/** What says that the lines in force are the plan's: the lines of 2026 were drawn anew, and hold the same blocks as those of 2021. */
export function linesSources(election: ElectionId): readonly SourceId[] {
  return ELECTIONS[election].date >= '2026' ? ['block-comparison-2026'] : [];
}

export const NOVEMBER_2018_FILE = 'precincts/la2018_general_precincts_bbox.geojson';
export const JUNE_2018_FILE = 'precincts/la2018_primary_precincts_bbox.geojson';
export const BOXES_2020_FILE = 'precincts/la2020_precinct_boxes_bbox.csv';
export const CONSOLIDATION_FILE = 'precincts/la2016_06_subprecinct_consolidation.csv';
export const INDEX_FILE = 'precincts/precinct_index.csv';
export const BLOCK_GROUPS_FILE = 'demographics/geometry/bg2020.geojson';
export const POPULATION_FILE = 'demographics/geometry/bg2020_population_points.csv';
export const CITIZENS_FILE = 'demographics/tables/bg2020_census2010_2020_acs_cvap_dra.csv';

/** Differences from certified totals that are understood, of every election. */
export const KNOWN_RESIDUALS: readonly KnownResidual[] = ELECTION_IDS.flatMap((election) =>
  (ELECTION_SOURCES[election]?.residuals ?? []).map((known) => ({
    ...known,
    election,
    contest: firstContest(election),
  })),
);
