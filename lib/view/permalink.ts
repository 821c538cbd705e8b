/** Links to Views: `/?e=2018-11-general&m=share-kenneth-mejia&n=koreatown`. The keys are a public contract; docs/permalinks.md describes them. */
import {
  contestOf,
  firstContest,
  isCandidateId,
  isContestId,
  isElectionId,
  type ElectionId,
} from '@/lib/elections/catalogue';
import { isVoterGroup } from '@/lib/elections/voterGroups';
import { normalizeFound } from '@/lib/view/found';
import { MEASURES, type MeasureId } from '@/lib/people/measures';
import { PARTS, placeIdKind } from '@/lib/places';
import {
  PEOPLE_UNITS,
  VOTE_UNITS,
  hasDefaultOverlays,
  measureFits,
  partsOf,
  normalizeCamera,
  normalizeOverlays,
  normalizeSelection,
  normalizeView,
  voteUnits,
} from '@/lib/view/normalize';
import { hasLeadScale } from '@/lib/view/voteMeasure';
import { LINK_KEYS, PRESENTATION_KEYS, type IgnoredPart, type IgnoredReason, type LinkKey } from '@/lib/view/linkKeys';
import {
  DEFAULT_VIEW,
  DEFAULT_VOTES,
  OVERLAYS,
  isMeasureId,
  peopleDefaults,
  peopleUnits,
  type Camera,
  type Overlay,
  type PeopleLayer,
  type Subject,
  type View,
  type VoteMeasure,
  type VotesLayer,
} from '@/lib/view/view';

export type { IgnoredPart } from '@/lib/view/linkKeys';

/** Longest link `format` returns; the View has no field that could come near it. */
export const MAX_LINK_LENGTH = 2000;

export interface ParsedLink {
  view: View;
  ignored: IgnoredPart[];
}

/** An endless link is not answered with an endless list. */
const MAX_IGNORED = 20;
const MAX_ECHO = 60;

/** What remains of a link's keys while it is read, and what was ignored. */
class Reader {
  readonly ignored: IgnoredPart[] = [];
  private readonly values = new Map<LinkKey, string>();

  constructor(search: string) {
    for (const [key, value] of new URLSearchParams(search)) {
      const known = LINK_KEYS.find((k) => k === key);
      if (known === undefined) {
        // How the View is presented is read by parsePresentation.
        if (!PRESENTATION_KEYS.some((k) => k === key)) this.ignore(key, value, 'unknown-key');
      } else if (this.values.has(known)) this.ignore(key, value, 'repeated');
      else this.values.set(known, value);
    }
  }

  ignore(key: string, value: string, reason: IgnoredReason): void {
    if (this.ignored.length < MAX_IGNORED)
      this.ignored.push({ key: key.slice(0, MAX_ECHO), value: value.slice(0, MAX_ECHO), reason });
  }

  get(key: LinkKey): string | null {
    return this.values.get(key) ?? null;
  }

  /** The key's value if it is one of `allowed`, else the fallback; `elsewhere` are values that mean something on the other layer. */
  oneOf<T extends string>(key: LinkKey, allowed: readonly T[], fallback: T, elsewhere: readonly string[] = []): T {
    const value = this.get(key);
    if (value === null) return fallback;
    const found = allowed.find((a) => a === value);
    if (found === undefined) this.ignore(key, value, elsewhere.includes(value) ? 'other-layer' : 'unknown-value');
    return found ?? fallback;
  }

  /** Keys that say nothing about the layer shown. */
  unused(...keys: LinkKey[]): void {
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) this.ignore(key, value, 'other-layer');
    }
  }
}

function readElection(r: Reader): Pick<VotesLayer, 'election' | 'contest'> {
  const e = r.get('e');
  let election: ElectionId = DEFAULT_VOTES.election;
  if (e !== null) {
    if (isElectionId(e)) election = e;
    else r.ignore('e', e, 'unknown-value');
  }
  const c = r.get('c');
  if (c !== null) {
    if (isContestId(c) && contestOf(election, c)) return { election, contest: c };
    r.ignore('c', c, isContestId(c) ? 'not-in-contest' : 'unknown-value');
  }
  return { election, contest: firstContest(election) };
}

