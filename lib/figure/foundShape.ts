/** Where the outline of what was found has its shape. */
import type { GeometryPackId } from '@/lib/packs/schema';
import { areaPackId, type AreaOverlay } from '@/lib/places/areaOverlays';
import { outlineOf } from '@/lib/view/found';

export interface FoundShape {
  pack: GeometryPackId;
  object: string;
  id: string;
}

/** Areas that an overlay draws, too, by what their outline's name begins with; ZIP codes are known by their digits. */
const OF_OVERLAYS: readonly (readonly [prefix: string, overlay: AreaOverlay])[] = [
  ['group-', 'groups'],
  ['council-', 'council-districts'],
  ['nc-', 'neighborhood-councils'],
];
/** Streets and freeways are lines of the pack of what can be found; all else there are areas. */
const LINES = /^(?:street|freeway)-/;

/** The shape of a View's `found`; null without one, and for a pin. That such a name has a shape is not said: the pack tells. */
export function foundShape(found: string | undefined): FoundShape | null {
  const name = outlineOf(found);
  if (name === null) return null;
  if (/^\d/.test(name)) return { pack: areaPackId('zips'), object: 'zips', id: name };
  for (const [prefix, overlay] of OF_OVERLAYS)
    if (name.startsWith(prefix)) return { pack: areaPackId(overlay), object: overlay, id: name.slice(prefix.length) };
  return { pack: 'geometry-found', object: LINES.test(name) ? 'lines' : 'areas', id: name };
}

/** The id of the area that a View's `found` outlines, where it is one of a unit: `group-northeast-la` among groups; else null. */
export function areaOfFound(found: string | undefined): string | null {
  const [, unit, id] = /^(group|council)-(.+)$/.exec(outlineOf(found) ?? '') ?? [];
  return id === undefined ? null : `${unit}:${id}`;
}
