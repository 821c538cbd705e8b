import { describe, expect, it } from 'vitest';
import { pannedBy, viewBoxForCamera } from './camera';
import { pixelsPerUnit } from './frame';

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
