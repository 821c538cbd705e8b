/** Words that every room shares: plans, parts, and how the ids of places look. */

/** A set of district lines, named by the year they were drawn. */
export type Plan = '2011' | '2021';
export const PLANS: readonly Plan[] = ['2011', '2021'];

/** Which part of a neighborhood a figure speaks of: all of it, or what lies inside one plan. */
export type Part = 'whole' | Plan;
export const PARTS: readonly Part[] = ['whole', '2011', '2021'];

/** `[longitude, latitude]`, WGS 84 degrees. */
export type LonLat = readonly [number, number];
/** `[west, south, east, north]`, WGS 84 degrees. */
export type BBox = readonly [number, number, number, number];

/** How the ids of each kind of place look: slugs, the county's precincts (7 digits and a letter), the Census Bureau's GEOIDs. No two overlap. */
const PLACE_IDS = {
  neighborhood: /^[a-z][a-z-]{1,40}$/,
  precinct: /^\d{7}[A-Z]$/,
  tract: /^\d{11}$/,
  'block-group': /^\d{12}$/,
} as const;
/** What kind of place can be selected. */
export type PlaceIdKind = keyof typeof PLACE_IDS;
export const PLACE_ID_KINDS = Object.keys(PLACE_IDS) as readonly PlaceIdKind[];

/** What kind of area an id names, told from its form alone; `null` for a string that is no id. */
export function placeIdKind(id: string): PlaceIdKind | null {
  return PLACE_ID_KINDS.find((kind) => PLACE_IDS[kind].test(id)) ?? null;
}
