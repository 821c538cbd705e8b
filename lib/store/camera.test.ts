import { beforeEach, describe, expect, it } from 'vitest';
import { createAtlasStore, type AtlasActions, type AtlasStore } from '@/lib/store/store';
import { parse } from '@/lib/view/permalink';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

let store: AtlasStore;
let act: AtlasActions;
const view = (): View => store.getState().view;
const openAt = (link: string): void => act.openLink(parse(link).view);

beforeEach(() => {
  store = createAtlasStore();
  act = store.getState().actions;
});

describe('the camera', () => {
  it('is rounded, and a hand that moves less than a meter moves nothing', () => {
    act.moveCamera({ lat: 34.06, lon: -118.23, zoom: 11.4 }, 'hand');
    const before = store.getState();
    act.moveCamera({ lat: 34.060001, lon: -118.230001, zoom: 11.4001 }, 'hand');
    act.moveCamera({ lat: Number.NaN, lon: -118, zoom: 11 }, 'list');
    expect(store.getState()).toBe(before);
    expect(view().camera).toEqual({ lat: 34.06, lon: -118.23, zoom: 11.4 });
    act.moveCamera(null, 'button');
    expect(view().camera).toBeNull();
  });

  it('says who moved it, and another choice leaves that as it is', () => {
    const near = { lat: 34.06, lon: -118.23, zoom: 13 };
    act.moveCamera(near, 'hand');
    expect(store.getState().move).toEqual({ camera: near, by: 'hand' });
    act.selectPlace('koreatown');
    act.showElection('2018-11-general');
    expect(store.getState().move).toEqual({ camera: near, by: 'hand' });
    openAt('?at=34.06,-118.23,13');
    expect(store.getState().move).toEqual({ camera: near, by: 'link' });
    act.openLink(DEFAULT_VIEW, 'history');
    expect(store.getState().move).toEqual({ camera: null, by: 'history' });
  });

  it('is a new move when it is asked for again: the hand may have gone on since', () => {
    act.moveCamera(null, 'button');
    const first = store.getState().move;
    act.moveCamera(null, 'button');
    expect(store.getState().move).not.toBe(first);
    expect(store.getState().move).toEqual(first);
  });
});
