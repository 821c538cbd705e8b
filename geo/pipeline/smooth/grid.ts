/** The fixed grid: H3 hexagons over both plans, cut at the district's line. docs/estimate.md argues the resolution. */
import { cellToBoundary, cellToLatLng, polygonToCellsExperimental, POLYGON_TO_CELLS_FLAGS } from 'h3-js';
import type { Topology } from 'topojson-specification';
import { bboxOf, polygonsOf } from '@/geo/measure';
import { intersectionArea, overlay, type Area, type AreaGeometry } from '@/geo/overlay';
import type { HexagonsPack } from '@/lib/packs/schema';
import { PLANS, type LonLat, type Plan } from '@/lib/places';
import { SLIVER_KM2, type GeoContext } from '../contract';
import { clipToBox } from '../elections/clipToBox';
import { readTopology, runMapshaper } from '../geometry/shape';

/** Cells of 0.82 km² here: about as much ground as a precinct has (0.5 km² in 2018, 1.8 km² of those placed in 2025). */
export const RESOLUTION = 8;

/** The outline is kept to this many meters where it cuts hexagons, and points to a grid of 2 m: the plan's own line, of 2.4 pixels, is drawn over it. */
const OUTLINE_M = 8;
const GRID_STEPS = 10_000;

/** A hexagon with its whole outline. */
export function hexagon(id: string): Area {
  return { id, geometry: { type: 'Polygon', coordinates: [cellToBoundary(id, true)] } };
}

/** The grid over both plans, and where each hexagon is. A hexagon belongs to a plan that holds SLIVER_KM2 of it or more. */
export function layGrid(geo: Pick<GeoContext, 'plans' | 'neighborhoods'>): HexagonsPack {
  const inPlan = { '2011': membersOf(geo.plans['2011']), '2021': membersOf(geo.plans['2021']) };
  const ids = [...new Set([...inPlan['2011'], ...inPlan['2021']])].sort();
  const at = ids.map(centerOf);
  const neighborhood = neighborhoodsOf(ids, geo.neighborhoods);
  const indices = (plan: Plan): number[] => ids.flatMap((id, i) => (inPlan[plan].has(id) ? [i] : []));
  return {
    resolution: RESOLUTION,
    ids,
    at,
    neighborhood,
    number: numbersOf(neighborhood, at),
    plans: { '2011': indices('2011'), '2021': indices('2021') },
  };
}

function membersOf(plan: Area): Set<string> {
  const touched = polygonsOf(plan.geometry).flatMap((rings) =>
    polygonToCellsExperimental(
      rings.map((ring) => ring.map((p) => [p[0]!, p[1]!])),
      RESOLUTION,
      POLYGON_TO_CELLS_FLAGS.containmentOverlapping,
      true,
    ),
  );
  return new Set([...new Set(touched)].filter((id) => areaInside(hexagon(id), plan.geometry) >= SLIVER_KM2 * 1e6));
}

/** Trimmed to the hexagon's surroundings first: the outline has thousands of corners. */
function areaInside(cell: Area, plan: AreaGeometry): number {
  const [west, south, east, north] = bboxOf(cell.geometry);
  const near = clipToBox(plan, [west - 0.001, south - 0.001, east + 0.001, north + 0.001]);
  return near ? intersectionArea(cell.geometry, near) : 0;
}

function centerOf(id: string): LonLat {
  const [lat, lon] = cellToLatLng(id);
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

/** The listed neighborhood that holds most of each hexagon. */
function neighborhoodsOf(ids: readonly string[], neighborhoods: readonly Area[]): (string | null)[] {
  const most = ids.map(() => ({ slug: null as string | null, areaM2: 0 }));
  for (const { a, b, areaM2 } of overlay(ids.map(hexagon), neighborhoods))
    if (areaM2 > most[a]!.areaM2) most[a] = { slug: neighborhoods[b]!.id, areaM2 };
  return most.map((m) => m.slug);
}

/** Numbers a neighborhood's hexagons from north to south, west to east on one latitude. */
function numbersOf(neighborhood: readonly (string | null)[], at: readonly LonLat[]): (number | null)[] {
  const order = at.map((_, i) => i).sort((a, b) => at[b]![1] - at[a]![1] || at[a]![0] - at[b]![0]);
  const count = new Map<string, number>();
  const numbers = at.map((): number | null => null);
  for (const i of order) {
    const slug = neighborhood[i] ?? null;
    if (slug === null) continue;
    const n = (count.get(slug) ?? 0) + 1;
    count.set(slug, n);
    numbers[i] = n;
  }
  return numbers;
}

/** The pack `geometry-hexagons`: each plan's hexagons, cut at its line. */
export async function gridTopology(grid: HexagonsPack, geo: Pick<GeoContext, 'plans'>): Promise<Topology> {
  const layers = {
    hexagons: grid.ids.map(hexagon),
    'plan-2011': [geo.plans['2011']],
    'plan-2021': [geo.plans['2021']],
  };
  const cut = PLANS.map((plan) => {
    const name = `hexagons-${plan}`;
    const members = JSON.stringify(grid.plans[plan].map((i) => grid.ids[i]!)).replaceAll('"', "'");
    return `-clip target=hexagons plan-${plan} + name=${name} -filter target=${name} "${members}.includes(this.properties.id)"`;
  });
  const small = `-simplify target=* dp interval=${OUTLINE_M} keep-shapes -o hexagons.topojson target=hexagons-2011,hexagons-2021 format=topojson quantization=${GRID_STEPS} id-field=id`;
  return readTopology(await runMapshaper(layers, `${cut.join(' ')} ${small}`), 'hexagons.topojson');
}
