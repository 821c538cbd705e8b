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

/** What kind of area an id names, told from its form alone; `null` for a string that is no id. */
export type PlaceIdKind = 'neighborhood' | 'precinct' | 'tract';
export function placeIdKind(id: string): PlaceIdKind | null {
  if (/^[a-z][a-z-]{1,40}$/.test(id)) return 'neighborhood';
  if (/^\d{7}[A-Z]$/.test(id)) return 'precinct';
  if (/^\d{11}$/.test(id)) return 'tract';
  return null;
}
