/** Block groups of 2020: the mix of the precincts over each, recovered from votes by block group. */
import { hasBlockGroups } from '@/lib/elections/blockGroups';
import { shareCandidate } from '@/lib/view/voteMeasure';
import { NO_PACKS, type Unit } from './unit';

export const blockGroup = {
  kind: 'block-group',
  areas: 'block-groups',
  selects: ['neighborhood', 'block-group'],
  hiddenName: 'own',
  lines: 'blockGroupLines',
  votes: {
    /** Leads and shares: neither ballots nor registered voters are known by block group. */
    offered: ({ election, measure }) =>
      hasBlockGroups(election) && (measure === 'margin' || shareCandidate(measure) !== null),
    packs: ({ contest }, elections) =>
      elections.length === 0
        ? NO_PACKS
        : {
            data: ['blockgroups', ...elections.map((e) => `blockgroups-${e}-${contest}` as const)],
            geometry: ['geometry-block-groups-2020'],
          },
    shape: () => ({ pack: 'geometry-block-groups-2020', object: 'block-groups-2020' }),
    circles: 'none',
  },
  people: null,
} as const satisfies Unit;
