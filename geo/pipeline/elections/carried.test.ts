import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedByPlace, settledCarried } from './carried';

const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('ballots that carried a contest', () => {
  it('are all or none of a place where fewer than ten are on the other side of the line', () => {
    expect([settledCarried(5, 6654), settledCarried(21_497, 21_499), settledCarried(21_417, 21_499)]).toEqual([
      0, 21_499, 21_417,
    ]);
  });
  it('leave no handful over: it goes where many are on both sides', () => {
    // East Los Angeles and Boyle Heights of 2016, with five spilled over, and three ballots of no place that did not carry it.
    expect(carriedByPlace([5, 21_417, 900], [6654, 21_499, 900], 22_317 + 37, 29_053 + 40)).toEqual([0, 21_414, 900]);
  });
  it('keep every sum and never tell of one to nine where a place has room', () => {
    const place = fc
      .record({ on: fc.integer({ min: 0, max: 60 }), off: fc.integer({ min: 0, max: 60 }) })
      .filter((p) => p.on + p.off >= 10);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), place, (places, rest) => {
        const all = [{ on: 4000, off: 2000 }, ...places];
        const cast = all.map((p) => p.on);
        const ballots = all.map((p) => p.on + p.off);
        const carried = add(cast) + rest.on;
        const total = add(ballots) + rest.on + rest.off;
        const out = carriedByPlace(cast, ballots, carried, total);
        const left = [carried - add(out), total - add(ballots) - (carried - add(out))];
        const told = [...out, ...out.map((n, k) => ballots[k]! - n)];
        for (const n of told) expect(n === 0 || n >= 10, JSON.stringify({ out, left })).toBe(true);
        if (rest.on + rest.off >= 20)
          for (const n of left.map(Math.abs)) expect(n === 0 || n >= 10, JSON.stringify({ out, left })).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
