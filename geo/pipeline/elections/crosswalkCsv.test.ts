import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ElectionPack } from '@/lib/packs/schema';
import { neighborhoodCrosswalkCsv, toldParts } from './crosswalkCsv';

const pack: ElectionPack = {
  election: '2018-11-general',
  plan: '2011',
  registration: 'export',
  withheld: { rows: 0, ballots: null, registered: null },
  precincts: {
    id: ['9000001A', '9000002A', '9000003A'],
    placement: ['exact', 'unplaced', 'exact'],
    at: [[-118.3, 34], null, [-118.3, 34]],
    errorM: [0, null, 0],
    shape: ['g:9000001A', null, 'g:9000003A'],
    via: ['own-polygon', '', 'own-polygon'],
    registered: [900, 900, 900],
    ballots: [600, 600, null],
  },
  neighborhoods: ['koreatown', 'westlake'],
  neighborhoodBallots: [null, null],
  neighborhoodRegistered: [null, null],
  contests: [
    {
      contest: 'us-house',
      candidates: ['jimmy-gomez', 'kenneth-mejia'],
      totals: [990, 420],
      certified: null,
      precinct: [
        [400, 500, 90],
        [200, 100, 120],
      ],
      withheld: [0, 0],
      neighborhood: [
        [0, 0],
        [0, 0],
      ],
      notPlaced: [990, 420],
    },
  ],
};

describe('the crosswalk to neighborhoods', () => {
  it('has the placed precincts, what is in no neighborhood, and no part of fewer than ten ballots, or votes where those are not known', () => {
    const built = {
      pack,
      precincts: ['9000001A', '9000003A'],
      // Of 600: 6 in Westlake join Koreatown's, 30 are in none. Of 210 votes: 8 in Westlake.
      parts: [
        [0.94, 0.01],
        [0.96, 0.04],
      ],
    };
    expect(neighborhoodCrosswalkCsv(built, ['koreatown', 'westlake'])).toBe(`precinct,neighborhood,weight,terms
9000001A,koreatown,0.95,
9000001A,not-placed,0.05,
9000003A,koreatown,1.00,
`);
    const recovered = { ...built, pack: { ...pack, election: '2020-11-general' as const } };
    expect(neighborhoodCrosswalkCsv(recovered, ['koreatown', 'westlake'])).toContain(
      '9000003A,koreatown,1.00,CC BY-SA 4.0; may not be sold\n',
    );
  });

  it('tells hundredths that add up to one, each of nobody or of ten and more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }).filter((a) => a.some((n) => n > 0)),
        fc.integer({ min: 10, max: 3000 }),
        (sizes, people) => {
          const whole = sizes.reduce((a, b) => a + b, 0);
          const told = toldParts(
            sizes.map((n) => n / whole),
            people,
          );
          expect(told.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          for (const [k, part] of told.entries()) {
            expect(part * 100).toBeCloseTo(Math.round(part * 100), 9);
            if (part > 0) expect(part * people).toBeGreaterThanOrEqual(10 - 1e-9);
            if (sizes[k] === 0) expect(part).toBe(0);
          }
        },
      ),
    );
  });
});
