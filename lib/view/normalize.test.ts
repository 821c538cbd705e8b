import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewArbitrary } from '@/lib/view/arbitrary';
import { measureFits, measuresFor, normalizeCamera, normalizeView, voteUnits } from '@/lib/view/normalize';
import { ELECTIONS, ELECTION_IDS, firstContest, type ElectionId } from '@/lib/elections/catalogue';
import { DEFAULT_VIEW, DEFAULT_VOTES, peopleDefaults } from '@/lib/view/view';

describe('normalizeView', () => {
  it('leaves a canonical View as it is', () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        expect(normalizeView(view)).toEqual(view);
      }),
    );
  });

  it('lets a measure that does not fit fall to the margin', () => {
    const subject = { ...DEFAULT_VOTES, measure: 'share:kenneth-mejia' as const };
    expect(normalizeView({ ...DEFAULT_VIEW, subject }).subject).toEqual(DEFAULT_VOTES);
  });

  it('lets a vintage that is not published for the measure fall to the newest', () => {
    const subject = { ...peopleDefaults('foreign_born_share'), vintage: 'census-2020' as const };
    expect(normalizeView({ ...DEFAULT_VIEW, subject }).subject).toEqual(peopleDefaults('foreign_born_share'));
  });

  it('sorts overlays, drops repeated and malformed places', () => {
    const view = normalizeView({
      ...DEFAULT_VIEW,
      overlays: ['rail', 'plan-2011', 'rail'],
      selection: ['koreatown', '<b>', 'koreatown'],
    });
    expect(view.overlays).toEqual(['plan-2011', 'rail']);
    expect(view.selection).toEqual(['koreatown']);
  });
});

describe('normalizeCamera', () => {
  it('rounds to about a meter and keeps to Los Angeles', () => {
    expect(normalizeCamera({ lat: 34.0612345678, lon: -118.2312345678, zoom: 11.41234 })).toEqual({
      lat: 34.06123,
      lon: -118.23123,
      zoom: 11.41,
    });
    expect(normalizeCamera({ lat: 90, lon: -180, zoom: 0 })).toEqual({ lat: 34.6, lon: -119, zoom: 8 });
    expect(normalizeCamera({ lat: Number.NaN, lon: -118, zoom: 11 })).toBeNull();
    expect(normalizeCamera({ lat: 34, lon: -118, zoom: Number.POSITIVE_INFINITY })).toBeNull();
  });
});

describe('units of a contest', () => {
  it('have hexagons for leads and shares of contests with an estimate, and the default first', () => {
    expect(voteUnits(DEFAULT_VOTES)).toEqual([
      'both',
      'neighborhood',
      'precinct',
      'block-group',
      'hexagon',
      'group',
      'council',
    ]);
    expect(voteUnits({ ...DEFAULT_VOTES, election: '2018-11-general', measure: 'share:jimmy-gomez' })).toEqual([
      'precinct',
      'both',
      'neighborhood',
      'block-group',
      'hexagon',
      'group',
      'council',
    ]);
    expect(voteUnits({ ...DEFAULT_VOTES, measure: 'turnout' })).not.toContain('hexagon');
    expect(voteUnits({ ...DEFAULT_VOTES, contest: 'president' })).not.toContain('hexagon');
    expect(voteUnits({ ...DEFAULT_VOTES, election: '2012-11-general' })).not.toContain('hexagon');
  });

  it('have block groups for leads and shares of 2016, 2018 and 2020, every contest', () => {
    const has = (asked: Partial<typeof DEFAULT_VOTES>): boolean =>
      voteUnits({ ...DEFAULT_VOTES, ...asked }).includes('block-group');
    for (const election of ELECTION_IDS)
      for (const { id: contest, ballot } of ELECTIONS[election].contests) {
        const known = ['2016-11-general', '2018-11-general', '2020-11-general'].includes(election);
        expect(has({ election, contest }), `${election} ${contest}`).toBe(known);
        expect(has({ election, contest, measure: `share:${ballot[0]!.candidate}` })).toBe(known);
        expect(has({ election, contest, measure: 'turnout' })).toBe(false);
        expect(has({ election, contest, measure: 'roll-off' })).toBe(false);
      }
    expect(has({ measure: 'swing:2018-11-general' })).toBe(false);
  });

  it('of people who voted are neighborhoods and precincts: they are counted by neighborhood only', () => {
    expect(voteUnits({ ...DEFAULT_VOTES, election: '2024-11-general', measure: 'voters:surname-korean' })).toEqual([
      'both',
      'neighborhood',
      'precinct',
    ]);
  });

  it('of a swing are neighborhoods, and hexagons only inside one plan: across plans only neighborhoods are compared', () => {
    expect(voteUnits({ ...DEFAULT_VOTES, measure: 'swing:2017-06-special-runoff' })).toEqual([
      'neighborhood',
      'hexagon',
    ]);
    expect(voteUnits({ ...DEFAULT_VOTES, election: '2024-11-general', measure: 'swing:2020-11-general' })).toEqual([
      'neighborhood',
    ]);
    const subject = { ...DEFAULT_VOTES, measure: 'swing:2018-11-general', unit: 'precinct' } as const;
    expect(normalizeView({ ...DEFAULT_VIEW, subject }).subject).toEqual({ ...subject, unit: 'neighborhood' });
  });
});

describe('measures of a contest', () => {
  it('offers the shares of those on the ballot, turnout where registration is known, roll-off where ballots are', () => {
    expect(measuresFor({ election: '2018-11-general', contest: 'us-house' })).toEqual([
      'margin',
      'against',
      'share:jimmy-gomez',
      'share:kenneth-mejia',
      'turnout',
      'roll-off',
    ]);
    expect(measuresFor({ election: '2017-06-special-runoff', contest: 'us-house' })).toEqual([
      'margin',
      'against',
      'share:robert-lee-ahn',
      'share:jimmy-gomez',
    ]);
    expect(measuresFor({ election: '2025-11-special', contest: 'prop-50' }).slice(0, 6)).toEqual([
      'margin',
      'against',
      'share:yes',
      'share:no',
      'turnout',
      'roll-off',
    ]);
    // Without precincts there is no place to set against the district.
    expect(measureFits('against', { election: '2022-11-general', contest: 'us-house' })).toBe(false);
    expect(measureFits('share:david-kim', { election: '2018-11-general', contest: 'us-house' })).toBe(false);
  });

  it('offers the people who voted by six ages and seven lists of surnames, in the two elections whose voter file is at hand', () => {
    const groups = (election: ElectionId) =>
      measuresFor({ election, contest: firstContest(election) }).filter((m) => m.startsWith('voters:'));
    expect(ELECTION_IDS.filter((id) => groups(id).length > 0)).toEqual(['2025-11-special', '2024-11-general']);
    expect(groups('2024-11-general')).toHaveLength(13);
    expect(measureFits('voters:surname-korean', { election: '2024-11-general', contest: 'president' })).toBe(true);
    expect(measureFits('voters:surname-korean', { election: '2020-11-general', contest: 'us-house' })).toBe(false);
  });
});
