/** The attack itself, on ledgers small enough to reckon by hand: what it must find, and what it must leave alone. */
import { beforeAll, describe, expect, it } from 'vitest';
import { PRIMES, reduce, valueOf } from './elimination';
import { inspect, type Finding } from './gate';
import { cell, emptyLedger, protect, say, sayShare, type Ledger, type Terms } from './ledger';
import { createPrograms, type Programs } from './programs';

let programs: Programs;
beforeAll(async () => {
  programs = await createPrograms();
});

/** A ledger of one family, `people`, by what is said of its cells. */
function ledgerOf(...said: [terms: Terms, low: number, high?: number][]): Ledger {
  const ledger = emptyLedger();
  said.forEach(([terms, low, high], i) => {
    for (const t of terms) protect(ledger, 'people', typeof t === 'string' ? t : t[0]);
    say(ledger, `line ${i + 1}`, terms, low, high);
  });
  return ledger;
}
const found = (ledger: Ledger): Finding[] => inspect(ledger, programs);
const derived = (ledger: Ledger): [string, number][] =>
  found(ledger).flatMap((f): [string, number][] =>
    f.kind === 'derived' ? [[f.cells.sort().join(' + '), f.value]] : [],
  );

describe('the attack finds', () => {
  it('a count that is told, but nobody and ten and more', () => {
    expect(derived(ledgerOf([['a'], 9], [['b'], 0], [['c'], 10], [['d'], 1]))).toEqual([
      ['a', 9],
      ['d', 1],
    ]);
  });
  it('the complement of a total', () => {
    expect(derived(ledgerOf([['a', 'b', 'c'], 120], [['a'], 70], [['b'], 44]))).toEqual([['c', 6]]);
  });
  it('a whole, less both parts, and what they share', () => {
    const whole: Terms = ['kept', 'gained', 'lost', 'outside'];
    expect(
      derived(ledgerOf([whole, 22_706], [['kept', 'lost'], 20_628], [['kept', 'gained'], 22_542], [['kept'], 20_473])),
    ).toEqual([['outside', 9]]);
  });
  it('a sum of places that nobody tells, though each of them may be any number', () => {
    expect(derived(ledgerOf([['a', 'b', 'c'], 105], [['c'], 100]))).toEqual([['a + b', 5]]);
    // Three sums of two each: only together they tell that a and d are seven.
    const sums: [Terms, number][] = [
      [['a', 'b'], 40],
      [['b', 'c'], 50],
      [['c', 'd'], 17],
    ];
    expect(derived(ledgerOf(...sums))).toEqual([['a + d', 7]]);
  });
  it('what weights give away: row totals of three rows of nine, by two weighted sums', () => {
    const first = [0.9, 0.4, 0.4, 1, 0, 1, 0];
    const rows = [9, 9, 9, 200, 220, 210, 230];
    const side = (weights: readonly number[]): [Terms, number] => [
      rows.flatMap((_, r): [string, number][] => (weights[r]! > 0 ? [[`row ${r}`, weights[r]!]] : [])),
      Math.round(10 * rows.reduce((sum, n, r) => sum + n * weights[r]!, 0)) / 10,
    ];
    const told = rows.flatMap((n, r): [Terms, number][] => (n < 10 ? [] : [[[`row ${r}`], n]]));
    expect(
      derived(ledgerOf(...told, side(first), side(first.map((w) => Math.round(10 * (1 - w)) / 10)))),
    ).toContainEqual(['row 0', 9]);
  });
  it('what a weight leaves of a total, and what a range pins', () => {
    const [weight] = found(ledgerOf([['part'], 996 * 0.00695, 996 * 0.00705]));
    expect(weight).toMatchObject({ kind: 'pinned', low: 7, high: 7 });
    expect(found(ledgerOf([['a'], 4.2, 6.9]))).toMatchObject([{ kind: 'pinned', low: 5, high: 6 }]);
    expect(found(ledgerOf([['a'], 4, 7]))).toEqual([]);
  });
  it('a range that only several bounds together make narrow', () => {
    const [pinned] = found(ledgerOf([['a', 'b'], 30], [['b', 'c'], 60], [['c'], 36, 37]));
    expect(pinned).toMatchObject({ kind: 'pinned', cells: ['a'], low: 6, high: 7 });
  });
  it('a range of a sum of places', () => {
    expect(found(ledgerOf([['a', 'b'], 3.5, 5.2]))).toMatchObject([
      { kind: 'pinned', cells: ['a', 'b'], low: 4, high: 5 },
    ]);
  });
  it('the count behind a share', () => {
    const ledger = ledgerOf([['all'], 163], [['group'], 0, Infinity]);
    sayShare(ledger, 'share', ['group'], ['all'], 3.07, 0.01);
    expect(found(ledger)).toMatchObject([{ kind: 'pinned', cells: ['group'], low: 5, high: 5 }]);
  });
  it('two statements about the same people that differ', () => {
    expect(found(ledgerOf([['a', 'b'], 100], [['b', 'a'], 97]))).toMatchObject([{ kind: 'contradiction', value: -3 }]);
    expect(found(ledgerOf([['a', 'b'], 100], [['a'], 120]))).toContainEqual(
      expect.objectContaining({ kind: 'contradiction', value: -20 }),
    );
  });
  it('what was not declared', () => {
    const ledger = emptyLedger();
    ledger.faults.push('a column');
    expect(found(ledger)).toEqual([{ kind: 'undeclared', what: 'a column' }]);
  });
});

