/** Votes by group and by council district. Groups are sums of their neighborhoods; council districts are split from precincts as neighborhoods are. */
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
