/** Other ways to divide the district: groups of neighborhoods, ZIP codes, City Council districts, Neighborhood Councils. A pack and a download each. */
import { areaM2 } from '@/geo/measure';
import { AREA_OVERLAYS, areaPackId, type AreaOverlay } from '@/lib/places/areaOverlays';
import type { Plan } from '@/lib/places';
import type { Built, BuiltDownload, BuiltPack, GeoContext } from '../contract';
import { formatGeojson } from '../geometry/downloads';
import { round } from '../rounded';
import type { SourceId } from '../sourceCatalogue';
import type { Sources } from '../sources';
import { OVERLAY_SOURCES } from './read';
import { overlayShapes, type OverlayShapes } from './shapes';

const LINES: SourceId[] = ['county-district-2011', 'census-district-2021'];

/** @throws SourceError */
export async function buildOverlays(
  sources: Sources,
  geo: GeoContext,
): Promise<{ built: Built; shapes: Record<AreaOverlay, OverlayShapes> }> {
  const packs: BuiltPack[] = [];
  const downloads: BuiltDownload[] = [];
  const made: Partial<Record<AreaOverlay, OverlayShapes>> = {};
  for (const id of AREA_OVERLAYS) {
    const { source, vintage, read } = OVERLAY_SOURCES[id];
    const shapes = await overlayShapes(id, read(sources, geo), geo);
    made[id] = shapes;
    packs.push({
      id: areaPackId(id),
      kind: 'topology',
      vintage,
      sources: [source, ...LINES],
      content: JSON.stringify(shapes.topology),
      extension: 'json',
    });
    downloads.push(download(id, shapes, [source, ...LINES]));
  }
  return { built: { packs, downloads, reconciliation: [] }, shapes: whole(made) };
}

function whole(made: Partial<Record<AreaOverlay, OverlayShapes>>): Record<AreaOverlay, OverlayShapes> {
  const of = (id: AreaOverlay): OverlayShapes => {
    const found = made[id];
    if (!found) throw new Error(`the overlay ${id} was not built`);
    return found;
  };
  // One for each overlay of the list.
  return Object.fromEntries(AREA_OVERLAYS.map((id) => [id, of(id)])) as Record<AreaOverlay, OverlayShapes>;
}

/** Whole areas, simplified as in the pack, with how much of each lies in either plan. */
function download(id: AreaOverlay, { areas, simple, parts }: OverlayShapes, sources: SourceId[]): BuiltDownload {
  const features = areas.map(({ id, name, geometry }) => {
    const whole = areaM2(geometry);
    const share = (plan: Plan): number => {
      const part = parts[plan].find((a) => a.id === id);
      return part ? round(areaM2(part.geometry) / whole, 4) : 0;
    };
    return {
      properties: {
        id,
        name,
        area_km2: round(whole / 1e6, 3),
        share_in_2011: share('2011'),
        share_in_2021: share('2021'),
      },
      geometry: simple.find((a) => a.id === id)?.geometry ?? geometry,
    };
  });
  return { file: `geometry/${id}.geojson`, sources, content: formatGeojson(features) };
}
