/** The shapes of one overlay: whole, and the part inside each plan, on shared arcs. */
import type { Point } from 'geojson';
import type { Topology } from 'topojson-specification';
import { labelPoint } from '@/geo/labels';
import { areaM2, bboxOf, unionBBox } from '@/geo/measure';
import { intersect, overlay, type AreaGeometry } from '@/geo/overlay';
import { PLANS, type Plan } from '@/lib/places';
import { OVERLAY_OF, type AreaOverlay } from '@/lib/places/areaOverlays';
import { SLIVER_KM2, type GeoContext, type NamedArea } from '../contract';
import { readAreas, readTopology, runMapshaper, type Shape } from '../geometry/shape';
import { SIMPLIFY_M, gridSteps } from '../geometry/tolerance';

export interface OverlayShapes {
  /** Whole, as the source draws them; only those with a part in either plan. */
  areas: NamedArea[];
  /** Inside each plan, source resolution; slivers under SLIVER_KM2 are left out. */
  parts: Record<Plan, NamedArea[]>;
  /** Whole, simplified as in the pack: what the download holds, since streets' wiggles would make it four times as long. */
  simple: NamedArea[];
  topology: Topology;
}

/** As for the parts of neighborhoods: two sources drew one street a few meters apart. */
const FRAGMENT_M2 = 2000;
/** Only units are ever drawn cut at the district's line. */
const UNIT_OVERLAYS: readonly AreaOverlay[] = Object.values(OVERLAY_OF);

/** Keeps what overlaps either plan by more than a sliver, cuts the parts, and simplifies all of it together. */
export async function overlayShapes(
  id: AreaOverlay,
  all: readonly NamedArea[],
  geo: GeoContext,
): Promise<OverlayShapes> {
  const outlines = PLANS.map((p) => geo.plans[p]);
  const chosen = new Set(
    overlay(all, outlines)
      .filter((pair) => pair.areaM2 >= SLIVER_KM2 * 1e6)
      .map((pair) => pair.a),
  );
  const areas = all.filter((_, i) => chosen.has(i));
  const named = new Map(areas.map((a) => [a.id, a.name]));
  const cut = (plan: Plan): string =>
    `-clip target=${id}-${plan} plan-${plan} ` +
    `-filter target=${id}-${plan} "this.area >= ${SLIVER_KM2 * 1e6}" -filter-islands target=${id}-${plan} min-area=${FRAGMENT_M2}m2`;
  const box = unionBBox(areas.map((a) => bboxOf(a.geometry)));
  const unit = UNIT_OVERLAYS.includes(id);
  const targets = `${id},${id}-names${unit ? `,${id}-2011,${id}-2021` : ''}`;
  const full = `-o target=${id}-2011,${id}-2021 format=geojson precision=0.00000001`;
  const small = `-simplify target=* dp interval=${SIMPLIFY_M} keep-shapes -o out.topojson target=${targets} format=topojson quantization=${gridSteps(box[2] - box[0], box[3] - box[1])} id-field=id -o simple.json target=${id} format=geojson precision=0.000001`;
  // Each cut has a copy of its own: mapshaper's `-clip … +` turns holes of the layer it copies from around.
  const copies = PLANS.map(
    (plan) => [`${id}-${plan}`, areas.map(({ id: own, geometry }) => ({ id: own, geometry }))] as const,
  );
  const drawn = { [id]: areas.map(withName), [`${id}-names`]: areas.map((a) => namePoint(a, outlines)) };
  const clipped = { ...Object.fromEntries(copies), 'plan-2011': [geo.plans['2011']], 'plan-2021': [geo.plans['2021']] };
  const cuts = `${cut('2011')} ${cut('2021')} ${full}`;
  // Cutting adds a point wherever a line crosses another: only the packs that hold the cut parts need them.
  const out = unit
    ? await runMapshaper({ ...drawn, ...clipped }, `${cuts} ${small}`)
    : { ...(await runMapshaper(clipped, cuts)), ...(await runMapshaper(drawn, small)) };
  const read = (file: string): NamedArea[] =>
    readAreas(out, file).map((a) => ({ ...a, name: named.get(a.id) ?? a.id }));
  const part = (plan: Plan): NamedArea[] =>
    read(`${id}-${plan}.json`).filter((a) => areaM2(a.geometry) >= SLIVER_KM2 * 1e6);
  return {
    areas,
    simple: read('simple.json'),
    parts: { '2011': part('2011'), '2021': part('2021') },
    topology: readTopology(out, 'out.topojson', { [id]: ['name'], [`${id}-names`]: ['name'] }),
  };
}

function withName({ id, name, geometry }: NamedArea): Shape<AreaGeometry> {
  return { id, geometry, properties: { name } };
}

/** A name stands in the larger of an area's two parts: where the reader looks, not somewhere in the next city. */
function namePoint({ id, name, geometry }: NamedArea, outlines: readonly NamedArea[]): Shape<Point> {
  const parts = outlines.flatMap((o) => intersect(geometry, o.geometry) ?? []).sort((a, b) => areaM2(b) - areaM2(a));
  return { id, properties: { name }, geometry: { type: 'Point', coordinates: [...labelPoint(parts[0] ?? geometry)] } };
}
