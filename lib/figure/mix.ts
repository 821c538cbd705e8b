/** The mix of the precincts over each block group: votes in the form that those of any area are read in, and what must be said of them. */
import { ELECTIONS, contestOf, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { intervalsAt, type BlockGroup } from '@/lib/figure/blockGroups';
import { plain, type Caveat } from '@/lib/figure/caveats';
import type { FigureSource } from '@/lib/figure/figure';
import type { FigurePacks } from '@/lib/figure/packs';
import { sum, type Tally } from '@/lib/figure/tally';
import type { BlockGroupVotesPack, ContestColumns } from '@/lib/packs/schema';

/** The votes of a contest by block group. @throws when its pack is missing: a caller's mistake. */
export function blockGroupVotesOf(packs: FigurePacks, election: ElectionId, contest: ContestId): BlockGroupVotesPack {
  const pack = packs.blockGroupVotes?.[`blockgroups-${election}-${contest}`];
  if (!pack) throw new Error(`A figure by block group needs the pack blockgroups-${election}-${contest}`);
  return pack;
}

/** Votes of each block group. `elsewhere`: as in the tallies of neighborhoods. */
export function blockGroupTallies(
  groups: readonly BlockGroup[],
  pack: BlockGroupVotesPack,
  { notOnBallot }: ContestColumns,
  elsewhere: Tally['elsewhere'],
): Tally[] {
  const placed = sum(pack.votes.map((column) => sum(column.map((v) => v ?? 0))));
  const rest = sum(pack.rest);
  return groups.map(({ id, slug }, g) => {
    const votes = pack.votes.map((column) => column[g] ?? 0);
    const away = slug !== null && (notOnBallot?.includes(slug) ?? false);
    return {
      id,
      votes,
      ballots: null,
      contestBallots: away && sum(votes) === 0 ? 0 : null,
      registered: null,
      intervals: intervalsAt(pack, g, votes, Math.round((rest * sum(votes)) / placed)),
      aboveCitizens: false,
      basis: 'divided',
      elsewhere,
    };
  });
}

/** Whether the precincts of an election were placed by votes by block group, and not by their own outlines: it decides the method and the terms. */
function isRecovered(election: ElectionId): boolean {
  return !ELECTIONS[election].outlined;
}

/** How block groups are known, how far their shares are off, and under which terms. */
export function mixCaveats(election: ElectionId, contest: ContestId, pack: BlockGroupVotesPack): Caveat[] {
  const widths = pack.halfWidth.filter((w) => w !== null).sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)];
  return [
    ...plain(isRecovered(election) ? 'recovered' : 'mixed'),
    ...(middle === undefined ? [] : [{ is: 'mix-error' as const, points: middle }]),
    ...(isRecovered(election) ? plain('not-for-sale') : []),
    ...(contestOf(election, contest)?.inferred ? plain('inferred') : []),
  ];
}

/** Whose the votes are, and whose help placed them. */
export function mixSources(election: ElectionId): FigureSource[] {
  return [
    { id: `election-${election}`, of: { votes: election } },
    ...(isRecovered(election) ? [{ id: 'dra-block-group-votes', of: 'block-group-votes' as const }] : []),
  ];
}
