/** What single marks look like on the WebGL map, as feature-state: set per mark, evaluated for that mark alone. Pure. */
import { rimOf } from '@/geo/layers/basemap';
import type { Drawing } from '@/lib/figure/drawing';
import { colorOf, type Theme } from '@/lib/scales/palettes';

/** Every key is always there: a state that is set replaces what was, key by key. */
export interface MarkState {
  /** Hex of the fill; null where there is none. */
  color: string | null;
  /** Not filled. */
  bare: boolean;
  /** Hex of a circle's rim; null for an area, and around a circle without a fill. */
  rim: string | null;
  selected: boolean;
}

/** Sources whose features have a state; both promote `id`. */
export type StatefulSource = 'areas' | 'points';
export const STATEFUL: readonly StatefulSource[] = ['areas', 'points'];

/** The state of every area and circle, by id. */
export function states(drawing: Drawing, theme: Theme): Record<StatefulSource, ReadonlyMap<string, MarkState>> {
  return {
    // A selected area has an outline of its own.
    areas: new Map(
      drawing.areas.map((a) => {
        const color = a.color && colorOf(a.color, theme);
        return [a.id, { color, bare: color === null, rim: null, selected: false }];
      }),
    ),
    points: new Map(
      drawing.circles.map((p) => {
        const color = p.color && colorOf(p.color, theme);
        return [p.id, { color, bare: color === null, rim: color && rimOf(color), selected: p.selected }];
      }),
    ),
  };
}

/** Whether two states look the same. */
export function sameState(a: MarkState | undefined, b: MarkState): boolean {
  return a !== undefined && a.color === b.color && a.bare === b.bare && a.rim === b.rim && a.selected === b.selected;
}
