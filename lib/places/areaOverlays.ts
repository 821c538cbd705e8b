/** The other ways to divide the district that the map can draw over its areas; each has a geometry pack of its own, fetched only when asked for. */

/**
 * One entry an overlay. `unit`: the name a link gives it as the unit of a view, for those between whose areas dividing precincts and tracts errs no more than between
 * neighborhoods (docs/accuracy.md). ZIP codes and Neighborhood Councils don't pass; councils also overlap, so votes could not be divided between them.
 */
const ENTRIES = {
  /** Neighborhoods by Mapping L.A.'s regions: Northeast L.A., the Eastside ... */
  groups: { unit: 'group' },
  /** The Census Bureau's areas of ZIP codes. */
  zips: { unit: null },
  /** Of the Los Angeles City Council. */
  'council-districts': { unit: 'council' },
  /** The City's certified ones. */
  'neighborhood-councils': { unit: null },
} as const satisfies Readonly<Record<string, { unit: string | null }>>;

export type AreaOverlay = keyof typeof ENTRIES;
export const AREA_OVERLAYS = Object.keys(ENTRIES) as readonly AreaOverlay[];
export type AreaPackId = `geometry-${AreaOverlay}`;

export function isAreaOverlay(id: string): id is AreaOverlay {
  return (AREA_OVERLAYS as readonly string[]).includes(id);
}

/** The pack that holds an overlay's shapes: objects `<overlay>` (whole) and `<overlay>-names` (points); for a unit also `<overlay>-2011`, `<overlay>-2021` (parts inside that plan). */
export function areaPackId(overlay: AreaOverlay): AreaPackId {
  return `geometry-${overlay}`;
}

/** The overlays that are units too, by their names as units. */
export type AreaUnit = NonNullable<(typeof ENTRIES)[AreaOverlay]['unit']>;
/** The overlay whose areas a unit has. */
export const OVERLAY_OF = Object.fromEntries(
  AREA_OVERLAYS.flatMap((overlay) => (ENTRIES[overlay].unit === null ? [] : [[ENTRIES[overlay].unit, overlay]])),
) as {
  readonly [Unit in AreaUnit]: {
    [O in AreaOverlay]: (typeof ENTRIES)[O]['unit'] extends Unit ? O : never;
  }[AreaOverlay];
};
export const AREA_UNITS = Object.keys(OVERLAY_OF) as readonly AreaUnit[];

export function isAreaUnit(id: string): id is AreaUnit {
  return (AREA_UNITS as readonly string[]).includes(id);
}

/** Id of such an area in a Figure, `council:14`. No place that can be selected has an id of this form. */
export function areaFigureId(unit: AreaUnit, id: string): string {
  return `${unit}:${id}`;
}
