import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseGeojson } from '../sources';
import { formatGeojson, isCounterClockwise } from './downloads';

const OUTER: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const HOLE: Position[] = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 1],
];
const turned = (ring: readonly Position[]): Position[] => [...ring].reverse();

describe('rings (RFC 7946)', () => {
  it.each([
    [OUTER, HOLE],
    [turned(OUTER), HOLE],
    [OUTER, turned(HOLE)],
    [turned(OUTER), turned(HOLE)],
  ])('are turned whichever way they come: the outer counter-clockwise, holes clockwise', (outer, hole) => {
    for (const type of ['Polygon', 'MultiPolygon'] as const) {
      const geometry =
        type === 'Polygon' ? { type, coordinates: [outer, hole] } : { type, coordinates: [[outer, hole]] };
      const { features } = JSON.parse(formatGeojson([{ properties: { id: 'a' }, geometry }])) as {
        features: { geometry: { coordinates: Position[][] & Position[][][] } }[];
      };
      const coordinates = features[0]!.geometry.coordinates;
      const rings: Position[][] = type === 'Polygon' ? coordinates : coordinates[0]!;
      expect(rings.map(isCounterClockwise)).toEqual([true, false]);
      expect(rings[0]).toHaveLength(5);
    }
  });

  const folder = join(__dirname, '../../../public/downloads/geometry');
  it.each(readdirSync(folder).filter((f) => f.endsWith('.geojson')))('are right in the published %s', (file) => {
    const wrong = parseGeojson(file, readFileSync(join(folder, file), 'utf8'), ['id']).features.filter(
      ({ geometry }) => {
        const polygons =
          geometry.type === 'Polygon'
            ? [geometry.coordinates]
            : geometry.type === 'MultiPolygon'
              ? geometry.coordinates
              : [];
        return (
          polygons.length === 0 || polygons.some((rings) => rings.some((r, i) => isCounterClockwise(r) !== (i === 0)))
        );
      },
    );
    expect(wrong.map((f) => f.properties.id)).toEqual([]);
  });
});
