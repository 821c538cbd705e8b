/**
 * Owns the MapLibre instance: makes it, brings it up to date by setting only what changed, tells what the reader does, takes it away again.
 * Import it dynamically only: MapLibre belongs in a chunk of its own.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource, type MapMouseEvent, type MapOptions } from 'maplibre-gl';
import type { GeoJSONSourceSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { LoadedGeometry } from '@/geo/features';
import { areaAt } from '@/geo/layers/hit';
import { layers } from '@/geo/layers/layers';
import { scaled } from '@/geo/layers/scaled';
import { SOURCE_IDS, type SourceId } from '@/geo/layers/order';
import {
  HATCH_IMAGE,
  hatchImage,
  LIGHT_IMAGE,
  lightImage,
  SHIELD_IMAGE,
  SHIELD_STRETCH,
  shieldImage,
} from '@/geo/layers/pattern';
import { sources } from '@/geo/layers/sources';
import { cameraForFrame, MAX_ZOOM, MIN_ZOOM, sameCamera, zoomedBy } from '@/geo/svg/camera';
import {
  isAdditive,
  pickOf,
  type MapHover,
  type MapLabels,
  type MapPick,
  type UnavailableReason,
} from '@/components/map/contract';
import { layerChanges } from '@/components/map/layerChanges';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import type { LonLat } from '@/lib/places';
import type { Theme } from '@/lib/scales/palettes';
import type { Camera } from '@/lib/view/view';

/** What the map shows; a new one is compared with the last, and only differences are set. */
export interface MapContent {
  figure: WordedFigure;
  theme: Theme;
  geometry: LoadedGeometry;
  camera: Camera | null;
  hoverId: string | null;
  /** Type and outlines this many times as large (a projector's); 1 unless given. */
  scale?: number;
  /** Moves from camera to camera in an arc, as between slides. */
  flight?: boolean;
}
export interface MapEvents {
  /** The figure's areas have really been drawn; or, after a lost context, drawn again. */
  onReady: () => void;
  /** Streets and parks are drawn: the picture that lay under the map can go. */
  onGround: () => void;
  /** The picture is gone for a while (lost context): show the SVG. */
  onLost: () => void;
  onUnavailable: (reason: UnavailableReason) => void;
  /** Everything of this Figure is on the screen and nothing moves. */
  onDrawn?: (figure: WordedFigure) => void;
  onPick: (pick: MapPick) => void;
  onHover: (hover: MapHover | null) => void;
  /** Where the reader moved to, at most every 150 ms. */
  onCamera: (camera: Camera) => void;
}

// Names and values come from declared layers, which the tests check against the style specification.
type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];
type LayoutName = Parameters<MapLibreMap['setLayoutProperty']>[1];
type LayoutValue = Parameters<MapLibreMap['setLayoutProperty']>[2];

/** Around Los Angeles: farther out there is nothing to see. */
const REACH: MapOptions['maxBounds'] = [
  [-119.4, 33.4],
  [-117.1, 34.8],
];
const CAMERA_EVERY = 150;
const PATIENCE = 60_000;
const CONTEXT_PATIENCE = 5_000;
/** From slide to slide, ms. */
const FLIGHT = 1_300;
/** Marks moves that the reader asked for by a button. */
const ASKED = { asked: true };

let workerIsSet = false;

export class MapController {
  private readonly map: MapLibreMap | null;
  private content: MapContent;
  private shown: LayerSpecification[];
  private data: Record<SourceId, GeoJSONSourceSpecification>;
  private hovered: { source: 'areas' | 'points'; id: string } | null = null;
  private pointed: string | null = null;
  private styled = false;
  private ready = false;
  private grounded = false;
  /** The last cameras told: they come back as content and must not move the map under the reader's hand. */
  private told: Camera[] = [];
  private emitTimer: ReturnType<typeof setTimeout> | null = null;
  private watchdog: ReturnType<typeof setTimeout> | null = null;
  private readonly reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

