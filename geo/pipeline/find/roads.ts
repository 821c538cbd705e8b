/** The named streets of the area and the freeways, each as one road with all its pieces. */
import type { Geometry, Position } from 'geojson';
import type { BBox } from '@/lib/places';
import { slugOf } from '@/lib/places/slug';
import { stringProperty, type Sources } from '../sources';

const STREETS = 'context/arterials_derived.geojson';
const FREEWAYS = 'context/freeways_nhpn.geojson';

export interface Road {
  /** Name of its outline: `street-7th-street`, `freeway-110`. */
  mark: string;
  name: string;
  /** Clipped to the box asked for: pieces of at least two points, degrees. */
  lines: Position[][];
}

/** What ends, or is, the name of a street. Others in the source are stops and places that a bus route was named after. */
const STREET_NAME =
  /(?:Street|Avenue|Boulevard|Road|Drive|Way|Place|Terrace|Tunnel)$|^Broadway$|^Avenue \d+$|^Via \p{Lu}/u;

/** `Cesar E. Chavez Avenue` and `Cesar E Chavez Avenue` are one. */
function streetName(source: string): string | null {
  const name = source
    .replace(/\b([A-Z])(?=\s\p{L}{2})/gu, '$1.')
    .replace(/\.\./g, '.')
    .replace(/^L\. A\. /, 'L.A. ')
    .replace(/^Ave\. (?=\d)/, 'Avenue ');
  return STREET_NAME.test(name) && !/^\d+ /.test(name) ? name : null;
}

/** Streets by name, then freeways by number; only what lies in the box. @throws SourceError */
export function readRoads(sources: Sources, box: BBox): { streets: Road[]; freeways: Road[] } {
  const streets = new Map<string, Position[][]>();
  for (const { properties, geometry } of sources.geojson(STREETS).features) {
    const name = typeof properties.name === 'string' ? streetName(properties.name) : null;
    if (name !== null) add(streets, name, geometry, box);
  }
  const freeways = new Map<string, Position[][]>();
  for (const feature of sources.geojson(FREEWAYS, ['ref']).features) {
    const { name } = feature.properties;
    // State route 2 runs on as Glendale Boulevard, an ordinary street.
    if (typeof name === 'string' && name !== '' && !name.endsWith('Freeway')) continue;
    add(freeways, stringProperty(FREEWAYS, feature, 'ref').replace(/^.*-/, ''), feature.geometry, box);
  }
  const road = (mark: string, name: string, lines: Position[][]): Road => ({ mark, name, lines });
  return {
    streets: [...streets]
      .map(([name, lines]) => road(`street-${slugOf(name)}`, name, lines))
      .sort((a, b) => (a.mark < b.mark ? -1 : 1)),
    freeways: [...freeways]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([number, lines]) => road(`freeway-${number}`, `${number} Freeway`, lines)),
  };
}

function add(roads: Map<string, Position[][]>, name: string, geometry: Geometry, box: BBox): void {
  const pieces = linesOf(geometry).flatMap((line) => inBox(line, box));
  if (pieces.length > 0) roads.set(name, [...(roads.get(name) ?? []), ...pieces]);
}

function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    default:
      return [];
  }
}

/** The runs of a line whose points lie in the box, with one point beyond at either end. */
function inBox(line: readonly Position[], [w, s, e, n]: BBox): Position[][] {
  const inside = line.map(([x = 0, y = 0]) => x >= w && x <= e && y >= s && y <= n);
  const runs: Position[][] = [];
  let run: Position[] = [];
  line.forEach((p, i) => {
    if (inside[i] || inside[i - 1] || inside[i + 1]) run.push(p);
    else {
      runs.push(run);
      run = [];
    }
  });
  return [...runs, run].filter((r) => r.length > 1);
}
