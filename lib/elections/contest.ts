/** Figures of one contest in one area, from votes alone. Every renderer and chart uses these, so that they agree. */

/** Votes of all candidates together. */
export function votesCast(votes: readonly number[]): number {
  return votes.reduce((a, b) => a + b, 0);
}

/** `part` in percent of `whole` (0-100); null where the whole is 0. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? (part / whole) * 100 : null;
}

/** Index of the candidate with most votes; null on a tie for first place and where nobody has any. */
export function leader(votes: readonly number[]): number | null {
  const most = Math.max(0, ...votes);
  if (most === 0) return null;
  const first = votes.indexOf(most);
  return votes.lastIndexOf(most) === first ? first : null;
}

/**
 * Lead of the first over the second, in percentage points of all votes in the contest (0-100); 0 on a tie,
 * 100 for the only candidate, null without votes.
 */
export function margin(votes: readonly number[]): number | null {
  const [first = 0, second = 0] = [...votes].sort((a, b) => b - a);
  return share(first - second, votesCast(votes));
}

/**
 * Candidate `a` over candidate `b` in percentage points of all votes in the contest: negative where `b` is ahead; null without votes.
 */
export function lead(votes: readonly number[], a: number, b: number): number | null {
  const whole = votesCast(votes);
  return whole > 0 ? (((votes[a] ?? 0) - (votes[b] ?? 0)) / whole) * 100 : null;
}

/** Ballots in percent of registered voters; null where either is unknown or nobody is registered. */
export function turnout(ballots: number | null, registered: number | null): number | null {
  return ballots === null || registered === null ? null : share(ballots, registered);
}

/** Ballots that left this contest blank (or spoilt it), in percent of all ballots; null where ballots are unknown or 0. */
export function rollOff(votes: readonly number[], ballots: number | null): number | null {
  return ballots === null ? null : share(ballots - votesCast(votes), ballots);
}
