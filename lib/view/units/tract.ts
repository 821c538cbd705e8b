/** Census tracts, in the lines of the vintage; always whole. */
import { TRACT_YEAR, hasTracts, tractPackOf } from '@/lib/people/measures';
import { PARTS } from '@/lib/places';
import type { Unit } from './unit';

export const tract = {
  kind: 'tract',
  areas: 'census',
  selects: ['neighborhood', 'tract'],
  hiddenName: 'own',
  lines: 'outlines',
  votes: null,
  people: {
    offered: ({ measure }) => hasTracts(measure),
    packs: ({ measure, vintage }) => ({
      data: [tractPackOf(measure, vintage)],
      geometry: [`geometry-tracts-${TRACT_YEAR[vintage]}`],
    }),
    figures: ({ measure, vintage }) => tractPackOf(measure, vintage),
    shape: ({ vintage }) => ({ pack: `geometry-tracts-${TRACT_YEAR[vintage]}`, object: 'tracts' }),
    // Links keep the part for the unit that is shown next.
    parts: PARTS,
  },
} as const satisfies Unit;
