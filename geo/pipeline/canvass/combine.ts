/** A checked canvass as the sources have it: a file of returns, the district's totals, and what the county keeps back. */
import type { Named, NamedContest, NamesTable } from './names';
import type { CandidateId } from '@/lib/elections/catalogue';
import { formatCsv, type Cell } from '../csv';
import { SourceError } from '../sourceError';
import { countedAs, type CountedContest } from './counts';
import type { Statement, StatementPrecinct } from './statement';
import { contestOrder } from './titles';

export interface Combined {
  /** Contests on the district's ballots, the House first, each with its ballot ordered by family name. */
  contests: readonly NamedContest[];
  /** Contests of the atlas that no precinct of the district voted in. */
  elsewhere: readonly string[];
  /** The district's precincts, sorted. */
  precincts: readonly string[];
  /** Of them without published votes. */
  redacted: readonly string[];
  /** Whether the canvass tells ballots and registered voters. */
  ballots: boolean;
  registered: boolean;
  results: string;
  /** The House's district totals; null where the House was not on the ballot. */
  certified: string | null;
  /** Certified less canvass; empty where equal, or where no total tells. */
  residuals: readonly { candidate: CandidateId | (string & {}); residual: number }[];
  /** Whether the district's totals come from anything but the sum of its precincts. */
  totals: 'county' | 'sum' | 'to-fill' | 'none';
}

export interface ElectionNamed {
  /** As the column `election` has it: `2026-11-03 general`. */
  sourceName: string;
  date: string;
}

const RESULTS = 'election,contest,precinct,candidate,party,votes,registered,ballots,votes_in_person,votes_vbm'.split(
  ',',
);
const CERTIFIED = 'election,contest,candidate,party,votes,source'.split(',');
const HOUSE = 'us-house';

/**
 * `members`: the district's precincts where no House contest tells them.
 * @throws SourceError where sums, ballots or registered voters of two files do not agree, and where nothing tells the district's precincts.
 */
export function combine(
  { contests }: NamesTable,
  counts: ReadonlyMap<string, CountedContest>,
  election: ElectionNamed,
  members: ReadonlySet<string> | null,
): Combined {
  const house = contests.find((c) => c.contest.id === HOUSE);
  const district = members ?? new Set(house?.statement.precincts.map((p) => p.precinct));
  if (district.size === 0)
    throw new SourceError({
      file: contests.map((c) => c.statement.file).join(', '),
      expected: `a file of the House contest of the 34th district, for its precincts are the district’s (or --members with a list of them)`,
    });
  for (const c of contests) checkTotals(c, counts.get(c.statement.id));
  const ours = contests
    .map((c): NamedContest => within(byFamilyName(c), district))
    .filter((c) => c.statement.precincts.length > 0)
    .sort((a, b) => contestOrder(a.contest.id) - contestOrder(b.contest.id));
  const precincts = agreeing(ours);
  const { certified, residuals, totals } = house
    ? certifiedTotals(byFamilyName(house), counts.get(house.statement.id), election)
    : { certified: null, residuals: [], totals: 'none' as const };
  const all = [...precincts.values()];
  return {
    contests: ours,
    elsewhere: contests.filter((c) => !ours.some((o) => o.contest.id === c.contest.id)).map((c) => c.contest.id),
    precincts: [...precincts.keys()].sort(),
    redacted: [
      ...new Set(ours.flatMap((c) => c.statement.precincts.flatMap((p) => (p.votes ? [] : [p.precinct])))),
    ].sort(),
    ballots: all.every((p) => p.ballots !== null),
    registered: all.every((p) => p.registered !== null),
    results: formatCsv(
      RESULTS,
      ours.flatMap((c) => resultRows(c, election)),
    ),
    certified,
    residuals,
    totals,
  };
}

/** What the county publishes of a whole contest: its counts, or the sheet's own line of sums; one a heading. null where neither tells all. */
function publishedTotals({ statement }: NamedContest, counted: CountedContest | undefined): readonly number[] | null {
  const votes = statement.candidates.flatMap((heading) => countedAs(counted, heading)?.votes ?? []);
  return votes.length === statement.candidates.length ? votes : statement.printed;
}

function sums({ candidates, precincts }: Statement): number[] {
  return candidates.map((_, c) => precincts.reduce((n, p) => n + (p.votes?.[c] ?? 0), 0));
}

