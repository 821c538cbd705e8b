import { describe, expect, it } from 'vitest';
import type { MultiPolygon, Position } from 'geojson';
import { solidPieces } from './strips';

/** Meters per degree at 34° N. */
const [LON, LAT] = [92_385, 110_922];
const block = (eastM: number, widthM: number, heightM: number): Position[][] => {
  const [w, s] = [-118.2 + eastM / LON, 34];
  const [e, n] = [w + widthM / LON, s + heightM / LAT];
  return [
    [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ],
  ];
};

describe('strips between two drawings', () => {
  it('a piece 96 m wide is a strip however long; one 104 m wide is land', () => {
    expect(solidPieces({ type: 'Polygon', coordinates: block(0, 96, 5000) })).toBeNull();
    expect(solidPieces({ type: 'Polygon', coordinates: block(0, 104, 5000) })?.coordinates).toHaveLength(1);
  });

  it('keeps the wide pieces of many', () => {
    const many: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [block(0, 30, 900), block(2000, 400, 400), block(4000, 80, 80)],
    };
    expect(solidPieces(many)?.coordinates).toEqual([block(2000, 400, 400)]);
  });
});
