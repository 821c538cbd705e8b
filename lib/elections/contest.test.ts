import { describe, expect, it } from 'vitest';
import { lead, leader, margin, rollOff, share, turnout, votesCast } from './contest';

describe('figures of a contest', () => {
  // 3 November 2020, certified: Gomez 108,792, Kim 96,554.
  const votes2020 = [108792, 96554];
  it('adds up votes and takes shares in percent', () => {
    expect(votesCast(votes2020)).toBe(205346);
    expect(share(votes2020[0] ?? 0, 205346)).toBeCloseTo(52.98, 2);
    expect(share(0, 0)).toBeNull();
  });
  it('names a leader, and none on a tie or without votes', () => {
    expect(leader(votes2020)).toBe(0);
    expect(leader([3, 9, 4])).toBe(1);
    expect(leader([5, 5])).toBeNull();
    expect(leader([0, 0])).toBeNull();
    expect(leader([])).toBeNull();
  });
  it('measures the margin in points of all votes, not of the two first', () => {
    expect(margin(votes2020)).toBeCloseTo(5.96, 2);
    expect(margin([50, 30, 20])).toBe(20);
    expect(margin([7])).toBe(100);
    expect(margin([5, 5])).toBe(0);
    expect(margin([0, 0])).toBeNull();
  });
  it('signs the lead of one candidate over another', () => {
    expect(lead([30, 50, 20], 0, 1)).toBe(-20);
    expect(lead([0, 0], 0, 1)).toBeNull();
  });
  it('gives turnout and roll-off only where both sides are known', () => {
    expect(turnout(520, 1040)).toBe(50);
    expect(turnout(null, 1040)).toBeNull();
    expect(turnout(520, null)).toBeNull();
    expect(turnout(0, 0)).toBeNull();
    expect(rollOff([374, 103], 520)).toBeCloseTo(8.27, 2);
    expect(rollOff([1], null)).toBeNull();
  });
});
