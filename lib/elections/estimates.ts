/** Which contests are shown as a smoothed estimate on hexagons: the elections' entries say it. */
import { ELECTIONS, hasPrecincts, type ContestId, type ElectionId } from './catalogue';

/** Less than this part of a contest's votes placed, and no estimate is made: too much of the map would be told by somebody else. */
export const LEAST_PLACED = 0.6;

/** Whether a contest can be shown on hexagons. */
export function hasEstimate(election: ElectionId, contest: ContestId): boolean {
  return hasPrecincts(election) && ELECTIONS[election].estimated.includes(contest);
}
