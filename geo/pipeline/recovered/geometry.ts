/** Shapes of the block groups of 2020 inside a plan. */
import type { Topology } from 'topojson-specification';
import { bboxOf, unionBBox } from '@/geo/measure';
import type { Area } from '@/geo/overlay';
import type { NamedArea } from '../contract';
import { isPolygonal } from '../elections/evidence';
import { BLOCK_GROUPS_FILE } from '../elections/sourceFiles';
import { readTopology, runMapshaper } from '../geometry/shape';
import { BLOCK_GROUPS_GRID_M, BLOCK_GROUPS_SIMPLIFY_M, gridSteps } from '../geometry/tolerance';
import { stringProperty, type Sources } from '../sources';

/** One object: id = GEOID, cut at the plan's line. @throws SourceError */
export async function blockGroupShapes(
  sources: Sources,
  ids: readonly string[],
  plan: NamedArea,
  object: 'block-groups-2020' | 'block-groups-2021' = 'block-groups-2020',
): Promise<Topology> {
  const wanted = new Set(ids);
  const areas = sources.geojson(BLOCK_GROUPS_FILE, ['GEOID']).features.flatMap((feature): Area[] => {
    const id = stringProperty(BLOCK_GROUPS_FILE, feature, 'GEOID');
    return wanted.has(id) && isPolygonal(feature.geometry) ? [{ id, geometry: feature.geometry }] : [];
  });
  const box = unionBBox([bboxOf(plan.geometry)]);
  const out = await runMapshaper(
    { [object]: areas.sort((a, b) => (a.id < b.id ? -1 : 1)), plan: [plan] },
    `-clip target=${object} plan -simplify target=* dp interval=${BLOCK_GROUPS_SIMPLIFY_M} keep-shapes ` +
      `-o out.topojson target=${object} format=topojson quantization=${gridSteps(box[2] - box[0], box[3] - box[1], BLOCK_GROUPS_GRID_M)} id-field=id`,
  );
  return readTopology(out, 'out.topojson');
}
