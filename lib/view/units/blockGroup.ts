/** Block groups of 2020: the mix of the precincts over each, recovered from votes by block group. */
import { hasBlockGroups } from '@/lib/elections/blockGroups';
import { hasLeadScale, shareCandidate } from '@/lib/view/voteMeasure';
import { groupPackOf } from '@/lib/people/measures';
import { isLasting } from '@/lib/people/lasting';
import { PLANS, type Part, type Plan } from '@/lib/places';
import { NO_PACKS, type ShapeObject, type Unit } from './unit';

const planOf = (part: Part): Plan => (part === '2021' ? '2021' : '2011');

/** Block groups of Census 2020, their parts inside a plan. */
function shapesOf(plan: Plan): ShapeObject {
  return plan === '2011'
    ? { pack: 'geometry-block-groups-2020', object: 'block-groups-2020' }
    : { pack: 'geometry-block-groups-2021', object: 'block-groups-2021' };
}

export const blockGroup = {
  kind: 'block-group',
  areas: 'block-groups',
  selects: ['neighborhood', 'block-group'],
  hiddenName: 'own',
  lines: 'blockGroupLines',
  votes: {
    /** Leads and shares: neither ballots nor registered voters are known by block group. */
    offered: ({ election, measure }) =>
      hasBlockGroups(election) && (hasLeadScale(measure) || shareCandidate(measure) !== null),
    packs: ({ contest }, elections) =>
      elections.length === 0
        ? NO_PACKS
        : {
            data: ['blockgroups', ...elections.map((e) => `blockgroups-${e}-${contest}` as const)],
            geometry: ['geometry-block-groups-2020'],
          },
    shape: () => shapesOf('2011'),
    circles: 'none',
  },
  people: {
    /** Votes on the lasting geography alone. */
    offered: ({ measure }) => isLasting(measure),
    packs: ({ part }) => ({ data: [groupPackOf(planOf(part))], geometry: [shapesOf(planOf(part)).pack] }),
    figures: ({ part }) => groupPackOf(planOf(part)),
    shape: ({ part }) => shapesOf(planOf(part)),
    parts: PLANS,
  },
} as const satisfies Unit;
