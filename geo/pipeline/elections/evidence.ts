/** What the county's precinct layers tell about where precincts are: polygons of 2018, boxes of 2020, the index of all. */
import { centroidOf } from '@/geo/centroid';
import { bboxOf } from '@/geo/measure';
import type { Area, AreaGeometry } from '@/geo/overlay';
import { consolidationOf, type Consolidation } from '@/lib/elections/consolidation';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { Evidence, KnownBox, KnownShape } from '@/lib/elections/placement';
import { csvNumber, type CsvRow } from '../csv';
import { SourceError, stringProperty, type Sources } from '../sources';
import { readOwnLayers, type OwnLayer } from './ownLayers';
import { BOXES_2020_FILE, CONSOLIDATION_FILE, INDEX_FILE, JUNE_2018_FILE, NOVEMBER_2018_FILE } from './sourceFiles';

export interface PrecinctLayers {
  evidence: Evidence;
  /** Layers of single elections that lie beside the sources. */
  own: ReadonlyMap<ElectionId, OwnLayer>;
  /** Polygons by feature id (`g:…` November 2018, `p:…` June, `<election>:…` an election's own layer). */
  shapes: ReadonlyMap<string, Area>;
  /** Registered voters at export time: layer → precinct → number. */
  registered: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** @throws SourceError for any of the five files that is missing or malformed, and for a malformed layer of an election. */
export function readPrecinctLayers(sources: Sources): PrecinctLayers {
  const index = readIndex(sources);
  const november = readShapes(sources, NOVEMBER_2018_FILE, 'g', index.bytes.get('2018-11-general'));
  const june = readShapes(sources, JUNE_2018_FILE, 'p', index.bytes.get('2018-06-primary'));
  const own = readOwnLayers(sources);
  return {
    own,
    evidence: {
      november2018: november.known,
      june2018: june.known,
      boxes2020: readBoxes(sources, index.bytes.get('2020-11-general')),
      bytes2016: index.bytes.get('2016-11-general') ?? new Map(),
      together2016: readConsolidation(sources),
    },
    shapes: new Map(
      [...november.areas, ...june.areas, ...[...own.values()].flatMap((layer) => layer.areas)].map((a) => [a.id, a]),
    ),
    registered: index.registered,
  };
}

type ByLayer = Map<string, Map<string, number>>;

function readIndex(sources: Sources): { bytes: ByLayer; registered: ByLayer } {
  const bytes: ByLayer = new Map();
  const registered: ByLayer = new Map();
  const put = (to: ByLayer, layer: string, precinct: string, n: number | null) => {
    const column = to.get(layer) ?? new Map<string, number>();
    if (n !== null) column.set(precinct, n);
    to.set(layer, column);
  };
  sources.csv(INDEX_FILE, ['layer', 'precinct', 'record_bytes', 'registered']).forEach((row, i) => {
    const layer = row.layer ?? '';
    const precinct = row.precinct ?? '';
    put(bytes, layer, precinct, csvNumber(INDEX_FILE, i, row, 'record_bytes'));
    put(registered, layer, precinct, csvNumber(INDEX_FILE, i, row, 'registered'));
  });
  return { bytes, registered };
}

/** Precincts that vote by mail only have no polling place to share: they are home precincts like the others here. */
function readConsolidation(sources: Sources): Consolidation {
  const seen = new Set<string>();
  const rows = sources.csv(CONSOLIDATION_FILE, ['Precinct', 'Consolidation']).map((row, i): [string, string] => {
    const { Precinct: precinct = '', Consolidation: consolidated = '' } = row;
    for (const name of [precinct, consolidated])
      if (!/^\d{7}[A-Z]$/.test(name))
        throw new SourceError({
          file: CONSOLIDATION_FILE,
          row: i + 2,
          expected: `precincts of 7 digits and a letter (found “${name}”)`,
        });
    if (seen.has(precinct))
      throw new SourceError({ file: CONSOLIDATION_FILE, row: i + 2, expected: `${precinct} once (it comes twice)` });
    seen.add(precinct);
    return [precinct, consolidated];
  });
  return consolidationOf(rows);
}

function readShapes(
  sources: Sources,
  file: string,
  prefix: 'g' | 'p',
  bytes: ReadonlyMap<string, number> | undefined,
): { known: Map<string, KnownShape>; areas: Area[] } {
  const known = new Map<string, KnownShape>();
  const areas = sources.geojson(file, ['precinct', 'label_lon', 'label_lat']).features.map((feature): Area => {
    const precinct = stringProperty(file, feature, 'precinct');
    const { label_lon: lon, label_lat: lat } = feature.properties;
    if (typeof lon !== 'number' || typeof lat !== 'number')
      throw new SourceError({ file, expected: `numbers in label_lon and label_lat (precinct ${precinct})` });
    const geometry = polygonal(file, precinct, feature.geometry);
    const id = `${prefix}:${precinct}`;
    known.set(precinct, {
      id,
      bytes: bytes?.get(precinct) ?? null,
      at: [lon, lat],
      center: centroidOf(geometry),
      bbox: bboxOf(geometry),
    });
    return { id, geometry };
  });
  return { known, areas };
}

function polygonal(file: string, id: string, geometry: { type: string }): AreaGeometry {
  if (isPolygonal(geometry)) return geometry;
  throw new SourceError({ file, expected: `a polygon for ${id} (found a ${geometry.type})` });
}
export function isPolygonal(geometry: { type: string }): geometry is AreaGeometry {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function readBoxes(sources: Sources, bytes: ReadonlyMap<string, number> | undefined): Map<string, KnownBox> {
  const boxes = new Map<string, KnownBox>();
  sources.csv(BOXES_2020_FILE, ['precinct', 'lon', 'lat', 'west', 'south', 'east', 'north']).forEach((row, i) => {
    const at = (column: string) => degrees(i, row, column);
    const [lon, lat, w, s, e, n] = [at('lon'), at('lat'), at('west'), at('south'), at('east'), at('north')] as const;
    if (w >= e || s >= n)
      throw new SourceError({ file: BOXES_2020_FILE, row: i + 2, expected: 'west below east and south below north' });
    boxes.set(row.precinct ?? '', {
      bytes: bytes?.get(row.precinct ?? '') ?? null,
      at: [lon, lat],
      bbox: [w, s, e, n],
    });
  });
  return boxes;
}

function degrees(index: number, row: CsvRow, column: string): number {
  const n = csvNumber(BOXES_2020_FILE, index, row, column);
  if (n === null || Math.abs(n) > 180)
    throw new SourceError({
      file: BOXES_2020_FILE,
      row: index + 2,
      expected: `degrees in ${column} (found “${row[column]}”)`,
    });
  return n;
}
