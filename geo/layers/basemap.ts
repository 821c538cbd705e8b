/** Colors and weights of everything that is not data. The SVG map takes the same from components/map/map.css. */
import type { Ink } from '@/lib/figure/lineStyles';
import type { Theme } from '@/lib/scales/palettes';

export interface Basemap {
  land: string;
  park: string;
  water: string;
  street: string;
  freeway: string;
  freewayCasing: string;
  line: string;
  quietLine: string;
  casing: string;
  text: string;
  quietText: string;
  halo: string;
  shieldText: string;
}

export const BASEMAP: Readonly<Record<Theme, Basemap>> = {
  light: {
    land: '#f6f4ef',
    park: '#dbe4d0',
    water: '#c3d6dd',
    street: '#ffffff',
    freeway: '#ffffff',
    freewayCasing: '#d5d0c4',
    line: '#1d1d1b',
    quietLine: '#57534a',
    casing: '#ffffff',
    text: '#1d1d1b',
    quietText: '#6b675d',
    halo: '#ffffff',
    shieldText: '#57534a',
  },
  dark: {
    land: '#1b1c1e',
    park: '#26301f',
    water: '#26373f',
    street: '#3a3833',
    freeway: '#4b4841',
    freewayCasing: '#111213',
    line: '#f4f1ea',
    quietLine: '#b9b4a8',
    casing: '#16171a',
    text: '#f4f1ea',
    quietText: '#b9b4a8',
    halo: '#16171a',
    shieldText: '#d8d3c7',
  },
};

/** The color of a line's ink. */
export function inkOf(ink: Ink, look: Basemap): string {
  switch (ink) {
    case 'line':
      return look.line;
    case 'quiet':
      return look.quietLine;
    case 'road':
      return look.freeway;
    case 'road-casing':
      return look.freewayCasing;
    case 'casing':
      return look.casing;
  }
}

/**
 * Font cascades as MapLibre needs them without a glyph server: names are written into a CSS `font` value as they stand, so a family whose name has a digit
 * brings its own quotes; the weight is read from the first name, which need not exist.
 */
export const FONT_REGULAR = ["'Source Sans 3'", "'Noto Sans KR'"];
export const FONT_SEMIBOLD = ['SemiBold', "'Source Sans 3'", "'Noto Sans KR'"];

/** The rim of a circle of a color: pale around a dark one, dark around a pale one, so that it is seen on any fill. */
export function rimOf(hex: string): string {
  const [r, g, b] = channels(hex);
  return 0.299 * r + 0.587 * g + 0.114 * b < 130 ? '#ffffff' : '#1d1d1b';
}
function channels(hex: string): [number, number, number] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}
