/** Votes and People in the store: what each remembers while the other is shown. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createAtlasStore, type AtlasActions, type AtlasStore } from '@/lib/store/store';
import { parse } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';

let store: AtlasStore;
let act: AtlasActions;
const view = (): View => store.getState().view;
const openAt = (link: string): void => act.openLink(parse(link).view);

beforeEach(() => {
  store = createAtlasStore();
  act = store.getState().actions;
});

describe('the two layers', () => {
  it('remember what they showed', () => {
    act.showElection('2018-11-general');
    act.showVoteMeasure('turnout');
    act.showPeople('renter_share');
    act.showUnit('tract');
    act.showVoteMeasure('margin');
    expect(view().subject).toEqual({
      layer: 'votes',
      election: '2018-11-general',
      contest: 'us-house',
      measure: 'margin',
      unit: 'precinct',
    });
    act.showPeople('poverty_rate');
    expect(view().subject).toMatchObject({ measure: 'poverty_rate', unit: 'tract', part: '2011' });
    act.showLayer('votes');
    expect(view().subject).toMatchObject({ election: '2018-11-general' });
  });

  it('keep the scale asked for from election to election, and drop it where nothing leads', () => {
    act.showScale('common');
    expect(view().subject).toMatchObject({ scale: 'common' });
    act.showElection('2018-11-general');
    act.showVoteMeasure('against');
    expect(view().subject).toMatchObject({ election: '2018-11-general', measure: 'against', scale: 'common' });
    act.showScale(undefined);
    expect('scale' in view().subject).toBe(false);
    act.showScale('common');
    act.showVoteMeasure('turnout');
    expect('scale' in view().subject).toBe(false);
  });

  it('keep a chosen vintage through measures that lack it', () => {
    act.showPeople('latino_share');
    act.showVintage('acs-2014-2018');
    act.showPeople('foreign_born_share');
    expect(view().subject).toMatchObject({ vintage: 'acs-2013-2017' });
    act.showPeople('poverty_rate');
    expect(view().subject).toMatchObject({ vintage: 'acs-2014-2018' });
  });

  it('do not let a vintage that was forced stick', () => {
    act.showPeople('foreign_born_share');
    act.showPeople('latino_share');
    expect(view().subject).toMatchObject({ vintage: 'census-2020' });
  });

  it('come back to the unit that was asked for after a measure that only tracts have', () => {
    act.showPeople('median_contract_rent');
    expect(view().subject).toMatchObject({ unit: 'tract' });
    act.showUnit('neighborhood');
    expect(view().subject).toMatchObject({ unit: 'tract' });
    act.showPeople('poverty_rate');
    expect(view().subject).toMatchObject({ unit: 'neighborhood' });
    act.showPeople('median_household_income');
    act.showVintage('acs-2019-2023');
    expect(view().subject).toMatchObject({ vintage: 'acs-2019-2023', unit: 'tract' });
    act.showVintage('acs-2018-2022');
    expect(view().subject).toMatchObject({ unit: 'neighborhood' });
  });

  it('refuse what does not belong to them', () => {
    const before = store.getState();
    act.showUnit('tract');
    act.showPart('whole');
    act.showVintage('census-2020');
    act.showVoteMeasure('share:kenneth-mejia');
    expect(store.getState()).toBe(before);
  });

  it('drop tracts when the lines of another year are shown', () => {
    openAt('?m=latino_share&u=tract&n=06037211122,koreatown');
    act.showVintage('census-2020');
    expect(view().selection).toEqual(['06037211122', 'koreatown']);
    act.showVintage('acs-2014-2018');
    expect(view().selection).toEqual(['koreatown']);
  });
});