/** `margin`, `against`, `turnout`, `roll-off`, `share-<candidate>`, `voters-<group>`, `swing-<election>`; null for anything else. */
function voteMeasureFromLink(m: string): VoteMeasure | null {
  if (m === 'margin' || m === 'against' || m === 'turnout' || m === 'roll-off') return m;
  const group = m.startsWith('voters-') ? m.slice('voters-'.length) : '';
  if (isVoterGroup(group)) return `voters:${group}`;
  const since = m.startsWith('swing-') ? m.slice('swing-'.length) : '';
  if (isElectionId(since)) return `swing:${since}`;
  const id = m.startsWith('share-') ? m.slice('share-'.length) : '';
  return isCandidateId(id) ? `share:${id}` : null;
}

function readVotes(r: Reader): VotesLayer {
  const where = readElection(r);
  const m = r.get('m');
  let measure: VoteMeasure = 'margin';
  if (m !== null) {
    const asked = voteMeasureFromLink(m);
    if (asked === null) r.ignore('m', m, 'unknown-value');
    else if (!measureFits(asked, where)) r.ignore('m', m, 'not-in-contest');
    else measure = asked;
  }
  r.unused('y', 'p');
  const units = voteUnits({ ...where, measure });
  let unit = r.oneOf('u', VOTE_UNITS, units[0]!, PEOPLE_UNITS);
  if (!units.includes(unit)) {
    r.ignore('u', unit, 'not-in-contest');
    unit = units[0]!;
  }
  return { layer: 'votes', ...where, measure, unit, ...readScale(r, measure) };
}

/** `scale=common`; any other measure than a lead has none. */
function readScale(r: Reader, measure: VoteMeasure): Pick<VotesLayer, 'scale'> {
  const scale = r.get('scale');
  if (scale === null) return {};
  if (scale === 'common' && hasLeadScale(measure)) return { scale };
  r.ignore('scale', scale, scale === 'common' ? 'other-layer' : 'unknown-value');
  return {};
}

function readPeople(r: Reader, measure: MeasureId): PeopleLayer {
  const y = r.get('y');
  const vintage = MEASURES[measure].vintages.find((v) => v === y);
  if (y !== null && vintage === undefined) {
    const known = Object.values(MEASURES).some((x) => x.vintages.some((v) => v === y));
    r.ignore('y', y, known ? 'not-in-measure' : 'unknown-value');
  }
  const defaults = peopleDefaults(measure, vintage);
  r.unused('e', 'c', 'scale');
  let unit = r.oneOf('u', PEOPLE_UNITS, defaults.unit, VOTE_UNITS);
  if (!peopleUnits(measure, defaults.vintage).includes(unit)) {
    r.ignore('u', unit, 'not-in-measure');
    unit = defaults.unit;
  }
  const part = r.oneOf('p', PARTS, defaults.part);
  if (partsOf(unit).includes(part)) return { ...defaults, unit, part };
  r.ignore('p', part, 'not-in-measure');
  return { ...defaults, unit };
}

function readSelection(r: Reader): string[] {
  const n = r.get('n');
  if (n === null) return [];
  const formed = n.split(',').filter((id) => {
    const known = placeIdKind(id) !== null;
    if (!known) r.ignore('n', id, 'unknown-value');
    return known;
  });
  const kept = normalizeSelection(formed);
  for (const id of new Set(formed)) if (!kept.includes(id)) r.ignore('n', id, 'too-many');
  return kept;
}

