/** Map layers made larger for a projector: type that is read from the back of a room, outlines to match. Data are not touched: circles and fills stay as they are. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Layers whose lines carry meaning; streets and freeways stay quiet. */
const BOLD: ReadonlySet<string> = new Set(['plan-2011', 'plan-2021', 'area-hover', 'selected-casing', 'selected-line', 'place-casing', 'place-line', 'neighborhood-lines']);
/** Smallest type on a projector, CSS px. */
export const LEAST_TYPE = 20;

/** Type `scale` times as large (at least 20 px), outlines as much thicker; the very same layers at scale 1. */
export function scaled(all: LayerSpecification[], scale: number): LayerSpecification[] {
  return scale === 1 ? all : all.map((layer) => scaledLayer(layer, scale));
}

function scaledLayer(layer: LayerSpecification, scale: number): LayerSpecification {
  if (layer.type === 'line' && BOLD.has(layer.id)) return { ...layer, paint: { ...layer.paint, 'line-width': times(layer.paint?.['line-width'], scale, 0) } };
  if (layer.type !== 'symbol') return layer;
  return {
    ...layer,
    layout: { ...layer.layout, 'text-size': times(layer.layout?.['text-size'], scale, LEAST_TYPE) },
    paint: { ...layer.paint, ...(layer.paint?.['text-halo-width'] === undefined ? {} : { 'text-halo-width': times(layer.paint['text-halo-width'], scale, 0) }) },
  };
}

/** A number, or the outputs of an `interpolate` over numbers, multiplied, and never under `least`; anything else as it is. */
function times<T>(value: T, scale: number, least: number): T {
  const one = (n: number): number => Math.max(least, Math.round(n * scale * 100) / 100);
  if (typeof value === 'number') return one(value) as T;
  if (!Array.isArray(value) || value[0] !== 'interpolate') return value;
  // ['interpolate', how, input, stop, output, stop, output …]
  return value.map((part: unknown, i) => (i >= 4 && i % 2 === 0 && typeof part === 'number' ? one(part) : part)) as T;
}
