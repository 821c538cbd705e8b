/** Census tracts that touch the district, whole. */
import type { Topology } from 'topojson-specification';
import { areaM2, bboxOf, contains, unionBBox } from '@/geo/measure';
import { overlay, type Area } from '@/geo/overlay';
import { PLANS, type LonLat, type Plan } from '@/lib/places';
import type { TractYear } from '@/lib/people/measures';
import type { NamedArea } from '../contract';
import { csvNumber } from '../csv';
import { SourceError, stringProperty, type Sources } from '../sources';
import { isAreaGeometry, readTopology, runMapshaper } from './shape';
import { SIMPLIFY_M, gridSteps } from './tolerance';

const POINTS = 'demographics/geometry/bg2020_population_points.csv';
/** A tract belongs when this share of its land is inside a plan, or when people live in the piece that is. */
const LAND_SHARE = 0.01;

export interface Tracts {
  /** Full resolution, sorted by GEOID. */
  areas: Area[];
  topology: Topology;
}

/** Tracts of a vintage that touch either plan with people or more than 1 % of their area. @throws SourceError */
export async function buildTracts(sources: Sources, year: TractYear, plans: Record<Plan, NamedArea>): Promise<Tracts> {
  const file = `demographics/geometry/tracts${year}.geojson`;
  const all = sources.geojson(file, ['GEOID']).features.map((feature): Area => {
    if (!isAreaGeometry(feature.geometry)) throw new SourceError({ file, expected: 'polygons only' });
    return { id: stringProperty(file, feature, 'GEOID'), geometry: feature.geometry };
  });
  const outlines = PLANS.map((p) => plans[p]);
  const homes = populatedPoints(sources).filter((at) => outlines.some((o) => contains(o.geometry, at)));
  const chosen = new Set<number>();
  for (const pair of overlay(all, outlines)) {
    if (chosen.has(pair.a)) continue;
    const { geometry } = all[pair.a]!;
    if (pair.areaM2 > LAND_SHARE * areaM2(geometry) || homes.some((at) => contains(geometry, at))) chosen.add(pair.a);
  }
  const areas = all.filter((_, i) => chosen.has(i)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const box = unionBBox(areas.map((a) => bboxOf(a.geometry)));
  const steps = gridSteps(box[2] - box[0], box[3] - box[1]);
  const out = await runMapshaper(
    { tracts: areas },
    `-simplify dp interval=${SIMPLIFY_M} keep-shapes -o out.topojson format=topojson quantization=${steps} id-field=id`,
  );
  return { areas, topology: readTopology(out, 'out.topojson') };
}

/** Centroids of the 2020 block groups in which somebody lives. */
function populatedPoints(sources: Sources): LonLat[] {
  const rows = sources.csv(POINTS, ['GEOID', 'POP', 'X', 'Y']);
  return rows.flatMap((row, i): LonLat[] => {
    const [pop, x, y] = [
      csvNumber(POINTS, i, row, 'POP'),
      csvNumber(POINTS, i, row, 'X'),
      csvNumber(POINTS, i, row, 'Y'),
    ];
    return pop !== null && pop > 0 && x !== null && y !== null ? [[x, y]] : [];
  });
}
