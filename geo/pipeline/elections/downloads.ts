/** The stable CSV files of an election. Their columns are a public contract (docs/design.md). */
import { CANDIDATES, contestOf, hasPrecincts, type CandidateId, type ElectionId } from '@/lib/elections/catalogue';
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';
import { formatCsv } from '../csv';

/**
 * `results/<election>.csv`: one row per precinct, contest and candidate (none where a precinct's ballots did not carry the contest); last the pool,
 * precinct and placement `withheld`. Where it lies stands last: the point that stands for it, and within how many meters nine of ten such points are right (0 where an outline stands for it). An election without precinct returns has the one precinct `district`, placement `district-only`.
 */
export function resultsCsv(pack: ElectionPack): string {
  const { id, placement, at, errorM, registered, ballots } = pack.precincts;
  const rows = pack.contests.flatMap((contest) => {
    const line = (c: number) => candidateCells(pack.election, contest, c);
    const carried = (i: number) => contest.ballots === undefined || (contest.ballots.precinct[i] ?? 0) > 0;
    const precincts = id.flatMap((precinct, i) =>
      carried(i)
        ? contest.candidates.map((_, c) => [
            precinct,
            placement[i] ?? '',
            ...line(c),
            contest.precinct[c]?.[i] ?? 0,
            registered[i] ?? null,
            ballots[i] ?? null,
            errorM[i] ?? null,
            ...(at[i] ?? NOWHERE),
          ])
        : [],
    );
    const pool = contest.candidates.map((_, c) => [
      'withheld',
      'withheld',
      ...line(c),
      contest.withheld[c] ?? 0,
      pack.withheld.registered,
      pack.withheld.ballots,
      null,
      ...NOWHERE,
    ]);
    const district = contest.candidates.map((_, c) => [
      'district',
      'district-only',
      ...line(c),
      contest.totals[c] ?? 0,
      null,
      null,
      null,
      ...NOWHERE,
    ]);
    return [...precincts, ...(pack.withheld.rows > 0 ? pool : []), ...(hasPrecincts(pack.election) ? [] : district)];
  });
  return formatCsv(
    [
      ...['precinct', 'placement', 'contest', 'candidate', 'party', 'votes', 'registered', 'ballots'],
      ...['location_error_m', 'longitude', 'latitude'],
    ],
    rows,
  );
}

/** Longitude and latitude of what has no place. */
const NOWHERE: readonly [null, null] = [null, null];

/**
 * `neighborhoods/methods-<election>.csv`: votes by mail and in person, per neighborhood where both have 10 or more, last the whole `district` (all
 * precincts, also those that are not placed). Never by precinct.
 */
export function methodsCsv(pack: ElectionPack): string {
  const rows = pack.contests.flatMap((contest) => {
    const { mail } = contest;
    if (!mail) return [];
    const pair = (name: string, c: number, byMail: number, votes: number) => {
      const cells = [name, ...candidateCells(pack.election, contest, c)];
      return [
        [...cells, 'mail', byMail],
        [...cells, 'in-person', votes - byMail],
      ];
    };
    const placed = pack.neighborhoods.flatMap((slug, k) =>
      contest.candidates.flatMap((_, c) => {
        const byMail = mail.neighborhood[c]?.[k] ?? null;
        return byMail === null ? [] : pair(slug, c, byMail, contest.neighborhood[c]?.[k] ?? 0);
      }),
    );
    return [
      ...placed,
      ...contest.candidates.flatMap((_, c) => pair('district', c, mail.district[c] ?? 0, contest.totals[c] ?? 0)),
    ];
  });
  return formatCsv(['neighborhood', 'contest', 'candidate', 'party', 'method', 'votes'], rows);
}

/** Contest, name and party of a contest's candidate. */
export function candidateCells(
  election: ElectionId,
  contest: ContestColumns,
  c: number,
): [contest: string, candidate: string, party: string] {
  const candidate = contest.candidates[c];
  const party = contestOf(election, contest.contest)?.ballot.find((b) => b.candidate === candidate)?.party ?? '';
  return [contest.contest, candidate ? nameOf(candidate) : '', party];
}
function nameOf(candidate: CandidateId): string {
  return CANDIDATES[candidate].name;
}
