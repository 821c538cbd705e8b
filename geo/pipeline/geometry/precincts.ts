/** The precinct polygons of 2018: November's, and June's where only June drew a precinct that voted in 2020. */
import type { Topology } from 'topojson-specification';
import { bboxOf, unionBBox } from '@/geo/measure';
import type { AreaGeometry } from '@/geo/overlay';
import { ELECTIONS } from '@/lib/elections/catalogue';
import { SourceError, stringProperty, type Sources } from '../sources';
import { isAreaGeometry, readTopology, runMapshaper, type Shape } from './shape';
import { SIMPLIFY_M, gridSteps } from './tolerance';

const NOVEMBER = 'precincts/la2018_general_precincts_bbox.geojson';
const JUNE = 'precincts/la2018_primary_precincts_bbox.geojson';
const INDEX = 'precincts/precinct_index.csv';
const RESULTS_2018 = 'results/results_2018_11_general.csv';
const RESULTS_2020 = 'results/results_2020_11_general.csv';

export interface PrecinctShapes {
  /** Full resolution; ids `g:9001706A` (November), `p:9001706A` (June); sorted. */
  shapes: Shape<AreaGeometry>[];
  topology: Topology;
}

/** Membership comes from the results of the House contest, never from a place guess. @throws SourceError */
export async function buildPrecincts(sources: Sources): Promise<PrecinctShapes> {
  const november = polygonsById(sources, NOVEMBER);
  const june = polygonsById(sources, JUNE);
  const voted2018 = housePrecincts(sources, RESULTS_2018, '2018-11-general');
  const voted2020 = housePrecincts(sources, RESULTS_2020, '2020-11-general');
  const bytes = recordBytes(sources);
  const shapes: PrecinctShapes['shapes'] = [];
  for (const id of [...voted2018].sort()) {
    const geometry = november.get(id);
    if (geometry) shapes.push({ id: `g:${id}`, geometry });
  }
  for (const id of [...voted2020].sort()) {
    const geometry = june.get(id);
    const was = bytes.get(`2018-06-primary ${id}`);
    if (geometry && !november.has(id) && was !== undefined && was === bytes.get(`2020-11-general ${id}`)) shapes.push({ id: `p:${id}`, geometry });
  }
  const box = unionBBox(shapes.map((s) => bboxOf(s.geometry)));
  const steps = gridSteps(box[2] - box[0], box[3] - box[1]);
  const out = await runMapshaper({ precincts: shapes }, `-simplify dp interval=${SIMPLIFY_M} keep-shapes -o out.topojson format=topojson quantization=${steps} id-field=id`);
  return { shapes, topology: readTopology(out, 'out.topojson') };
}

function polygonsById(sources: Sources, file: string): Map<string, AreaGeometry> {
  return new Map(sources.geojson(file, ['precinct']).features.map((feature) => {
    if (!isAreaGeometry(feature.geometry)) throw new SourceError({ file, expected: 'polygons only' });
    return [stringProperty(file, feature, 'precinct'), feature.geometry];
  }));
}

/** Precinct ids in the House contest; the groups of mail ballots (9990…) belong to no place. */
function housePrecincts(sources: Sources, file: string, election: '2018-11-general' | '2020-11-general'): Set<string> {
  const contest = ELECTIONS[election].contests.find((c) => c.id === 'us-house')?.sourceName;
  const rows = sources.csv(file, ['contest', 'precinct', 'candidate', 'votes']).filter((r) => r.contest === contest);
  if (rows.length === 0) throw new SourceError({ file, expected: `rows of the contest “${contest ?? 'us-house'}”` });
  return new Set(rows.map((r) => r.precinct ?? '').filter((id) => id !== '' && !id.startsWith('9990')));
}

function recordBytes(sources: Sources): Map<string, string> {
  return new Map(sources.csv(INDEX, ['layer', 'precinct', 'record_bytes']).map((r) => [`${r.layer} ${r.precinct}`, r.record_bytes ?? '']));
}
