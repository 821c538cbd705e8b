/** Questions about the areas of an overlay: which lie at a spot, which there are. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { featureList } from '@/geo/features';
import { bboxOf } from '@/geo/measure';
import type { GeometryPack } from '@/lib/packs/schema';
import type { BBox, LonLat } from '@/lib/places';
import type { AreaOverlay } from '@/lib/places/areaOverlays';

export interface OverlayArea {
  id: string;
  name: string;
  bbox: BBox;
}

/** Names of an overlay's areas at a spot, on the line counts as inside; several where they overlap, none outside the listed ones. */
export function overlayNamesAt(pack: GeometryPack, overlay: AreaOverlay, at: LonLat): string[] {
  return featureList(pack, overlay).flatMap((f) => {
    const { geometry } = f;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    return booleanPointInPolygon([at[0], at[1]], geometry) ? [String(f.properties.name)] : [];
  });
}

/** Every area of an overlay with the box of its part in the district (in the 2021 plan where it has one there), by name: `compare` is the order of names in the reader’s language. */
export function overlayAreas(
  pack: GeometryPack,
  overlay: AreaOverlay,
  compare: (a: string, b: string) => number,
): OverlayArea[] {
  const parts = [...featureList(pack, `${overlay}-2011`), ...featureList(pack, `${overlay}-2021`)];
  return featureList(pack, overlay)
    .flatMap((f): OverlayArea[] => {
      const part = parts.findLast((p) => p.id === f.id) ?? f;
      if (part.geometry.type !== 'Polygon' && part.geometry.type !== 'MultiPolygon') return [];
      return [{ id: String(f.id), name: String(f.properties.name), bbox: bboxOf(part.geometry) }];
    })
    .sort((a, b) => compare(a.name, b.name));
}