function readOverlays(r: Reader): readonly Overlay[] {
  const o = r.get('o');
  if (o === null) return DEFAULT_VIEW.overlays;
  if (o === 'none') return [];
  const asked = o.split(',').flatMap((name): Overlay[] => {
    const overlay = OVERLAYS.find((x) => x === name);
    if (overlay === undefined) r.ignore('o', name, 'unknown-value');
    return overlay === undefined ? [] : [overlay];
  });
  return asked.length === 0 ? DEFAULT_VIEW.overlays : normalizeOverlays(asked);
}

function readCamera(r: Reader): Camera | null {
  const at = r.get('at');
  if (at === null) return null;
  const parts = /^(-?\d{1,3}(?:\.\d{1,20})?),(-?\d{1,3}(?:\.\d{1,20})?),(\d{1,2}(?:\.\d{1,20})?)$/.exec(at);
  if (parts === null) {
    r.ignore('at', at, 'unknown-value');
    return null;
  }
  const asked: Camera = { lat: Number(parts[1]), lon: Number(parts[2]), zoom: Number(parts[3]) };
  const camera = normalizeCamera(asked);
  // Rounding moves a camera by less than this; only clamping moves it further.
  const moved =
    camera !== null && (['lat', 'lon', 'zoom'] as const).some((k) => Math.abs(camera[k] - asked[k]) > 0.0051);
  if (moved) r.ignore('at', at, 'out-of-range');
  return camera;
}

function readFound(r: Reader): string | null {
  const find = r.get('find');
  if (find === null) return null;
  const found = normalizeFound(find);
  if (found === null) r.ignore('find', find, 'unknown-value');
  return found;
}

/**
 * Reads the search part of an address, with or without its `?`. Total: any string gives a valid, canonical View (what can't be used falls to its
 * default) and at most 20 notes on what was ignored. Never throws.
 */
export function parse(search: string): ParsedLink {
  const r = new Reader(search);
  const m = r.get('m');
  const subject: Subject = m !== null && isMeasureId(m) ? readPeople(r, m) : readVotes(r);
  const looked = { subject, overlays: readOverlays(r), selection: readSelection(r), camera: readCamera(r) };
  const found = readFound(r);
  const view: View = found === null ? looked : { ...looked, found };
  return { view: normalizeView(view), ignored: r.ignored };
}

function subjectPairs(s: Subject): [LinkKey, string][] {
  const pairs: [LinkKey, string][] = [];
  const add = (key: LinkKey, value: string, omitted: string): void => {
    if (value !== omitted) pairs.push([key, value]);
  };
  switch (s.layer) {
    case 'votes': {
      add('e', s.election, DEFAULT_VOTES.election);
      add('c', s.contest, firstContest(s.election));
      // `share:`, `swing:` and `voters:` would need escaping.
      add('m', s.measure.replace(':', '-'), 'margin');
      add('u', s.unit, voteUnits(s)[0]!);
      if (s.scale !== undefined) pairs.push(['scale', s.scale]);
      return pairs;
    }
    case 'people': {
      const defaults = peopleDefaults(s.measure, s.vintage);
      pairs.push(['m', s.measure]);
      add('u', s.unit, defaults.unit);
      add('y', s.vintage, peopleDefaults(s.measure).vintage);
      add('p', s.part, defaults.part);
      return pairs;
    }
  }
}

/**
 * The search part of a View's address: `''` for the default View, else `?…`, defaults left out, commas plain, at most 2,000 characters.
 * `parse(format(v)).view` equals `normalizeView(v)`.
 */
export function format(view: View): string {
  const v = normalizeView(view);
  const pairs = subjectPairs(v.subject);
  if (v.selection.length > 0) pairs.push(['n', v.selection.join(',')]);
  if (!hasDefaultOverlays(v)) pairs.push(['o', v.overlays.length === 0 ? 'none' : v.overlays.join(',')]);
  if (v.camera) pairs.push(['at', `${v.camera.lat},${v.camera.lon},${v.camera.zoom}`]);
  if (v.found !== undefined) pairs.push(['find', v.found]);
  // A canonical View holds only letters, digits, hyphens, points and underscores: nothing needs escaping.
  return pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`;
}
