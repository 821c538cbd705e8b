/** The areas that figures are made for, laid over the block groups of both years. */
import type { TractYear } from '@/lib/people/measures';
import { PARTS, type Part } from '@/lib/places';
import type { AreaGeometry } from '@/geo/overlay';
import type { GeoContext } from '../contract';
import type { Sources } from '../sources';
import { readBlockGroups, type PeopledArea } from './blockGroups';
import { dividedWeights, type DividedWeights } from './weights';

/** The id of the whole district in the neighborhoods' packs and file. */
export const DISTRICT = 'district';
export const TRACT_YEARS: readonly TractYear[] = ['2010', '2020'];

/** Weights of every area, by the year of the lines, its part and its id. */
export interface Weighing {
  /** Slugs, sorted, and last the district. */
  ids: readonly string[];
  blockGroups: Readonly<Record<TractYear, PeopledArea[]>>;
  /** `null` where there is no such part. */
  of(year: TractYear, part: Part, id: string): DividedWeights | null;
}

/** Lays every area over the block groups of both years. */
export function weigh(sources: Sources, geo: Pick<GeoContext, 'neighborhoods' | 'parts' | 'plans'>): Weighing {
  const blockGroups: Record<TractYear, PeopledArea[]> = {
    '2010': readBlockGroups(sources, '2010'),
    '2020': readBlockGroups(sources, '2020'),
  };
  const ids = [...geo.neighborhoods.map((n) => n.id).sort(), DISTRICT];
  const shapes: Record<Part, ReadonlyMap<string, AreaGeometry>> = {
    whole: byId(geo.neighborhoods),
    '2011': byId(geo.parts['2011']),
    '2021': byId(geo.parts['2021']),
  };
  const shapeOf = (id: string, part: Part): AreaGeometry | null => {
    if (id === DISTRICT) return part === 'whole' ? null : geo.plans[part].geometry;
    return shapes[part].get(id) ?? null;
  };
  const weights = new Map<string, DividedWeights>();
  for (const year of TRACT_YEARS)
    for (const part of PARTS)
      for (const id of ids) {
        const geometry = shapeOf(id, part);
        if (geometry !== null)
          weights.set(
            `${year} ${part} ${id}`,
            dividedWeights(year, blockGroups[year], { id, geometry }, id === DISTRICT),
          );
      }
  return { ids, blockGroups, of: (year, part, id) => weights.get(`${year} ${part} ${id}`) ?? null };
}

function byId(areas: readonly { id: string; geometry: AreaGeometry }[]): ReadonlyMap<string, AreaGeometry> {
  return new Map(areas.map((area) => [area.id, area.geometry]));
}
