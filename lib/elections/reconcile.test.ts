import { describe, expect, it } from 'vitest';
import { reconcile, ReconciliationError, type CandidateSum, type KnownResidual } from './reconcile';

const sum = (published: number, certified: number | null): CandidateSum => ({
  candidate: 'jimmy-gomez',
  published,
  certified: certified === null ? null : { votes: certified, source: 'a statement of vote' },
});
const known: KnownResidual[] = [
  {
    election: '2020-11-general',
    contest: 'us-house',
    candidate: 'jimmy-gomez',
    residual: 2,
    explanation: 'absent from the source',
  },
];
const check = (s: CandidateSum, k: KnownResidual[] = []) => reconcile('2020-11-general', 'us-house', [s], k);

describe('reconcile', () => {
  it('is exact to the vote', () => {
    expect(check(sum(110195, 110195))).toEqual([
      {
        election: '2020-11-general',
        contest: 'us-house',
        candidate: 'jimmy-gomez',
        certified: 110195,
        published: 110195,
        residual: 0,
        status: 'exact',
        explanation: '',
        source: 'a statement of vote',
      },
    ]);
  });
  it('fails on one vote too few or too many', () => {
    expect(() => check(sum(110194, 110195))).toThrow(ReconciliationError);
    expect(() => check(sum(110196, 110195))).toThrow(/difference -1/);
  });
  it('itemises a known difference, and only that one', () => {
    expect(check(sum(108790, 108792), known)).toMatchObject([
      { residual: 2, status: 'itemised', explanation: 'absent from the source' },
    ]);
    expect(() => check(sum(108789, 108792), known)).toThrow(ReconciliationError);
    expect(() => check(sum(108792, 108792), known)).toThrow(ReconciliationError);
  });
  it('fails without a certified House total', () => {
    expect(() => check(sum(1, null))).toThrow(/no certified total/);
  });
  it('leaves unchecked what a primary’s certified source leaves out, but not all of it', () => {
    const april = (sums: CandidateSum[]) => reconcile('2017-04-special-primary', 'us-house', sums, []);
    expect(
      april([sum(10728, 10728), { ...sum(182, null), candidate: 'adrienne-edwards' }]).map((r) => r.status),
    ).toEqual(['exact', 'unchecked']);
    expect(() => april([sum(10727, 10728)])).toThrow(ReconciliationError);
    expect(() => april([sum(10728, null)])).toThrow(/no certified total/);
  });
  it('leaves other contests unchecked', () => {
    expect(
      reconcile('2025-11-special', 'prop-50', [{ candidate: 'yes', published: 136000, certified: null }], []),
    ).toMatchObject([{ status: 'unchecked', residual: null }]);
  });
});
