/** Neighborhoods: the Mapping L.A. areas, in the part that lies inside a plan or whole. */
import { areaPackOf, hasAreas } from '@/lib/people/measures';
import { PARTS } from '@/lib/places';
import { NO_PACKS, type Unit } from './unit';

export const neighborhood = {
  kind: 'neighborhood',
  areas: 'places',
  selects: ['neighborhood'],
  hiddenName: 'letter',
  lines: 'outlines',
  votes: {
    offered: () => true,
    packs: () => NO_PACKS,
    shape: (plan) => ({ pack: 'geometry-base', object: `neighborhoods-${plan}` }),
    circles: 'none',
  },
  people: {
    offered: ({ measure, vintage }) => hasAreas(measure, vintage),
    packs: () => NO_PACKS,
    figures: ({ measure, vintage }) => areaPackOf(measure, vintage),
    shape: ({ part }) => ({
      pack: 'geometry-base',
      object: part === 'whole' ? 'neighborhoods' : `neighborhoods-${part}`,
    }),
    parts: PARTS,
  },
} as const satisfies Unit;
