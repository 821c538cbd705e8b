/** The names on a map: which, in which order of priority, in which lines, and from which zoom each has room. The one rule for every medium. */
import type { WordedArea, Quality, WordedFigure } from '@/lib/figure/figure';
import type { LonLat } from '@/lib/places';

/** `names`: names alone; `marked`: with a mark where the figure is unsure; `values`: with the area's value too; `none`. */
export type NamePolicy = 'names' | 'marked' | 'values' | 'none';

export interface NameMark {
  kind: 'name';
  id: string;
  at: LonLat;
  /** The name, broken where it is long. */
  lines: readonly string[];
  /** The value with its mark, `Kim +2.1 ≈`; '' where none is to be read. */
  value: string;
  /** From this zoom (MapLibre's, 512 px around the world at 0) it touches no name of higher priority. 0 = always. */
  zoom: number;
}

/** How a written value or name tells that its figure is unsure: a wide margin, and too wide to rank. The same on paper and on worksheets. */
export const UNSURE = { plain: '', none: '', light: '≈', hatch: '?' } as const satisfies Record<Quality, string>;

/** Size of the names, CSS px, and of one line of them. */
export const NAME_PX = 12.5;
const LINE_PX = NAME_PX * 1.1;
/** Size of the names of overlays, CSS px. */
export const OVERLAY_NAME_PX = 11;
/** Mean advance of a semibold sans in ems. */
const ADVANCE = 0.53;
/** px around the world at zoom 0. */
const WORLD_PX = 512;

/** Names to be drawn, those of highest priority first: the selected places, then the figure's order (the largest area first). */
export function namesDrawn(figure: WordedFigure, policy: NamePolicy): NameMark[] {
  if (policy === 'none') return [];
  const chosen = new Set(figure.view.selection);
  const quality = new Map(figure.areas.map((a) => [a.id, a.quality]));
  const wanted = policy === 'values' ? valued(figure) : figure.names.map((n) => ({ ...n, value: '' }));
  const inOrder = [...wanted.filter((n) => chosen.has(n.id)), ...wanted.filter((n) => !chosen.has(n.id))];
  const marked = inOrder.map(({ id, name, at, value }) => {
    const unsure = policy === 'names' ? '' : UNSURE[quality.get(id) ?? 'plain'];
    const lines = nameLines(name);
    if (unsure !== '' && value === '') lines.push(`${lines.pop() ?? ''} ${unsure}`);
    return { id, at, lines, value: value === '' || unsure === '' ? value : `${value} ${unsure}` };
  });
  const zooms = zoomsOf(marked);
  return marked.map((n, i) => ({ kind: 'name', ...n, zoom: zooms[i]! }));
}

/** Neighborhoods with their values where they are the areas; where areas have no names of their own (precincts, tracts), names alone. */
function valued(figure: WordedFigure): { id: string; name: string; at: LonLat; value: string }[] {
  const named = figure.areas.filter((a): a is WordedArea & { label: LonLat } => a.kind === 'neighborhood' && !!a.label);
  if (named.length === 0) return figure.names.map((n) => ({ ...n, value: '' }));
  const letters = new Map(figure.hidden?.includes('names') ? figure.names.map((n) => [n.id, n.name]) : []);
  return named.map((a) => ({ id: a.id, at: a.label, name: letters.get(a.id) ?? a.name, value: a.valueText }));
}

/** A name broken into two lines of like length where it has several words and is long, so that every renderer breaks it alike. */
export function nameLines(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || name.length <= 10) return [name];
  let best = 1;
  const longer = (at: number): number =>
    Math.max(words.slice(0, at).join(' ').length, words.slice(at).join(' ').length);
  for (let at = 2; at < words.length; at += 1) if (longer(at) < longer(best)) best = at;
  return [words.slice(0, best).join(' '), words.slice(best).join(' ')];
}

/**
 * The zoom from which each name has room beside all before it, so that zooming in never takes a name away. Two names are apart once their distance, which
 * doubles with each zoom, is more than the mean of their widths or of their heights.
 */
function zoomsOf(names: readonly Pick<NameMark, 'at' | 'lines'>[]): number[] {
  const placed: { x: number; y: number; w: number; h: number; zoom: number }[] = [];
  for (const { at, lines } of names) {
    const [x, y] = mercator(at);
    const w = Math.max(...lines.map((l) => l.length)) * NAME_PX * ADVANCE;
    const h = lines.length * LINE_PX;
    let zoom = 0;
    for (const other of placed) {
      const scale = Math.min((w + other.w) / 2 / Math.abs(x - other.x), (h + other.h) / 2 / Math.abs(y - other.y));
      const apart = Math.log2(scale / WORLD_PX);
      if (apart > other.zoom) zoom = Math.max(zoom, apart);
    }
    placed.push({ x, y, w, h, zoom: Number.isFinite(zoom) ? zoom : 99 });
  }
  return placed.map((p) => p.zoom);
}

/** Web Mercator as shares of the world's width. */
function mercator([lon, lat]: LonLat): [number, number] {
  return [(lon + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)];
}
