import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import { describe, expect, it } from 'vitest';
import { albers, ringsInCaliforniaAlbers, toCaliforniaAlbers } from './californiaAlbers';
import { compactness } from './compactness';

const outline = (plan: string): Polygon => {
  const read = JSON.parse(
    readFileSync(join(__dirname, `../public/downloads/geometry/district-${plan}.geojson`), 'utf8'),
  ) as FeatureCollection<Polygon>;
  return read.features[0]!.geometry;
};

describe('Albers on the ellipsoid', () => {
  it('repeats the worked example of Snyder (1987), page 292', () => {
    // Clarke 1866; parallels 29.5° and 45.5°, origin 23° N 96° W; the point 35° N 75° W.
    const [x, y] = albers({
      semiMajor: 6_378_206.4,
      eccentricity2: 0.00676866,
      originLatitude: 23,
      originLongitude: -96,
      parallels: [29.5, 45.5],
      falseEasting: 0,
      falseNorthing: 0,
    })([-75, 35]);
    expect(x).toBeCloseTo(1_885_472.7, 0);
    expect(y).toBeCloseTo(1_535_925.0, 0);
  });

  it('puts the origin of EPSG:3310 4,000 km south of its zero', () => {
    expect(toCaliforniaAlbers([-120, 0])).toEqual([0, -4_000_000]);
  });

  it('agrees with another implementation of EPSG:3310 to the centimeter', async () => {
    const spots = [
      [-118.25, 34.05],
      [-124.2, 41.9],
      [-114.6, 32.7],
      [-118.32, 34.15],
    ];
    const out = await mapshaper.applyCommands(
      '-quiet -i in.json -proj EPSG:3310 -o out.json format=geojson precision=0.0001',
      { 'in.json': JSON.stringify({ type: 'MultiPoint', coordinates: spots }) },
    );
    const read: unknown = JSON.parse(String(out['out.json']));
    const theirs = (read as { geometries: { coordinates: [number, number][] }[] }).geometries[0]!.coordinates;
    spots.forEach((spot, i) =>
      toCaliforniaAlbers(spot).forEach((meters, k) => expect(Math.abs(meters - theirs[i]![k]!)).toBeLessThan(0.01)),
    );
  });

  it.each([
    ['2011', 124.22],
    ['2021', 129.54],
  ] as const)('gives the %s outline its area, %s km², within 0.1 %%', (plan, km2) => {
    const { area } = compactness(ringsInCaliforniaAlbers(outline(plan)));
    expect(Math.abs(area / 1e6 / km2 - 1)).toBeLessThan(0.001);
  });
});
