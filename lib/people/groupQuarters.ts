/**
 * Places where most residents live in group quarters and not in households: jails, shelters. Who lives there is no neighborhood's household, and in a
 * jail hardly anyone votes, so these tracts leave the shares of residents and stand on a line of their own. The list is written by hand (a table of the survey has
 * numbers, not names); the build compares it with the survey and ends where they differ.
 */
import type { LonLat } from '@/lib/places';
import type { MeasureId, TractYear } from './measures';

/** A tract over this share of its people in group quarters is counted apart. */
export const MOSTLY = 0.5;

export const APART_IDS = ['jails', 'civic-center', 'skid-row'] as const;
export type ApartId = (typeof APART_IDS)[number];

export interface ApartPlace {
  id: ApartId;
  /** GEOIDs of its tracts by the year of the lines. */
  tracts: Readonly<Record<TractYear, readonly string[]>>;
  /** The Mapping L.A. neighborhood that its group quarters stand in. */
  neighborhood: string;
  /**
   * Where they stand, where the tract lies in several neighborhoods: a jail is not spread over a tract. Null where one neighborhood holds all of it.
   */
  at: LonLat | null;
}

/**
 * Men's Central Jail and the Twin Towers stand on Bauchet Street, north of Cesar E. Chavez Avenue and east of Vignes Street: in Mapping L.A.'s Chinatown, though
 * 37 % of the tract's land (Union Station, where its households are) is Downtown's.
 */
export const APART: Readonly<Record<ApartId, ApartPlace>> = {
  jails: {
    id: 'jails',
    tracts: { '2010': ['06037206020'], '2020': ['06037206020'] },
    neighborhood: 'chinatown',
    at: [-118.2304, 34.0594],
  },
  'civic-center': {
    id: 'civic-center',
    tracts: { '2010': ['06037207400'], '2020': ['06037207400'] },
    neighborhood: 'downtown',
    at: null,
  },
  'skid-row': {
    id: 'skid-row',
    tracts: { '2010': ['06037206300'], '2020': ['06037206301', '06037206302', '06037206303'] },
    neighborhood: 'downtown',
    at: null,
  },
};

/** Measures of all residents, whatever they live in: the places above leave them. Those of households, of the workforce, or of people outside institutions do not count them anyway. */
const OF_RESIDENTS: ReadonlySet<MeasureId> = new Set<MeasureId>([
  'median_age',
  'under18_share',
  'over65_share',
  'latino_share',
  'asian_share',
  'white_share',
  'black_share',
  'foreign_born_share',
  'limited_english_spanish_share',
  'limited_english_asian_share',
  'citizen_voting_age_share',
  'latino_citizen_voting_age_share',
]);

/** True where a neighborhood's figure is made without the places that are mostly group quarters. The district's keeps them: it is the official figure. */
export function leavesOutGroupQuarters(measure: MeasureId): boolean {
  return OF_RESIDENTS.has(measure);
}

/** The place that a tract (or a block group of it) belongs to; null for the others. */
export function apartOf(year: TractYear, geoid: string): ApartPlace | null {
  const tract = geoid.slice(0, 11);
  return APART_IDS.map((id) => APART[id]).find((place) => place.tracts[year].includes(tract)) ?? null;
}
