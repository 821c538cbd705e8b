import type { Area } from '@/geo/overlay';
import { SourceError, stringProperty, type Sources } from '../sources';

/** Polygons of a GeoJSON file, keyed by their property GEOID. @throws SourceError for another geometry, an odd id or an id that comes twice. */
export function readAreas(sources: Sources, file: string, form: RegExp): Area[] {
  const seen = new Set<string>();
  return sources.geojson(file, ['GEOID']).features.map((feature) => {
    const id = stringProperty(file, feature, 'GEOID');
    if (!form.test(id)) throw new SourceError({ file, expected: `a GEOID like ${form.source} (found “${id}”)` });
    if (seen.has(id)) throw new SourceError({ file, expected: `every GEOID once (${id} comes twice)` });
    seen.add(id);
    const { geometry } = feature;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
      throw new SourceError({ file, expected: `a polygon for ${id} (found ${geometry.type})` });
    return { id, geometry };
  });
}