/** @throws SourceError where the rows of a contest add up to another number than is published, and no row is kept back, or to more. */
function checkTotals(contest: NamedContest, counted: CountedContest | undefined): void {
  const { statement } = contest;
  const published = publishedTotals(contest, counted);
  const kept = statement.precincts.filter((p) => p.votes === null).length;
  sums(statement).forEach((sum, c) => {
    const total = published?.[c];
    if (total === undefined || total === sum || (kept > 0 && total > sum)) return;
    throw new SourceError({
      file: statement.file,
      expected: `rows of ${statement.candidates[c]} that add up to ${kept > 0 ? 'at most ' : ''}the published ${total} votes (they add up to ${sum})`,
    });
  });
}

function certifiedTotals(
  house: NamedContest,
  counted: CountedContest | undefined,
  election: ElectionNamed,
): Pick<Combined, 'certified' | 'residuals' | 'totals'> {
  const { statement, people, contest } = house;
  const published = publishedTotals(house, counted);
  const own = sums(statement);
  const kept = statement.precincts.some((p) => p.votes === null);
  const totals = published ? 'county' : kept ? 'to-fill' : 'sum';
  const source = {
    county: `Los Angeles County Registrar-Recorder/County Clerk, published totals of ${election.date}`,
    sum: `Los Angeles County Registrar-Recorder/County Clerk, Statement of Votes Cast of ${election.date}: the sum of its precincts, no other total was handed over`,
    'to-fill': '',
  }[totals];
  const votes = published ?? (kept ? null : own);
  return {
    totals,
    residuals: people.flatMap((p, c) => {
      const residual = (published?.[c] ?? own[c] ?? 0) - (own[c] ?? 0);
      return residual === 0 ? [] : [{ candidate: p.candidate, residual }];
    }),
    certified: formatCsv(
      CERTIFIED,
      people.map((p, c) => [election.sourceName, contest.sourceName, p.name, p.party, votes?.[c] ?? null, source]),
    ),
  };
}

/** Ballots stand in the order of family names; measures as yes and no. */
function byFamilyName(given: NamedContest): NamedContest {
  const { statement, people, contest } = given;
  const key = (p: Named): string =>
    contest.kind === 'measure' ? (p.candidate === 'yes' ? 'a' : 'b') : `${p.short} ${p.name}`.toLowerCase();
  const order = people.map((_, i) => i).sort((a, b) => (key(people[a]!) < key(people[b]!) ? -1 : 1));
  const put = <T>(column: readonly T[]): T[] => order.map((i) => column[i]!);
  const sorted = (p: StatementPrecinct): StatementPrecinct => ({
    ...p,
    votes: p.votes && put(p.votes),
    parts: p.parts && { inPerson: put(p.parts.inPerson), mail: put(p.parts.mail) },
  });
  return {
    ...given,
    people: put(people),
    statement: {
      ...statement,
      candidates: put(statement.candidates),
      precincts: statement.precincts.map(sorted),
      printed: statement.printed && put(statement.printed),
    },
  };
}

function within(contest: NamedContest, district: ReadonlySet<string>): NamedContest {
  const precincts = contest.statement.precincts.filter((p) => district.has(p.precinct));
  return { ...contest, statement: { ...contest.statement, precincts } };
}

/** Ballots and registered voters of each precinct, the same in every file. @throws SourceError where two files differ. */
function agreeing(contests: readonly NamedContest[]): Map<string, Pick<StatementPrecinct, 'ballots' | 'registered'>> {
  const known = new Map<string, Pick<StatementPrecinct, 'ballots' | 'registered'> & { file: string }>();
  for (const { statement } of contests)
    for (const { precinct, row, ballots, registered } of statement.precincts) {
      const first = known.get(precinct);
      if (first && (first.ballots !== ballots || first.registered !== registered))
        throw new SourceError({
          file: statement.file,
          row,
          expected: `${first.ballots ?? 'no'} ballots and ${first.registered ?? 'no'} registered voters in ${precinct}, as in ${first.file} (found ${ballots ?? 'no'} and ${registered ?? 'no'})`,
        });
      known.set(precinct, first ?? { ballots, registered, file: statement.file });
    }
  return known;
}

function resultRows({ contest, statement, people }: NamedContest, { sourceName }: ElectionNamed): Cell[][] {
  return [...statement.precincts]
    .sort((a, b) => (a.precinct < b.precinct ? -1 : 1))
    .flatMap((p) =>
      people.map((who, c): Cell[] => [
        sourceName,
        contest.sourceName,
        p.precinct,
        who.name,
        who.party,
        p.votes?.[c] ?? null,
        p.registered,
        p.ballots,
        p.parts?.inPerson[c] ?? null,
        p.parts?.mail[c] ?? null,
      ]),
    );
}
