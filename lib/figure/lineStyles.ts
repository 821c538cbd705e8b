/** How each line of the map is drawn, in every medium: width, dash, casing. Lines differ by dash and weight, never by color alone. */
import type { AreaOverlay } from '@/lib/places/areaOverlays';

/** `line` strongest, `quiet` weaker, `road` and its casing for freeways, `casing` the pale ground of a line. A theme or the paper turns it into a color. */
export type Ink = 'line' | 'quiet' | 'road' | 'road-casing' | 'casing';

export interface LineStyle {
  ink: Ink;
  /** CSS px at the scale of the whole district. */
  width: number;
  /** Lengths of dash and gap in widths of the line; none where it is solid. */
  dash: readonly number[];
  /** 0–1. */
  opacity: number;
  /** A wider line below, so that this one is seen on any fill: its whole width in px. */
  casing: { ink: Ink; width: number; opacity: number } | null;
}

/**
 * What a line is. `plan`: the district whose areas are drawn, the strongest line of all; `other-plan`: its lines of the other time; `selected`: around a selected
 * area, or around a selected neighborhood that is none of the areas drawn; `found`: around, or along, what the search led to.
 */
export type LineRole =
  'freeways' | 'rail' | 'neighborhoods' | AreaOverlay | 'other-plan' | 'plan' | 'selected' | 'found';

/** A line over a casing 2 px wider, which lets the fill show through. */
const overlay = (width: number, dash: readonly number[]): LineStyle => ({
  ink: 'quiet',
  width,
  dash,
  opacity: 1,
  casing: { ink: 'casing', width: width + 2, opacity: 0.6 },
});

export const LINE_STYLES: Readonly<Record<LineRole, LineStyle>> = {
  freeways: { ink: 'road', width: 2.6, dash: [], opacity: 1, casing: { ink: 'road-casing', width: 4, opacity: 1 } },
  rail: { ink: 'quiet', width: 1.6, dash: [], opacity: 1, casing: { ink: 'casing', width: 3.6, opacity: 1 } },
  neighborhoods: { ink: 'quiet', width: 1.3, dash: [], opacity: 0.8, casing: null },
  groups: overlay(2.6, [5, 1.6]),
  'council-districts': overlay(1.9, [6, 2, 1.2, 2]),
  'neighborhood-councils': overlay(1.5, [3, 2.2]),
  zips: overlay(1.3, [5, 2, 1.2, 2, 1.2, 2]),
  'other-plan': { ink: 'quiet', width: 1.4, dash: [1.2, 2.2], opacity: 1, casing: null },
  plan: { ink: 'line', width: 2.4, dash: [], opacity: 1, casing: null },
  selected: { ink: 'line', width: 3, dash: [], opacity: 1, casing: { ink: 'casing', width: 7, opacity: 1 } },
  // Dashed, so that it is told from the selection, which may lie around it.
  found: { ink: 'line', width: 2.8, dash: [2.4, 1.1], opacity: 1, casing: { ink: 'casing', width: 6.4, opacity: 1 } },
};

/** The pin of what was found, px: a disc in the ink of lines with a ring around it and a spot in it, both of the casing. */
export const PIN = { radius: 7.5, ring: 2.5, spot: 2.6 } as const;

/** Bottom to top. */
export const LINE_ORDER = [
  'freeways',
  'rail',
  'neighborhoods',
  'groups',
  'council-districts',
  'neighborhood-councils',
  'zips',
  'other-plan',
  'plan',
  'selected',
  'found',
] as const satisfies readonly LineRole[];

/** Radius of a rail station and the width of its rim, px. */
export const STATION = { radius: 2.4, rim: 1.2 } as const;

/** Borders between areas, px: `fine` where there are hundreds of them (precincts, tracts, hexagons). */
export const EDGE_WIDTHS = { fine: 0.7, plain: 1.5 } as const;
export type Edge = keyof typeof EDGE_WIDTHS;

/** The outline of what is pointed at. */
export const HOVER_WIDTH = 2;
/** Rims of circles, px and opacity: most, and the selected ones. */
export const RIM = { width: 0.9, opacity: 0.65, selected: { width: 2.2, opacity: 1 } } as const;
/** How much of a circle's fill covers what is below. */
export const CIRCLE_OPACITY = 0.9;
/** How much of what lies outside the plan is covered by the color of the land. */
export const OUTSIDE_OPACITY = 0.45;
