/** The page's one store: what is looked at, how things stand, what the reader prefers. Plain Zustand: React subscribes from components. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { PackFailureReason, PackResult } from '@/lib/packs/load';
import type { PackId } from '@/lib/packs/schema';
import type { MeasureId, Vintage } from '@/lib/people/measures';
import type { Part } from '@/lib/places';
import * as looking from '@/lib/store/looking';
import { LINK_THEMES } from '@/lib/view/presentation';
import type { Camera, Overlay, PeopleUnit, Subject, View, VoteMeasure, VoteUnit } from '@/lib/view/view';

/** `svg` the server's picture; `loading` the map library is on its way; `ready` it has taken over; `unavailable` it can't (no WebGL). */
export type MapState = 'svg' | 'loading' | 'ready' | 'unavailable';
/** How a pack stands; absent = never asked for. */
export type PackStatus = 'loading' | 'ready' | PackFailureReason;
export const THEME_CHOICES = ['system', ...LINK_THEMES] as const;
/** `system` follows the reader's device. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export interface StatusSlice { map: MapState; packs: Readonly<Partial<Record<PackId, PackStatus>>> }
export interface PreferencesSlice { theme: ThemeChoice }

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

export type AtlasState = looking.Looking & StatusSlice & PreferencesSlice & { actions: AtlasActions };
export type AtlasStore = StoreApi<AtlasState>;

/** A store at a View (the default one unless given). */
export function createAtlasStore(initial: { view?: View; theme?: ThemeChoice } = {}): AtlasStore {
  return createStore<AtlasState>()((set) => {
    const look = <A extends unknown[]>(intent: (state: looking.Looking, ...args: A) => looking.Looking) =>
      (...args: A): void => set((state) => intent(state, ...args));
    const pack = (id: PackId, status: PackStatus): void => set((s) => (s.packs[id] === status ? s : { packs: { ...s.packs, [id]: status } }));
    return {
      ...(initial.view ? looking.openLink(looking.START, initial.view) : looking.START),
      map: 'svg',
      packs: {},
      theme: initial.theme ?? 'system',
      actions: {
        showSubject: look(looking.showSubject),
        showElection: look(looking.showElection),
        showContest: look(looking.showContest),
        showVoteMeasure: look(looking.showVoteMeasure),
        showPeople: look(looking.showPeople),
        showVintage: look(looking.showVintage),
        showUnit: look(looking.showUnit),
        showPart: look(looking.showPart),
        toggleOverlay: look(looking.toggleOverlay),
        selectPlace: (id, how) => set((s) => looking.selectPlace(s, id, how?.add ?? false)),
        selectPlaces: look(looking.selectPlaces),
        dropPlace: look(looking.dropPlace),
        clearSelection: look(looking.clearSelection),
        moveCamera: look(looking.moveCamera),
        resetCamera: () => set((s) => looking.moveCamera(s, null)),
        openLink: look(looking.openLink),
        packAsked: (id) => pack(id, 'loading'),
        packAnswered: (result) => pack(result.id, result.ok ? 'ready' : result.reason),
        mapChanged: (map) => set({ map }),
        chooseTheme: (theme) => set({ theme }),
      },
    };
  });
}
