/** Stands in for the WebGL library in tests: records what is set, and tells what it is told to tell. */
import type { CreateGlMap, GlEvents, GlMap, GlOptions } from '@/components/map/webgl/port';
import type { Seen } from '@/components/map/webgl/seen';
import { fromFrame, pixelsPerUnit, toFrame } from '@/geo/svg/frame';
import type { Camera } from '@/lib/view/view';

export interface FakeMap {
  create: CreateGlMap;
  /** How often a map was made. */
  made: () => number;
  events: () => GlEvents;
  options: () => GlOptions;
  /** What was set since the last look, as `paint area-fill fill-color`. */
  log: () => string[];
  camera: () => Camera;
  /** The reader's hand moves the map. */
  drag: (to: Camera) => void;
  /** What is on the screen of a layer. */
  draw: (layer: string, ids: string[]) => void;
  removed: () => boolean;
}

const SIZE = { width: 800, height: 600 };
export const CONTAINER = { clientWidth: SIZE.width, clientHeight: SIZE.height } as HTMLElement;

export function fakeMap({ webgl = true } = {}): FakeMap {
  let made = 0;
  let events: GlEvents | null = null;
  let options: GlOptions | null = null;
  let camera: Camera = { lat: 0, lon: 0, zoom: 0 };
  let log: string[] = [];
  let removed = false;
  const drawn = new Map<string, string[]>();
  const map: GlMap = {
    addImage: (id) => log.push(`image ${id}`),
    updateImage: (id) => log.push(`update ${id}`),
    addLayer: ({ id }) => log.push(`layer ${id}`),
    setPaint: (layer, name) => log.push(`paint ${layer} ${name}`),
    setLayout: (layer, name) => log.push(`layout ${layer} ${name}`),
    setFilter: (layer) => log.push(`filter ${layer}`),
    setData: (source) => log.push(`data ${source}`),
    setState: ({ source, id }, { color }) => log.push(`state ${source} ${id} ${color}`),
    outline: (mark) => log.push(mark ? `outline ${mark.kind} ${mark.id}` : 'outline nothing'),
    drawn: (layer) => drawn.get(layer) ?? [],
    sourceDrawn: () => true,
    camera: () => camera,
    pad: ({ left, top, right, bottom }) => log.push(`pad ${left} ${top} ${right} ${bottom}`),
    move: (to, how) => {
      camera = to;
      log.push(how);
      events?.onRest(false);
    },
    placeAt: (x, y) => {
      const per = pixelsPerUnit(camera.zoom);
      const [cx, cy] = toFrame([camera.lon, camera.lat]);
      return fromFrame([cx + (x - SIZE.width / 2) / per, cy + (y - SIZE.height / 2) / per]);
    },
    windowAt: () => ({ x: 0, y: 0 }),
    setCursor: () => undefined,
    resize: () => undefined,
    remove: () => {
      removed = true;
    },
  };
  return {
    create: (given, told) => {
      if (!webgl) throw new Error('no WebGL');
      made += 1;
      options = given;
      events = told;
      camera = given.camera;
      return map;
    },
    made: () => made,
    events: () => events!,
    options: () => options!,
    log: () => {
      const all = log;
      log = [];
      return all;
    },
    camera: () => camera,
    drag: (to) => {
      camera = to;
      events?.onRest(true);
    },
    draw: (layer, ids) => drawn.set(layer, ids),
    removed: () => removed,
  };
}

/** Somebody who looks, or does not. */
export function fakeSeen(on = true): Seen & { set: (on: boolean) => void } {
  const listeners = new Set<() => void>();
  let now = on;
  return {
    now: () => now,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    set: (next) => {
      now = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
