/**
 * Owns the WebGL map: makes it, brings it up to date by setting only what changed, tells what the reader does, takes it away again. Knows the library by its port alone.
 */
import type { GeoJSONSourceSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { LoadedGeometry } from '@/geo/features';
import { areaAt } from '@/geo/layers/hit';
import { SOURCE_IDS, type SourceId } from '@/geo/layers/order';
import { SHIELD_IMAGE, shieldImage } from '@/geo/layers/pattern';
import { sources } from '@/geo/layers/sources';
import { cameraForFrame, keepToGround, type Size } from '@/geo/svg/camera';
import { pickOf, type MapHover, type MapPick, type UnavailableReason } from '@/components/map/contract';
import { declared, images } from '@/components/map/webgl/declared';
import { layerChanges } from '@/components/map/webgl/layerChanges';
import { setChanges } from '@/components/map/webgl/setChanges';
import { GlPointing } from '@/components/map/webgl/pointing';
import type { CreateGlMap, GlEvents, GlMap, GlPoint } from '@/components/map/webgl/port';
import { afterSeen, type Seen } from '@/components/map/webgl/seen';
import { Stated } from '@/components/map/webgl/stated';
import { NO_WALLS, sameWalls, sizeWithin, type Walls } from '@/components/map/webgl/walls';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import type { LonLat } from '@/lib/places';
import type { Theme } from '@/lib/scales/palettes';
import type { CameraMove } from '@/lib/store/viewState';
import type { Camera } from '@/lib/view/view';

/** What the map shows; a new one is compared with the last, and only differences are set. */
export interface MapContent {
  figure: WordedFigure;
  theme: Theme;
  geometry: LoadedGeometry;
  /** Where to be: every move is heeded but those of the hand, which come from this very map. */
  move: CameraMove;
  /** How much of the container lies behind what stands over it; none unless given. */
  walls?: Walls;
  /** Type and outlines this many times as large (a projector's); 1 unless given. */
  scale?: number;
  /** Moves from camera to camera in an arc, as between slides. */
  flight?: boolean;
}

export interface MapEvents {
  /** Marks and ground have really been drawn; after a lost context, drawn again. */
  onReady: () => void;
  /** The picture is gone for a while (lost context): show the SVG. */
  onLost: () => void;
  /** The picture does not come. After a lost context it may still come back (`onReady`). */
  onUnavailable: (reason: UnavailableReason) => void;
  /** Everything of this Figure is on the screen and nothing moves. */
  onDrawn: (figure: WordedFigure) => void;
  onPick: (pick: MapPick) => void;
  onHover: (hover: MapHover | null) => void;
  /** Where the reader's hand has left the map. */
  onCamera: (camera: Camera) => void;
}

interface Setup {
  create: CreateGlMap;
  /** Must have a size. */
  container: HTMLElement;
  content: MapContent;
  title: string;
  events: MapEvents;
  seen: Seen;
  reducedMotion: boolean;
  /** WebGL is drawn in software here. */
  slow: boolean;
}

/** Milliseconds of being seen after which a map that never drew is given up. */
const PATIENCE = 60_000;
/** After a lost context, ms. */
const CONTEXT_PATIENCE = 5_000;
/** Marks that stand wait this long for the ground under them: without it they are shown alone, ms. */
const GROUND_PATIENCE = 10_000;

export class MapController {
  private readonly map: GlMap | null;
  private shown: LayerSpecification[];
  private data: Record<SourceId, GeoJSONSourceSpecification>;
  private content: MapContent;
  private readonly pointing = new GlPointing();
  private readonly stated = new Stated();
  private furnished = false;
  private styled = false;
  private ready = false;
  private groundMayLack = false;
  private over = false;
  private stopWatch: () => void = () => undefined;
  private stopGroundWatch: (() => void) | null = null;

  /** Without WebGL it calls `onUnavailable` and stays empty. */
  constructor(private readonly setup: Setup) {
    const { create, content, title } = setup;
    this.content = content;
    this.shown = declared(content);
    this.data = sources(drawing(content.figure), content.geometry);
    this.map = this.make(create, title);
    if (this.map) this.watch(PATIENCE, 'no-picture');
  }

  /** Shows this content: sets only the paint, data, images and camera that differ from what is shown. */
  update(content: MapContent): void {
    const before = this.content;
    this.content = content;
    if (!this.map) return;
    const redraw = (['figure', 'theme', 'geometry', 'scale'] as const).some((part) => before[part] !== content[part]);
    if (this.styled && redraw) this.apply(this.map, before.theme !== content.theme);
    if (!sameWalls(before.walls, content.walls)) {
      this.map.pad(content.walls ?? NO_WALLS);
      if (content.move.camera === null) this.map.move(this.target(), 'jump');
    }
    // Before it is ready the hand is on the SVG, and the map follows that.
    const led = content.move.by !== 'hand' || !this.ready;
    if (before.move !== content.move && led) this.moveTo(this.map, this.target());
  }

  /** Highlights a mark that is pointed at elsewhere; null for none. */
  point(id: string | null): void {
    this.pointing.listed = id;
    this.markPointed();
  }

  /** Position of a place in the container, CSS px. */
  project(at: LonLat): { x: number; y: number } | null {
    return this.map?.windowAt(at) ?? null;
  }

  isReady(): boolean {
    return this.ready;
  }

  destroy(): void {
    this.over = true;
    this.stopWatch();
    this.stopGroundWatch?.();
    this.map?.remove();
  }

  private make(create: CreateGlMap, title: string): GlMap | null {
    const guarded =
      <A extends unknown[]>(run: (...args: A) => void) =>
      (...args: A): void => {
        if (!this.over) run(...args);
      };
    const events: GlEvents = {
      onStyle: guarded(() => this.furnish()),
      onIdle: guarded(() => this.settle()),
      onClick: guarded((at, additive) => this.pick(at, additive)),
      onPointer: guarded((at) => {
        if (!this.map || !this.styled) return;
        const hover = this.pointing.moved(this.map, this.content, at);
        if (hover !== undefined) this.setup.events.onHover(hover);
      }),
      onRest: guarded((byHand) => {
        if (byHand && this.map) this.setup.events.onCamera(this.map.camera());
      }),
      onResize: guarded(() => {
        // The whole district stays the whole district.
        if (this.map && this.content.move.camera === null) this.map.move(this.target(), 'jump');
      }),
      onLost: guarded(() => {
        this.ready = false;
        this.styled = false;
        if (this.map) this.pointing.forget(this.map);
        this.stated.forget();
        this.setup.events.onLost();
        this.watch(CONTEXT_PATIENCE, 'context-lost');
      }),
      onRestored: guarded(() => {
        this.setup.events.onLost();
        this.watch(PATIENCE, 'no-picture');
      }),
      onError: guarded((error) => console.error(error)),
    };
    try {
      return create(
        {
          container: this.setup.container,
          walls: this.content.walls ?? NO_WALLS,
          sources: this.data,
          camera: this.target(),
          title,
          slow: this.setup.slow,
          keep: (camera) => keepToGround(camera, this.size()),
        },
        events,
      );
    } catch {
      queueMicrotask(guarded(() => this.setup.events.onUnavailable('no-webgl')));
      return null;
    }
  }

  /** A style has come: the first is empty, the one after a lost context has what the last one had. */
  private furnish(): void {
    const { map } = this;
    if (!map) return;
    if (!this.furnished) {
      for (const [id, image] of images(this.content.theme)) map.addImage(id, image);
      for (const layer of this.shown) map.addLayer(layer);
      this.furnished = true;
    }
    this.styled = true;
    this.apply(map, false);
  }

  /** Sets what differs. */
  private apply(map: GlMap, themeChanged: boolean): void {
    const { figure, theme, geometry } = this.content;
    const drawn = drawing(figure);
    const data = sources(drawn, geometry);
    this.stated.set(map, drawn, theme);
    for (const id of SOURCE_IDS) {
      if (data[id].data !== this.data[id].data) map.setData(id, data[id].data as FeatureCollection);
    }
    this.data = data;
    if (themeChanged) map.updateImage(SHIELD_IMAGE, shieldImage(theme));
    const next = declared(this.content);
    setChanges(map, layerChanges(this.shown, next));
    this.shown = next;
    this.markPointed();
  }

  /** Ready only when marks are really on the screen, idle alone also comes on a blank map; and with the ground under them, so that taking over changes nothing. */
  private settle(): void {
    const { map } = this;
    if (!map || !this.styled) return;
    if (!this.ready) {
      if (map.drawn(this.areasInSight(map) ? 'area-fill' : 'outside').length === 0) return;
      if (!this.groundDrawn(map)) {
        this.stopGroundWatch ??= afterSeen(this.setup.seen, GROUND_PATIENCE, () => {
          this.groundMayLack = true;
          this.settle();
        });
        return;
      }
      this.ready = true;
      this.stopWatch();
      this.stopGroundWatch?.();
      this.markPointed();
      this.setup.events.onReady();
    }
    this.setup.events.onDrawn(this.content.figure);
  }

  private groundDrawn(map: GlMap): boolean {
    return (
      this.groundMayLack || (this.content.geometry['geometry-context'] !== undefined && map.sourceDrawn('streets'))
    );
  }

  private areasInSight(map: GlMap): boolean {
    const { width, height } = this.whole();
    const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    return tenths.some((i) =>
      tenths.some((j) =>
        areaAt(this.content.figure, this.content.geometry, map.placeAt((width * i) / 10, (height * j) / 10)),
      ),
    );
  }

  private pick(at: GlPoint, additive: boolean): void {
    if (!this.map) return;
    const id = this.styled ? this.pointing.markAt(this.map, this.content, at) : null;
    this.setup.events.onPick(pickOf(this.content.figure, id, at.lngLat, additive));
  }

  private markPointed(): void {
    if (this.map && this.ready) this.pointing.mark(this.map, this.content);
  }

  private moveTo(map: GlMap, to: Camera): void {
    if (!this.ready || this.setup.reducedMotion) map.move(to, 'jump');
    else map.move(to, this.content.flight ? 'fly' : 'ease');
  }

  private target(): Camera {
    const { width, height } = this.size();
    return keepToGround(this.content.move.camera ?? cameraForFrame(width, height), { width, height });
  }

  /** Of the part that nothing lies over. */
  private size(): Size {
    return sizeWithin(this.whole(), this.content.walls ?? NO_WALLS);
  }

  private whole(): Size {
    const { clientWidth, clientHeight } = this.setup.container;
    return { width: clientWidth, height: clientHeight };
  }

  private watch(ms: number, reason: UnavailableReason): void {
    this.stopWatch();
    this.stopWatch = afterSeen(this.setup.seen, ms, () => {
      if (!this.ready) this.setup.events.onUnavailable(reason);
    });
  }
}
