/** County layers of the precincts of one election, laid beside the sources as `precincts/<election>.geojson`: they go before every estimate of where its precincts are. */
import { centroidOf } from '@/geo/centroid';
import { labelPoint } from '@/geo/labels';
import { bboxOf } from '@/geo/measure';
import type { Area } from '@/geo/overlay';
import { ELECTION_IDS, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import type { KnownShape } from '@/lib/elections/placement';
import { SOURCE_CATALOGUE, type SourceId } from '../sourceCatalogue';
import { SourceError } from '../sourceError';
import { onlyOnce } from '../sourceRules';
import type { Properties, Sources } from '../sources';
import { recordsOf } from './sourceFiles';

export interface OwnLayer {
  /** Shapes by precinct; their ids are `<election>:<precinct>`. */
  known: ReadonlyMap<string, KnownShape>;
  areas: readonly Area[];
}

/** Where the layer of an election lies, below the folder of sources. */
export function layerFile(election: string): string {
  return `precincts/${election}.geojson`;
}

/** How the county names the property with a precinct's id, by layer. */
const ID_PROPERTIES = ['precinct', 'Precinct', 'PRECINCT'];

/** The precinct of a feature of such a layer. @throws SourceError without one of 7 digits and a letter. */
export function precinctOf(file: string, properties: Properties, index: number): string {
  const id = ID_PROPERTIES.map((name) => properties[name]).find((value) => typeof value === 'string');
  if (typeof id === 'string' && /^\d{7}[A-Z]$/.test(id)) return id;
  throw new SourceError({
    file,
    feature: index + 1,
    expected: `a precinct of 7 digits and a letter in ${ID_PROPERTIES.join(', ')} (found ${typeof id === 'string' ? `“${id}”` : 'none'})`,
  });
}

/** The layers that are there. @throws SourceError for a malformed one, and for one that its election does not cite. */
export function readOwnLayers(sources: Sources): ReadonlyMap<ElectionId, OwnLayer> {
  return new Map(
    ELECTION_IDS.filter((id) => hasPrecincts(id) && sources.has(layerFile(id))).map((id) => {
      layerSource(id);
      return [id, readLayer(sources, id)];
    }),
  );
}

/** The source of an election's own layer. @throws SourceError where its entry cites none. */
export function layerSource(election: ElectionId): SourceId {
  const file = layerFile(election);
  const cited = recordsOf(election).places.find((id) =>
    SOURCE_CATALOGUE.find((s) => s.id === id)?.note?.startsWith(file),
  );
  if (cited) return cited;
  throw new SourceError({
    file,
    expected: `a source in geo/pipeline/catalogue whose note begins with “${file}”, among the places that the entry of ${election} cites`,
  });
}

function readLayer(sources: Sources, election: ElectionId): OwnLayer {
  const file = layerFile(election);
  const once = onlyOnce(file);
  const known = new Map<string, KnownShape>();
  const areas = sources.geojson(file).features.map(({ properties, geometry }, i): Area => {
    const precinct = precinctOf(file, properties, i);
    once(precinct, 'precinct', { feature: i + 1 });
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
      throw new SourceError({ file, feature: i + 1, expected: `a polygon for ${precinct} (found a ${geometry.type})` });
    const id = `${election}:${precinct}`;
    known.set(precinct, {
      id,
      bytes: null,
      at: labelPoint(geometry),
      center: centroidOf(geometry),
      bbox: bboxOf(geometry),
    });
    return { id, geometry };
  });
  return { known, areas };
}
