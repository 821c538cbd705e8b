/** A View says what is looked at: all that a permalink, a slide, an embed or a thumbnail needs. */
import { ELECTIONS, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { MEASURES, isMeasureId, type MeasureId, type Vintage } from '@/lib/people/measures';
import type { Part } from '@/lib/places';
import { AREA_OVERLAYS } from '@/lib/places/areaOverlays';
import { PEOPLE_UNITS, byPeople, type PeopleUnit, type VoteUnit } from '@/lib/view/units/units';
import type { VoteMeasure } from '@/lib/view/voteMeasure';

export type { PeopleUnit, VoteUnit } from '@/lib/view/units/units';
export type { VoteMeasure } from '@/lib/view/voteMeasure';

export const OVERLAYS = ['plan-2011', 'plan-2021', 'neighborhoods', 'freeways', 'rail', ...AREA_OVERLAYS] as const;
export type Overlay = (typeof OVERLAYS)[number];

export interface Camera {
  lat: number;
  lon: number;
  zoom: number;
}

export interface VotesLayer {
  layer: 'votes';
  election: ElectionId;
  contest: ContestId;
  measure: VoteMeasure;
  unit: VoteUnit;
  /** `common`: leads in the classes that all elections share, also where most places crowd one of them; absent where such a map takes classes of its own. */
  scale?: 'common';
}
export interface PeopleLayer {
  layer: 'people';
  measure: MeasureId;
  vintage: Vintage;
  unit: PeopleUnit;
  /** Which part of each neighborhood is described (ignored for tracts: a tract is always whole). */
  part: Part;
}
export type Subject = VotesLayer | PeopleLayer;

export interface View {
  subject: Subject;
  /** In the order of OVERLAYS, no repeats. */
  overlays: readonly Overlay[];
  /** Ids of selected areas (neighborhood slugs, precinct ids, GEOIDs), in the order they were picked, no repeats, at most 6. */
  selection: readonly string[];
  /** null = the whole district, fitted to the screen. */
  camera: Camera | null;
  /** What was searched for and is marked on the map, as normalizeFound (found.ts) writes it; absent without. */
  found?: string;
}

export const MAX_SELECTION = 6;

export const DEFAULT_VOTES: VotesLayer = {
  layer: 'votes',
  election: '2020-11-general',
  contest: 'us-house',
  measure: 'margin',
  unit: 'both',
};
export const DEFAULT_VIEW: View = {
  subject: DEFAULT_VOTES,
  overlays: ['plan-2011', 'plan-2021', 'freeways'],
  selection: [],
  camera: null,
};

/** The unit that shows an election best: precincts where each has its outline, else neighborhoods under circles. */
export function defaultVoteUnit(election: ElectionId): VoteUnit {
  return ELECTIONS[election].outlined ? 'precinct' : 'both';
}

/** Units that a measure and vintage can be shown by, the default first: a median without its distribution, or a rank, only by tract; groups and council districts only the first vintage. */
export function peopleUnits(measure: MeasureId, vintage: Vintage): readonly PeopleUnit[] {
  return PEOPLE_UNITS.filter((unit) => byPeople(unit).offered({ measure, vintage }));
}

/** The People layer of a measure at its defaults; those of another of its vintages when one is given. */
export function peopleDefaults(measure: MeasureId, vintage: Vintage = MEASURES[measure].vintages[0]!): PeopleLayer {
  return { layer: 'people', measure, vintage, unit: peopleUnits(measure, vintage)[0]!, part: '2011' };
}

export { isMeasureId };
