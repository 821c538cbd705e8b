/**
 * What is pointed at, outside React's state: a pointer that moves draws one card and one outline anew and nothing else. The list and the legend point through it too.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapHover } from '@/components/map/contract';

export interface Hover {
  /** Under the pointer on the map. */
  pointer: MapHover | null;
  /** Under the keyboard's focus on the map. */
  focus: MapHover | null;
  /** Id of what is pointed at elsewhere: a list, the legend. */
  listed: string | null;
}
export type HoverStore = StoreApi<Hover>;

export function createHover(): HoverStore {
  return createStore<Hover>()(() => ({ pointer: null, focus: null, listed: null }));
}

/** What the card tells of: the pointer's mark, else the focused one. */
export function cardOf({ pointer, focus }: Hover): MapHover | null {
  return pointer ?? focus;
}

/** Id of the mark to outline; the focus has an outline of its own. */
export function outlinedBy({ pointer, listed }: Hover): string | null {
  return pointer?.id ?? listed;
}
