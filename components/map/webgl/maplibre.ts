/** MapLibre behind the port. Import it dynamically only: the library belongs in a chunk of its own. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { LngLat, Map as MapLibreMap, setWorkerUrl, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl';
import { isAdditive } from '@/components/map/contract';
import type { CreateGlMap, GlMap, GlPoint } from '@/components/map/webgl/port';
import { MAX_ZOOM } from '@/geo/svg/camera';
import type { Camera } from '@/lib/view/view';

// Names and values come from declared layers, which the tests check against the style specification.
type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];
type LayoutName = Parameters<MapLibreMap['setLayoutProperty']>[1];
type LayoutValue = Parameters<MapLibreMap['setLayoutProperty']>[2];

/** Farther out than any window is kept. */
const MIN_ZOOM = 7;
const EASE = 250;
/** From slide to slide, ms. */
const FLIGHT = 1_300;

let workerIsSet = false;

export const createMapLibre: CreateGlMap = ({ container, walls, sources, camera, title, keep }, events) => {
  if (!workerIsSet) {
    setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).toString());
    workerIsSet = true;
  }
  const map = new MapLibreMap({
    container,
    style: { version: 8, sources, layers: [] },
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    transformConstrain: ({ lng, lat }, zoom) => {
      const kept = keep({ lat, lon: lng, zoom });
      return { center: new LngLat(kept.lon, kept.lat), zoom: kept.zoom };
    },
    attributionControl: false,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    // With a fade, names that arrive late on a slow machine are sometimes never placed.
    fadeDuration: 0,
    renderWorldCopies: false,
    trackResize: true,
    locale: { 'Map.Title': title },
  });
  map.setPadding(walls);
  map.jumpTo(jump(camera));
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();

  const pointOf = (e: MapMouseEvent): GlPoint => ({ x: e.point.x, y: e.point.y, lngLat: [e.lngLat.lng, e.lngLat.lat] });
  map.on('style.load', () => events.onStyle());
  map.on('idle', () => events.onIdle());
  map.on('click', (e) => events.onClick(pointOf(e), isAdditive(e.originalEvent)));
  map.on('mousemove', (e) => events.onPointer(pointOf(e)));
  map.on('mouseout', () => events.onPointer(null));
  map.on('moveend', (e) => events.onRest(Boolean(e.originalEvent)));
  map.on('resize', () => events.onResize());
  map.on('webglcontextlost', () => events.onLost());
  map.on('webglcontextrestored', () => events.onRestored());
  map.on('error', (e) => events.onError(e.error));
  map.getCanvas().addEventListener('keydown', (e) => {
    if (e.key !== 'Enter') return;
    const { lng, lat } = map.getCenter();
    const { x, y } = map.project([lng, lat]);
    events.onClick({ x, y, lngLat: [lng, lat] }, isAdditive(e));
  });
  return portOf(map);
};

function portOf(map: MapLibreMap): GlMap {
  return {
    addImage: (id, { data, stretch }) => map.addImage(id, data, { pixelRatio: 2, ...stretch }),
    updateImage: (id, data) => map.updateImage(id, data),
    addLayer: (layer) => map.addLayer(layer),
    setPaint: (layer, name, value) => map.setPaintProperty(layer, name as PaintName, value as PaintValue),
    setLayout: (layer, name, value) => map.setLayoutProperty(layer, name as LayoutName, value as LayoutValue),
    setFilter: (layer, filter) => map.setFilter(layer, filter),
    setData: (source, data) => map.getSource<GeoJSONSource>(source)?.setData(data),
    setState: (feature, state) => map.setFeatureState(feature, state),
    setHovered: (feature, on) => map.setFeatureState(feature, { hover: on }),
    drawn: (layer, near) => {
      const found = near
        ? map.queryRenderedFeatures(
            [
              [near.x - near.within, near.y - near.within],
              [near.x + near.within, near.y + near.within],
            ],
            { layers: [layer] },
          )
        : map.queryRenderedFeatures({ layers: [layer] });
      return found.map((f) => String(f.id));
    },
    sourceDrawn: (source) => map.isSourceLoaded(source),
    camera: () => {
      const { lng, lat } = map.getCenter();
      return { lat, lon: lng, zoom: map.getZoom() };
    },
    pad: (walls) => {
      map.setPadding(walls);
    },
    move: (to, how) => {
      const target = jump(to);
      switch (how) {
        case 'jump':
          map.jumpTo(target);
          break;
        case 'ease':
          map.easeTo({ ...target, duration: EASE });
          break;
        case 'fly':
          map.flyTo({ ...target, duration: FLIGHT, curve: 1.2 });
          break;
      }
    },
    placeAt: (x, y) => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    },
    windowAt: (at) => {
      const { x, y } = map.project([at[0], at[1]]);
      return { x, y };
    },
    setCursor: (cursor) => {
      map.getCanvas().style.cursor = cursor;
    },
    resize: () => map.resize(),
    remove: () => map.remove(),
  };
}

function jump(camera: Camera): { center: [number, number]; zoom: number } {
  return { center: [camera.lon, camera.lat], zoom: camera.zoom };
}
