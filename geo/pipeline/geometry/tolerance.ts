/**
 * How much the published lines may differ from the sources.
 * At zoom 15 with 512 px tiles one pixel is about 2 m here, so what moves by less than 1 m (half a pixel) is invisible:
 * lines are simplified by Douglas-Peucker with 0.8 m, then put on a grid of at most 0.4 m (rounding moves a point by at most half of its diagonal, 0.28 m).
 */
export const SIMPLIFY_M = 0.8;
export const GRID_M = 0.4;

/** Block groups come with a switch of the unit, all at once: 1.2 m more, half a pixel at zoom 15, for an eighth of their bytes. */
export const BLOCK_GROUPS_SIMPLIFY_M = 2;
export const BLOCK_GROUPS_GRID_M = 1.5;

/** The context picture is drawn behind the SVG map, where a frame unit (a pixel at the fit) is 26 m: 5 m is a fifth of a pixel. */
export const PICTURE_SIMPLIFY_M = 5;

const METERS_PER_DEGREE = 111_320;

/** Number of grid steps across a box in degrees (at 34° N) so that a step is at most so many meters; a multiple of 1,000. */
export function gridSteps(degreesWide: number, degreesHigh: number, step = GRID_M): number {
  const meters = Math.max(degreesWide * Math.cos((34 * Math.PI) / 180), degreesHigh) * METERS_PER_DEGREE;
  return Math.ceil(meters / step / 1000) * 1000;
}
