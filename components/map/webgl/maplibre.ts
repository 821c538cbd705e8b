/** MapLibre behind the port. Import it dynamically only: the library belongs in a chunk of its own. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { LngLat, Map as MapLibreMap, setWorkerUrl, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl';
import { isAdditive } from '@/components/map/contract';
import { BEYOND, HeldPicture } from '@/components/map/webgl/heldPicture';
import { outlineIn, type Outline } from '@/components/map/webgl/outline';
import type { CreateGlMap, GlMap, GlPoint } from '@/components/map/webgl/port';
import { MAX_ZOOM, type Size } from '@/geo/svg/camera';
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

export const createMapLibre: CreateGlMap = ({ container, walls, sources, camera, title, keep, slow }, events) => {
  if (!workerIsSet) {
    setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).toString());
    workerIsSet = true;
  }
  const beyond = slow ? BEYOND : 0;
  const frame = frameIn(container, beyond);
  const map = new MapLibreMap({
    container: frame,
    // Drawn slowly, a color that fades over to another is a row of hitches.
    style: { version: 8, sources, layers: [], ...(slow ? { transition: { duration: 0, delay: 0 } } : {}) },
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

  const window = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  const middle = (): Camera => middleOf(map, frame);
  if (slow) holdWhileMoving(map, frame, middle, window);
  const outline = outlineIn(container, () => ({ camera: middle(), size: window() }));

  const pointOf = (e: MapMouseEvent): GlPoint => ({
    x: e.point.x - beyond,
    y: e.point.y - beyond,
    lngLat: [e.lngLat.lng, e.lngLat.lat],
  });
  map.on('style.load', () => events.onStyle());
  map.on('idle', () => events.onIdle());
  map.on('click', (e) => events.onClick(pointOf(e), isAdditive(e.originalEvent)));
  map.on('mousemove', (e) => {
    if (!map.dragPan.isActive()) events.onPointer(pointOf(e));
  });
  // Under the hand nothing is pointed at.
  map.on('dragstart', () => events.onPointer(null));
  map.on('mouseout', () => events.onPointer(null));
  map.on('moveend', (e) => events.onRest(Boolean(e.originalEvent)));
  map.on('move', () => outline.follow());
  map.on('resize', () => {
    events.onResize();
    outline.follow();
  });
  map.on('webglcontextlost', () => events.onLost());
  map.on('webglcontextrestored', () => events.onRestored());
  map.on('error', (e) => events.onError(e.error));
  map.getCanvas().addEventListener('keydown', (e) => {
    if (e.key !== 'Enter') return;
    const { lng, lat } = map.getCenter();
    const { x, y } = map.project([lng, lat]);
    events.onClick({ x: x - beyond, y: y - beyond, lngLat: [lng, lat] }, isAdditive(e));
  });
  return portOf(map, container, beyond, outline);
};

/** An element for the map, as large as the container and so much larger on every side. */
function frameIn(container: HTMLElement, beyond: number): HTMLElement {
  const wide = document.createElement('div');
  wide.className = 'map-gl-wide';
  wide.style.inset = `${-beyond}px`;
  const frame = document.createElement('div');
  frame.className = 'map-gl-frame';
  wide.append(frame);
  container.append(wide);
  return frame;
}

/** Draws nothing while the map moves or something is on its way, as long as the last picture can stand in for it. */
function holdWhileMoving(map: MapLibreMap, frame: HTMLElement, middle: () => Camera, window: () => Size): void {
  const canvas = map.getCanvas();
  // The library measures the pointer from the canvas's box: from where that would lie unmoved.
  canvas.getBoundingClientRect = () => frame.getBoundingClientRect();
  const picture = new HeldPicture(canvas, BEYOND);
  const hold = (): void => {
    const { painter } = map;
    const paint = painter.render.bind(painter);
    painter.render = (style, transform, look) => {
      const camera = middle();
      const size = window();
      // While names are still being placed the next frame is another anyway.
      const complete = map.loaded() && !map._placementDirty;
      if (picture.waits(look.moving, complete, camera, size)) return;
      paint(style, transform, look);
      picture.redrawn(camera, size);
    };
  };
  hold();
  // With a new context comes a new painter.
  map.on('webglcontextrestored', hold);
  map.on('moveend', () => map.triggerRepaint());
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lat, lon: lng, zoom: map.getZoom() };
}

/** The camera of the frame's middle, which is not the camera's own where something lies over the map. */
function middleOf(map: MapLibreMap, frame: HTMLElement): Camera {
  const { lng, lat } = map.unproject([frame.clientWidth / 2, frame.clientHeight / 2]);
  return { lat, lon: lng, zoom: map.getZoom() };
}

function portOf(map: MapLibreMap, container: HTMLElement, beyond: number, outline: Outline): GlMap {
  return {
    addImage: (id, { data, stretch }) => map.addImage(id, data, { pixelRatio: 2, ...stretch }),
    updateImage: (id, data) => map.updateImage(id, data),
    addLayer: (layer) => map.addLayer(layer),
    setPaint: (layer, name, value) => map.setPaintProperty(layer, name as PaintName, value as PaintValue),
    setLayout: (layer, name, value) => map.setLayoutProperty(layer, name as LayoutName, value as LayoutValue),
    setFilter: (layer, filter) => map.setFilter(layer, filter),
    setData: (source, data) => map.getSource<GeoJSONSource>(source)?.setData(data),
    setState: (feature, state) => map.setFeatureState(feature, state),
    outline: (mark) => outline.show(mark),
    drawn: (layer, near) => {
      const found = near
        ? map.queryRenderedFeatures(
            [
              [near.x + beyond - near.within, near.y + beyond - near.within],
              [near.x + beyond + near.within, near.y + beyond + near.within],
            ],
            { layers: [layer] },
          )
        : map.queryRenderedFeatures({ layers: [layer] });
      return found.map((f) => String(f.id));
    },
    sourceDrawn: (source) => map.isSourceLoaded(source),
    camera: () => cameraOf(map),
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
      const { lng, lat } = map.unproject([x + beyond, y + beyond]);
      return [lng, lat];
    },
    windowAt: (at) => {
      const { x, y } = map.project([at[0], at[1]]);
      return { x: x - beyond, y: y - beyond };
    },
    setCursor: (cursor) => {
      map.getCanvas().style.cursor = cursor;
    },
    resize: () => map.resize(),
    remove: () => {
      map.remove();
      container.replaceChildren();
    },
  };
}

function jump(camera: Camera): { center: [number, number]; zoom: number } {
  return { center: [camera.lon, camera.lat], zoom: camera.zoom };
}
