/** The descriptor of an election that was read from a canvass, as its file in lib/elections/entries, and its lines in the two lists there. */
import { ELECTIONS, isContestId, isElectionId } from '@/lib/elections/catalogue';
import type { ElectionKind } from '@/lib/elections/declare';
import type { Combined } from './combine';
import type { NamedContest } from './names';

/** What is known of an election before its votes. */
export interface NewElection {
  /** `2026-11-general` */
  id: string;
  date: string;
  kind: ElectionKind;
}

export interface EntryFacts {
  election: NewElection;
  combined: Combined;
  /** Whether every precinct has its shape in a layer; null without a layer. */
  outlined: boolean | null;
}

/** Ids of the sources that the entry cites and the words add to the catalogue. */
export const sourceIds = (election: string): { results: string; precincts: string } => ({
  results: `results-${election}`,
  precincts: `county-${election}-precincts`,
});

/** Paths below the folder of sources. */
export const sourcePaths = (
  election: string,
): { results: string; certified: string; names: string; words: string } => ({
  results: `results/results_${election.replaceAll('-', '_')}.csv`,
  certified: `results/certified_totals_${election.replaceAll('-', '_')}.csv`,
  names: `results/names_${election.replaceAll('-', '_')}.csv`,
  words: `results/words_${election.replaceAll('-', '_')}.md`,
});

/** `November 2026` */
export function monthOf({ date }: NewElection): { month: string; year: string } {
  const [year = '', month = '1'] = date.split('-');
  return { month: MONTHS[Number(month) - 1] ?? '', year };
}
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const KINDS: Readonly<Record<ElectionKind, string>> = {
  general: 'General election',
  primary: 'Primary',
  special: 'Special election',
  'special-primary': 'Primary of a special election',
  'special-runoff': 'Runoff of a special election',
};

/** Where the layers of other years are: what places precincts without a layer of their own. */
const LATER_LAYERS = [
  'county-2018-november-precincts',
  'county-2018-june-precincts',
  'county-2020-precinct-boxes',
  'county-2016-june-consolidation',
];

/** The text of `lib/elections/entries/<id>.ts`. */
export function entryText({ election, combined, outlined }: EntryFacts): string {
  const { id, date, kind } = election;
  const { contests, ballots, registered, certified, residuals } = combined;
  const written = contests.map(contestText);
  const { month, year } = monthOf(election);
  const whole = ballots && registered;
  const paths = sourcePaths(id);
  const places = [...(outlined === null ? [] : [sourceIds(id).precincts]), ...(outlined ? [] : LATER_LAYERS)];
  const imports = ['PLAIN', 'declareElection', ...(whole ? ['CANVASS'] : []), ...new Set(written.map((w) => w.made))];
  return `/** ${KINDS[kind]} of ${month} ${year}, from the county’s Statement of Votes Cast. */
import { ${imports.sort().join(', ')}, type ElectionRecords } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ${whole ? '...CANVASS,' : `level: 'precincts',\n  ballots: ${String(ballots)},\n  registration: '${registered ? 'canvass' : 'unknown'}',`}
  id: '${id}',
  plan: '2021',
  date: '${date}',
  kind: '${kind}',${outlined ? '\n  outlined: true,' : ''}${certified === null ? "\n  certified: 'none'," : ''}
  contests: [
${written.map((w) => `    ${w.text},`).join('\n')}
  ],
});

export const records = {
  results: '${paths.results}',
  source: '${sourceIds(id).results}',${certified === null ? '' : `\n  certified: '${paths.certified}',`}
  registrationLayer: null,
  places: [${places.map((p) => `'${p}'`).join(', ')}],
  placement: 'after-2020',
  split: '${outlined ? 'even' : 'wideCircles'}',
  voters: null,
  residuals: [${residuals.map((r) => `{ candidate: '${r.candidate}', residual: ${r.residual}, explanation: '${explanation(r.residual)}' }`).join(', ')}],
} as const satisfies ElectionRecords;
`;
}

const explanation = (n: number): string =>
  n === 1
    ? '1 certified vote is withheld at the source for voters’ privacy (Los Angeles County)'
    : `${n} certified votes are withheld at the source for voters’ privacy (Los Angeles County)`;

function contestText({ contest, people }: NamedContest): { made: string; text: string } {
  const { id, kind, sourceName } = contest;
  const number = /^prop-(\d+)$/.exec(id)?.[1];
  if (number !== undefined) return { made: 'propositions', text: `...propositions(${number})` };
  if (kind === 'measure') return { made: 'measure', text: `measure('${id}', '${sourceName}')` };
  const lines = people.map((p) => `'${p.candidate}${p.party === '' ? '' : ` ${p.party}`}'`).join(', ');
  return id === 'us-house'
    ? { made: 'house', text: `house([${lines}])` }
    : { made: 'office', text: `office('${id}', '${sourceName}', [${lines}])` };
}

/** The two lists of lib/elections/entries with the election in its place, newest first. @throws RangeError where the lists are not as they were when this was written. */
export function listed(election: NewElection, index: string, records: string): { index: string; records: string } {
  const { month, year } = monthOf(election);
  const name = `${month.toLowerCase()}${year}`;
  const ids = [...records.matchAll(/^ {2}'([^']+)': .+,$/gm)].map((m) => m[1]!);
  const older = ids.find((id) => isElectionId(id) && ELECTIONS[id].date < election.date);
  const names = new Map(
    [...index.matchAll(/^import \{ election as (\w+) \} from '\.\/(.+)';$/gm)].map((m) => [m[2]!, m[1]!]),
  );
  const before = older === undefined ? undefined : names.get(older);
  if (older === undefined || before === undefined || [...names.values()].includes(name))
    throw new RangeError(`no place for ${election.id} in lib/elections/entries/index.ts and records.ts`);
  return {
    index: put(
      put(index, 'import ', `import { election as ${name} } from './${election.id}';\n`),
      `  ${before},\n`,
      `  ${name},\n`,
    ),
    records: put(
      put(records, 'import { records ', `import { records as ${name} } from './${election.id}';\n`),
      `  '${older}': `,
      `  '${election.id}': ${name},\n`,
    ),
  };
}

/** `text` with a line before the first one that begins so. */
function put(text: string, beginning: string, line: string): string {
  const at = text.startsWith(beginning) ? 0 : text.indexOf(`\n${beginning}`) + 1;
  if (at === 0 && !text.startsWith(beginning)) throw new RangeError(`no line that begins with “${beginning}”`);
  return text.slice(0, at) + line + text.slice(at);
}

/** Contests that no election had before. */
export function newContests({ contests }: Combined): NamedContest[] {
  return contests.filter((c) => !isContestId(c.contest.id));
}
