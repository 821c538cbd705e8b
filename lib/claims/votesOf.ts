/** Votes as the published packs hold them, of the people a claim is about. */
import type { Certified, Pair } from '@/lib/claims/figures';
import type { CandidateId, ElectionId } from '@/lib/elections/catalogue';
import type { ReadPack } from '@/lib/figure/published';

/** The first contest of an election in its own pack. @throws where there is none. */
export function contestIn(read: ReadPack, election: ElectionId) {
  const contest = read(`election-${election}`).contests[0];
  if (!contest) throw new Error(`no contest in the pack of ${election}`);
  return contest;
}

const sum = (votes: readonly number[]): number => votes.reduce((a, b) => a + b, 0);

/** Votes in the precinct returns, and of all candidates together. @throws where one did not stand. */
export function returnsOf(
  read: ReadPack,
  election: ElectionId,
  [first, second]: readonly [CandidateId, CandidateId],
): Pair {
  const { candidates, totals } = contestIn(read, election);
  const votes = (c: CandidateId): number => {
    const at = totals[candidates.indexOf(c)];
    if (at === undefined) throw new Error(`${c} did not stand in ${election}`);
    return at;
  };
  return { first: votes(first), second: votes(second), total: sum(totals) };
}

/** Certified votes, and the sums of the returns beside them. @throws where they are not known for all. */
export function certifiedOf(
  read: ReadPack,
  election: ElectionId,
  pair: readonly [CandidateId, CandidateId],
): Certified {
  const { candidates, certified } = contestIn(read, election);
  if (!certified) throw new Error(`no certified totals of ${election}`);
  const [first = NaN, second = NaN] = pair.map((c) => certified[candidates.indexOf(c)]);
  const returns = returnsOf(read, election, pair);
  return { first, second, total: sum(certified), returns: { first: returns.first, second: returns.second } };
}

/** A part of all votes, percent. */
export function percentOf(votes: number, { total }: { total: number }): number {
  return (100 * votes) / total;
}
