/** The source folder: every file is read through here, so that whatever is wrong with one is said in the same words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { parseCsv, type CsvRow } from './csv';
import { selfCrossing } from './selfCrossing';
import { SourceError } from './sourceError';
import { checkFeatures, checkRows } from './sourceRules';

export { SourceError } from './sourceError';

export interface Sources {
  /** The folder. */
  readonly dir: string;
  /** Whether there is such a file. */
  has(rel: string): boolean;
  /** A text file. */
  text(rel: string): string;
  /** Rows of a CSV file, keyed by its header; checked by the rule of the file (sourceRules.ts). */
  csv(rel: string, requiredColumns: readonly string[]): CsvRow[];
  /** A checked GeoJSON FeatureCollection: every feature has a geometry whose rings and lines are made of finite longitudes and latitudes, and no ring crosses itself. */
  geojson(rel: string, requiredProperties?: readonly string[]): FeatureCollection<Geometry, Properties>;
}

export type Properties = Record<string, unknown>;

/** Opens a source folder. Nothing is read yet; each method throws SourceError for a missing, truncated or malformed file. */
export function openSources(dir: string): Sources {
  const text = (rel: string): string => {
    try {
      return readFileSync(join(dir, rel), 'utf8');
    } catch {
      throw new SourceError({
        file: rel,
        expected: `a readable file in the source folder ${dir} (set CA34_SOURCES to the folder that holds it)`,
      });
    }
  };
  return {
    dir,
    text,
    csv: (rel, requiredColumns) => {
      const rows = parseCsv(rel, text(rel), requiredColumns);
      checkRows(rel, rows);
      return rows;
    },
    geojson: (rel, requiredProperties = []) => {
      const collection = parseGeojson(rel, text(rel), requiredProperties);
      checkFeatures(rel, collection.features);
      return collection;
    },
    has: (rel) => existsSync(join(dir, rel)),
  };
}

/** A string property of a feature. @throws SourceError when it is absent or empty. */
export function stringProperty(file: string, feature: Feature<Geometry, Properties>, name: string): string {
  const value = feature.properties[name];
  if (typeof value !== 'string' || value === '')
    throw new SourceError({ file, expected: `a text property “${name}” on every feature` });
  return value;
}

/** @throws SourceError when the text is not a GeoJSON FeatureCollection of sound geometries. */
export function parseGeojson(
  file: string,
  text: string,
  requiredProperties: readonly string[] = [],
): FeatureCollection<Geometry, Properties> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (e) {
    const at = /position (\d+)/.exec(e instanceof Error ? e.message : '');
    const row = text.slice(0, at ? Number(at[1]) : text.length).split('\n').length;
    throw new SourceError({ file, row, expected: 'complete JSON (the file ends early or is damaged there)' });
  }
  if (!isRecord(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    throw new SourceError({ file, expected: 'a GeoJSON FeatureCollection with a list of features' });
  }
  const list: unknown[] = value.features;
  if (list.length === 0) throw new SourceError({ file, expected: 'at least one feature' });
  const features = list.map((feature, i) => checkFeature(file, i, feature, requiredProperties));
  return { type: 'FeatureCollection', features };
}

function checkFeature(
  file: string,
  index: number,
  feature: unknown,
  requiredProperties: readonly string[],
): Feature<Geometry, Properties> {
  const fail = (expected: string): never => {
    throw new SourceError({ file, feature: index + 1, expected });
  };
  if (!isRecord(feature) || feature.type !== 'Feature') return fail('a GeoJSON Feature');
  const properties = isRecord(feature.properties) ? feature.properties : {};
  for (const name of requiredProperties) if (!(name in properties)) fail(`the property “${name}”`);
  const geometry = asGeometry(feature.geometry);
  if (geometry === null)
    return fail('a point, line or polygon whose coordinates are longitudes and latitudes, with closed rings');
  for (const ring of ringsOf(geometry)) {
    const at = selfCrossing(ring);
    if (at)
      return fail(
        `rings that do not cross themselves (sides ${at[0]} and ${at[1]} of one of ${ring.length - 1} cross)`,
      );
  }
  return { type: 'Feature', properties, geometry };
}

function ringsOf(geometry: Geometry): readonly Position[][] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function asGeometry(g: unknown): Geometry | null {
  if (!isRecord(g)) return null;
  const c = g.coordinates;
  switch (g.type) {
    case 'Point':
      return isPosition(c) ? { type: 'Point', coordinates: c } : null;
    case 'LineString':
      return isLine(c) ? { type: 'LineString', coordinates: c } : null;
    case 'MultiLineString':
      return isListOf(c, isLine) ? { type: 'MultiLineString', coordinates: c } : null;
    case 'Polygon':
      return isListOf(c, isRing) ? { type: 'Polygon', coordinates: c } : null;
    case 'MultiPolygon':
      return isListOf(c, isRings) ? { type: 'MultiPolygon', coordinates: c } : null;
    default:
      return null;
  }
}

function isRecord(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}
function isListOf<T>(x: unknown, is: (y: unknown) => y is T): x is T[] {
  return Array.isArray(x) && x.length > 0 && x.every(is);
}
function isPosition(x: unknown): x is Position {
  return (
    Array.isArray(x) &&
    x.length >= 2 &&
    Number.isFinite(x[0]) &&
    Number.isFinite(x[1]) &&
    Math.abs(x[0]) <= 180 &&
    Math.abs(x[1]) <= 90
  );
}
function isLine(x: unknown): x is Position[] {
  return isListOf(x, isPosition) && x.length >= 2;
}
function isRing(x: unknown): x is Position[] {
  if (!isListOf(x, isPosition) || x.length < 4) return false;
  const first = x[0]!;
  const last = x[x.length - 1]!;
  return first[0] === last[0] && first[1] === last[1];
}
function isRings(x: unknown): x is Position[][] {
  return isListOf(x, isRing);
}
