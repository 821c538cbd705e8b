/** What the map renderers tell the rest of the page, the same for both. */
import type { WordedArea } from '@/lib/figure/figure';
import type { LonLat } from '@/lib/places';

/** Why the map stays a picture: no WebGL, its context lost for good, it never drew, a sandboxed frame, or its code did not arrive. */
export type UnavailableReason = 'no-webgl' | 'context-lost' | 'no-picture' | 'sandboxed' | 'not-loaded';
/**
 * As written to `<html data-map>`: `svg` the SVG map, which is complete and stays unless WebGL has something to add; `loading` the WebGL map is on its way, or its picture is
 * lost for a while; `ready` it has taken over; `unavailable` it was wanted and can't be had. In all but `ready` the SVG is what is seen.
 */
export type MapStatus = 'svg' | 'loading' | 'ready' | 'unavailable';

/** A click, tap or Enter on the map. */
export interface MapPick {
  /** The place there, the very one that hovering names; null outside every mark, and on hexagons. */
  id: string | null;
  lngLat: LonLat;
  /** With Shift, Ctrl or ⌘: added to the selection instead of replacing it. */
  additive: boolean;
}

/** A click on the mark of that id, or beside all of them. A hexagon is no place: what is asked for is what lies under it. */
export function pickOf(
  figure: { areas: readonly Pick<WordedArea, 'id' | 'kind'>[] },
  id: string | null,
  lngLat: LonLat,
  additive: boolean,
): MapPick {
  const place = id !== null && figure.areas.find((a) => a.id === id)?.kind !== 'hexagon';
  return { id: place ? id : null, lngLat, additive };
}

/** What the pointer or the keyboard is on; x and y in CSS px from the stage's top left corner. */
export interface MapHover {
  id: string;
  x: number;
  y: number;
}

/** Words on and about the map, from the message catalogue. */
export interface MapLabels {
  /** Name of the map for screen readers; the Figure's sentence follows it. */
  map: string;
  /** How to use it with the keyboard. */
  hint: string;
  /** Name of the group of circles. */
  precincts: string;
  zoomIn: string;
  zoomOut: string;
  reset: string;
  /** Asks for the WebGL map. */
  detail: string;
}

/** Name, value and note of an area or point, as one sentence for screen readers. */
export function spoken(item: { name: string; valueText: string; note: string }): string {
  return [item.name, item.valueText, item.note].filter((s) => s !== '').join(', ');
}

/** Whether the modifier for adding to the selection is down. */
export function isAdditive(event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