describe('the attack leaves alone', () => {
  it('two withheld cells of ten and more together, in rows and columns', () => {
    const sums: [Terms, number][] = [
      [['a', 'b'], 30],
      [['c', 'd'], 25],
      [['a', 'c'], 31],
      [['b', 'd'], 24],
    ];
    expect(found(ledgerOf(...sums))).toEqual([]);
  });
  it('a sum over two families: a cell of one place and one of another group', () => {
    const ledger = emptyLedger();
    const [a, b] = [cell(ledger, 'first', 'a'), cell(ledger, 'second', 'b')];
    say(ledger, 'both', [a, b], 7);
    expect(found(ledger)).toEqual([]);
  });
  it('votes in a place of ten ballots and more, and not those of a smaller one', () => {
    const votesIn = (ballots: number): Finding[] => {
      const ledger = emptyLedger();
      const [votes, cast] = [cell(ledger, 'votes', 'a'), cell(ledger, 'ballots', 'a')];
      ledger.within.set(votes, cast);
      say(ledger, 'votes', [votes], 6);
      say(ledger, 'ballots', [cast], ballots, Infinity);
      return found(ledger);
    };
    expect(votesIn(12)).toEqual([]);
    expect(votesIn(0)).toMatchObject([{ kind: 'derived', value: 6 }]);
  });
  it('what is excepted by name', () => {
    expect(inspect(ledgerOf([['late'], 3], [['a'], 12]), programs, new Set(['late']))).toEqual([]);
  });
});

describe('the elimination', () => {
  it('runs in two primes', () => {
    for (const prime of PRIMES)
      for (let d = 2; d * d <= prime; d++) expect(prime % d === 0 ? `${prime} = ${d} · …` : '').toBe('');
  });
  it('agrees with counts that were there before the sums, whatever it can tell of them', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 200; round++) {
      const counts = Array.from({ length: 12 }, () => random(60));
      const equations = Array.from({ length: 4 + random(9) }, () => {
        const terms = new Map(
          counts.flatMap((_, i): [string, number][] => (random(3) === 0 ? [[`${i}`, 1 + random(3)]] : [])),
        );
        return { terms, right: [...terms].reduce((sum, [i, w]) => sum + w * counts[Number(i)]!, 0) };
      });
      const [first, second] = PRIMES.map((prime) => reduce(equations, prime));
      expect(first!.contradictions).toEqual([]);
      counts.forEach((n, i) => {
        const one = new Map([[`${i}`, 1]]);
        const value = valueOf(first!, one);
        expect(valueOf(second!, one)).toBe(value);
        if (value !== null) expect(value).toBe(n);
      });
    }
  });
});
