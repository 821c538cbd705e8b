/** The precinct polygons of 2018: those that voted in November 2018, and whatever else of the two layers an election is drawn on. */
import type { Topology } from 'topojson-specification';
import { bboxOf, unionBBox } from '@/geo/measure';
import type { AreaGeometry } from '@/geo/overlay';
import { ELECTION_IDS, hasPrecincts } from '@/lib/elections/catalogue';
import { readPrecinctLayers } from '../elections/evidence';
import { placePrecinct } from '../elections/placed';
import { readReturns } from '../elections/returns';
import type { Sources } from '../sources';
import { readTopology, runMapshaper, type Shape } from './shape';
import { SIMPLIFY_M, gridSteps } from './tolerance';

export interface PrecinctShapes {
  /** Full resolution; ids `g:9001706A` (November), `p:9001706A` (June); sorted. */
  shapes: Shape<AreaGeometry>[];
  topology: Topology;
}

/** Membership comes from the results of each election, never from a place guess. @throws SourceError */
export async function buildPrecincts(sources: Sources): Promise<PrecinctShapes> {
  const layers = readPrecinctLayers(sources);
  const ids = new Set(
    ELECTION_IDS.filter(hasPrecincts).flatMap((election) =>
      readReturns(sources, election).precincts.flatMap(
        ({ precinct }) => placePrecinct(election, precinct, layers.evidence).shape ?? [],
      ),
    ),
  );
  const shapes = [...ids].sort().flatMap((id): PrecinctShapes['shapes'] => {
    const area = layers.shapes.get(id);
    return area ? [{ id, geometry: area.geometry }] : [];
  });
  const box = unionBBox(shapes.map((s) => bboxOf(s.geometry)));
  const steps = gridSteps(box[2] - box[0], box[3] - box[1]);
  const out = await runMapshaper(
    { precincts: shapes },
    `-simplify dp interval=${SIMPLIFY_M} keep-shapes -o out.topojson format=topojson quantization=${steps} id-field=id`,
  );
  return { shapes, topology: readTopology(out, 'out.topojson') };
}
