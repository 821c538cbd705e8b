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

/** The pack that holds an overlay's shapes: objects `<overlay>` (whole), `<overlay>-2011`, `<overlay>-2021` (parts inside that plan) and `<overlay>-names` (points). */
export function areaPackId(overlay: AreaOverlay): AreaPackId {
  return `geometry-${overlay}`;
}
