import { beforeEach, describe, expect, it } from 'vitest';
import { Outline, type Outlined } from '@/components/map/webgl/outline';
import { pannedBy, zoomedBy } from '@/geo/svg/camera';

const HOME = { lat: 34.06, lon: -118.24, zoom: 12 };
const size = { width: 600, height: 400 };
const ring = [
  [-118.3, 34],
  [-118.25, 34],
  [-118.25, 34.05],
  [-118.3, 34],
];
const AREA: Outlined = { kind: 'area', id: 'west', shape: { type: 'Polygon', coordinates: [ring] }, width: 2 };
const CIRCLE: Outlined = { kind: 'circle', id: 'p', at: [-118.24, 34.06], radius: 6, width: 2 };

const set = new Map<string, string>();
let camera = HOME;
let there = false;
let outline: Outline;
const numbers = (name: string): number[] =>
  set
    .get(name)!
    .match(/-?[\d.]+/g)!
    .map(Number);

beforeEach(() => {
  set.clear();
  camera = HOME;
  there = false;
  const setAttribute = (name: string, value: string): void => {
    set.set(name, value);
  };
  outline = new Outline(
    {
      svg: { setAttribute, append: () => (there = true) },
      path: { setAttribute, remove: () => (there = false) },
    },
    () => ({ camera, size }),
  );
});

describe('the outline over the WebGL map', () => {
  it('is there for a mark alone', () => {
    outline.show(AREA);
    expect(there).toBe(true);
    expect(set.get('d')).toMatch(/^M.*z$/);
    expect(set.get('stroke-width')).toBe('2');
    outline.show(null);
    expect(there).toBe(false);
  });

  it('lies where the camera shows the mark, also when that moves', () => {
    outline.show(AREA);
    const [x, y, width] = numbers('viewBox');
    const perPixel = width! / size.width;
    camera = pannedBy(HOME, 100, -50);
    outline.follow();
    expect(numbers('viewBox')[0]).toBeCloseTo(x! + 100 * perPixel, 6);
    expect(numbers('viewBox')[1]).toBeCloseTo(y! - 50 * perPixel, 6);
  });

  it('is as wide around a circle at every zoom', () => {
    const radius = (): number => {
      const [left = 0] = numbers('d');
      const [from = 0, , width = 0] = numbers('viewBox');
      return size.width / 2 - ((left - from) * size.width) / width;
    };
    outline.show(CIRCLE);
    expect(radius()).toBeCloseTo(6, 1);
    camera = zoomedBy(HOME, 2);
    outline.follow();
    expect(radius()).toBeCloseTo(6, 1);
  });

  it('does nothing where nothing is outlined', () => {
    outline.follow();
    expect(set.size).toBe(0);
  });
});
