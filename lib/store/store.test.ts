import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ELECTION_IDS } from '@/lib/elections/catalogue';
import { MEASURE_IDS } from '@/lib/people/measures';
import { PARTS } from '@/lib/places';
import { createAtlasStore, type AtlasActions, type AtlasStore } from '@/lib/store/store';
import { viewArbitrary } from '@/lib/view/arbitrary';
import { normalizeView } from '@/lib/view/normalize';
import { format, parse } from '@/lib/view/permalink';
import { DEFAULT_VIEW, DEFAULT_VOTES, MAX_SELECTION, OVERLAYS, type View } from '@/lib/view/view';

let store: AtlasStore;
let act: AtlasActions;
const view = (): View => store.getState().view;
const openAt = (link: string): void => act.openLink(parse(link).view);

beforeEach(() => {
  store = createAtlasStore();
  act = store.getState().actions;
});

it('keeps the very objects of what a link does not change, so that who draws them need not draw again', () => {
  const start = view();
  openAt('');
  expect(view()).toBe(start);
  openAt('?n=koreatown');
  expect(view()).toEqual(parse('?n=koreatown').view);
  expect(view().subject).toBe(start.subject);
  expect(view().overlays).toBe(start.overlays);
  const selected = view();
  openAt('?e=2018-11-general&n=koreatown');
  expect(view().subject).toEqual(parse('?e=2018-11-general').view.subject);
  expect(view().selection).toBe(selected.selection);
});

it('starts at the default View, or at the one given', () => {
  expect(view()).toEqual(DEFAULT_VIEW);
  expect(store.getState()).toMatchObject({ theme: 'system' });
  expect(createAtlasStore({ view: parse('?m=population').view, theme: 'dark' }).getState()).toMatchObject({
    theme: 'dark',
    view: { subject: { measure: 'population' } },
  });
});

