/** Reading TopoJSON packs: named objects to GeoJSON features, and how well arcs are shared. */
import { feature } from 'topojson-client';
import type { Feature, GeoJsonProperties, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

type PackGeometry = GeometryObject<GeoJsonProperties>;
export type PackProperties = Record<string, unknown>;
export type PackFeature<G extends Geometry = Geometry> = Feature<G, PackProperties> & { id: string };

/** The geometries of a named object, whether it holds one or many; [] when the pack has no such object. */
export function geometriesOf(pack: Topology, object: string): PackGeometry[] {
  const found = pack.objects[object];
  if (found === undefined) return [];
  return isCollection(found) ? found.geometries : [found];
}

/** A named object as features with string ids, in the pack's order; [] when the pack has no such object. Geometries without an id get ''. */
export function featuresOf(pack: Topology, object: string): PackFeature[] {
  return geometriesOf(pack, object).flatMap((geometry) => {
    const f = feature(pack, geometry);
    if (f.type !== 'Feature') return [];
    return [
      { type: 'Feature' as const, id: String(geometry.id ?? ''), properties: f.properties ?? {}, geometry: f.geometry },
    ];
  });
}

/** The polygons of a named object. */
export function areasOf(pack: Topology, object: string): PackFeature<Polygon | MultiPolygon>[] {
  return featuresOf(pack, object).flatMap((f) => {
    const { geometry } = f;
    return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ ...f, geometry }] : [];
  });
}

/** Indices of the arcs that a geometry is made of, without direction. */
export function arcsOf(geometry: PackGeometry): number[] {
  const forward = (i: number): number => (i < 0 ? ~i : i);
  switch (geometry.type) {
    case 'LineString':
      return geometry.arcs.map(forward);
    case 'MultiLineString':
    case 'Polygon':
      return geometry.arcs.flat().map(forward);
    case 'MultiPolygon':
      return geometry.arcs.flat(2).map(forward);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(arcsOf);
    default:
      return [];
  }
}

function isCollection(g: PackGeometry): g is GeometryCollection<GeoJsonProperties> {
  return g.type === 'GeometryCollection';
}
