/** Map layers made larger for a projector: type that is read from the back of a room, outlines and circles to match. Colors are not touched. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Layers whose lines carry meaning; streets and freeways stay quiet. */
const BOLD: ReadonlySet<string> = new Set(['plan', 'other-plan', 'selected-line', 'place-line', 'neighborhood-lines']);
/** White around a bold line: as wide as before on either side, or it would eat its neighbors. */
const CASINGS: ReadonlySet<string> = new Set(['selected-casing', 'place-casing']);
const CASED_LINE_PX = 3;
/** Smallest type of a name on a projector, CSS px. Numbers of freeways whisper. */
export const LEAST_TYPE = 20;
const LEAST_SHIELD = 16;

/** How many times as large circles are: less than type, they are many. The legend's key and the SVG map (map.css) take the same. */
export const dotScale = (scale: number): number => Math.max(1, scale / 1.25);

/** Type `scale` times as large (names at least 20 px), outlines as much thicker, circles somewhat larger; the very same layers at scale 1. */
export function scaled(all: LayerSpecification[], scale: number): LayerSpecification[] {
  return scale === 1 ? all : all.map((layer) => scaledLayer(layer, scale));
}

function scaledLayer(layer: LayerSpecification, scale: number): LayerSpecification {
  if (layer.type === 'line' && BOLD.has(layer.id))
    return { ...layer, paint: { ...layer.paint, 'line-width': times(layer.paint?.['line-width'], scale, 0) } };
  if (layer.type === 'line' && CASINGS.has(layer.id)) {
    const width = layer.paint?.['line-width'];
    return {
      ...layer,
      paint: { ...layer.paint, 'line-width': typeof width === 'number' ? width + CASED_LINE_PX * (scale - 1) : width },
    };
  }
  if (layer.type === 'circle' && layer.id === 'points') {
    const larger: ExpressionSpecification = [
      '*',
      layer.paint?.['circle-radius'] as ExpressionSpecification,
      dotScale(scale),
    ];
    return { ...layer, paint: { ...layer.paint, 'circle-radius': larger } };
  }
  if (layer.type !== 'symbol') return layer;
  const shield = layer.id === 'shields';
  return {
    ...layer,
    // Larger names of the cities around need more room between them.
    layout: {
      ...layer.layout,
      'text-size': times(layer.layout?.['text-size'], shield ? 1 : scale, shield ? LEAST_SHIELD : LEAST_TYPE),
      ...(layer.id === 'city-names' ? { 'text-padding': 26 } : {}),
    },
    paint: {
      ...layer.paint,
      ...(layer.paint?.['text-halo-width'] === undefined
        ? {}
        : { 'text-halo-width': times(layer.paint['text-halo-width'], scale, 0) }),
    },
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
