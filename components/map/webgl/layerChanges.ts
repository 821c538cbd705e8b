/** The least that must be set to turn one list of layers into another with the same ids. */
import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

export type LayerChange =
  | { id: string; part: 'paint' | 'layout'; name: string; value: unknown }
  | { id: string; part: 'filter'; value: FilterSpecification | null };

/** Paint, layout and filter that differ, in the order of the layers; `undefined` as a value takes a property back to its default. */
export function layerChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): LayerChange[] {
  const changes: LayerChange[] = [];
  const known = new Map(before.map((l) => [l.id, l]));
  for (const layer of after) {
    const old = known.get(layer.id);
    if (!old) continue;
    for (const part of ['paint', 'layout'] as const) {
      const was = new Map<string, unknown>(Object.entries(old[part] ?? {}));
      const is = new Map<string, unknown>(Object.entries(layer[part] ?? {}));
      for (const name of new Set([...was.keys(), ...is.keys()])) {
        if (!same(was.get(name), is.get(name))) changes.push({ id: layer.id, part, name, value: is.get(name) });
      }
    }
    const filterWas = 'filter' in old ? old.filter : undefined;
    const filterIs = 'filter' in layer ? layer.filter : undefined;
    if (!same(filterWas, filterIs)) changes.push({ id: layer.id, part: 'filter', value: filterIs ?? null });
  }
  return changes;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
