/** The mix of the precincts over each block group, for every contest. */
import { largestRemainder } from '@/lib/elections/apportion';
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import type { BlockGroupVotesPack } from '@/lib/packs/schema';
import type { Calibration } from '../intervals/calibrate';
import { estimatesOf } from '../intervals/scale';
import type { ContestReturns } from '../elections/returns';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { Method } from './draws';

export interface GroupShares {
  /** Precincts in order. */
  precincts: readonly string[];
  /** `guess[p][g]`, `reach[p][g]`: parts of each precinct in each block group, as divided and by people under its reach. */
  guess: readonly (readonly number[])[];
  reach: readonly (readonly number[])[];
}

/** Whole numbers that add up with `rest` to the contest's totals; a block group under ten votes is told nothing of. */
export function groupVotes(
  election: ElectionId,
  { contest, candidates, votes }: ContestReturns,
  { precincts, guess, reach }: GroupShares,
  method: Method,
  factor: Calibration,
): BlockGroupVotesPack {
  const groups = guess[0]?.length ?? 0;
  const cast = precincts.map((p) => votes.get(p) ?? null);
  const estimates = estimatesOf({ guess, reach, votes: cast, missing: new Array<number>(groups).fill(0) });
  const whole = candidates.map((_, c) =>
    largestRemainder(
      estimates.map((e) => e.placed[c]!),
      cast.reduce((sum, v) => sum + (v?.[c] ?? 0), 0),
    ),
  );
  const shown = estimates.map((_, g) => whole.reduce((sum, column) => sum + column[g]!, 0) >= MIN_BALLOTS);
  const totals = candidates.map((_, c) => [...votes.values()].reduce((sum, v) => sum + (v[c] ?? 0), 0));
  const tenth = (x: number): number => Math.ceil(x * 10 - 1e-9) / 10;
  return {
    election,
    contest: contest.id,
    candidates: [...candidates],
    votes: whole.map((column) => column.map((n, g) => (shown[g] ? n : null))),
    rest: totals.map((total, c) => total - whole[c]!.reduce((sum, n, g) => sum + (shown[g] ? n : 0), 0)),
    halfWidth: estimates.map((e, g) =>
      shown[g] ? tenth(Math.min(100, factor(method, 'share') * e.scale.share(0))) : null,
    ),
    wide: estimates.map((e, g) => {
      if (!shown[g]) return true;
      const all = e.placed.reduce((a, b) => a + b, 0);
      const order = e.placed.map((_, c) => c).sort((a, b) => e.placed[b]! - e.placed[a]! || a - b);
      const [first, second] = [order[0]!, order[1] ?? order[0]!];
      const lead = (100 * (e.placed[first]! - e.placed[second]!)) / all;
      return lead <= factor(method, 'lead') * e.scale.lead(first, second);
    }),
  };
}
