/** Totals of the estimates beside the precincts' sums: where both are known they must agree. */
import type { CandidateId, ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { LastingMeasure, LastingVintage } from '@/lib/people/lasting';
import { twoParty } from '@/lib/people/lasting';
import type { ReconciliationRow } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import type { LastingContest } from './contests';

/** How far a total may be off, percent. */
export const AGREES_PERCENT = 0.2;

/** The contests that the atlas has by precinct, in the plan of 2011. */
export const BY_PRECINCT: readonly {
  measure: LastingMeasure;
  vintage: LastingVintage;
  election: ElectionId;
  contest: ContestId;
  candidates: readonly [CandidateId, CandidateId];
}[] = [
  {
    ...{ measure: 'two_party_president', vintage: 'november-2020', election: '2020-11-general', contest: 'president' },
    candidates: ['joseph-biden', 'donald-trump'],
  },
  {
    ...{ measure: 'two_party_president', vintage: 'november-2016', election: '2016-11-general', contest: 'president' },
    candidates: ['hillary-clinton', 'donald-trump'],
  },
  {
    ...{ measure: 'two_party_governor', vintage: 'november-2018', election: '2018-11-general', contest: 'governor' },
    candidates: ['gavin-newsom', 'john-cox'],
  },
];

export interface Total {
  measure: LastingMeasure;
  vintage: LastingVintage;
  plan: Plan;
  party: 'DEM' | 'REP';
  candidate: string;
  /** Votes of the block groups whose center lies in the plan. */
  estimate: number;
  /** By precinct; null where the atlas has none in that plan. */
  precincts: number | null;
}

/** How far an estimate is from the precincts' sum, percent; null without one. */
export function differencePercent({ estimate, precincts }: Total): number | null {
  return precincts === null ? null : (100 * (estimate - precincts)) / precincts;
}

/**
 * Totals of every contest in both plans.
 * @param centers block groups whose center lies in each plan
 * @throws Error where an estimate and the precincts' sum differ by more than AGREES_PERCENT.
 */
export function totalsOf(
  contests: readonly LastingContest[],
  centers: Readonly<Record<Plan, ReadonlySet<string>>>,
  reconciliation: readonly ReconciliationRow[],
): Total[] {
  const totals = contests.flatMap(({ measure, vintage, votes }) => {
    const known = BY_PRECINCT.find((k) => k.measure === measure && k.vintage === vintage);
    const { democrat, republican } = twoParty(measure, vintage);
    return (['2011', '2021'] as const).flatMap((plan) =>
      ([0, 1] as const).map((at): Total => {
        const row =
          known &&
          reconciliation.find(
            (r) => r.election === known.election && r.contest === known.contest && r.candidate === known.candidates[at],
          );
        if (known && !row)
          throw new Error(`${known.election} ${known.contest} has no votes of ${known.candidates[at]}`);
        return {
          ...{ measure, vintage, plan },
          party: at === 0 ? 'DEM' : 'REP',
          candidate: at === 0 ? democrat : republican,
          estimate: [...centers[plan]].reduce((sum, id) => sum + (votes.get(id)?.[at] ?? 0), 0),
          precincts: plan === '2011' ? (row?.published ?? null) : null,
        };
      }),
    );
  });
  const off = totals.filter((t) => Math.abs(differencePercent(t) ?? 0) > AGREES_PERCENT);
  if (off.length > 0)
    throw new Error(
      `Totals of votes by block group are more than ${AGREES_PERCENT} % from the precincts’ sums: ${off
        .map((t) => `${t.candidate} ${t.vintage} ${t.estimate} against ${t.precincts}`)
        .join('; ')}`,
    );
  return totals;
}
