/**
 * Which contests are shown as a smoothed estimate on hexagons, by hand, so that a link can be read before any data are there. `npm run data` measures which deserve
 * it and ends when this table says otherwise; docs/accuracy.md holds the figures.
 */
import { hasPrecincts, type ContestId, type ElectionId } from './catalogue';

/** Contests whose estimate tells a held-out precinct better than the mean of its neighborhoods does. */
export const ESTIMATED: Readonly<Partial<Record<ElectionId, readonly ContestId[]>>> = {
  '2024-11-general': ['prop-32', 'prop-35'],
  '2020-11-general': ['us-house'],
  '2018-11-general': ['us-house', 'us-senate', 'governor'],
  '2017-06-special-runoff': ['us-house'],
  '2017-04-special-primary': ['us-house'],
  '2016-11-general': [
    'us-house',
    'president',
    'prop-51',
    'prop-52',
    'prop-55',
    'prop-56',
    'prop-58',
    'prop-61',
    'prop-65',
    'la-county-measure-a',
    'la-county-measure-m',
    'la-city-measure-hhh',
    'la-city-measure-jjj',
  ],
  '2014-11-general': [
    'us-house',
    'governor',
    'lieutenant-governor',
    'secretary-of-state',
    'controller',
    'treasurer',
    'attorney-general',
    'insurance-commissioner',
    'superintendent',
  ],
  '2014-06-primary': [
    'us-house',
    'lieutenant-governor',
    'secretary-of-state',
    'controller',
    'attorney-general',
    'insurance-commissioner',
  ],
};

/** Less than this part of a contest's votes placed, and no estimate is made: too much of the map would be told by somebody else. */
export const LEAST_PLACED = 0.6;

/** Whether a contest can be shown on hexagons. */
export function hasEstimate(election: ElectionId, contest: ContestId): boolean {
  return hasPrecincts(election) && (ESTIMATED[election] ?? []).includes(contest);
}
