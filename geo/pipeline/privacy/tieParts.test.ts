/** What a neighborhood's own sum, less the parts that the crosswalk names, tells of parts that were merged away. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ElectionPack } from '@/lib/packs/schema';
import { inspect, told } from './gate';
import { emptyLedger, say } from './ledger';
import { createPrograms, type Programs } from './programs';
import { cellsOf, type ElectionCells } from './readElections';
import { tieToNeighborhoods } from './tieParts';

let programs: Programs;
beforeAll(async () => {
  programs = await createPrograms();
});

/** Two precincts of 60 ballots: three tenths of the first in Chinatown, the rest and all of the second in Koreatown. */
function found(chinatown: number): string[] {
  const pack = {
    election: '2018-11-general',
    neighborhoods: ['chinatown', 'koreatown'],
    precincts: { id: ['one', 'two'], placement: ['exact', 'exact'] },
  };
  const given: ElectionCells = {
    pack: pack as unknown as ElectionPack,
    pieces: { all: pack.neighborhoods, ofNeighborhood: (slug) => [slug], ofCouncil: () => [] },
    contests: [],
    groups: new Map(),
  };
  const ledger = emptyLedger();
  const cells = cellsOf(ledger, given, 'ballots');
  say(ledger, 'chinatown', cells.neighborhood('chinatown'), chinatown);
  say(ledger, 'koreatown', cells.neighborhood('koreatown'), 120 - chinatown);
  const rows = [
    { precinct: 'one', neighborhood: 'chinatown', weight: '0.30' },
    { precinct: 'one', neighborhood: 'koreatown', weight: '0.70' },
    { precinct: 'two', neighborhood: 'koreatown', weight: '1.00' },
  ];
  tieToNeighborhoods(ledger, given, { file: 'crosswalk', off: 0.01 }, rows, {
    counted: 'ballots',
    of: new Map(pack.precincts.id.map((id) => [id, 60])),
  });
  return inspect(ledger, programs).map(told);
}

describe('a crosswalk beside the neighborhoods’ own sums', () => {
  it('gives away a handful of a precinct that is said to lie whole elsewhere', () => {
    // 18 are named; six more must be of the second.
    expect(found(24)).toContainEqual(expect.stringMatching(/not named & chinatown is 5 to 7/));
  });
  it('tells nothing where the sum is what the parts make', () => {
    expect(found(18)).toEqual([]);
  });
  it('finds a sum that the parts can’t make', () => {
    expect(found(5).join()).toContain('statements that differ');
  });
});
