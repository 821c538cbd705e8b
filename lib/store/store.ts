/** The page's one store: what is looked at, how things stand, what the reader prefers. Plain Zustand: React subscribes from components. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { PackFailureReason, PackResult } from '@/lib/packs/source';
import type { PackId } from '@/lib/packs/schema';
import type { MeasureId, Vintage } from '@/lib/people/measures';
import type { Part } from '@/lib/places';
import * as viewState from '@/lib/store/viewState';
import { LINK_THEMES } from '@/lib/view/presentation';
import type { Camera, Overlay, PeopleUnit, Subject, View, VoteMeasure, VoteUnit } from '@/lib/view/view';

/** `svg` the server's picture; `loading` the map library is on its way; `ready` it has taken over; `unavailable` it can't (no WebGL). */
export type MapState = 'svg' | 'loading' | 'ready' | 'unavailable';
/** How a pack stands; absent = never asked for. */
export type PackStatus = 'loading' | 'ready' | PackFailureReason;
export const THEME_CHOICES = ['system', ...LINK_THEMES] as const;
/** `system` follows the reader's device. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export interface StatusSlice {
  map: MapState;
  packs: Readonly<Partial<Record<PackId, PackStatus>>>;
}
export interface PreferencesSlice {
  theme: ThemeChoice;
}

/** What a reader or the page can want; stable for the store's life. */
export interface AtlasActions {
  showSubject(subject: Subject): void;
  showElection(id: ElectionId): void;
  showContest(id: ContestId): void;
  showVoteMeasure(measure: VoteMeasure): void;
  showPeople(measure: MeasureId): void;
  showVintage(vintage: Vintage): void;
  showUnit(unit: VoteUnit | PeopleUnit): void;
  showPart(part: Part): void;
  toggleOverlay(overlay: Overlay): void;
  /** Selects a place alone, or with `add` beside the others (and takes it out when it is there). */
  selectPlace(id: string, how?: { add: boolean }): void;
  /** Selects these places instead of the others. */
  selectPlaces(ids: readonly string[]): void;
  dropPlace(id: string): void;
  clearSelection(): void;
  moveCamera(camera: Camera): void;
  resetCamera(): void;
  /** Replaces the whole View: a link, back and forward. */
  openLink(view: View): void;
  packAsked(id: PackId): void;
  packAnswered(result: PackResult): void;
  mapChanged(map: MapState): void;
  chooseTheme(theme: ThemeChoice): void;
}

export type AtlasState = viewState.ViewState & StatusSlice & PreferencesSlice & { actions: AtlasActions };
export type AtlasStore = StoreApi<AtlasState>;

/** A store at a View (the default one unless given). */
export function createAtlasStore(initial: { view?: View; theme?: ThemeChoice } = {}): AtlasStore {
  return createStore<AtlasState>()((set) => {
    const look =
      <A extends unknown[]>(intent: (state: viewState.ViewState, ...args: A) => viewState.ViewState) =>
      (...args: A): void =>
        set((state) => intent(state, ...args));
    const pack = (id: PackId, status: PackStatus): void =>
      set((s) => (s.packs[id] === status ? s : { packs: { ...s.packs, [id]: status } }));
    return {
      ...(initial.view ? viewState.openLink(viewState.START, initial.view) : viewState.START),
      map: 'svg',
      packs: {},
      theme: initial.theme ?? 'system',
      actions: {
        showSubject: look(viewState.showSubject),
        showElection: look(viewState.showElection),
        showContest: look(viewState.showContest),
        showVoteMeasure: look(viewState.showVoteMeasure),
        showPeople: look(viewState.showPeople),
        showVintage: look(viewState.showVintage),
        showUnit: look(viewState.showUnit),
        showPart: look(viewState.showPart),
        toggleOverlay: look(viewState.toggleOverlay),
        selectPlace: (id, how) => set((s) => viewState.selectPlace(s, id, how?.add ?? false)),
        selectPlaces: look(viewState.selectPlaces),
        dropPlace: look(viewState.dropPlace),
        clearSelection: look(viewState.clearSelection),
        moveCamera: look(viewState.moveCamera),
        resetCamera: () => set((s) => viewState.moveCamera(s, null)),
        openLink: look(viewState.openLink),
        packAsked: (id) => pack(id, 'loading'),
        packAnswered: (result) => pack(result.id, result.ok ? 'ready' : result.reason),
        mapChanged: (map) => set({ map }),
        chooseTheme: (theme) => set({ theme }),
      },
    };
  });
}
