/** The page's one store: what is looked at, what the reader prefers. Plain Zustand: React subscribes from components. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { MeasureId, Vintage } from '@/lib/people/measures';
import type { Part } from '@/lib/places';
import * as viewState from '@/lib/store/viewState';
import { LINK_THEMES } from '@/lib/view/presentation';
import type { Camera, Overlay, PeopleUnit, Subject, View, VoteMeasure, VoteUnit, VotesLayer } from '@/lib/view/view';

export const THEME_CHOICES = ['system', ...LINK_THEMES] as const;
/** `system` follows the reader's device. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export interface PreferencesSlice {
  theme: ThemeChoice;
}

/** What a reader or the page can want; stable for the store's life. */
export interface AtlasActions {
  showSubject(subject: Subject): void;
  showLayer(layer: Subject['layer']): void;
  showElection(id: ElectionId): void;
  showContest(id: ContestId): void;
  showVoteMeasure(measure: VoteMeasure): void;
  showPeople(measure: MeasureId): void;
  showVintage(vintage: Vintage): void;
  showUnit(unit: VoteUnit | PeopleUnit): void;
  showPart(part: Part): void;
  /** Shows leads in the classes that all elections share; `undefined`: in the map's own where most places crowd one of those. */
  showScale(scale: VotesLayer['scale']): void;
  toggleOverlay(overlay: Overlay): void;
  /** Selects a place alone, or with `add` beside the others (and takes it out when it is there). */
  selectPlace(id: string, how?: { add: boolean }): void;
  /** Selects these places instead of the others. */
  selectPlaces(ids: readonly string[]): void;
  dropPlace(id: string): void;
  /** Goes where a result of the search leads, in one step. */
  visit(to: viewState.Visit): void;
  /** Takes away the pin or outline of what was found. */
  dropFound(): void;
  clearSelection(): void;
  /** null shows the whole district. */
  moveCamera(camera: Camera | null, by: viewState.CameraOrigin): void;
  /** Replaces the whole View: a link (unless said otherwise), back and forward. */
  openLink(view: View, by?: 'link' | 'history'): void;
  chooseTheme(theme: ThemeChoice): void;
}

export type AtlasState = viewState.ViewState & PreferencesSlice & { actions: AtlasActions };
export type AtlasStore = StoreApi<AtlasState>;

/** A store at a View (the default one unless given). */
export function createAtlasStore(initial: { view?: View; theme?: ThemeChoice } = {}): AtlasStore {
  return createStore<AtlasState>()((set) => {
    const look =
      <A extends unknown[]>(intent: (state: viewState.ViewState, ...args: A) => viewState.ViewState) =>
      (...args: A): void =>
        set((state) => intent(state, ...args));
    return {
      ...(initial.view ? viewState.openLink(viewState.START, initial.view) : viewState.START),
      theme: initial.theme ?? 'system',
      actions: {
        showSubject: look(viewState.showSubject),
        showLayer: look(viewState.showLayer),
        showElection: look(viewState.showElection),
        showContest: look(viewState.showContest),
        showVoteMeasure: look(viewState.showVoteMeasure),
        showPeople: look(viewState.showPeople),
        showVintage: look(viewState.showVintage),
        showUnit: look(viewState.showUnit),
        showPart: look(viewState.showPart),
        showScale: look(viewState.showScale),
        toggleOverlay: look(viewState.toggleOverlay),
        selectPlace: (id, how) => set((s) => viewState.selectPlace(s, id, how?.add ?? false)),
        selectPlaces: look(viewState.selectPlaces),
        dropPlace: look(viewState.dropPlace),
        clearSelection: look(viewState.clearSelection),
        visit: look(viewState.visit),
        dropFound: look(viewState.dropFound),
        moveCamera: look(viewState.moveCamera),
        openLink: look(viewState.openLink),
        chooseTheme: (theme) => set({ theme }),
      },
    };
  });
}
