/** Names of the cities and neighborhoods around the district, for orientation: a hand-kept choice of what a reader expects to find. */
import type { Point } from 'geojson';
import { labelPoint } from '@/geo/labels';
import { boxPolygon, intersect, subtract, type AreaGeometry } from '@/geo/overlay';
import { CONTEXT_BBOX } from '@/geo/svg/frame';
import { SourceError, type Sources } from '../sources';
import type { District } from './district';
import { isAreaGeometry, type Shape } from './shape';

const ALL = 'boundaries/neighborhoods_latimes_mappingla_v6_all.geojson';

/** Slugs of Mapping L.A.; rank 1 names show with the whole district in view, rank 2 names closer in. */
const NAMES: Readonly<Record<1 | 2, readonly string[]>> = {
  1: [
    'hollywood',
    'los-feliz',
    'silver-lake',
    'glendale',
    'burbank',
    'pasadena',
    'south-pasadena',
    'alhambra',
    'monterey-park',
    'east-los-angeles',
    'commerce',
    'vernon',
    'university-park',
    'mid-wilshire',
    'jefferson-park',
  ],
  2: [
    'atwater-village',
    'griffith-park',
    'san-marino',
    'huntington-park',
    'historic-south-central',
    'exposition-park',
    'hancock-park',
    'west-hollywood',
    'beverly-hills',
    'mid-city',
    'west-adams',
    'leimert-park',
    'maywood',
    'bell',
    'montebello',
    'rosemead',
    'san-gabriel',
    'altadena',
    'la-canada-flintridge',
    'studio-city',
    'hollywood-hills',
    'elysian-valley',
  ],
};

/** Names keep this far (degrees, about 1 km) from the edge of the land drawn. */
const INSET = 0.01;

/** One point a name, in the middle of the place's land outside the 2011 lines. @throws SourceError when a name has no shape. */
export function surroundingNames(sources: Sources, district: District): Shape<Point>[] {
  const areas = new Map<string, { name: string; geometry: AreaGeometry }>();
  for (const { properties, geometry } of sources.geojson(ALL, ['name', 'slug']).features) {
    if (isAreaGeometry(geometry)) areas.set(String(properties.slug), { name: String(properties.name), geometry });
  }
  const [w, s, e, n] = CONTEXT_BBOX;
  const land = boxPolygon([w + INSET, s + INSET, e - INSET, n - INSET]);
  return ([1, 2] as const).flatMap((rank) =>
    NAMES[rank].map((slug): Shape<Point> => {
      const area = areas.get(slug);
      if (area === undefined) throw new SourceError({ file: ALL, expected: `an area with the slug “${slug}”` });
      const seen = intersect(area.geometry, land);
      const outside = seen && subtract(seen, district.plans['2011'].geometry);
      if (!outside)
        throw new SourceError({
          file: ALL,
          expected: `“${slug}” to reach outside the district and into the mapped land`,
        });
      return {
        id: slug,
        properties: { name: area.name, rank },
        geometry: { type: 'Point', coordinates: [...labelPoint(outside)] },
      };
    }),
  );
}
