/** How the lines of the area overlays differ: by dash and weight, never by color alone; the same in both renderers and in the key. */
import type { AreaOverlay } from '@/lib/places/areaOverlays';

export interface OverlayStyle {
  /** CSS px. */
  width: number;
  /** Lengths of dash and gap in widths of the line. */
  dash: readonly number[];
}

export const OVERLAY_STYLE: Readonly<Record<AreaOverlay, OverlayStyle>> = {
  groups: { width: 2.6, dash: [5, 1.6] },
  'council-districts': { width: 1.9, dash: [6, 2, 1.2, 2] },
  'neighborhood-councils': { width: 1.5, dash: [3, 2.2] },
  zips: { width: 1.3, dash: [5, 2, 1.2, 2, 1.2, 2] },
};

/** A casing is this much wider than its line, so that the line is seen on any fill, px. */
export const OVERLAY_CASING = 2;
export const OVERLAY_CASING_OPACITY = 0.6;
/** Size of the names, CSS px. */
export const OVERLAY_NAME_PX = 11;
