/** Precinct returns, read strictly: a name that is not in the catalogue ends the build. */
import { ELECTIONS, type CandidateId, type Contest, type ElectionId } from '@/lib/elections/catalogue';
import { spellingsOf } from '@/lib/elections/spellings';
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import { csvNumber, type CsvRow } from '../csv';
import { SourceError, type Sources } from '../sources';
import { resultsFile } from './sourceFiles';

export interface PrecinctReturn {
  precinct: string;
  ballots: number | null;
  registered: number | null;
}

export interface ContestReturns {
  contest: Contest;
  /** In order of the district's votes, most first. */
  candidates: CandidateId[];
  /** Votes by precinct, one per candidate; a precinct whose ballots did not carry the contest is not in here. */
  votes: ReadonlyMap<string, readonly number[]>;
  /** Of them by mail; null where the returns don't tell. */
  mail: ReadonlyMap<string, readonly number[]> | null;
}

export interface ElectionReturns {
  election: ElectionId;
  /** Every precinct and mail-ballot group, sorted. */
  precincts: PrecinctReturn[];
  /** In the catalogue's order. */
  contests: ContestReturns[];
  /** Precincts whose votes the source keeps back for their voters' privacy: they count as 0 in `contests`. */
  redacted: ReadonlySet<string>;
}

const COLUMNS = [
  'election',
  'contest',
  'precinct',
  'candidate',
  'party',
  'votes',
  'registered',
  'ballots',
  'votes_in_person',
  'votes_vbm',
];

interface Cell {
  votes: number;
  mail: number | null;
}
type Found = Map<Contest, Map<string, { row: number; cells: Map<CandidateId, Cell> }>>;

/**
 * The returns of an election.
 * @throws SourceError on an unknown election, contest, candidate or party, a malformed number or precinct, a row given twice or missing, ballots that
 * can't hold the votes, and votes left blank anywhere but in a precinct under 10 ballots (there the source withholds them).
 */
export function readReturns(sources: Sources, election: ElectionId): ElectionReturns {
  const file = resultsFile(election);
  const { sourceName, contests } = ELECTIONS[election];
  const precincts = new Map<string, PrecinctReturn>();
  const redacted = new Set<string>();
  const found: Found = new Map(contests.map((c) => [c, new Map()]));
  sources.csv(file, COLUMNS).forEach((row, i) => {
    const fail = (expected: string): never => {
      throw new SourceError({ file, row: i + 2, expected });
    };
    if (row.election !== sourceName) fail(`the election “${sourceName}” (found “${row.election}”)`);
    const contest =
      contests.find((c) => c.sourceName === row.contest) ??
      fail(`one of the contests ${contests.map((c) => c.sourceName).join(', ')} (found “${row.contest}”)`);
    const candidate =
      candidateOf(contest, row) ?? fail(`one of ${ballotText(contest)} (found “${row.candidate}”, “${row.party}”)`);
    const precinct = /^\d{7}[A-Z]$/.test(row.precinct ?? '')
      ? row.precinct!
      : fail(`a precinct of 7 digits and a letter (found “${row.precinct}”)`);
    const [ballots, registered] = [count(file, i, row, 'ballots'), count(file, i, row, 'registered')];
    const known = precincts.get(precinct);
    if (known && (known.ballots !== ballots || known.registered !== registered))
      fail(`the same ballots and registered voters on every row of ${precinct}`);
    precincts.set(precinct, { precinct, ballots, registered });
    const votes = count(file, i, row, 'votes');
    if (votes === null && (ballots === null || ballots >= MIN_BALLOTS)) fail('a whole number of votes (found none)');
    if (votes === null) redacted.add(precinct);
    const [inPerson, mail] = [count(file, i, row, 'votes_in_person'), count(file, i, row, 'votes_vbm')];
    if ((inPerson === null) !== (mail === null) || (inPerson !== null && mail !== null && inPerson + mail !== votes))
      fail('votes in person and by mail that add up to the votes, or neither');
    const rows = found.get(contest)!;
    const entry = rows.get(precinct) ?? { row: i + 2, cells: new Map<CandidateId, Cell>() };
    if (entry.cells.has(candidate)) fail(`one row for ${precinct} and ${row.candidate}, and this is the second`);
    // What is kept back counts as 0 in both ways too, so that one such precinct does not take the ways from all.
    entry.cells.set(candidate, votes === null ? { votes: 0, mail: 0 } : { votes, mail });
    rows.set(precinct, entry);
  });
  return {
    election,
    redacted,
    precincts: [...precincts.values()].sort((a, b) => (a.precinct < b.precinct ? -1 : 1)),
    contests: contests.map((contest) => arrange(file, contest, found.get(contest)!, precincts)),
  };
}

function arrange(
  file: string,
  contest: Contest,
  rows: ReadonlyMap<string, { row: number; cells: Map<CandidateId, Cell> }>,
  precincts: ReadonlyMap<string, PrecinctReturn>,
): ContestReturns {
  if (rows.size === 0) throw new SourceError({ file, expected: `rows of the contest “${contest.sourceName}”` });
  const ballot = contest.ballot.map((b) => b.candidate);
  const totals = new Map(ballot.map((c) => [c, 0]));
  for (const [precinct, { row, cells }] of rows) {
    if (cells.size !== ballot.length)
      throw new SourceError({
        file,
        row,
        expected: `a row of ${precinct} for every candidate (${ballotText(contest)})`,
      });
    const cast = ballot.reduce((sum, c) => sum + (cells.get(c)?.votes ?? 0), 0);
    const ballots = precincts.get(precinct)?.ballots ?? null;
    if (ballots !== null && ballots < cast)
      throw new SourceError({
        file,
        row,
        expected: `at least as many ballots as the ${cast} votes of ${precinct} (found ${ballots})`,
      });
    ballot.forEach((c) => totals.set(c, (totals.get(c) ?? 0) + (cells.get(c)?.votes ?? 0)));
  }
  const candidates = [...ballot].sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0));
  const column = (of: (cell: Cell | undefined) => number) =>
    new Map([...rows].map(([precinct, { cells }]) => [precinct, candidates.map((c) => of(cells.get(c)))]));
  const told = [...rows.values()].every(({ cells }) => [...cells.values()].every((cell) => cell.mail !== null));
  return {
    contest,
    candidates,
    votes: column((cell) => cell?.votes ?? 0),
    mail: told ? column((cell) => cell?.mail ?? 0) : null,
  };
}

/** The ballot line that a row speaks of, by any known spelling and with its party; null when there is none. */
export function candidateOf(contest: Contest, row: CsvRow): CandidateId | null {
  const line = contest.ballot.find((b) => spellingsOf(b.candidate).includes(row.candidate ?? ''));
  return line && line.party === row.party ? line.candidate : null;
}

/** A ballot in the words of the source files, for people. */
export function ballotText(contest: Contest): string {
  return contest.ballot
    .map(
      (b) =>
        `${spellingsOf(b.candidate)
          .map((s) => `“${s}”`)
          .join('/')}${b.party === '' ? '' : ` (${b.party})`}`,
    )
    .join(', ');
}

/** A whole number of 0 or more; null for a blank cell. */
export function count(file: string, index: number, row: CsvRow, column: string): number | null {
  const n = csvNumber(file, index, row, column);
  if (n !== null && (!Number.isInteger(n) || n < 0))
    throw new SourceError({ file, row: index + 2, expected: `a whole number in ${column} (found “${row[column]}”)` });
  return n;
}
