import { describe, expect, it } from 'vitest';
import { commonCandidate, sharedCandidates, swingElections } from './sharedCandidates';

describe('who stood twice', () => {
  it('is told by the person, not by the party', () => {
    expect(sharedCandidates('2024-11-general', 'president', '2020-11-general')).toEqual(['donald-trump']);
    expect(sharedCandidates('2018-11-general', 'us-senate', '2016-11-general')).toEqual([]);
    expect(sharedCandidates('2020-11-general', 'us-house', '2018-11-general')).toEqual(['jimmy-gomez']);
  });

  it('never is an answer to a measure', () => {
    expect(sharedCandidates('2025-11-special', 'prop-50', '2025-11-special')).toEqual([]);
  });

  it('of several is the one with most votes in the later election', () => {
    expect(sharedCandidates('2024-11-general', 'us-house', '2020-11-general')).toHaveLength(2);
    expect(commonCandidate('2024-11-general', 'us-house', '2020-11-general', ['jimmy-gomez', 'david-kim'])).toBe(
      'jimmy-gomez',
    );
    expect(commonCandidate('2024-11-general', 'us-house', '2020-11-general', ['david-kim', 'jimmy-gomez'])).toBe(
      'david-kim',
    );
    expect(commonCandidate('2018-11-general', 'us-senate', '2016-11-general', ['dianne-feinstein'])).toBeNull();
  });

  it('can only be followed between elections with precinct returns, from the earlier to the later', () => {
    expect(swingElections('2022-11-general', 'us-house')).toEqual([]);
    expect(swingElections('2017-06-special-runoff', 'us-house')).toEqual(['2017-04-special-primary']);
    expect(swingElections('2014-11-general', 'governor')).toEqual(['2014-06-primary']);
    expect(swingElections('2024-11-general', 'us-house')).not.toContain('2022-11-general');
  });
});
