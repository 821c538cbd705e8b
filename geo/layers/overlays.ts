/** Area overlays as MapLibre layers: a casing, a dashed line and names for each. One that is off is there but not visible. */
import type { GeoJSONSourceSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { featureList, type LoadedGeometry } from '@/geo/features';
import { FONT_REGULAR, inkOf, type Basemap } from '@/geo/layers/basemap';
import { source } from '@/geo/layers/source';
import type { Drawing } from '@/lib/figure/drawing';
import { LINE_STYLES } from '@/lib/figure/lineStyles';
import { OVERLAY_NAME_PX, nameLines } from '@/lib/figure/mapNames';
import { AREA_OVERLAYS, areaPackId, type AreaOverlay } from '@/lib/places/areaOverlays';

/** The layers of every area overlay; `layers` puts them in their order. */
export function overlayLayers(drawing: Drawing, look: Basemap): LayerSpecification[] {
  return AREA_OVERLAYS.flatMap((id): LayerSpecification[] => {
    const { ink, width, dash, casing } = LINE_STYLES[id];
    const visibility = drawing.lines.some((l) => l.role === id) ? 'visible' : 'none';
    return [
      {
        id: `${id}-casing`,
        type: 'line',
        source: id,
        layout: { 'line-join': 'round', visibility },
        paint: {
          'line-color': inkOf(casing!.ink, look),
          'line-width': casing!.width,
          'line-opacity': casing!.opacity,
        },
      },
      {
        id: `${id}-line`,
        type: 'line',
        source: id,
        layout: { 'line-join': 'round', visibility },
        paint: { 'line-color': inkOf(ink, look), 'line-width': width, 'line-dasharray': [...dash] },
      },
      {
        id: `${id}-names`,
        type: 'symbol',
        source: id,
        filter: ['==', ['geometry-type'], 'Point'],
        layout: {
          visibility: drawing.overlayNames.some((n) => n.id === id) ? 'visible' : 'none',
          'text-field': ['get', 'name'],
          'text-font': FONT_REGULAR,
          'text-size': OVERLAY_NAME_PX,
          'text-line-height': 1.05,
          'text-max-width': 40,
          'text-padding': 2,
        },
        paint: { 'text-color': look.quietLine, 'text-halo-color': look.halo, 'text-halo-width': 1.4 },
      },
    ];
  });
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const made = new WeakMap<Topology, FeatureCollection>();

/** One source an overlay, areas and names together; empty until its pack has arrived, the very same object ever after. */
export function overlaySources(geometry: LoadedGeometry): Record<AreaOverlay, GeoJSONSourceSpecification> {
  const of = (id: AreaOverlay): GeoJSONSourceSpecification => source(collection(geometry[areaPackId(id)], id));
  // One for each overlay of the list.
  return Object.fromEntries(AREA_OVERLAYS.map((id) => [id, of(id)])) as Record<AreaOverlay, GeoJSONSourceSpecification>;
}

function collection(topology: Topology | undefined, id: AreaOverlay): FeatureCollection {
  if (!topology) return EMPTY;
  const known = made.get(topology);
  if (known) return known;
  const names = featureList(topology, `${id}-names`).map((f) => ({
    ...f,
    properties: { ...f.properties, name: nameLines(String(f.properties.name)).join('\n') },
  }));
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...featureList(topology, id), ...names] };
  made.set(topology, all);
  return all;
}
