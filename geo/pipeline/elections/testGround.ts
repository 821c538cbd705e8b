/** The ground of tests of the builders over the source data; never imported by the program. */
import { areaM2 } from '@/geo/measure';
import { intersect, type Area } from '@/geo/overlay';
import { SLIVER_KM2, type GeoContext, type NamedArea } from '../contract';
import type { Sources } from '../sources';
import { isPolygonal } from './evidence';
import type { AreaIntervals, IntervalsPack } from '@/lib/packs/schema';

function area(sources: Sources, file: string, slug?: string): NamedArea[] {
  return sources
    .geojson(file)
    .features.flatMap(({ geometry, properties }) =>
      isPolygonal(geometry) ? [{ id: slug ?? String(properties.slug), name: '', geometry }] : [],
    );
}

/** The plans and their neighborhoods, cut without the geometry builder. */
export function geoContext(sources: Sources): GeoContext {
  const plans = {
    '2011': area(sources, 'boundaries/ca34_2013_2022.geojson', 'plan-2011')[0]!,
    '2021': area(sources, 'boundaries/ca34_2023_2026.geojson', 'plan-2021')[0]!,
  };
  const neighborhoods = area(sources, 'boundaries/neighborhoods_latimes_ca34.geojson').sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const partsOf = (plan: NamedArea) =>
    neighborhoods.flatMap((n): NamedArea[] => {
      const geometry = intersect(n.geometry, plan.geometry);
      return geometry && areaM2(geometry) >= SLIVER_KM2 * 1e6
        ? [{ ...n, geometry } satisfies Area & { name: string }]
        : [];
    });
  const none = { bbox: [0, 0, 0, 0] as const, areaKm2: 0 };
  return {
    neighborhoods,
    plans,
    parts: { '2011': partsOf(plans['2011']), '2021': partsOf(plans['2021']) },
    places: { neighborhoods: [], others: [], plans: { '2011': none, '2021': none } },
  };
}

const NONE = { low: [], high: [] };
const NOWHERE: AreaIntervals = {
  ids: [],
  votes: NONE,
  share: NONE,
  lead: { first: [], second: [], low: [], high: [] },
  missing: [],
};
/** Intervals of a contest of which no area's error is known. */
export const UNKNOWN: IntervalsPack['units'] = { neighborhood: NOWHERE, group: NOWHERE, council: NOWHERE };
