/** The block groups of a Figure: their names, shapes and votes, in the form that votes of any area are read in. */
import { around, type Interval } from '@/lib/elections/intervals';
import { firstTwo } from '@/lib/elections/leads';
import { ELECTIONS, contestOf, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { plain, type Caveat } from '@/lib/figure/caveats';
import type { FigureSource } from '@/lib/figure/figure';
import type { Note } from '@/lib/figure/told';
import type { TallyIntervals } from '@/lib/figure/tallyIntervals';
import type { Name } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import { sum, type Tally } from '@/lib/figure/tally';
import type { BlockGroupVotesPack, ContestColumns } from '@/lib/packs/schema';

export interface BlockGroup {
  /** 12-digit GEOID. */
  id: string;
  name: Name;
  /** Slug of the neighborhood that most of its people live in; null where there is none. */
  slug: string | null;
}

/** The block groups, in the order of the columns of votes. @throws when their pack is missing: a caller's mistake. */
export function blockGroupsOf({ blockGroups, places }: FigurePacks): BlockGroup[] {
  if (!blockGroups) throw new Error('A figure by block group needs the pack blockgroups');
  return blockGroups.ids.map((id, g) => {
    const slug = blockGroups.neighborhood[g] ?? null;
    const place = places.neighborhoods.find((n) => n.slug === slug)?.name ?? null;
    return { id, slug, name: { is: 'block-group', geoid: id, place } };
  });
}

/** The votes of a contest by block group. @throws when its pack is missing: a caller's mistake. */
export function blockGroupVotesOf(packs: FigurePacks, election: ElectionId, contest: ContestId): BlockGroupVotesPack {
  const pack = packs.blockGroupVotes?.[`blockgroups-${election}-${contest}`];
  if (!pack) throw new Error(`A figure by block group needs the pack blockgroups-${election}-${contest}`);
  return pack;
}

/** How well the votes of the g-th block group are known; null where there are none. `missing`: its part of the votes without a place, as of those placed. */
export function intervalsAt(
  pack: BlockGroupVotesPack,
  g: number,
  votes: readonly number[],
  missing: number,
): TallyIntervals | null {
  const half = pack.halfWidth[g] ?? null;
  const two = firstTwo(votes);
  if (half === null || two === null) return null;
  const cast = sum(votes);
  // Measured is the share of the contest's first; between two, what one gains the other loses. Of the rest of many nothing is known.
  const measured = pack.candidates.length === 2 ? 2 : 1;
  const share = votes.map((v, c) => (c < measured ? around((100 * v) / cast, half) : null));
  const points = (100 * (votes[two[0]]! - votes[two[1]]!)) / cast;
  return {
    votes: null,
    share,
    lead: { first: two[0], second: two[1], interval: leadWithin(points, half, pack.wide[g]!) },
    missing,
  };
}

/** What one of two loses the other may gain, so a lead is off by twice as much as a share; whether it holds 0 was measured for itself. */
function leadWithin(points: number, half: number, wide: boolean): Interval {
  const { low, high } = { low: points - 2 * half, high: points + 2 * half };
  return { low: wide ? Math.min(0, low) : Math.max(LEAST_POINTS, low), high };
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

/** What its profile says of the g-th block group: the votes, and the interval of the lead. */
export function mixNotes(pack: BlockGroupVotesPack, g: number, votes: readonly number[]): Note[] {
  const lead = intervalsAt(pack, g, votes, 0)?.lead;
  const [first, second] = lead ? [pack.candidates[lead.first], pack.candidates[lead.second]] : [];
  return [
    { is: 'votes', votes: sum(votes) },
    ...(lead && first && second ? [{ is: 'lead-interval' as const, first, second, named: true as const, ...lead.interval }] : []),
  ];
}

/** Points of a lead are told to this. */
const LEAST_POINTS = 0.1;

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
