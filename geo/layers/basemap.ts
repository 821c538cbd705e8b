/** Colors and weights of everything that is not data. The SVG map takes the same from components/map/map.css. */
import type { Quality } from '@/lib/figure/figure';
import { colorOf, type ColorToken, type Theme } from '@/lib/scales/palettes';

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

/**
 * Font cascades as MapLibre needs them without a glyph server: names are written into a CSS `font` value as they stand, so a family whose name has a digit
 * brings its own quotes; the weight is read from the first name, which need not exist.
 */
export const FONT_REGULAR = ["'Source Sans 3'", "'Noto Sans KR'"];
export const FONT_SEMIBOLD = ['SemiBold', "'Source Sans 3'", "'Noto Sans KR'"];

/** How far the color of a wide margin of error is drawn towards the pale land: lighter on every theme, where mere transparency would darken. */
const LIGHTEN = 0.45;
const PALE = [0xf6, 0xf4, 0xef] as const;

/** What an area is filled with; null for nothing. `hatch` is a plain fill with a pattern over it. Hues are the same in every theme. */
export function fillOf(color: ColorToken | null, quality: Quality, theme: Theme): string | null {
  if (color === null) return null;
  const hex = colorOf(color, theme);
  switch (quality) {
    case 'plain':
    case 'hatch':
      return hex;
    case 'light':
      return `#${channels(hex)
        .map((c, i) =>
          Math.round(c + (PALE[i]! - c) * LIGHTEN)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;
    case 'none':
      return null;
  }
}

/** The rim of a circle of a color: pale around a dark one, dark around a pale one, so that it is seen on any fill. */
export function rimOf(hex: string): string {
  const [r, g, b] = channels(hex);
  return 0.299 * r + 0.587 * g + 0.114 * b < 130 ? '#ffffff' : '#1d1d1b';
}
function channels(hex: string): [number, number, number] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}

/** Width of the strongest line on the map, the district's outline, in CSS px. */
export const PLAN_WIDTH = 2.4;
/** Radius of the largest circle of an election, CSS px. */
export const MAX_RADIUS = 8;
const MIN_RADIUS = 2;

/** Radius in CSS px of a circle whose area is proportional to `size`; never so small that it can't be pointed at. */
export function radiusOf(size: number, maxSize: number): number {
  if (maxSize <= 0 || size <= 0) return MIN_RADIUS;
  return Math.max(MIN_RADIUS, Math.round(MAX_RADIUS * Math.sqrt(Math.min(1, size / maxSize)) * 100) / 100);
}

/**
 * A name broken into two lines of like length where it has several words and is long, so that both renderers break it alike.
 */
export function nameLines(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || name.length <= 10) return [name];
  let best = 1;
  const longer = (at: number): number =>
    Math.max(words.slice(0, at).join(' ').length, words.slice(at).join(' ').length);
  for (let at = 2; at < words.length; at += 1) if (longer(at) < longer(best)) best = at;
  return [words.slice(0, best).join(' '), words.slice(best).join(' ')];
}
