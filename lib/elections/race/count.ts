/** The count of a race from its first returns to the certified one: what was reported, then what the pack holds. */
import type { CandidateId } from '../candidates';
import { share } from '../contest';
import type { Citation, Race, ReportedStage } from './race';

/** Votes of a contest, as its pack has them: one figure a candidate. */
export interface CountedContest {
  candidates: readonly CandidateId[];
  totals: readonly number[];
  certified: readonly number[] | null;
}

export interface CountedShare {
  candidate: CandidateId;
  votes: number | null;
  /** 0-100, as reported or reckoned from votes. */ percent: number;
  /** Decimals that the percentage was reported with. */ decimals: number;
}

export interface CountStage {
  /** `returns`: sums of the precinct returns, where not every candidate has a certified total. */
  when: ReportedStage['when'] | 'certified' | 'returns';
  /** When a snapshot was taken; null for the other stages. */
  at: string | null;
  /** Most votes first in the last count, the same order in every stage. */
  shares: CountedShare[];
  total: number | null;
  precincts: { counted: number; of: number } | null;
  /** null for the last count: it comes from the sources of the pack. */
  cite: Citation | null;
}

const decimalsOf = (n: number): number => (String(n).split('.')[1] ?? '').length;

/** The stages of a race, the certified count (or that of the returns) last. `house` are the columns of the election's first contest. */
export function countStages(race: Race, first: CountedContest): CountStage[] {
  const votes = first.certified ?? first.totals;
  const total = votes.reduce((a, b) => a + b, 0);
  const last: CountStage = {
    when: first.certified ? 'certified' : 'returns',
    at: null,
    total,
    precincts: null,
    cite: null,
    shares: first.candidates.map((candidate, c) => ({
      candidate,
      votes: votes[c] ?? 0,
      percent: share(votes[c] ?? 0, total) ?? 0,
      decimals: 1,
    })),
  };
  const order = (candidate: CandidateId): number => first.candidates.indexOf(candidate);
  const reported = race.stages.map((stage): CountStage => {
    const shares = [...stage.shares].sort((a, b) => order(a.candidate) - order(b.candidate));
    const counted = shares.map((s) => s.votes);
    return {
      when: stage.when,
      at: stage.at ?? null,
      precincts: stage.precincts,
      cite: stage.cite,
      total: counted.every((v) => v !== null) ? counted.reduce((a, b) => a + b, 0) : null,
      shares: shares.map((s) => ({ ...s, decimals: Math.max(1, decimalsOf(s.percent)) })),
    };
  });
  return [...reported, last];
}
