/** A verdict follows from the figures by a stated tolerance, never by hand. */

export const VERDICTS = ['holds', 'roughly', 'untestable', 'not-so'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * How far a figure may be from what was reported: up to `holds` it holds, up to `roughly` it holds roughly, beyond it is not so.
 * `count`: in percent of the measured count, for what is counted. `share`: percentage points. `about`: percent, for what was reported as "about" so much.
 * `beyond`: percent of residents on the far side of a line that was called a bound. `inside`: percent of a place's land outside the district.
 * `most`: points that a share called a majority falls short of a half.
 */
export const TOLERANCE = {
  count: { holds: 0, roughly: 5 },
  share: { holds: 0.5, roughly: 2.5 },
  about: { holds: 5, roughly: 15 },
  beyond: { holds: 2, roughly: 15 },
  inside: { holds: 5, roughly: 20 },
  most: { holds: 0, roughly: 5 },
} as const satisfies Readonly<Record<string, { holds: number; roughly: number }>>;
export type Tolerance = keyof typeof TOLERANCE;

/** One comparison of a claim with the data; a claim has as many as it has figures that can be tested. */
export type Check =
  | { by: 'count' | 'share' | 'about'; reported: number; measured: number }
  /** Percent, of residents, of land or of a whole. */
  | { by: 'beyond' | 'inside' | 'most'; measured: number }
  /** A number that the data bound from both sides. */
  | { by: 'between'; reported: number; low: number; high: number }
  /** What is so or is not. */
  | { by: 'fact'; so: boolean };

/** How far off a check is, in the unit of its tolerance. */
function distance(check: Exclude<Check, { by: 'between' | 'fact' }>): number {
  switch (check.by) {
    case 'count':
    case 'about':
      return (100 * Math.abs(check.reported - check.measured)) / check.measured;
    case 'share':
      return Math.abs(check.reported - check.measured);
    case 'beyond':
      return check.measured;
    case 'inside':
      return 100 - check.measured;
    case 'most':
      return Math.max(0, 50 - check.measured);
  }
}

/** Of one check. */
export function verdictOfCheck(check: Check): Exclude<Verdict, 'untestable'> {
  if (check.by === 'fact') return check.so ? 'holds' : 'not-so';
  if (check.by === 'between') return check.low <= check.reported && check.reported <= check.high ? 'holds' : 'not-so';
  const off = distance(check);
  const { holds, roughly } = TOLERANCE[check.by];
  // Shares are sums of fractions: a hair over the limit is rounding.
  const hair = 1e-9;
  return off <= holds + hair ? 'holds' : off <= roughly + hair ? 'roughly' : 'not-so';
}

const WORST = ['not-so', 'roughly', 'holds'] as const;

/** Of a claim: that of its worst check; without any it can't be tested here. */
export function verdictOf(checks: readonly Check[]): Verdict {
  const each = checks.map(verdictOfCheck);
  return WORST.find((verdict) => each.includes(verdict)) ?? 'untestable';
}
