import { describe, expect, it } from 'vitest';
import { readManifest } from '@/lib/packs/published';
import { PLANS } from '@/lib/places';
import { voteUnits } from '@/lib/view/normalize';
import { DEFAULT_VOTES, peopleDefaults } from '@/lib/view/view';
import {
  PEOPLE_UNITS,
  UNITS,
  UNIT_IDS,
  VOTE_UNITS,
  byPeople,
  byVotes,
  packsOfPeople,
  packsOfVotes,
  selects,
  selectsItself,
} from './units';

describe('the registry of units', () => {
  it('lists them as menus and links do', () => {
    expect(VOTE_UNITS).toEqual(['both', 'neighborhood', 'precinct', 'block-group', 'hexagon', 'group', 'council']);
    expect(PEOPLE_UNITS).toEqual(['neighborhood', 'block-group', 'tract', 'group', 'council']);
  });

  it('lets a place be selected where it is drawn, and neighborhoods everywhere', () => {
    expect(UNIT_IDS.filter((id) => selects(id, 'precinct'))).toEqual(['both', 'precinct']);
    expect(UNIT_IDS.filter((id) => selects(id, 'tract'))).toEqual(['tract']);
    expect(UNIT_IDS.filter((id) => selects(id, 'block-group'))).toEqual(['block-group']);
    expect(UNIT_IDS.filter((id) => !selects(id, 'neighborhood'))).toEqual([]);
    // An estimate is no place, and a link has no word for a group or a council district.
    expect(UNIT_IDS.filter((id) => !selectsItself(id))).toEqual(['hexagon', 'group', 'council']);
  });

  it('draws no shape that its View does not load', () => {
    for (const unit of VOTE_UNITS)
      for (const plan of PLANS) {
        // Known by the lines of 2011 alone.
        if (unit === 'block-group' && plan === '2021') continue;
        const election = plan === '2011' ? '2020-11-general' : '2024-11-general';
        const contest = plan === '2011' ? 'us-house' : 'prop-32';
        const asked = { ...DEFAULT_VOTES, election, contest, unit } as const;
        expect(voteUnits(asked), `${unit} of ${election}`).toContain(unit);
        expect(['geometry-base', ...packsOfVotes(unit, asked).geometry]).toContain(byVotes(unit).shape(plan).pack);
      }
    for (const unit of PEOPLE_UNITS) {
      const layer = { ...peopleDefaults(unit === 'block-group' ? 'two_party_president' : 'population'), unit };
      const need = packsOfPeople(unit, layer);
      expect(['geometry-base', ...need.geometry]).toContain(byPeople(unit).shape(layer).pack);
      expect(['people-neighborhoods', ...need.data]).toContain(byPeople(unit).figures(layer));
    }
  });

  it('needs published packs only', () => {
    const published = new Set<string>(readManifest().packs.map((p) => p.id));
    const where = { ...DEFAULT_VOTES, election: '2018-11-general', contest: 'us-house' } as const;
    const needs = [
      ...VOTE_UNITS.map((u) => byVotes(u).packs(where, [where.election])),
      ...PEOPLE_UNITS.filter((u) => u !== 'block-group').map((u) =>
        byPeople(u).packs({ measure: 'renter_share', vintage: 'acs-2018-2022', part: '2011' }),
      ),
      ...PLANS.map((part) =>
        byPeople('block-group').packs({ measure: 'two_party_president', vintage: 'november-2012', part }),
      ),
    ];
    for (const { data, geometry } of needs)
      for (const id of [...data, ...geometry]) expect(published.has(id), id).toBe(true);
  });

  it('names whose lines are drawn', () => {
    expect(UNIT_IDS.filter((id) => UNITS[id].lines === 'councilLines')).toEqual(['council']);
  });
});
