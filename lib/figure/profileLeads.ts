/** Who led in a place and in the district, for profiles: by the same rules as the map. */
import type { CandidateId } from '@/lib/elections/catalogue';
import { margin } from '@/lib/elections/contest';
import { firstTwo, leadFrom, type Lead } from '@/lib/elections/leads';
import type { ProfileDistrict, ProfileLead } from '@/lib/figure/profileFacts';
import { leadInterval } from '@/lib/figure/intervalOf';
import { sum, type Tally } from '@/lib/figure/tally';
import { intervalsIn } from '@/lib/figure/tallyIntervals';
import type { ProfileVotes } from '@/lib/packs/schema';

/** How votes are known; `turn`: by how many those without a place could cut the first's lead. */
export interface Known extends Pick<Tally, 'basis' | 'intervals'> {
  turn: number;
}

/** What may be said of the lead on these votes. */
export function leadOn(votes: readonly number[], { basis, intervals, turn }: Known): Lead {
  return leadFrom({
    votes,
    interval: leadInterval({ votes: [...votes], basis, intervals }, margin(votes) ?? 0),
    turn,
  });
}

/** The lead in a profile's terms. */
export function profileLead(lead: Lead, candidates: readonly CandidateId[]): ProfileLead {
  switch (lead.kind) {
    case 'none':
      return { is: 'none' };
    case 'tied':
      return { is: 'tied' };
    case 'clear':
    case 'too-close':
    case 'not-known':
      return { is: lead.kind, candidate: candidates[lead.first]!, points: lead.points };
  }
}

/** The lead in the i-th place of a kind. */
export function leadAt({ votes, ids, intervals, turn }: ProfileVotes, i: number): Lead {
  const here = votes.map((column) => column[i]!);
  return turn === null
    ? leadOn(here, { basis: 'counted', intervals: null, turn: 0 })
    : leadOn(here, { basis: 'divided', intervals: intervals && intervalsIn(intervals, ids[i]!), turn: turn[i]! });
}

/** Whether the i-th place has clearly the widest lead of its first: the whole of its interval above every other place's. */
export function widestAt(votes: ProfileVotes, i: number): boolean {
  const lead = leadAt(votes, i);
  if (lead.kind !== 'clear' || lead.interval === null) return false;
  const { low } = lead.interval;
  const others = votes.ids.flatMap((_, k) => (k === i ? [] : [leadAt(votes, k)]));
  return others.every(
    (other) => !('first' in other) || other.first !== lead.first || (other.interval?.high ?? 100) < low,
  );
}

/** The district's result, `shown` candidates one by one and the others together as in a profile's bars; null without votes. */
export function districtOf(
  { candidates, totals }: Pick<ProfileVotes, 'candidates' | 'totals'>,
  shown: number,
): ProfileDistrict | null {
  const all = sum(totals);
  const two = firstTwo(totals);
  if (two === null) return null;
  const named = totals.slice(0, shown).map((v) => v / all);
  return {
    shares: shown < totals.length ? [...named, sum(totals.slice(shown)) / all] : named,
    first: candidates[two[0]]!,
    points: (100 * (totals[two[0]]! - totals[two[1]]!)) / all,
  };
}
