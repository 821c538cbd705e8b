import { describe, expect, it } from 'vitest';
import { areaM2, bboxOf, contains, distanceM } from './measure';
import { boxPolygon, intersect, intersectionArea, overlay, subtract, union, type Area } from './overlay';

const west = boxPolygon([-118.3, 34, -118.2, 34.1]);
const east = boxPolygon([-118.25, 34, -118.15, 34.1]);

describe('measures', () => {
  it('gives the area of the ellipsoid: a 1° cell at 34-35° N is 10,161 km² by the meridian and parallel arcs of WGS 84', () => {
    // Lengths of a degree at 34.5° N: 110.931 km of latitude, 91.827 km of longitude; the cell is their product within 0.01 %.
    expect(areaM2(boxPolygon([-119, 34, -118, 35])) / 1e6 / (110.931 * 91.827)).toBeCloseTo(1, 3);
  });

  it('takes holes out', () => {
    const hole = boxPolygon([-118.26, 34.04, -118.24, 34.06]);
    const ring = { type: 'Polygon' as const, coordinates: [...west.coordinates, ...hole.coordinates] };
    expect(areaM2(ring)).toBeCloseTo(areaM2(west) - areaM2(hole), 3);
    expect(contains(ring, [-118.25, 34.05])).toBe(false);
    expect(contains(ring, [-118.29, 34.05])).toBe(true);
  });

  it('measures a degree of latitude as 111.195 km on the mean sphere', () => {
    expect(distanceM([-118, 34], [-118, 35])).toBeCloseTo(111_195, 0);
  });
});

describe('overlays', () => {
  it('shares, subtracts and joins to the same total', () => {
    const shared = intersectionArea(west, east);
    expect(shared / areaM2(west)).toBeCloseTo(0.5, 6);
    expect(areaM2(subtract(west, east)!)).toBeCloseTo(areaM2(west) - shared, 0);
    expect(areaM2(union([west, east])!)).toBeCloseTo(areaM2(west) + areaM2(east) - shared, 0);
    expect(bboxOf(intersect(west, east)!)).toEqual([-118.25, 34, -118.2, 34.1]);
  });

  it('finds nothing where areas only touch or lie apart', () => {
    const next = boxPolygon([-118.2, 34, -118.1, 34.1]);
    expect(overlay([{ id: 'a', geometry: west }], [{ id: 'b', geometry: next }])).toEqual([]);
    expect(intersect(west, boxPolygon([-117, 34, -116.9, 34.1]))).toBeNull();
    expect(overlay([], [{ id: 'b', geometry: next }])).toEqual([]);
  });

  it('gives every overlapping pair, in order, and a grid covers its whole', () => {
    const cells: Area[] = [];
    for (let i = 0; i < 10; i++)
      for (let j = 0; j < 10; j++)
        cells.push({
          id: `${i}-${j}`,
          geometry: boxPolygon([-118.3 + i / 100, 34 + j / 100, -118.29 + i / 100, 34.01 + j / 100]),
        });
    const pairs = overlay(cells, [
      { id: 'w', geometry: west },
      { id: 'e', geometry: east },
    ]);
    expect(pairs).toEqual([...pairs].sort((x, y) => x.a - y.a || x.b - y.b));
    const on = (b: number): number => pairs.filter((p) => p.b === b).reduce((sum, p) => sum + p.areaM2, 0);
    expect(on(0) / areaM2(west)).toBeCloseTo(1, 6);
    expect(on(1) / intersectionArea(west, east)).toBeCloseTo(1, 6);
  });
});
