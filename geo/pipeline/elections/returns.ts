/** Precinct returns and certified totals, read strictly: a name that is not in the catalogue ends the build. */
import { CANDIDATES, ELECTIONS, type CandidateId, type Contest, type ElectionId } from '@/lib/elections/catalogue';
import { csvNumber, type CsvRow } from '../csv';
import { SourceError, type Sources } from '../sources';
import { CERTIFIED_FILE, ELECTION_SOURCES } from './sourceFiles';

export interface PrecinctReturn {
  precinct: string;
  /** One per `ContestReturns.candidates`. */
  votes: number[];
  ballots: number | null;
  registered: number | null;
}

export interface ContestReturns {
  contest: Contest;
  /** In order of the district's votes, most first. */
  candidates: CandidateId[];
  /** Sorted by precinct. */
  precincts: PrecinctReturn[];
}

const COLUMNS = ['election', 'contest', 'precinct', 'candidate', 'party', 'votes', 'registered', 'ballots'];

/**
 * The returns of one contest of an election.
 * @throws SourceError on an unknown election, contest, candidate or party, a malformed number or precinct, a row given twice or missing, or ballots that can't hold the votes.
 */
export function readReturns(sources: Sources, election: ElectionId, contest: Contest): ContestReturns {
  const { results: file, otherContests } = ELECTION_SOURCES[election];
  const { sourceName, contests } = ELECTIONS[election];
  const known = [...contests.map((c) => c.sourceName), ...otherContests];
  const found = new Map<string, { first: number; votes: Map<CandidateId, number>; ballots: number | null; registered: number | null }>();
  sources.csv(file, COLUMNS).forEach((row, i) => {
    const fail = (expected: string): never => { throw new SourceError({ file, row: i + 2, expected }); };
    if (row.election !== sourceName) fail(`the election “${sourceName}” (found “${row.election}”)`);
    if (!known.includes(row.contest ?? '')) fail(`one of the contests ${known.join(', ')} (found “${row.contest}”)`);
    if (row.contest !== contest.sourceName) return;
    const candidate = candidateOf(contest, row) ?? fail(`one of ${ballotText(contest)} (found “${row.candidate}”, “${row.party}”)`);
    const precinct = /^\d{7}[A-Z]$/.test(row.precinct ?? '') ? row.precinct! : fail(`a precinct of 7 digits and a letter (found “${row.precinct}”)`);
    const votes = count(file, i, row, 'votes') ?? fail('a whole number of votes (found none)');
    const [ballots, registered] = [count(file, i, row, 'ballots'), count(file, i, row, 'registered')];
    const entry = found.get(precinct) ?? { first: i + 2, votes: new Map<CandidateId, number>(), ballots, registered };
    if (entry.votes.has(candidate)) fail(`one row for ${precinct} and ${row.candidate}, and this is the second`);
    if (entry.ballots !== ballots || entry.registered !== registered) fail(`the same ballots and registered voters on every row of ${precinct}`);
    entry.votes.set(candidate, votes);
    found.set(precinct, entry);
  });
  if (found.size === 0) throw new SourceError({ file, expected: `rows of the contest “${contest.sourceName}”` });
  return arrange(file, contest, found);
}

function arrange(file: string, contest: Contest, found: ReadonlyMap<string, { first: number; votes: Map<CandidateId, number>; ballots: number | null; registered: number | null }>): ContestReturns {
  const ballot = contest.ballot.map((b) => b.candidate);
  const totals = new Map(ballot.map((c) => [c, 0]));
  for (const [precinct, entry] of found) {
    const cast = ballot.reduce((sum, c) => sum + (entry.votes.get(c) ?? 0), 0);
    if (entry.votes.size !== ballot.length) throw new SourceError({ file, row: entry.first, expected: `a row of ${precinct} for every candidate (${ballotText(contest)})` });
    if (entry.ballots !== null && entry.ballots < cast) throw new SourceError({ file, row: entry.first, expected: `at least as many ballots as the ${cast} votes of ${precinct} (found ${entry.ballots})` });
    ballot.forEach((c) => totals.set(c, (totals.get(c) ?? 0) + (entry.votes.get(c) ?? 0)));
  }
  const candidates = [...ballot].sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0));
  const precincts = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([precinct, { votes, ballots, registered }]) => ({ precinct, votes: candidates.map((c) => votes.get(c) ?? 0), ballots, registered }));
  return { contest, candidates, precincts };
}

export interface Certified { votes: number; source: string }

/** Certified district totals of a contest, by candidate. @throws SourceError on an unknown candidate, a malformed number, or a candidate given twice. */
export function readCertified(sources: Sources, election: ElectionId, contest: Contest): Map<CandidateId, Certified> {
  const totals = new Map<CandidateId, Certified>();
  sources.csv(CERTIFIED_FILE, ['election', 'contest', 'candidate', 'party', 'votes', 'source']).forEach((row, i) => {
    if (row.election !== ELECTIONS[election].sourceName || row.contest !== contest.sourceName) return;
    const candidate = candidateOf(contest, row);
    if (candidate === null) throw new SourceError({ file: CERTIFIED_FILE, row: i + 2, expected: `one of ${ballotText(contest)} (found “${row.candidate}”, “${row.party}”)` });
    if (totals.has(candidate)) throw new SourceError({ file: CERTIFIED_FILE, row: i + 2, expected: `one total for ${row.candidate}, and this is the second` });
    const votes = count(CERTIFIED_FILE, i, row, 'votes');
    if (votes === null) throw new SourceError({ file: CERTIFIED_FILE, row: i + 2, expected: 'a whole number of votes (found none)' });
    totals.set(candidate, { votes, source: row.source ?? '' });
  });
  return totals;
}

/** The ballot line that a row speaks of, by any known spelling and with the certified party; null when there is none. */
function candidateOf(contest: Contest, row: CsvRow): CandidateId | null {
  const line = contest.ballot.find((b) => CANDIDATES[b.candidate].spellings.includes(row.candidate ?? ''));
  return line && line.party === row.party ? line.candidate : null;
}

function ballotText(contest: Contest): string {
  return contest.ballot.map((b) => `${CANDIDATES[b.candidate].spellings.map((s) => `“${s}”`).join('/')} (${b.party})`).join(', ');
}

/** A whole number of 0 or more; null for a blank cell. */
function count(file: string, index: number, row: CsvRow, column: string): number | null {
  const n = csvNumber(file, index, row, column);
  if (n !== null && (!Number.isInteger(n) || n < 0)) throw new SourceError({ file, row: index + 2, expected: `a whole number in ${column} (found “${row[column]}”)` });
  return n;
}
