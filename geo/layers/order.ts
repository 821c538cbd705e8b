/** The z-order of the map, bottom to top: every layer there is, once. */
import { AREA_OVERLAYS } from '@/lib/places/areaOverlays';

export const LAYER_ORDER = [
  'background',
  'parks',
  'water',
  'river',
  'outside',
  'area-fill',
  'area-hatch',
  'streets',
  'area-edges',
  'freeway-casing',
  'freeways',
  'rail-casing',
  'rail',
  'stations',
  'neighborhood-lines',
  'groups-casing',
  'groups-line',
  'council-districts-casing',
  'council-districts-line',
  'neighborhood-councils-casing',
  'neighborhood-councils-line',
  'zips-casing',
  'zips-line',
  'plan-2021',
  'plan-2011',
  'area-hover',
  'selected-casing',
  'selected-line',
  'place-casing',
  'place-line',
  'points',
  'point-hover',
  'city-names',
  'shields',
  'zips-names',
  'neighborhood-councils-names',
  'council-districts-names',
  'groups-names',
  'area-names',
] as const;
export type LayerId = (typeof LAYER_ORDER)[number];

/** Every source of the map; one without data yet is an empty collection. */
export const SOURCE_IDS = [
  'parks', 'water', 'river', 'streets', 'freeways', 'rail', 'stations', 'cities', 'shields',
  'outside', 'areas', 'area-names', 'neighborhoods', 'plan-2011', 'plan-2021', 'points', ...AREA_OVERLAYS,
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];
