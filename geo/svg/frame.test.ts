import { describe, expect, it } from 'vitest';
import { CONTEXT_BBOX, CONTEXT_BOX, FRAME, frameBox, fromFrame, pixelsPerUnit, toFrame, zoomOfFrame } from './frame';

describe('the SVG frame', () => {
  it('goes there and back', () => {
    for (const place of [
      [-118.3, 34.058],
      [-118.205, 34.035],
      [-118.21, 34.139],
      [-118.42, 33.97],
    ] as const) {
      const [lon, lat] = fromFrame(toFrame(place));
      expect(lon).toBeCloseTo(place[0], 9);
      expect(lat).toBeCloseTo(place[1], 9);
    }
  });

  it('is measured by the 2011 outline: 640 units with a margin of 4 % of its width on either side', () => {
    const [x, y, w] = frameBox([-118.323858, 34.012627, -118.155436, 34.151632]);
    expect(x).toBeCloseTo(w * 0.04, 6);
    expect(y).toBeCloseTo(w * 0.04, 6);
    expect(w * 1.08).toBeCloseTo(640, 6);
  });

  it('is conformal: a short step north is as long as one east of the same meters', () => {
    const [lon, lat] = [-118.24, 34.08];
    const d = 0.001;
    const east = toFrame([lon + d, lat])[0] - toFrame([lon, lat])[0];
    const north = toFrame([lon, lat])[1] - toFrame([lon, lat + d * Math.cos((lat * Math.PI) / 180)])[1];
    expect(north / east).toBeCloseTo(1, 4);
  });

  it('agrees with MapLibre’s zoom: 512 px around the world at zoom 0', () => {
    expect(pixelsPerUnit(zoomOfFrame(1.7))).toBeCloseTo(1.7, 9);
    const world = toFrame([180, 0])[0] - toFrame([-180, 0])[0];
    expect(world * pixelsPerUnit(11)).toBeCloseTo(512 * 2 ** 11, 3);
  });

  it('places the context picture around the frame', () => {
    expect(CONTEXT_BOX).toEqual(frameBox(CONTEXT_BBOX));
    const [x, y, w, h] = CONTEXT_BOX;
    const [left, top, wide, high] = FRAME.viewBox;
    expect(x).toBeLessThan(left);
    expect(y).toBeLessThan(top);
    expect(x + w).toBeGreaterThan(left + wide);
    expect(y + h).toBeGreaterThan(top + high);
  });
});