describe('showElection', () => {
  it('shows each election on the unit that suits it', () => {
    act.showElection('2018-11-general');
    expect(view().subject).toMatchObject({ election: '2018-11-general', unit: 'precinct' });
    act.showElection('2017-06-special-runoff');
    expect(view().subject).toMatchObject({ unit: 'both' });
  });

  it('keeps the unit that the reader chose', () => {
    act.showUnit('neighborhood');
    act.showElection('2018-11-general');
    expect(view().subject).toMatchObject({ unit: 'neighborhood' });
  });

  it('keeps hexagons where the contest has an estimate, shows others by their own unit, and comes back to them', () => {
    act.showUnit('hexagon');
    act.showContest('president');
    expect(view().subject).toMatchObject({ contest: 'president', unit: 'both' });
    act.showUnit('hexagon');
    expect(view().subject).toMatchObject({ unit: 'both' });
    act.showContest('us-house');
    expect(view().subject).toMatchObject({ unit: 'hexagon' });
    act.showVoteMeasure('turnout');
    expect(view().subject).toMatchObject({ measure: 'turnout', unit: 'both' });
  });

  it('shows a swing by neighborhoods, and what came before it as it was', () => {
    act.showVoteMeasure('swing:2018-11-general');
    expect(view().subject).toMatchObject({ measure: 'swing:2018-11-general', unit: 'neighborhood' });
    act.showVoteMeasure('margin');
    expect(view().subject).toMatchObject({ measure: 'margin', unit: 'both' });
    act.showVoteMeasure('swing:2018-11-general');
    act.showElection('2018-11-general');
    expect(view().subject).toMatchObject({ measure: 'margin', unit: 'precinct' });
  });

  it('drops precincts from the selection where hexagons are shown', () => {
    act.selectPlaces(['9001706A', 'koreatown']);
    act.showUnit('hexagon');
    expect(view().selection).toEqual(['koreatown']);
    act.selectPlace('8829a1d6a5fffff');
    expect(view().selection).toEqual(['koreatown']);
  });

  it('keeps block groups and a selected one through the elections that have them, and comes back to them', () => {
    act.showUnit('block-group');
    act.selectPlace('060372125021');
    act.showElection('2018-11-general');
    expect(view()).toMatchObject({ subject: { unit: 'block-group' }, selection: ['060372125021'] });
    act.showElection('2024-11-general');
    expect(view()).toMatchObject({ subject: { unit: 'both' }, selection: [] });
    act.showElection('2016-11-general');
    expect(view().subject).toMatchObject({ unit: 'block-group' });
    act.selectPlace('060372125021');
    act.showUnit('both');
    expect(view().selection).toEqual([]);
  });

  it('keeps a unit that a link chose', () => {
    openAt('?e=2018-11-general&u=both');
    act.showElection('2020-11-general');
    act.showElection('2018-11-general');
    expect(view().subject).toMatchObject({ unit: 'both' });
  });

  it('keeps a measure that makes sense, else shows the margin', () => {
    act.showVoteMeasure('share:jimmy-gomez');
    act.showElection('2018-11-general');
    expect(view().subject).toMatchObject({ measure: 'share:jimmy-gomez' });
    act.showVoteMeasure('share:kenneth-mejia');
    act.showElection('2020-11-general');
    expect(view().subject).toMatchObject({ measure: 'margin' });
    act.showVoteMeasure('turnout');
    act.showElection('2017-06-special-runoff');
    expect(view().subject).toMatchObject({ measure: 'margin' });
  });

  it('keeps the contest where it was on the ballot too, else opens with the first', () => {
    act.showElection('2024-11-general');
    act.showContest('president');
    act.showElection('2020-11-general');
    expect(view().subject).toMatchObject({ contest: 'president' });
    act.showElection('2025-11-special');
    expect(view().subject).toMatchObject({ contest: 'prop-50', measure: 'margin' });
    act.showElection('2020-11-general');
    expect(view().subject).toMatchObject({ contest: 'us-house' });
  });

  it('keeps a measure through a change of contest where it fits, and takes no contest that was not on the ballot', () => {
    act.showElection('2024-11-general');
    act.showVoteMeasure('roll-off');
    act.showContest('prop-33');
    expect(view().subject).toMatchObject({ contest: 'prop-33', measure: 'roll-off' });
    act.showVoteMeasure('share:no');
    act.showContest('us-house');
    expect(view().subject).toMatchObject({ contest: 'us-house', measure: 'margin' });
    const before = store.getState();
    act.showContest('prop-64');
    expect(store.getState()).toBe(before);
  });

  it('drops precincts of another election, keeps neighborhoods', () => {
    openAt('?u=precinct&n=9001706A,koreatown');
    act.showElection('2018-11-general');
    expect(view().selection).toEqual(['koreatown']);
  });
});

describe('selecting', () => {
  it('replaces, adds, takes out and clears', () => {
    act.selectPlace('koreatown');
    act.selectPlace('eagle-rock', { add: true });
    expect(view().selection).toEqual(['koreatown', 'eagle-rock']);
    act.selectPlace('koreatown', { add: true });
    expect(view().selection).toEqual(['eagle-rock']);
    act.selectPlace('boyle-heights', { add: false });
    expect(view().selection).toEqual(['boyle-heights']);
    act.dropPlace('boyle-heights');
    act.selectPlace('koreatown');
    act.clearSelection();
    expect(view().selection).toEqual([]);
  });

  it('takes a group at once, six of it at most', () => {
    act.selectPlace('koreatown');
    act.selectPlaces(['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg']);
    expect(view().selection).toEqual(['aa', 'bb', 'cc', 'dd', 'ee', 'ff']);
    act.selectPlaces([]);
    expect(view().selection).toEqual([]);
  });

  it('stops at six places and takes no malformed id', () => {
    for (const id of ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'A!']) act.selectPlace(id, { add: true });
    expect(view().selection).toEqual(['aa', 'bb', 'cc', 'dd', 'ee', 'ff']);
    expect(view().selection).toHaveLength(MAX_SELECTION);
  });
});

