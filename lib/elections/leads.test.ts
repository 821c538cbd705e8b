import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countLeads,
  counted,
  coverageToSay,
  differs,
  firstTwo,
  highest,
  leadFrom,
  leadInterval,
  turnOf,
} from './leads';

const points = (votes: readonly number[]): number =>
  (100 * ((votes[0] ?? 0) - (votes[1] ?? 0))) / votes.reduce((a, b) => a + b, 0);
/** Of a place whose share is known to so many points. */
const known = (votes: readonly number[], shareError: number | null, turn = 0) => {
  const two = firstTwo(votes) ?? [0, 1];
  const lead = Math.abs(points([votes[two[0]]!, votes[two[1]]!]));
  return leadFrom({ votes, interval: leadInterval(lead, shareError), turn });
};

describe('a lead', () => {
  // Cases of an independent recomputation, with the 90 % error of the share measured there.
  it('is too close in Westlake 2024: 7,055 to 7,011', () => {
    expect(known([7055, 7011], 2.5)).toMatchObject({ kind: 'too-close', because: 'interval', first: 0, votes: 44 });
  });
  it('is too close in Silver Lake 2020 (59 to 57) and Adams-Normandie (13 to 10), on too few votes, however small the error', () => {
    expect(known([57, 59], 0)).toMatchObject({ kind: 'too-close', because: 'few-votes', first: 1, second: 0 });
    expect(known([13, 10], 0)).toMatchObject({ kind: 'too-close', because: 'few-votes' });
  });
  it('is not known without a measured error (Elysian Valley 2024), however large', () => {
    expect(known([900, 100], null)).toMatchObject({ kind: 'not-known', points: 80 });
  });
  it('is clear beyond its interval', () => {
    // Koreatown 2020: Kim by far.
    expect(known([4000, 9000], 4.2)).toMatchObject({ kind: 'clear', first: 1, second: 0, votes: 5000 });
  });
  it('is too close where votes without a place could turn it', () => {
    expect(known([600, 400], 1, 199)).toMatchObject({ kind: 'clear' });
    expect(known([600, 400], 1, 200)).toMatchObject({ kind: 'too-close', because: 'not-placed' });
  });
  it('is tied at 309 to 309 (Senate 2018, precinct 9002122A), and nobody’s', () => {
    expect(leadFrom({ votes: [309, 309], interval: counted(0), turn: 0 })).toEqual({ kind: 'tied', among: [0, 1] });
    expect(leadFrom({ votes: [5, 7, 7], interval: null, turn: 0 })).toEqual({ kind: 'tied', among: [1, 2] });
  });
  it('is none under 10 votes', () => {
    expect(leadFrom({ votes: [6, 3], interval: counted(33), turn: 0 })).toEqual({ kind: 'none' });
  });
  it('in a precinct counted by itself is clear from 200 votes', () => {
    expect(leadFrom({ votes: [101, 99], interval: counted(1), turn: 0 }).kind).toBe('clear');
    expect(leadFrom({ votes: [101, 98], interval: counted(1.5), turn: 0 }).kind).toBe('too-close');
  });
  it('is never clear where its interval holds 0 or is unknown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5000), { minLength: 2, maxLength: 5 }),
        fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
        fc.nat(500),
        (votes, error, turn) => {
          const lead = known(votes, error, turn);
          if (lead.kind !== 'clear') return;
          expect(lead.interval!.low).toBeGreaterThan(0);
          expect(lead.votes).toBeGreaterThan(turn);
          expect(votes.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(200);
        },
      ),
    );
  });
});

describe('votes without a place', () => {
  it('turn a lead by what the second leads by in the precincts it carried', () => {
    const rows = [
      [100, 40],
      [30, 90],
      [10, 25],
    ];
    expect(turnOf(rows, 0, 1)).toBe(75);
    expect(turnOf(rows, 1, 0)).toBe(60);
    expect(turnOf([], 0, 1)).toBe(0);
  });
});

describe('a headline', () => {
  it('counts clear leads only, with the votes of the places each carried', () => {
    const areas = [
      { lead: known([4000, 9000], 4), votes: 13000 },
      { lead: known([9000, 4000], 4), votes: 13000 },
      { lead: known([8000, 2000], 4), votes: 10000 },
      { lead: known([57, 59], 0), votes: 116 },
      { lead: known([900, 100], null), votes: 1000 },
      { lead: known([309, 309], 0), votes: 618 },
      { lead: known([1, 2], 0), votes: 3 },
    ];
    expect(countLeads(areas)).toEqual({
      areas: 6,
      carried: [
        { candidate: 0, areas: 2, votes: 23000 },
        { candidate: 1, areas: 1, votes: 13000 },
      ],
      tooClose: 1,
      notKnown: 1,
      tied: 1,
      votes: 37734,
    });
  });
  it('says the coverage where under 95 % of the votes are placed', () => {
    // June 2017 before and after the consolidation was known; 2025.
    expect(coverageToSay(36599, 43179)).toBeCloseTo(84.8, 1);
    expect(coverageToSay(42300, 43179)).toBeNull();
    expect(coverageToSay(903, 1000)).toBeCloseTo(90.3, 1);
    expect(coverageToSay(0, 0)).toBeNull();
  });
});

describe('the highest', () => {
  const at = (value: number, error: number | null, n = 1000) => ({ value, error, counted: n });
  it('is named where it differs from the next by more than both errors', () => {
    expect(highest([at(40, 2), at(50, 3), at(45, 1)])).toBe(1);
    expect(highest([at(40, 2), at(50, 3), at(46, 3)])).toBeNull();
  });
  it('is never a place of under 200 votes, nor one without an error', () => {
    expect(highest([at(90, 1, 199), at(50, 1), at(40, 1)])).toBe(1);
    expect(highest([at(90, null), at(50, 1)])).toBeNull();
    expect(highest([at(90, 1), at(50, null)])).toBeNull();
    expect(highest([at(90, 1, 10)])).toBeNull();
  });
  it('differs beyond the error of the difference', () => {
    expect(differs(at(10, 3), at(15.1, 4))).toBe(true);
    expect(differs(at(10, 3), at(15, 4))).toBe(false);
  });
});
