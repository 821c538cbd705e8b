/** Words of block groups: the mix of the precincts over each. */
import { f } from '@/lib/i18n/en.format';

/** `2124.2` of a GEOID: state, county, tract in hundredths, block group. */
const tractOf = (geoid: string): string => String(Number(geoid.slice(5, 11)) / 100);

export const blockGroups = {
  name: (place: string | null, geoid: string) =>
    `${place ?? 'Census'}${place === null ? ' ' : ', '}tract ${tractOf(geoid)}, block group ${geoid.slice(11)}`,
  about: (geoid: string) => `Census block group ${geoid}, lines of 2020`,
  /** Where they are not offered. */
  offered: 'Block groups: only leads and shares of November 2016, 2018 and 2020.',
  recovered:
    'Recovered from votes by block group: each block group shows the mix of the precincts over it. No votes were counted by block group.',
  mixed:
    'Each block group shows the mix of the precincts over it, by where people live. No votes were counted by block group.',
  error: (points: number) =>
    `Half of the block groups are known to ±${f.points(points)} points or better; in tests on November 2018 nine of ten true shares lay inside.`,
  source: 'Dave’s Redistricting, votes by block group: CC BY-SA 4.0, may not be sold',
};
