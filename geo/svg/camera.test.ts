import { describe, expect, it } from 'vitest';
import {
  cameraForFrame,
  keepToGround,
  MAX_ZOOM,
  pannedBy,
  placeInWindow,
  transformBetween,
  viewBoxForCamera,
  zoomedAt,
} from './camera';
import { CONTEXT_BOX, fromFrame, pixelsPerUnit } from './frame';

const SIZE = { width: 600, height: 400 };
const HERE = { lat: 34.06, lon: -118.23, zoom: 13 };

describe('pannedBy', () => {
  it('moves the view by exactly that many pixels and keeps the zoom', () => {
    const from = { lat: 34.06, lon: -118.23, zoom: 12 };
    const to = pannedBy(from, 120, -45);
    const [x0, y0] = viewBoxForCamera(from, 600, 400);
    const [x1, y1] = viewBoxForCamera(to, 600, 400);
    expect((x1 - x0) * pixelsPerUnit(12)).toBeCloseTo(120, 6);
    expect((y1 - y0) * pixelsPerUnit(12)).toBeCloseTo(-45, 6);
    expect(to.zoom).toBe(12);
  });
});

describe('keepToGround', () => {
  const onTheGround = (camera: typeof HERE, size = SIZE): void => {
    const [x, y, w, h] = viewBoxForCamera(camera, size.width, size.height);
    const [left, top, wide, high] = CONTEXT_BOX;
    expect(x).toBeGreaterThanOrEqual(left - 1e-6);
    expect(y).toBeGreaterThanOrEqual(top - 1e-6);
    expect(x + w).toBeLessThanOrEqual(left + wide + 1e-6);
    expect(y + h).toBeLessThanOrEqual(top + high + 1e-6);
  };
  it('leaves a camera inside as it is', () => {
    const kept = keepToGround(HERE, SIZE);
    expect(kept.lat).toBeCloseTo(HERE.lat, 9);
    expect(kept.lon).toBeCloseTo(HERE.lon, 9);
    expect(kept.zoom).toBe(13);
  });
  it('never shows what lies beyond the ground, however far the hand drags or the wheel turns', () => {
    for (const [dx, dy] of [
      [-9000, 0],
      [9000, 0],
      [0, -9000],
      [0, 9000],
      [5000, 5000],
    ] as const)
      onTheGround(keepToGround(pannedBy(HERE, dx, dy), SIZE));
    onTheGround(keepToGround({ ...HERE, zoom: 3 }, SIZE));
    expect(keepToGround({ ...HERE, zoom: 30 }, SIZE).zoom).toBe(MAX_ZOOM);
  });
  it('shows the whole district as it is fitted, in a window of any shape', () => {
    for (const size of [
      SIZE,
      { width: 390, height: 340 },
      { width: 2400, height: 500 },
      { width: 200, height: 1600 },
    ]) {
      const fit = cameraForFrame(size.width, size.height);
      const kept = keepToGround(fit, size);
      expect(kept.lat).toBeCloseTo(fit.lat, 9);
      expect(kept.lon).toBeCloseTo(fit.lon, 9);
      expect(kept.zoom).toBeCloseTo(fit.zoom, 9);
    }
  });
});

describe('zoomedAt', () => {
  it('keeps the place under the pointer where it is', () => {
    const at = { x: 77, y: 311 };
    const [x, y] = viewBoxForCamera(HERE, SIZE.width, SIZE.height);
    const per = pixelsPerUnit(HERE.zoom);
    const place = fromFrame([x + at.x / per, y + at.y / per]);
    const after = placeInWindow(place, zoomedAt(HERE, 1.7, at, SIZE), SIZE);
    expect(after.x).toBeCloseTo(at.x, 6);
    expect(after.y).toBeCloseTo(at.y, 6);
  });
});

describe('transformBetween', () => {
  it('puts every place of the drawn picture where the wanted camera shows it', () => {
    const wanted = { lat: 34.05, lon: -118.26, zoom: 13.8 };
    const { x, y, scale } = transformBetween(HERE, wanted);
    for (const place of [
      [-118.2, 34.1],
      [-118.3, 34.02],
    ] as const) {
      const drawn = placeInWindow(place, HERE, SIZE);
      const shown = placeInWindow(place, wanted, SIZE);
      expect((drawn.x - SIZE.width / 2) * scale + x + SIZE.width / 2).toBeCloseTo(shown.x, 6);
      expect((drawn.y - SIZE.height / 2) * scale + y + SIZE.height / 2).toBeCloseTo(shown.y, 6);
    }
  });
});
