/** People who voted, by precinct, age and surname match: the voter files of the Statewide Database. */
import {
  AGE_GROUPS,
  SURNAME_GROUPS,
  type AgeGroup,
  type SurnameGroup,
  type VoterElection,
  type VoterGroup,
} from '@/lib/elections/voterGroups';
import type { CsvRow } from '../csv';
import type { SourceId } from '../sourceCatalogue';
import { SourceError, type Sources } from '../sources';
import { count } from './returns';
import { recordsOf } from './sourceFiles';

/** The voter file of an election. @throws RangeError where there is none. */
export function voterFile(election: VoterElection): { file: string; source: SourceId; capitals: boolean } {
  const { voters } = recordsOf(election);
  if (!voters) throw new RangeError(`${election} has no voter file.`);
  return voters;
}

const AGE_CODES: Readonly<Record<AgeGroup, string>> = {
  'age-18-24': '1824',
  'age-25-34': '2534',
  'age-35-44': '3544',
  'age-45-54': '4554',
  'age-55-64': '5564',
  'age-65-up': '65PL',
};
const SURNAME_CODES: Readonly<Record<SurnameGroup, string>> = {
  'surname-hispanic': 'HISP',
  'surname-korean': 'KOR',
  'surname-filipino': 'FIL',
  'surname-chinese': 'CHI',
  'surname-vietnamese': 'VIET',
  'surname-japanese': 'JPN',
  'surname-indian': 'IND',
};
/** The source crosses every group with party (declined to state, others) and sex; only the sums over both are used. */
const PARTIES = ['DEM', 'REP', 'DCL', 'OTH'];
const SEXES = ['M', 'F'];
const UNKNOWN = 'UNK';

const ageColumns = (code: string): string[] => PARTIES.flatMap((party) => SEXES.map((sex) => `${party}${sex}${code}`));
const surnameColumns = (code: string): string[] => PARTIES.map((party) => `${code}${party}`);

export interface PrecinctVoters {
  /** Everybody in the file. */
  all: number;
  /** Of them without an age. */
  ageUnknown: number;
  groups: Readonly<Record<VoterGroup, number>>;
}

/**
 * The voters of each precinct.
 * @throws SourceError on a malformed number or precinct, a precinct given twice, and a row whose ages don't add up to its voters or whose surnames exceed them.
 */
export function readVoters(sources: Sources, election: VoterElection): Map<string, PrecinctVoters> {
  const { file, capitals } = voterFile(election);
  const name = (column: string): string => (capitals ? column : column.toLowerCase());
  const ages = AGE_GROUPS.map((g) => ageColumns(AGE_CODES[g]));
  const surnames = SURNAME_GROUPS.map((g) => surnameColumns(SURNAME_CODES[g]));
  const needed = ['SRPREC', 'TOTREG_R', ...ages.flat(), ...surnames.flat(), ...ageColumns(UNKNOWN)].map(name);
  const voters = new Map<string, PrecinctVoters>();
  sources.csv(file, needed).forEach((row, i) => {
    const fail = (expected: string): never => {
      throw new SourceError({ file, row: i + 2, expected });
    };
    const add = (columns: readonly string[]): number =>
      columns.reduce((n, column) => n + number(file, i, row, name(column)), 0);
    const found = row[name('SRPREC')] ?? '';
    const precinct = /^\d{7}[A-Z]$/.test(found)
      ? found
      : fail(`a precinct of 7 digits and a letter (found “${found}”)`);
    if (voters.has(precinct)) fail(`one row for ${precinct}, and this is the second`);
    // In these files TOTREG_R counts people who voted, not registered ones (data/README).
    const all = number(file, i, row, name('TOTREG_R'));
    const ageUnknown = add(ageColumns(UNKNOWN));
    const byAge = ages.map(add);
    const bySurname = surnames.map(add);
    if (byAge.reduce((a, b) => a + b, ageUnknown) !== all) fail(`ages that add up to the ${all} voters of ${precinct}`);
    if (bySurname.reduce((a, b) => a + b, 0) > all)
      fail(`no more surname matches than the ${all} voters of ${precinct}`);
    voters.set(precinct, {
      all,
      ageUnknown,
      groups: { ...record(AGE_GROUPS, byAge), ...record(SURNAME_GROUPS, bySurname) },
    });
  });
  return voters;
}

function number(file: string, index: number, row: CsvRow, column: string): number {
  return (
    count(file, index, row, column) ??
    (() => {
      throw new SourceError({ file, row: index + 2, expected: `a whole number in ${column} (found none)` });
    })()
  );
}

function record<G extends string>(groups: readonly G[], values: readonly number[]): Record<G, number> {
  // One entry for each group, in the order of the list.
  return Object.fromEntries(groups.map((g, i) => [g, values[i] ?? 0])) as Record<G, number>;
}
