/** Words of the overlays: what an area of each is called, what must be said of its lines, and the list of areas in the panel. */
import type { AreaOverlay } from '@/lib/places/areaOverlays';

interface OverlayWords {
  /** Before the name of one of them: `ZIP code: 90057`. */
  one: string;
  /** Where a spot is in none of them. */
  none: string;
  /** From when and from whom the lines are, and what they are not. */
  note: string;
}

export const overlays = {
  byOverlay: {
    groups: {
      one: 'Group',
      none: 'in none of these groups',
      note: 'Neighborhoods that overlap the district, grouped by the Los Angeles Times’ Mapping L.A. Its Northeast L.A. also has Atwater Village, which lies outside.',
    },
    zips: {
      one: 'ZIP code',
      none: 'none of those listed here',
      note: 'The Census Bureau’s areas for ZIP codes (ZCTA), file of 2019, drawn at 1:500,000: close to the postal ones, not the same. Along an edge, ask the Postal Service.',
    },
    'council-districts': {
      one: 'City Council',
      none: 'in no council district listed here',
      note: 'Districts of the Los Angeles City Council, lines of 2021. East Los Angeles is unincorporated county land and in none.',
    },
    'neighborhood-councils': {
      one: 'Neighborhood Council',
      none: 'in none listed here',
      note: 'Councils certified by the City of Los Angeles, 2025. Some overlap: around Ernest E. Debs Regional Park four share the same land. Land outside the city is in none.',
    },
  } satisfies Record<AreaOverlay, OverlayWords>,
  also: 'Also at this spot',
  askAll: 'Name its ZIP code and councils',
  asking: 'Looking up…',
  failed: 'Some names could not be loaded. You may be offline.',
  listTitle: 'Lines that are on',
  count: (title: string, n: number) => `${title} (${n})`,
  show: (name: string) => `Show ${name} on the map`,
};
