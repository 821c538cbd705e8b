import { describe, expect, it } from 'vitest';
import type { LonLat } from '@/lib/places';
import { besideParts, consolidationOf } from './consolidation';

/** Rows of the county's record of June 2016: three home precincts that voted in 9001733A. */
const consolidation = consolidationOf([
  ['9001201E', '9001733A'],
  ['9001733A', '9001733A'],
  ['9001733B', '9001733A'],
  ['2700023D', '2700023A'],
  ['2700023A', '2700023A'],
]);
const places = new Map<string, LonLat>([
  ['9001733A', [-118.2, 34]],
  ['9001733B', [-118.4, 34.2]],
  ['9001201E', [-100, 10]],
]);
const known = (part: string): LonLat | null => places.get(part) ?? null;

describe('precincts that voted together', () => {
  it('tells every part of a consolidated precinct, from any of them', () => {
    expect(consolidation.get('9001201E')).toEqual(['9001201E', '9001733A', '9001733B']);
    expect(consolidation.get('2700023A')).toEqual(['2700023D', '2700023A']);
  });
  it('places a precinct amid the other parts, never at itself', () => {
    const beside = besideParts('9001201E', consolidation, known);
    expect(beside?.parts).toBe(2);
    expect(beside?.at[0]).toBeCloseTo(-118.3, 9);
    expect(beside?.at[1]).toBeCloseTo(34.1, 9);
  });
  it('places nothing without a known part, and no stranger', () => {
    expect(besideParts('2700023D', consolidation, known)).toBeNull();
    expect(besideParts('9009999A', consolidation, known)).toBeNull();
  });
});
