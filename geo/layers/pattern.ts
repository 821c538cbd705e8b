/** Images the WebGL map draws with, made from numbers: nothing to fetch. Both are plain RGBA, so tests need no canvas. */
import type { Theme } from '@/lib/scales/palettes';

export interface PixelImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

export const HATCH_IMAGE = 'hatch';
export const LIGHT_IMAGE = 'light';
export const SHIELD_IMAGE = 'shield';

/**
 * A seamless diagonal hatch, `size` px square at pixel ratio 2: pale stripes with a dark edge, so that it is seen on pale and on dark fills.
 */
export function hatchImage(size = 32): PixelImage {
  const data = new Uint8ClampedArray(size * size * 4);
  const half = size / 2;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const phase = (x + y) % half;
      const at = (y * size + x) * 4;
      if (phase < 7) data.set([255, 255, 255, 215], at);
      else if (phase < 9) data.set([29, 29, 27, 110], at);
    }
  }
  return { width: size, height: size, data };
}

/** A seamless light hatch: stripes as above, thinner and twice as far apart, `size` px square at pixel ratio 2. The fill's color stays what it is. */
export function lightImage(size = 32): PixelImage {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const phase = (x + y) % size;
      const at = (y * size + x) * 4;
      if (phase < 4) data.set([255, 255, 255, 190], at);
      else if (phase < 6) data.set([29, 29, 27, 70], at);
    }
  }
  return { width: size, height: size, data };
}

/** Edges for stretching the shield around its number: `[from, to]` in image pixels, and the box the text may fill. */
export const SHIELD_STRETCH = { stretchX: [[12, 28]], stretchY: [[12, 24]], content: [9, 6, 31, 30] } as const;

/** A rounded plate for freeway numbers, 40 × 36 px at pixel ratio 2. */
export function shieldImage(theme: Theme): PixelImage {
  const width = 40;
  const height = 36;
  const fill = theme === 'light' ? [255, 255, 255] : [50, 48, 43];
  const edge = theme === 'light' ? [158, 152, 140] : [120, 115, 105];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const d = roundedDistance(x + 0.5 - width / 2, y + 0.5 - height / 2, width / 2 - 1, height / 2 - 1, 8);
      const cover = clamp01(0.5 - d);
      if (cover === 0) continue;
      const inner = clamp01(-1.6 - d + 0.5);
      const mix = [0, 1, 2].map((i) => edge[i]! + (fill[i]! - edge[i]!) * inner);
      data.set([mix[0]!, mix[1]!, mix[2]!, 255 * cover], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** Signed distance from a rounded rectangle around the origin: negative inside. */
function roundedDistance(x: number, y: number, halfW: number, halfH: number, radius: number): number {
  const dx = Math.abs(x) - halfW + radius;
  const dy = Math.abs(y) - halfH + radius;
  return Math.min(Math.max(dx, dy), 0) + Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - radius;
}
function clamp01(v: number): number {
  return Math.min(1, Math.max(0, v));
}
