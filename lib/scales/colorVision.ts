/**
 * How colors look and differ to people with a color vision deficiency. Tests hold the palettes against it; the page itself never loads it.
 *
 * Sources: deficiency matrices (severity 1.0, on linear RGB) from Machado, Oliveira & Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009; difference by CIEDE2000 as in Sharma, Wu & Dalal,
 * "The CIEDE2000 Color-Difference Formula", Color Research & Application 30(1), 2005.
 */

import type { Triple } from '@/lib/scales/contrast';

export type Deficiency = 'protanopia' | 'deuteranopia';

const MACHADO: Readonly<Record<Deficiency, readonly [Triple, Triple, Triple]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Linear RGB as a person with that deficiency sees it. */
export function simulate(rgb: Triple, deficiency: Deficiency): Triple {
  const clamp = (x: number): number => Math.min(1, Math.max(0, x));
  const [r, g, b] = MACHADO[deficiency];
  return [clamp(dot(r, rgb)), clamp(dot(g, rgb)), clamp(dot(b, rgb))];
}

/** CIELAB (D65) of a linear RGB color. */
export function lab(rgb: Triple): Triple {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], rgb));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RAD = Math.PI / 180;
const hue = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RAD + 360) % 360);

/** CIEDE2000 difference of two CIELAB colors; about 1 is just noticeable side by side. */
export function deltaE(one: Triple, two: Triple): number {
  const chroma = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
  const g = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const a1 = one[1] * (1 + g);
  const a2 = two[1] * (1 + g);
  const c1 = Math.hypot(a1, one[2]);
  const c2 = Math.hypot(a2, two[2]);
  const h1 = hue(a1, one[2]);
  const h2 = hue(a2, two[2]);
  const gray = c1 * c2 === 0;

  let dh = gray ? 0 : h2 - h1;
  if (dh > 180) dh -= 360;
  if (dh < -180) dh += 360;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh * RAD) / 2);

  const L = (one[0] + two[0]) / 2;
  const C = (c1 + c2) / 2;
  let H = h1 + h2;
  if (!gray) H = Math.abs(h1 - h2) <= 180 ? H / 2 : (H + (H < 360 ? 360 : -360)) / 2;

  const t =
    1 -
    0.17 * Math.cos((H - 30) * RAD) +
    0.24 * Math.cos(2 * H * RAD) +
    0.32 * Math.cos((3 * H + 6) * RAD) -
    0.2 * Math.cos((4 * H - 63) * RAD);
  const sl = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2);
  const sc = 1 + 0.045 * C;
  const sh = 1 + 0.015 * C * t;
  const rt = -2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7)) * Math.sin(60 * RAD * Math.exp(-(((H - 275) / 25) ** 2)));
  const l = (two[0] - one[0]) / sl;
  const c = (c2 - c1) / sc;
  const h = dH / sh;
  return Math.sqrt(l * l + c * c + h * h + rt * c * h);
}
