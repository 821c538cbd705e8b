/** Hexagons: a smoothed estimate on a fixed grid, for contests that have one. */
import { ELECTIONS } from '@/lib/elections/catalogue';
import { hasEstimate } from '@/lib/elections/estimates';
import { swingElection, voterGroup } from '@/lib/view/voteMeasure';
import { NO_PACKS, type Unit } from './unit';

export const hexagon = {
  kind: 'hexagon',
  areas: 'grid',
  selects: ['neighborhood'],
  hiddenName: 'number',
  lines: 'outlines',
  votes: {
    /** Shares, leads and changes only; a change where both elections have an estimate and are of one plan. */
    offered: ({ election, contest, measure }) => {
      if (measure === 'against' || measure === 'turnout' || measure === 'roll-off' || voterGroup(measure) !== null)
        return false;
      const since = swingElection(measure);
      return (
        hasEstimate(election, contest) &&
        (since === null || (hasEstimate(since, contest) && ELECTIONS[since].plan === ELECTIONS[election].plan))
      );
    },
    packs: ({ contest }, elections) =>
      elections.length === 0
        ? NO_PACKS
        : {
            data: ['hexagons', ...elections.map((e) => `estimate-${e}-${contest}` as const)],
            geometry: ['geometry-hexagons'],
          },
    shape: (plan) => ({ pack: 'geometry-hexagons', object: `hexagons-${plan}` }),
    circles: 'none',
  },
  people: null,
} as const satisfies Unit;
