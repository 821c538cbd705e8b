/** What is looked at and what was chosen on the way, with the intents that change it, as pure functions: each gives the next state, or the same one when nothing changes. */
import { contestOf, firstContest, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { MEASURES, TRACT_YEAR, type MeasureId, type Vintage } from '@/lib/people/measures';
import { placeIdKind, type Part } from '@/lib/places';
import { historyStep } from '@/lib/store/history';
import { normalizeView, sameList, voteUnits } from '@/lib/view/normalize';
import { PEOPLE_UNITS, selects } from '@/lib/view/units/units';
import { measureFits, swingElection } from '@/lib/view/voteMeasure';
import {
  DEFAULT_VIEW,
  DEFAULT_VOTES,
  MAX_SELECTION,
  peopleDefaults,
  peopleUnits,
  type Camera,
  type Overlay,
  type PeopleLayer,
  type PeopleUnit,
  type Subject,
  type View,
  type VoteMeasure,
  type VoteUnit,
  type VotesLayer,
} from '@/lib/view/view';

/** Who moved the camera: the hand on the map, a button or key, a place or area picked from a list or the search, a link (also a slide), back and forward. */
export type CameraOrigin = 'hand' | 'button' | 'list' | 'link' | 'history';
/** A move of the camera: every one is an object of its own, so that a map tells two moves to the same place apart. */
export interface CameraMove {
  /** null = the whole district, fitted to the screen. */
  camera: Camera | null;
  by: CameraOrigin;
}

export interface ViewState {
  view: View;
  /** How the View's camera came to be where it is: the map heeds every move but its own hand's. */
  move: CameraMove;
  /** What each layer last showed, for switching between them. */
  lastVotes: VotesLayer;
  lastPeople: PeopleLayer;
  /** The unit that the reader asked for by name; null while each election shows the one that suits it. */
  chosenUnit: VoteUnit | null;
  /** The vintage that the reader asked for by name; measures that lack it show their newest. */
  chosenVintage: Vintage | null;
  /** The unit of People that the reader asked for; a measure that only tracts have does not change it. */
  chosenPeopleUnit: PeopleUnit;
}

/** Where a reader starts who has not chosen anything. */
export const START: ViewState = {
  view: DEFAULT_VIEW,
  move: { camera: DEFAULT_VIEW.camera, by: 'link' },
  lastVotes: DEFAULT_VOTES,
  lastPeople: peopleDefaults('latino_share'),
  chosenUnit: null,
  chosenVintage: null,
  chosenPeopleUnit: 'neighborhood',
};

/** Opens a whole View: a link, back and forward, the server's first. The layer that it does not show stays remembered. */
export function openLink(state: ViewState, link: View, by: 'link' | 'history' = 'link'): ViewState {
  const view = keepEqual(state.view, normalizeView(link));
  const move: CameraMove = { camera: view.camera, by };
  const s = view.subject;
  // What a link names beyond the defaults was somebody's choice.
  return s.layer === 'votes'
    ? { ...state, view, move, lastVotes: s, chosenUnit: s.unit === voteUnits(s)[0] ? null : s.unit }
    : {
        ...state,
        view,
        move,
        lastPeople: s,
        chosenVintage: s.vintage === peopleDefaults(s.measure).vintage ? null : s.vintage,
        chosenPeopleUnit: peopleUnits(s.measure, s.vintage).length > 1 ? s.unit : state.chosenPeopleUnit,
      };
}

/** The new View, with the old one's very objects where they are equal, so that who draws them need not draw again. */
function keepEqual(old: View, view: View): View {
  if (historyStep(old, view) === 'none') return old;
  return {
    subject: historyStep({ ...view, subject: old.subject }, view) === 'none' ? old.subject : view.subject,
    overlays: sameList(old.overlays, view.overlays) ? old.overlays : view.overlays,
    selection: sameList(old.selection, view.selection) ? old.selection : view.selection,
    camera: view.camera,
    ...(view.found === undefined ? {} : { found: view.found }),
  };
}

/** Changes parts of the View; the others stay the very same objects, so that who draws them need not draw again. */
function withView(state: ViewState, change: Partial<View>): ViewState {
  const fit = normalizeView({ ...state.view, ...change });
  if (historyStep(state.view, fit) === 'none') return state;
  const view: View = {
    subject: change.subject ? fit.subject : state.view.subject,
    overlays: change.overlays ? fit.overlays : state.view.overlays,
    selection:
      change.selection && !sameList(fit.selection, state.view.selection) ? fit.selection : state.view.selection,
    camera: change.camera === undefined ? state.view.camera : fit.camera,
    ...(fit.found === undefined ? {} : { found: fit.found }),
  };
  return { ...state, view };
}

/** Neighborhoods stay through every change, block groups wherever they are shown; a precinct only within its election, a tract only on its year's lines: the same id elsewhere is another area. */
function selectionUnder(from: Subject, to: Subject, selection: readonly string[]): readonly string[] {
  const sameAreas =
    from.layer === 'votes'
      ? to.layer === 'votes' && from.election === to.election
      : to.layer === 'people' && TRACT_YEAR[from.vintage] === TRACT_YEAR[to.vintage];
  return selection.filter((id) => {
    const kind = placeIdKind(id);
    return (
      kind === null || kind === 'neighborhood' || ((sameAreas || kind === 'block-group') && selects(to.unit, kind))
    );
  });
}

/** Shows a subject; the other layer's last one is remembered. */
export function showSubject(state: ViewState, subject: Subject): ViewState {
  const next = withView(state, {
    subject,
    selection: selectionUnder(state.view.subject, subject, state.view.selection),
  });
  const shown = next.view.subject;
  return next === state
    ? state
    : { ...next, ...(shown.layer === 'votes' ? { lastVotes: shown } : { lastPeople: shown }) };
}

/** The unit that the reader chose, else the one shown (a swing's own is nobody's choice), where the contest can be shown by it; else the contest's own. */
function unitFor(state: ViewState, subject: Omit<VotesLayer, 'unit'>, shown: VoteUnit | null): VoteUnit {
  const units = voteUnits(subject);
  return [state.chosenUnit, shown].find((u): u is VoteUnit => u !== null && units.includes(u)) ?? units[0]!;
}

/** The last election's unit, as far as it stays. */
function unitShown({ lastVotes }: ViewState): VoteUnit | null {
  return swingElection(lastVotes.measure) === null ? lastVotes.unit : null;
}

/** Shows the other layer as it was last looked at. */
export function showLayer(state: ViewState, layer: Subject['layer']): ViewState {
  return showSubject(state, layer === 'votes' ? state.lastVotes : state.lastPeople);
}

/** Shows an election: the measure stays where it makes sense there, else the margin; the unit is the one chosen, else the election's own. */
export function showElection(state: ViewState, election: ElectionId): ViewState {
  const { contest, measure, scale } = state.lastVotes;
  const where = { election, contest: contestOf(election, contest) ? contest : firstContest(election) };
  const fits = measureFits(measure, where) ? measure : 'margin';
  const subject: Omit<VotesLayer, 'unit'> = { layer: 'votes', ...where, measure: fits, scale };
  return showSubject(state, { ...subject, unit: unitFor(state, subject, null) });
}

/** Shows another contest of the last election; one that was not on its ballot changes nothing. */
export function showContest(state: ViewState, contest: ContestId): ViewState {
  const { election, measure, scale } = state.lastVotes;
  if (!contestOf(election, contest)) return state;
  const fits = measureFits(measure, { election, contest }) ? measure : 'margin';
  const subject: Omit<VotesLayer, 'unit'> = { layer: 'votes', election, contest, measure: fits, scale };
  return showSubject(state, { ...subject, unit: unitFor(state, subject, unitShown(state)) });
}

/** Shows the last election by a measure; one that does not fit it changes nothing. */
export function showVoteMeasure(state: ViewState, measure: VoteMeasure): ViewState {
  if (!measureFits(measure, state.lastVotes)) return state;
  const subject = { ...state.lastVotes, measure };
  return showSubject(state, { ...subject, unit: unitFor(state, subject, unitShown(state)) });
}

/** Shows leads in the classes of all elections, or in the map's own; only leads have them. */
export function showScale(state: ViewState, scale: VotesLayer['scale']): ViewState {
  const s = state.view.subject;
  return s.layer === 'votes' ? showSubject(state, { ...s, scale }) : state;
}

/** Shows a measure of People on the unit and part last used. */
export function showPeople(state: ViewState, measure: MeasureId): ViewState {
  const { part } = state.lastPeople;
  const vintage = MEASURES[measure].vintages.find((v) => v === state.chosenVintage) ?? peopleDefaults(measure).vintage;
  return showSubject(state, { layer: 'people', measure, vintage, unit: state.chosenPeopleUnit, part });
}

/** Shows another vintage of the People measure; one it is not published for changes nothing. */
export function showVintage(state: ViewState, vintage: Vintage): ViewState {
  const s = state.view.subject;
  if (s.layer !== 'people' || !MEASURES[s.measure].vintages.includes(vintage)) return state;
  return { ...showSubject(state, { ...s, vintage, unit: state.chosenPeopleUnit }), chosenVintage: vintage };
}

/** Shows another unit; one that the layer does not have changes nothing. */
export function showUnit(state: ViewState, unit: VoteUnit | PeopleUnit): ViewState {
  const s = state.view.subject;
  if (s.layer === 'votes') {
    const found = voteUnits(s).find((u) => u === unit);
    return found ? { ...showSubject(state, { ...s, unit: found }), chosenUnit: found } : state;
  }
  const found = PEOPLE_UNITS.find((u) => u === unit);
  return found && peopleUnits(s.measure, s.vintage).includes(found)
    ? { ...showSubject(state, { ...s, unit: found }), chosenPeopleUnit: found }
    : state;
}

/** Shows another part of each neighborhood; Votes have no parts. */
export function showPart(state: ViewState, part: Part): ViewState {
  const s = state.view.subject;
  return s.layer === 'people' ? showSubject(state, { ...s, part }) : state;
}

export function toggleOverlay(state: ViewState, overlay: Overlay): ViewState {
  const { overlays } = state.view;
  return withView(state, {
    overlays: overlays.includes(overlay) ? overlays.filter((o) => o !== overlay) : [...overlays, overlay],
  });
}

/** Selects a place instead of the others; with `add` beside them, or takes it out when it is selected. A seventh place changes nothing. */
export function selectPlace(state: ViewState, id: string, add: boolean): ViewState {
  const { selection } = state.view;
  if (placeIdKind(id) === null) return state;
  if (!add) return withView(state, { selection: [id] });
  if (selection.includes(id)) return dropPlace(state, id);
  return selection.length < MAX_SELECTION ? withView(state, { selection: [...selection, id] }) : state;
}

/** Selects these places instead of the others, in this order, the first six of them. */
export function selectPlaces(state: ViewState, ids: readonly string[]): ViewState {
  return withView(state, { selection: ids });
}

export function dropPlace(state: ViewState, id: string): ViewState {
  return withView(state, { selection: state.view.selection.filter((x) => x !== id) });
}

export function clearSelection(state: ViewState): ViewState {
  return withView(state, { selection: [] });
}

/** Takes away the pin or outline of what was found. */
export function dropFound(state: ViewState): ViewState {
  if (state.view.found === undefined) return state;
  const view = { ...state.view };
  delete view.found;
  return { ...state, view };
}

/** What a result of the search leads to: all of it is one step. `found: null` takes the last pin or outline away. */
export interface Visit {
  subject?: Subject;
  selection?: readonly string[];
  /** Shown besides those that are. */
  overlay?: Overlay;
  found: string | null;
  /** Absent where the map stays where it is. */
  camera?: Camera;
}

/** Goes where a result of the search leads: shows the subject (remembered as any other), selects, marks, and moves the camera there. */
export function visit(state: ViewState, to: Visit): ViewState {
  const shown = dropFound(to.subject ? showSubject(state, to.subject) : state);
  const { overlays } = shown.view;
  const next = withView(shown, {
    ...(to.selection === undefined ? {} : { selection: to.selection }),
    ...(to.overlay === undefined || overlays.includes(to.overlay) ? {} : { overlays: [...overlays, to.overlay] }),
    ...(to.found === null ? {} : { found: to.found }),
  });
  return to.camera === undefined ? next : moveCamera(next, to.camera, 'list');
}

/** Moves the camera (clamped and rounded); null shows the whole district. One that is not finite, and a hand that rests, change nothing. */
export function moveCamera(state: ViewState, camera: Camera | null, by: CameraOrigin): ViewState {
  if (camera !== null && ![camera.lat, camera.lon, camera.zoom].every(Number.isFinite)) return state;
  const next = withView(state, { camera });
  // Asked for by name the camera goes there, wherever the hand has taken the map since it last told.
  return next === state && by === 'hand' ? state : { ...next, move: { camera: next.view.camera, by } };
}
