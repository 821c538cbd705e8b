import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTAINER, fakeMap, fakeSeen } from '@/components/map/webgl/fakeMap';
import { MapController, type MapContent, type MapEvents } from '@/components/map/webgl/MapController';
import { area, BASE, figure } from '@/geo/layers/fixture';
import { cameraForFrame } from '@/geo/svg/camera';

const WITH_GROUND = { 'geometry-base': BASE, 'geometry-context': BASE };
const FIT = { camera: null, by: 'link' } as const;
const NEAR = { lat: 34.06, lon: -118.24, zoom: 13 };
const content = (more: Partial<MapContent> = {}): MapContent => ({
  figure: figure(),
  theme: 'light',
  geometry: WITH_GROUND,
  move: FIT,
  ...more,
});

function setUp(first = content(), { webgl = true, seen = fakeSeen() } = {}) {
  const gl = fakeMap({ webgl });
  const told: string[] = [];
  const events: MapEvents = {
    onReady: () => told.push('ready'),
    onLost: () => told.push('lost'),
    onUnavailable: (reason) => told.push(reason),
    onDrawn: () => told.push('drawn'),
    onPick: ({ id }) => told.push(`pick ${id}`),
    onHover: (hover) => told.push(`over ${hover?.id ?? null}`),
    onCamera: ({ zoom }) => told.push(`camera ${zoom}`),
  };
  const controller = new MapController({
    create: gl.create,
    container: CONTAINER,
    content: first,
    title: 'Map',
    events,
    seen,
    reducedMotion: false,
    slow: false,
  });
  const draw = (): void => {
    gl.events().onStyle();
    gl.draw('area-fill', ['west']);
    gl.draw('outside', ['outside']);
    gl.events().onIdle();
    gl.log();
  };
  return { gl, told, controller, draw, seen };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is drawn', () => {
  it('starts at the camera that the SVG shows, with every layer and image', () => {
    const { gl } = setUp();
    const fit = cameraForFrame(800, 600);
    expect(gl.camera().zoom).toBeCloseTo(fit.zoom, 9);
    expect(gl.camera().lon).toBeCloseTo(fit.lon, 9);
    gl.events().onStyle();
    const log = gl.log();
    expect(log.filter((l) => l.startsWith('image'))).toHaveLength(3);
    expect(log.filter((l) => l.startsWith('layer')).length).toBeGreaterThan(30);
  });

  it('fits the district into what the walls leave, and again when they move', () => {
    const first = { ...content(), walls: { left: 400, top: 0, right: 0, bottom: 0 } };
    const { gl, controller, draw } = setUp(first);
    expect(gl.options().walls).toEqual(first.walls);
    expect(gl.camera().zoom).toBeCloseTo(cameraForFrame(400, 600).zoom, 9);
    draw();
    controller.update({ ...first, walls: { left: 0, top: 0, right: 0, bottom: 0 } });
    expect(gl.log()).toEqual(['pad 0 0 0 0', 'jump']);
    expect(gl.camera().zoom).toBeCloseTo(cameraForFrame(800, 600).zoom, 9);
  });

  it('sets nothing for the same content, and for another only what differs', () => {
    const first = content();
    const { gl, controller, draw } = setUp(first);
    draw();
    controller.update({ ...first });
    expect(gl.log()).toEqual([]);
    controller.update({
      ...first,
      figure: figure({ areas: [area('west', { selected: true }), area('east', { color: 'jimmy-gomez.2' })] }),
    });
    expect(gl.log()).toEqual(['data selected']);
  });

  it('colors by the state of the marks that differ, and sets all states again after a lost context', () => {
    const first = content();
    const { gl, controller, draw } = setUp(first);
    draw();
    const west = area('west', { color: 'jimmy-gomez.0' });
    controller.update({ ...first, figure: figure({ areas: [west, area('east', { color: 'jimmy-gomez.2' })] }) });
    expect(gl.log()).toEqual(['state areas west #b9dcd9']);
    gl.events().onLost();
    gl.events().onRestored();
    gl.events().onStyle();
    expect(gl.log().filter((l) => l.startsWith('state'))).toEqual([
      'state areas west #b9dcd9',
      'state areas east #35898b',
      expect.stringMatching(/^state points 9000001A #/),
      expect.stringMatching(/^state points 9000002A #/),
    ]);
  });

  it('is ready only when marks are on the screen: idle comes on a blank map, too', () => {
    const { gl, told, draw } = setUp();
    gl.events().onStyle();
    gl.events().onIdle();
    expect(told).toEqual([]);
    draw();
    expect(told).toEqual(['ready', 'drawn']);
  });

  it('waits for the ground under the marks, but not for ever', () => {
    const { told, draw } = setUp(content({ geometry: { 'geometry-base': BASE } }));
    draw();
    expect(told).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual(['ready', 'drawn']);
  });
});

describe('the camera', () => {
  it('goes where a link, history, a list or a button leads, and not where its own hand has left it', () => {
    const { gl, controller, draw } = setUp();
    draw();
    for (const by of ['link', 'history', 'list', 'button'] as const) {
      controller.update(content({ move: { camera: NEAR, by } }));
      expect(gl.log()).toContain('ease');
      expect(gl.camera().zoom).toBe(13);
      gl.drag({ ...NEAR, zoom: 15 });
      controller.update(content({ move: { camera: { ...NEAR, zoom: 15.004 }, by: 'hand' } }));
      expect(gl.camera().zoom).toBe(15);
    }
  });

  it('goes back to where it was before, although it has been there lately', () => {
    const { gl, told, controller, draw } = setUp();
    draw();
    gl.drag(NEAR);
    controller.update(content({ move: { camera: NEAR, by: 'hand' } }));
    gl.drag({ ...NEAR, zoom: 14 });
    controller.update(content({ move: { camera: { ...NEAR, zoom: 14 }, by: 'hand' } }));
    controller.update(content({ move: { camera: NEAR, by: 'history' } }));
    expect(gl.camera().zoom).toBe(13);
    expect(told.filter((t) => t.startsWith('camera'))).toEqual(['camera 13', 'camera 14']);
  });

  it('follows the hand on the SVG until it takes over', () => {
    const { gl, controller } = setUp();
    controller.update(content({ move: { camera: NEAR, by: 'hand' } }));
    expect(gl.camera().zoom).toBe(13);
  });

  it('is kept on the ground', () => {
    const { gl } = setUp();
    expect(gl.options().keep({ lat: 36, lon: -121, zoom: 2 }).zoom).toBeGreaterThan(9);
  });
});

describe('pointing', () => {
  it('names a circle before the area under it, and a click selects the same', () => {
    const { gl, told, draw } = setUp();
    draw();
    told.length = 0;
    const at = { x: 1, y: 1, lngLat: [-118.28, 34.03] as const };
    gl.events().onPointer(at);
    gl.draw('points', ['9000001A']);
    gl.events().onPointer(at);
    gl.events().onClick(at, false);
    expect(told).toEqual(['over west', 'over 9000001A', 'pick 9000001A']);
    expect(gl.log()).toEqual(['outline area west', 'outline circle 9000001A']);
    gl.events().onPointer(null);
    gl.events().onPointer(null);
    expect(told.slice(3)).toEqual(['over null']);
  });

  it('outlines the mark as it is in the next figure, and nothing where it is gone', () => {
    const first = content();
    const { gl, controller, draw } = setUp(first);
    draw();
    controller.point('west');
    gl.log();
    controller.update({ ...first, scale: 2 });
    expect(gl.log()).toContain('outline area west');
    controller.update({ ...first, scale: 2, figure: figure({ areas: [area('east')] }) });
    expect(gl.log()).toContain('outline nothing');
  });

  it('takes the outline away with a lost context', () => {
    const { gl, controller, draw } = setUp();
    draw();
    controller.point('west');
    gl.log();
    gl.events().onLost();
    expect(gl.log()).toEqual(['outline nothing']);
  });

  it('outlines what is pointed at in a list', () => {
    const { gl, controller, draw } = setUp();
    draw();
    controller.point('east');
    controller.point('east');
    controller.point(null);
    expect(gl.log()).toEqual(['outline area east', 'outline nothing']);
  });
});

describe('a map that never draws', () => {
  it('is given up after a minute of being seen', () => {
    const { told } = setUp();
    vi.advanceTimersByTime(59_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(told).toEqual(['no-picture']);
  });
  it('is not given up while nobody sees it', () => {
    const { told, seen, draw } = setUp();
    vi.advanceTimersByTime(30_000);
    seen.set(false);
    vi.advanceTimersByTime(3_600_000);
    seen.set(true);
    vi.advanceTimersByTime(29_000);
    expect(told).toEqual([]);
    draw();
    vi.advanceTimersByTime(120_000);
    expect(told).toEqual(['ready', 'drawn']);
  });
  it('says at once that there is no WebGL', async () => {
    const { told, controller } = setUp(content(), { webgl: false });
    await Promise.resolve();
    expect(told).toEqual(['no-webgl']);
    controller.update(content({ theme: 'dark' }));
    controller.destroy();
  });
});

describe('a lost context', () => {
  it('gives the map back, takes it again when restored, and brings it up to date', () => {
    const { gl, told, controller, draw } = setUp();
    draw();
    controller.point('west');
    told.length = 0;
    gl.events().onLost();
    gl.log();
    // While it has no style nothing is set.
    controller.update(content({ theme: 'dark' }));
    controller.point('east');
    expect(gl.log()).toEqual([]);
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual(['lost', 'context-lost']);
    gl.events().onRestored();
    gl.events().onStyle();
    const log = gl.log();
    expect(log).toContain('paint background background-color');
    expect(log.some((l) => l.startsWith('layer '))).toBe(false);
    gl.events().onIdle();
    expect(gl.log()).toEqual(['outline area east']);
    expect(told).toEqual(['lost', 'context-lost', 'lost', 'ready', 'drawn']);
  });
});

describe('taken away', () => {
  it('removes the map and says nothing any more', () => {
    const { gl, told, controller, draw } = setUp();
    controller.destroy();
    expect(gl.removed()).toBe(true);
    draw();
    gl.drag(NEAR);
    vi.advanceTimersByTime(120_000);
    expect(told).toEqual([]);
  });
});