it('overlays switch on and off in one order', () => {
  act.toggleOverlay('rail');
  act.toggleOverlay('plan-2011');
  expect(view().overlays).toEqual(['plan-2021', 'freeways', 'rail']);
  act.toggleOverlay('plan-2011');
  expect(view().overlays).toEqual(['plan-2011', 'plan-2021', 'freeways', 'rail']);
});

it('the theme is the reader’s own', () => {
  act.chooseTheme('dark');
  expect(store.getState()).toMatchObject({ theme: 'dark' });
});

it('whatever is done in whatever order, the View is canonical and its link opens it again', () => {
  const intent: fc.Arbitrary<(a: AtlasActions) => void> = fc.oneof(
    fc.constantFrom(...ELECTION_IDS).map((id) => (a: AtlasActions) => a.showElection(id)),
    fc
      .constantFrom(
        'margin' as const,
        'turnout' as const,
        'share:david-kim' as const,
        'share:kenneth-mejia' as const,
        'swing:2018-11-general' as const,
      )
      .map((m) => (a: AtlasActions) => a.showVoteMeasure(m)),
    fc.constantFrom(...MEASURE_IDS).map((m) => (a: AtlasActions) => a.showPeople(m)),
    fc
      .constantFrom('census-2020' as const, 'acs-2014-2018' as const, 'acs-2013-2017' as const)
      .map((v) => (a: AtlasActions) => a.showVintage(v)),
    fc
      .constantFrom(
        'neighborhood' as const,
        'precinct' as const,
        'both' as const,
        'hexagon' as const,
        'block-group' as const,
        'group' as const,
        'council' as const,
        'tract' as const,
      )
      .map((u) => (a: AtlasActions) => a.showUnit(u)),
    fc.constantFrom(...PARTS).map((p) => (a: AtlasActions) => a.showPart(p)),
    fc.constantFrom(...OVERLAYS).map((o) => (a: AtlasActions) => a.toggleOverlay(o)),
    fc
      .tuple(fc.constantFrom('koreatown', 'eagle-rock', '9001706A', '06037211122', '060372125021', '<b>'), fc.boolean())
      .map(
        ([id, add]) =>
          (a: AtlasActions) =>
            a.selectPlace(id, { add }),
      ),
    fc
      .record({ lat: fc.double(), lon: fc.double(), zoom: fc.double() })
      .map((c) => (a: AtlasActions) => a.moveCamera(c, 'hand')),
    viewArbitrary.map((v) => (a: AtlasActions) => a.openLink(v)),
  );
  fc.assert(
    fc.property(fc.array(intent, { maxLength: 25 }), (intents) => {
      const s = createAtlasStore();
      const { actions } = s.getState();
      for (const i of intents) {
        i(actions);
        const now = s.getState();
        expect(normalizeView(now.view)).toEqual(now.view);
        expect(parse(format(now.view))).toEqual({ view: now.view, ignored: [] });
        expect(now.view.subject).toBe(now.view.subject.layer === 'votes' ? now.lastVotes : now.lastPeople);
        expect(now.move.camera).toEqual(now.view.camera);
        expect(now.actions).toBe(actions);
      }
    }),
    { numRuns: 300 },
  );
});

it('going back to a link of one layer keeps the other layer’s last one', () => {
  act.showElection('2018-11-general');
  openAt('?m=population');
  act.showLayer('votes');
  expect(view().subject).toMatchObject({ election: '2018-11-general' });
});

it('a moved camera leaves the rest of the View the same objects', () => {
  const before = view();
  act.moveCamera({ lat: 34, lon: -118.2, zoom: 12 }, 'list');
  expect(view().subject).toBe(before.subject);
  expect(view().selection).toBe(before.selection);
  expect(view().overlays).toBe(before.overlays);
});

it('the default votes layer is what an untouched store remembers', () => {
  act.showPeople('population');
  expect(store.getState().lastVotes).toEqual(DEFAULT_VOTES);
});
