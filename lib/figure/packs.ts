/** Which packs a View needs before its Figure can be made, and the parsed packs that a Figure is made from. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { ElectionPack, PackId, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { TRACT_YEAR } from '@/lib/people/measures';
import type { View } from '@/lib/view/view';

/** What figure() reads; geometry is drawn by the renderers and is not in here. */
export interface FigurePacks {
  places: PlacesPack;
  elections: Partial<Record<ElectionId, ElectionPack>>;
  people: Partial<Record<'people-neighborhoods' | 'people-tracts-2010' | 'people-tracts-2020', PeoplePack>>;
}

export type DataPackId = Extract<PackId, 'places' | `election-${ElectionId}` | `people-${string}`>;
export type GeometryPackId = Extract<PackId, `geometry-${string}`>;

/** Data and geometry packs of a View, in the order to ask for them. Context (streets, parks) is not among them. */
export function packsFor(view: View): { data: DataPackId[]; geometry: GeometryPackId[] } {
  const { subject } = view;
  if (subject.layer === 'votes') {
    return {
      data: ['places', `election-${subject.election}`],
      geometry: subject.unit === 'precinct' ? ['geometry-base', 'geometry-precincts-2018'] : ['geometry-base'],
    };
  }
  if (subject.unit === 'neighborhood') return { data: ['places', 'people-neighborhoods'], geometry: ['geometry-base'] };
  const year = TRACT_YEAR[subject.vintage];
  return { data: ['places', 'people-neighborhoods', `people-tracts-${year}`], geometry: ['geometry-base', `geometry-tracts-${year}`] };
}
