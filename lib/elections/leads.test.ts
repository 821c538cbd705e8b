import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, counted } from './intervals';
import { countLeads, coverageToSay, firstTwo, leadFrom, turnOf } from './leads';

const points = (votes: readonly number[]): number =>
  (100 * ((votes[0] ?? 0) - (votes[1] ?? 0))) / votes.reduce((a, b) => a + b, 0);
/** Of a place whose lead is known to so many points. */
const known = (votes: readonly number[], error: number | null, turn = 0) => {
  const two = firstTwo(votes) ?? [0, 1];
  const lead = Math.abs(points([votes[two[0]]!, votes[two[1]]!]));
  return leadFrom({ votes, interval: around(lead, error), turn });
};

describe('a lead', () => {
  // Cases of an independent recomputation, each with an error of the lead as it was measured there.
  it('is too close in Westlake 2024: 7,055 to 7,011', () => {
    expect(known([7055, 7011], 5)).toMatchObject({ kind: 'too-close', because: 'interval', first: 0, votes: 44 });
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
    expect(known([4000, 9000], 8.4)).toMatchObject({ kind: 'clear', first: 1, second: 0, votes: 5000 });
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
  it('turn it by no more than as many of them as belong to the area, those of the second’s best precincts first', () => {
    const rows = [
      [100, 40],
      [30, 90],
      [10, 30],
    ];
    // 40 votes that the second carried by 20, then 60 of 120 that it carried by 60.
    expect(turnOf(rows, 0, 1, 100)).toBe(50);
    expect(turnOf(rows, 0, 1, 20)).toBe(10);
    expect(turnOf(rows, 0, 1, 0)).toBe(0);
    expect(turnOf(rows, 0, 1, 1000)).toBe(80);
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
