/** Precincts: those with an outline filled, the others circles; alone, or all as circles over their neighborhoods. */
import { swingElection } from '@/lib/view/voteMeasure';
import { neighborhood } from './neighborhood';
import { NO_PACKS, type Unit, type VotesAsked } from './unit';

/** Precincts are redrawn between elections: no change is told of one. */
const offered = ({ measure }: VotesAsked): boolean => swingElection(measure) === null;

export const precinct = {
  kind: 'precinct',
  areas: 'returns',
  selects: ['neighborhood', 'precinct'],
  hiddenName: 'own',
  lines: 'outlines',
  votes: {
    offered,
    packs: (_, elections) => (elections.length === 0 ? NO_PACKS : { data: [], geometry: ['geometry-precincts-2018'] }),
    shape: () => ({ pack: 'geometry-precincts-2018', object: 'precincts' }),
    circles: 'without-outline',
  },
  people: null,
} as const satisfies Unit;

export const both = {
  ...neighborhood,
  selects: ['neighborhood', 'precinct'],
  votes: { ...neighborhood.votes, offered, circles: 'all' },
  people: null,
} as const satisfies Unit;
