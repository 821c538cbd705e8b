/** The canonical form of a View: two Views that ask the same are deeply equal, and every View can be written as a link and read back unchanged. */
import { ELECTION_IDS, contestOf, firstContest } from '@/lib/elections/catalogue';
import { MEASURES } from '@/lib/people/measures';
import { placeIdKind, type Part } from '@/lib/places';
import { VOTE_UNITS, byPeople, byVotes } from '@/lib/view/units/units';
import { normalizeFound } from '@/lib/view/found';
import {
  DEFAULT_VIEW,
  DEFAULT_VOTES,
  MAX_SELECTION,
  OVERLAYS,
  defaultVoteUnit,
  isMeasureId,
  peopleDefaults,
  peopleUnits,
  type Camera,
  type Overlay,
  type PeopleLayer,
  type PeopleUnit,
  type Subject,
  type View,
  type VoteUnit,
  type VotesLayer,
} from '@/lib/view/view';
import { hasLeadScale, measureFits } from '@/lib/view/voteMeasure';

export { PEOPLE_UNITS, VOTE_UNITS } from '@/lib/view/units/units';
export { hasRollOff, hasTurnout, measureFits, measuresFor, shareCandidate, voterGroup } from '@/lib/view/voteMeasure';

/** Where a camera may stand: Los Angeles and around; degrees and zoom levels. */
export const CAMERA_LIMITS = { lat: [33.5, 34.6], lon: [-119, -117.5], zoom: [8, 18] } as const;
/** Decimals kept: about a meter, and a hundredth of a zoom level. */
export const CAMERA_DECIMALS = { lat: 5, lon: 5, zoom: 2 } as const;

/** Units that a contest can be shown by, the election's own first where it fits the measure. */
export function voteUnits(asked: Pick<VotesLayer, 'election' | 'contest' | 'measure'>): readonly VoteUnit[] {
  const offered = VOTE_UNITS.filter((unit) => byVotes(unit).offered(asked));
  const first = defaultVoteUnit(asked.election);
  return offered.includes(first) ? [first, ...offered.filter((u) => u !== first)] : offered;
}

/** Clamped to CAMERA_LIMITS and rounded to CAMERA_DECIMALS; null when a number is not finite. */
export function normalizeCamera(camera: Camera): Camera | null {
  const fit = (key: keyof Camera): number => {
    const [low, high] = CAMERA_LIMITS[key];
    const scale = 10 ** CAMERA_DECIMALS[key];
    return Math.round(Math.min(high, Math.max(low, camera[key])) * scale) / scale;
  };
  const { lat, lon, zoom } = camera;
  return [lat, lon, zoom].every(Number.isFinite) ? { lat: fit('lat'), lon: fit('lon'), zoom: fit('zoom') } : null;
}

/** Well-formed ids, each once, in their order, at most MAX_SELECTION. */
export function normalizeSelection(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => placeIdKind(id) !== null).slice(0, MAX_SELECTION);
}

/** Known overlays, each once, in the order of OVERLAYS. */
export function normalizeOverlays(overlays: readonly Overlay[]): Overlay[] {
  return OVERLAYS.filter((o) => overlays.includes(o));
}

function normalizeVotes(s: VotesLayer): VotesLayer {
  const election = ELECTION_IDS.includes(s.election) ? s.election : DEFAULT_VOTES.election;
  const contest = contestOf(election, s.contest) ? s.contest : firstContest(election);
  const measure = measureFits(s.measure, { election, contest }) ? s.measure : 'margin';
  const units = voteUnits({ election, contest, measure });
  const unit = units.includes(s.unit) ? s.unit : units[0]!;
  const scale = s.scale === 'common' && hasLeadScale(measure) ? { scale: s.scale } : {};
  return { layer: 'votes', election, contest, measure, unit, ...scale };
}

/** Parts that a unit has figures of: groups and council districts only inside a plan. */
export function partsOf(unit: PeopleUnit): readonly Part[] {
  return byPeople(unit).parts;
}

function normalizePeople(s: PeopleLayer): Subject {
  if (!isMeasureId(s.measure)) return DEFAULT_VOTES;
  const defaults = peopleDefaults(
    s.measure,
    MEASURES[s.measure].vintages.find((v) => v === s.vintage),
  );
  const unit = peopleUnits(s.measure, defaults.vintage).includes(s.unit) ? s.unit : defaults.unit;
  return { ...defaults, unit, part: partsOf(unit).includes(s.part) ? s.part : defaults.part };
}

/** The canonical View nearest to a View: what does not fit falls to its default. Never throws; its own fixed point. */
export function normalizeView(view: View): View {
  const found = view.found === undefined ? null : normalizeFound(view.found);
  return {
    subject: view.subject.layer === 'people' ? normalizePeople(view.subject) : normalizeVotes(view.subject),
    overlays: normalizeOverlays(view.overlays),
    selection: normalizeSelection(view.selection),
    camera: view.camera && normalizeCamera(view.camera),
    ...(found === null ? {} : { found }),
  };
}

/** Whether two canonical lists of words are the same. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((x, i) => x === b[i]);
}

/** Whether a View shows the overlays that a link need not name. */
export function hasDefaultOverlays(view: View): boolean {
  return sameList(view.overlays, DEFAULT_VIEW.overlays);
}
