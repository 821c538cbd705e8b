/** The canonical form of a View: two Views that ask the same are deeply equal, and every View can be written as a link and read back unchanged. */
import {
  ELECTIONS,
  ELECTION_IDS,
  contestOf,
  firstContest,
  isCandidateId,
  isElectionId,
  type CandidateId,
  type ElectionId,
} from '@/lib/elections/catalogue';
import { swingElections } from '@/lib/elections/sharedCandidates';
import { hasEstimate } from '@/lib/elections/estimates';
import { VOTER_GROUPS, hasVoterGroups, isVoterGroup, type VoterGroup } from '@/lib/elections/voterGroups';
import { MEASURES } from '@/lib/people/measures';
import { PARTS, PLANS, placeIdKind, type Part } from '@/lib/places';
import { AREA_UNITS, isAreaUnit } from '@/lib/places/areaOverlays';
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
  type VoteMeasure,
  type VoteUnit,
  type VotesLayer,
} from '@/lib/view/view';

/** Where a camera may stand: Los Angeles and around; degrees and zoom levels. */
export const CAMERA_LIMITS = { lat: [33.5, 34.6], lon: [-119, -117.5], zoom: [8, 18] } as const;
/** Decimals kept: about a meter, and a hundredth of a zoom level. */
export const CAMERA_DECIMALS = { lat: 5, lon: 5, zoom: 2 } as const;

export const VOTE_UNITS: readonly VoteUnit[] = ['both', 'neighborhood', 'precinct', 'hexagon', ...AREA_UNITS];
export const PEOPLE_UNITS: readonly PeopleUnit[] = ['neighborhood', 'tract', ...AREA_UNITS];

const SHARE = 'share:';
const VOTERS = 'voters:';
const SWING = 'swing:';

/** The candidate whose share a measure shows; null for margin and turnout. */
export function shareCandidate(measure: VoteMeasure): CandidateId | null {
  const id = measure.startsWith(SHARE) ? measure.slice(SHARE.length) : '';
  return isCandidateId(id) ? id : null;
}

/** The group whose share of the voters a measure shows; null for every other measure. */
export function voterGroup(measure: VoteMeasure): VoterGroup | null {
  const id = measure.startsWith(VOTERS) ? measure.slice(VOTERS.length) : '';
  return isVoterGroup(id) ? id : null;
}

/** The earlier election that a measure shows the change since; null for all other measures. */
export function swingElection(measure: VoteMeasure): ElectionId | null {
  const id = measure.startsWith(SWING) ? measure.slice(SWING.length) : '';
  return isElectionId(id) ? id : null;
}

/** Whether turnout can be told for an election: it needs ballots and registered voters. */
export function hasTurnout(election: ElectionId): boolean {
  return ELECTIONS[election].ballots && ELECTIONS[election].registration !== 'unknown';
}

/** Whether roll-off can be told: it needs ballots. */
export function hasRollOff(election: ElectionId): boolean {
  return ELECTIONS[election].ballots;
}

/** Whether a contest can be shown by a measure: a share needs its candidate on the ballot, turnout needs ballots and registration, roll-off ballots, a swing somebody on both ballots, a group of voters the voter file. */
export function measureFits(
  measure: VoteMeasure,
  { election, contest }: Pick<VotesLayer, 'election' | 'contest'>,
): boolean {
  if (measure === 'margin') return true;
  if (measure === 'turnout') return hasTurnout(election);
  if (measure === 'roll-off') return hasRollOff(election);
  if (voterGroup(measure) !== null) return hasVoterGroups(election);
  const other = swingElection(measure);
  if (other !== null) return swingElections(election, contest).includes(other);
  const candidate = shareCandidate(measure);
  return candidate !== null && (contestOf(election, contest)?.ballot.some((b) => b.candidate === candidate) ?? false);
}

/** Measures that fit a contest, in the order of a menu: margin, each candidate as on the ballot, turnout, roll-off, groups of voters. */
export function measuresFor(where: Pick<VotesLayer, 'election' | 'contest'>): VoteMeasure[] {
  const shares = (contestOf(where.election, where.contest)?.ballot ?? []).map(
    (b): VoteMeasure => `${SHARE}${b.candidate}`,
  );
  return [
    'margin',
    ...shares,
    ...(hasTurnout(where.election) ? (['turnout'] as const) : []),
    ...(hasRollOff(where.election) ? (['roll-off'] as const) : []),
    ...(hasVoterGroups(where.election) ? VOTER_GROUPS.map((g): VoteMeasure => `${VOTERS}${g}`) : []),
  ];
}

/**
 * Units that a contest can be shown by, the default first. Hexagons where the contest has an estimate, and for shares and leads only. A swing is shown by neighborhoods, and by
 * hexagons where both elections have an estimate and are of one plan: precincts are redrawn, and across plans only neighborhoods are compared.
 */
export function voteUnits({
  election,
  contest,
  measure,
}: Pick<VotesLayer, 'election' | 'contest' | 'measure'>): readonly VoteUnit[] {
  const other = swingElection(measure);
  const hexagon: VoteUnit[] =
    measure === 'turnout' || measure === 'roll-off' || voterGroup(measure) !== null || !hasEstimate(election, contest)
      ? []
      : ['hexagon'];
  if (other !== null)
    return [
      'neighborhood',
      ...(hasEstimate(other, contest) && ELECTIONS[other].plan === ELECTIONS[election].plan ? hexagon : []),
    ];
  const first = defaultVoteUnit(election);
  return [
    first,
    ...(['both', 'neighborhood', 'precinct'] as const).filter((u) => u !== first),
    ...hexagon,
    ...(voterGroup(measure) === null ? AREA_UNITS : []),
  ];
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
  return { layer: 'votes', election, contest, measure, unit };
}

/** Parts that a unit has figures of: groups and council districts only inside a plan. */
export function partsOf(unit: PeopleUnit): readonly Part[] {
  return isAreaUnit(unit) ? PLANS : PARTS;
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
  return {
    subject: view.subject.layer === 'people' ? normalizePeople(view.subject) : normalizeVotes(view.subject),
    overlays: normalizeOverlays(view.overlays),
    selection: normalizeSelection(view.selection),
    camera: view.camera && normalizeCamera(view.camera),
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
