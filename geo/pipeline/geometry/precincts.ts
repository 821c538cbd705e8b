/** The precinct polygons: those that voted in November 2018, whatever else of the two layers of 2018 an election is drawn on, and those of the layers of single elections. */
import type { Topology } from 'topojson-specification';
import { bboxOf, unionBBox } from '@/geo/measure';
import type { AreaGeometry } from '@/geo/overlay';
import { ELECTION_IDS, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import { readPrecinctLayers } from '../elections/evidence';
import { placePrecinct } from '../elections/placed';
import { readReturns } from '../elections/returns';
import type { Sources } from '../sources';
import { readTopology, runMapshaper, type Shape } from './shape';
import { SIMPLIFY_M, gridSteps } from './tolerance';

export interface PrecinctShapes {
  /** Full resolution; ids `g:9001706A` (November 2018), `p:9001706A` (June), `2026-11-general:9001706A` (a layer of that election); sorted. */
  shapes: Shape<AreaGeometry>[];
  topology: Topology;
  /** Elections that have a layer of their own. */
  own: ElectionId[];
}

/** Membership comes from the results of each election, never from a place guess. @throws SourceError */
export async function buildPrecincts(sources: Sources): Promise<PrecinctShapes> {
  const layers = readPrecinctLayers(sources);
  const ids = new Set(
    ELECTION_IDS.filter(hasPrecincts).flatMap((election) =>
      readReturns(sources, election).precincts.flatMap(
        ({ precinct }) => placePrecinct(election, precinct, layers).shape ?? [],
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
  return { shapes, topology: readTopology(out, 'out.topojson'), own: [...layers.own.keys()] };
}
