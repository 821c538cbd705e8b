/** The other ways to divide the district that the map can draw over its areas; each has a geometry pack of its own, fetched only when asked for. */

export const AREA_OVERLAYS = ['groups', 'zips', 'council-districts', 'neighborhood-councils'] as const;
/**
 * `groups`: neighborhoods by Mapping L.A.'s regions (Northeast L.A., the Eastside ...); `zips`: the Census Bureau's areas of ZIP codes; `council-districts`: of the
 * Los Angeles City Council; `neighborhood-councils`: the City's certified ones.
 */
export type AreaOverlay = (typeof AREA_OVERLAYS)[number];
export type AreaPackId = `geometry-${AreaOverlay}`;

export function isAreaOverlay(id: string): id is AreaOverlay {
  return (AREA_OVERLAYS as readonly string[]).includes(id);
}

/** The pack that holds an overlay's shapes: objects `<overlay>` (whole) and `<overlay>-names` (points); for a unit also `<overlay>-2011`, `<overlay>-2021` (parts inside that plan). */
export function areaPackId(overlay: AreaOverlay): AreaPackId {
  return `geometry-${overlay}`;
}

/**
 * Overlays that can also be the unit of a view, by the name a link gives them: those for which dividing precincts and tracts errs no more than for
 * neighborhoods (docs/accuracy.md). ZIP codes and Neighborhood Councils don't pass; councils also overlap, so votes could not be divided between them.
 */
export const AREA_UNITS = ['group', 'council'] as const;
export type AreaUnit = (typeof AREA_UNITS)[number];

export const OVERLAY_OF = { group: 'groups', council: 'council-districts' } as const satisfies Readonly<
  Record<AreaUnit, AreaOverlay>
>;

export function isAreaUnit(id: string): id is AreaUnit {
  return (AREA_UNITS as readonly string[]).includes(id);
}

/** Id of such an area in a Figure, `council:14`. No place that can be selected has an id of this form. */
export function areaFigureId(unit: AreaUnit, id: string): string {
  return `${unit}:${id}`;
}
