/** Votes by group and by council district. Groups are sums of their neighborhoods; council districts are split from precincts as neighborhoods are. */
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import type { AreaVotes, ContestColumns, ElectionPack } from '@/lib/packs/schema';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** An election's pack made on other areas than neighborhoods, as the columns of those areas. */
export function splitVotes(pack: ElectionPack): AreaVotes {
  return {
    ids: pack.neighborhoods,
    ballots: pack.neighborhoodBallots,
    registered: pack.neighborhoodRegistered,
    contests: pack.contests.map((c) => ({
      contest: c.contest,
      votes: c.neighborhood,
      notPlaced: c.notPlaced,
      ...(c.ballots ? { ballots: c.ballots.neighborhood } : {}),
    })),
  };
}

/**
 * The same votes of council districts, where what they and the neighborhoods of no city leave of the placed precincts is one to nine (or less than none, by rounding): it
 * counts in the largest district. Both are published, so anyone can subtract them. `beyond`: slugs of the neighborhoods that lie in no council district.
 */
export function withoutHandfuls(votes: AreaVotes, pack: ElectionPack, beyond: readonly string[]): AreaVotes {
  const at = pack.neighborhoods.flatMap((slug, k) => (beyond.includes(slug) ? [k] : []));
  const placed = pack.precincts.placement.map((p) => p !== 'unplaced');
  const ofPlaced = (column: readonly (number | null)[]): number =>
    sum(column.map((n, i) => (placed[i] ? (n ?? 0) : 0)));
  const elsewhere = (column: readonly (number | null)[]): number => sum(at.map((k) => column[k] ?? 0));
  const settled = (columns: readonly (readonly number[])[], rests: readonly number[]): number[][] => {
    const rest = sum(rests);
    const sizes = (columns[0] ?? []).map((_, k) => sum(columns.map((column) => column[k]!)));
    const largest = sizes.indexOf(Math.max(...sizes));
    const move = rest !== 0 && Math.abs(rest) < MIN_BALLOTS;
    return columns.map((column, c) => column.map((n, k) => (move && k === largest ? n + rests[c]! : n)));
  };
  const one = (
    column: readonly (number | null)[],
    precincts: readonly (number | null)[],
    neighborhoods: readonly (number | null)[],
  ): (number | null)[] => {
    const known = column.flatMap((n) => n ?? []);
    if (known.length < column.length) return [...column];
    return settled([known], [ofPlaced(precincts) - sum(known) - elsewhere(neighborhoods)])[0]!;
  };
  return {
    ...votes,
    ballots: one(votes.ballots, pack.precincts.ballots, pack.neighborhoodBallots),
    registered: one(votes.registered, pack.precincts.registered, pack.neighborhoodRegistered),
    contests: votes.contests.map((contest) => {
      const own = pack.contests.find((c) => c.contest === contest.contest)!;
      const rests = contest.votes.map(
        (column, c) => ofPlaced(own.precinct[c]!) - sum(column) - elsewhere(own.neighborhood[c]!),
      );
      const columns = settled(contest.votes, rests);
      const { ballots } = own;
      return {
        ...contest,
        votes: columns,
        notPlaced: own.totals.map((total, c) => total - sum(columns[c]!)),
        ...(contest.ballots && ballots
          ? { ballots: one(contest.ballots, ballots.precinct, ballots.neighborhood).map((n) => n ?? 0) }
          : {}),
      };
    }),
  };
}

/** Sums over the published neighborhoods of each group, so that no group disagrees with its members. */
export function groupVotes(
  pack: ElectionPack,
  groups: readonly { id: string; members: readonly string[] }[],
): AreaVotes {
  const listed = groups
    .map((g) => ({ ...g, at: pack.neighborhoods.flatMap((slug, k) => (g.members.includes(slug) ? [k] : [])) }))
    .filter((g) => g.at.length > 0);
  const add = (column: readonly number[]): number[] => listed.map((g) => sum(g.at.map((k) => column[k] ?? 0)));
  const addKnown = (column: readonly (number | null)[]): (number | null)[] =>
    listed.map((g) => {
      const known = g.at.flatMap((k) => column[k] ?? []);
      return known.length === g.at.length ? sum(known) : null;
    });
  const contest = (c: ContestColumns): AreaVotes['contests'][number] => {
    const votes = c.neighborhood.map(add);
    return {
      contest: c.contest,
      votes,
      notPlaced: c.totals.map((total, i) => total - sum(votes[i] ?? [])),
      ...(c.ballots ? { ballots: add(c.ballots.neighborhood) } : {}),
    };
  };
  return {
    ids: listed.map((g) => g.id),
    ballots: addKnown(pack.neighborhoodBallots),
    registered: addKnown(pack.neighborhoodRegistered),
    contests: pack.contests.map(contest),
  };
}