  /** Makes the map inside `container`, which must have a size. Without WebGL it calls `onUnavailable` and stays empty. */
  constructor(
    private readonly container: HTMLElement,
    content: MapContent,
    labels: MapLabels,
    private readonly events: MapEvents,
  ) {
    this.content = content;
    this.shown = this.declared();
    this.data = sources(drawing(content.figure), content.geometry);
    if (!workerIsSet) {
      setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).toString());
      workerIsSet = true;
    }
    this.map = this.create(labels);
    if (this.map) this.listen(this.map);
  }

  /** Shows this content: sets only the paint, data, images and camera that differ from what is shown. */
  update(content: MapContent): void {
    const before = this.content;
    this.content = content;
    const map = this.map;
    if (!map) return;
    const redraw =
      before.figure !== content.figure ||
      before.theme !== content.theme ||
      before.geometry !== content.geometry ||
      before.scale !== content.scale;
    if (this.styled && redraw) this.apply(map, before.theme !== content.theme);
    const echo = this.told.some((c) => sameCamera(c, content.camera));
    if (!echo && !sameCamera(before.camera, content.camera)) this.moveTo(map, content.camera ?? this.frameCamera());
    if (content.hoverId !== before.hoverId) this.mark(content.hoverId);
  }

  /** A step nearer (+1) or farther (−1), as the reader's own move. */
  zoomBy(step: number): void {
    if (!this.map) return;
    const { zoom } = zoomedBy(this.camera(), step);
    this.map.easeTo({ zoom, duration: this.reduced ? 0 : 250 }, ASKED);
  }

  /** The whole district, exactly where the SVG's frame shows it. */
  fit(): void {
    if (this.map) this.moveTo(this.map, this.frameCamera());
  }

  /** Position of a place in the container, CSS px. */
  project(at: LonLat): { x: number; y: number } | null {
    const p = this.map?.project([at[0], at[1]]);
    return p ? { x: p.x, y: p.y } : null;
  }

  isReady(): boolean {
    return this.ready;
  }

  destroy(): void {
    if (this.emitTimer) clearTimeout(this.emitTimer);
    if (this.watchdog) clearTimeout(this.watchdog);
    this.map?.remove();
  }

  private create(labels: MapLabels): MapLibreMap | null {
    const start = this.content.camera ?? this.frameCamera();
    try {
      const map = new MapLibreMap({
        container: this.container,
        style: { version: 8, sources: this.data, layers: [] },
        center: [start.lon, start.lat],
        zoom: start.zoom,
        minZoom: MIN_ZOOM,
        maxZoom: MAX_ZOOM,
        maxBounds: REACH,
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
        locale: { 'Map.Title': labels.map },
      });
      map.keyboard.disableRotation();
      map.touchZoomRotate.disableRotation();
      this.wait(PATIENCE, 'no-picture');
      return map;
    } catch {
      queueMicrotask(() => this.events.onUnavailable('no-webgl'));
      return null;
    }
  }

  private listen(map: MapLibreMap): void {
    map.once('style.load', () => {
      map.addImage(HATCH_IMAGE, hatchImage(), { pixelRatio: 2 });
      map.addImage(LIGHT_IMAGE, lightImage(), { pixelRatio: 2 });
      map.addImage(SHIELD_IMAGE, shieldImage(this.content.theme), shieldOptions());
      for (const layer of this.shown) map.addLayer(layer);
      this.styled = true;
      this.apply(map, false);
    });
    map.on('idle', () => {
      this.settle(map);
      this.ground(map);
      if (this.ready) this.events.onDrawn?.(this.content.figure);
    });
    map.on('click', (e) => this.pick(map, [e.lngLat.lng, e.lngLat.lat], isAdditive(e.originalEvent)));
    map.on('mousemove', (e) => this.hover(map, e));
    map.on('mouseout', () => this.hover(map, null));
    map.on('move', (e) => {
      if (e.originalEvent || 'asked' in e) this.emitSoon();
    });
    map.on('resize', () => {
      if (this.content.camera === null && this.told.length === 0) map.jumpTo(jump(this.frameCamera()));
    });
    map.on('webglcontextlost', () => {
      this.ready = false;
      this.events.onLost();
      this.wait(CONTEXT_PATIENCE, 'context-lost');
    });
    map.on('error', (e) => console.error(e.error));
    map.getCanvas().addEventListener('keydown', (e) => {
      if (e.key !== 'Enter') return;
      const { lng, lat } = map.getCenter();
      this.pick(map, [lng, lat], isAdditive(e));
    });
  }

  /** Sets what differs. */
  private apply(map: MapLibreMap, themeChanged: boolean): void {
    const { figure, theme, geometry } = this.content;
    const data = sources(drawing(figure), geometry);
    for (const id of SOURCE_IDS) {
      if (data[id].data === this.data[id].data) continue;
      map.getSource<GeoJSONSource>(id)?.setData(data[id].data as FeatureCollection);
    }
    this.data = data;
    if (themeChanged) map.updateImage(SHIELD_IMAGE, shieldImage(theme));
    const next = this.declared();
    for (const change of layerChanges(this.shown, next)) {
      switch (change.part) {
        case 'paint':
          map.setPaintProperty(change.id, change.name as PaintName, change.value as PaintValue);
          break;
        case 'layout':
          map.setLayoutProperty(change.id, change.name as LayoutName, change.value as LayoutValue);
          break;
        case 'filter':
          map.setFilter(change.id, change.value);
          break;
      }
    }
    this.shown = next;
  }

  /** Ready only when marks are really on the screen: `idle` alone also comes on a blank map. */
  private settle(map: MapLibreMap): void {
    if (this.ready || !this.styled) return;
    const drawn = map.queryRenderedFeatures({ layers: [this.areasInSight(map) ? 'area-fill' : 'outside'] });
    if (drawn.length === 0) return;
    this.ready = true;
    if (this.watchdog) clearTimeout(this.watchdog);
    this.mark(this.content.hoverId);
    this.events.onReady();
  }

  /** The declared layers; the ground stays clear, with the context picture under it, until streets and parks can be drawn. */
  private declared(): LayerSpecification[] {
    const { figure, theme, scale = 1 } = this.content;
    const all = scaled(layers(drawing(figure), theme), scale);
    return this.grounded
      ? all
      : all.map((l) => (l.type === 'background' ? { ...l, paint: { ...l.paint, 'background-opacity': 0 } } : l));
  }

  private ground(map: MapLibreMap): void {
    if (this.grounded || !this.ready || !this.content.geometry['geometry-context'] || !map.isSourceLoaded('streets'))
      return;
    this.grounded = true;
    this.apply(map, false);
    this.events.onGround();
  }

  private areasInSight(map: MapLibreMap): boolean {
    const { clientWidth: w, clientHeight: h } = this.container;
    for (let i = 1; i < 10; i += 1) {
      for (let j = 1; j < 10; j += 1) {
        const { lng, lat } = map.unproject([(w * i) / 10, (h * j) / 10]);
        if (areaAt(this.content.figure, this.content.geometry, [lng, lat])) return true;
      }
    }
    return false;
  }

  private pick(map: MapLibreMap, lngLat: LonLat, additive: boolean): void {
    this.events.onPick(pickOf(areaAt(this.content.figure, this.content.geometry, lngLat), lngLat, additive));
  }

  private hover(map: MapLibreMap, e: MapMouseEvent | null): void {
    const circle =
      e && this.styled
        ? map.queryRenderedFeatures(
            [
              [e.point.x - 2, e.point.y - 2],
              [e.point.x + 2, e.point.y + 2],
            ],
            { layers: ['points'] },
          )[0]
        : undefined;
    const id = circle
      ? String(circle.id)
      : e
        ? (areaAt(this.content.figure, this.content.geometry, [e.lngLat.lng, e.lngLat.lat])?.id ?? null)
        : null;
    if (id === null && this.pointed === null) return;
    if (id !== this.pointed) {
      this.pointed = id;
      map.getCanvas().style.cursor = id !== null && !circle ? 'pointer' : '';
      this.mark(id);
    }
    this.events.onHover(id !== null && e ? { id, kind: circle ? 'point' : 'area', x: e.point.x, y: e.point.y } : null);
  }

  /** Highlights one mark by feature-state; compares before it sets. */
  private mark(id: string | null): void {
    const map = this.map;
    if (!map || !this.styled) return;
    const source = this.content.figure.points.some((p) => p.id === id) ? 'points' : 'areas';
    if (this.hovered?.id === id && this.hovered?.source === source) return;
    if (this.hovered) map.setFeatureState(this.hovered, { hover: false });
    this.hovered = id === null ? null : { source, id };
    if (this.hovered) map.setFeatureState(this.hovered, { hover: true });
  }

  private emitSoon(): void {
    if (this.emitTimer) return;
    this.emitTimer = setTimeout(() => {
      this.emitTimer = null;
      const camera = this.camera();
      if (this.told[0] && sameCamera(this.told[0], camera)) return;
      this.told = [camera, ...this.told.slice(0, 7)];
      this.events.onCamera(camera);
      if (this.map?.isMoving()) this.emitSoon();
    }, CAMERA_EVERY);
  }

  private moveTo(map: MapLibreMap, to: Camera): void {
    this.told = [];
    if (this.ready && !this.reduced && this.content.flight) map.flyTo({ ...jump(to), duration: FLIGHT, curve: 1.2 });
    else if (this.ready && !this.reduced) map.easeTo({ ...jump(to), duration: 300 });
    else map.jumpTo(jump(to));
  }

  private camera(): Camera {
    const center = this.map?.getCenter();
    return center && this.map ? { lat: center.lat, lon: center.lng, zoom: this.map.getZoom() } : this.frameCamera();
  }

  private frameCamera(): Camera {
    return cameraForFrame(this.container.clientWidth, this.container.clientHeight);
  }

  private wait(ms: number, reason: UnavailableReason): void {
    if (this.watchdog) clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => {
      if (!this.ready) this.events.onUnavailable(reason);
    }, ms);
  }
}

function jump(camera: Camera): { center: [number, number]; zoom: number } {
  return { center: [camera.lon, camera.lat], zoom: camera.zoom };
}
function shieldOptions(): Parameters<MapLibreMap['addImage']>[2] {
  const { stretchX, stretchY, content } = SHIELD_STRETCH;
  return {
    pixelRatio: 2,
    stretchX: stretchX.map(([a, b]) => [a, b]),
    stretchY: stretchY.map(([a, b]) => [a, b]),
    content: [...content],
  };
}
