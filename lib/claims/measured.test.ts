/** The numbers beside the claims that no pack holds, made again from the sources. */
import inside from '@turf/boolean-point-in-polygon';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { MEASURED } from '@/lib/claims/measured';

const folder = process.env.CA34_SOURCES ?? 'sources';
const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const shapes = (file: string) => (JSON.parse(text(file)) as FeatureCollection<Polygon | MultiPolygon>).features;
const polygons = (g: Polygon | MultiPolygon): Position[][][] =>
  g.type === 'Polygon' ? [g.coordinates] : g.coordinates;

const EARTH_KM = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** Km² of a ring on the sphere. */
function areaOf(ring: Position[]): number {
  const sum = ring.slice(1).reduce((n, b, i) => {
    const a = ring[i]!;
    return n + radians(b[0]! - a[0]!) * (2 + Math.sin(radians(a[1]!)) + Math.sin(radians(b[1]!)));
  }, 0);
  return (Math.abs(sum) * EARTH_KM ** 2) / 2;
}

describe.skipIf(!existsSync(folder))('beside the claims, from the sources', () => {
  it('Northeast L.A. as the Times maps it has 44.6 km²', () => {
    const region = shapes('boundaries/regions_latimes_mappingla_v6.geojson').find(
      (f) => f.properties?.['slug'] === 'northeast-la',
    )!;
    const land = polygons(region.geometry).reduce(
      (n, [outer, ...holes]) => n + areaOf(outer!) - holes.reduce((m, hole) => m + areaOf(hole), 0),
      0,
    );
    expect(land).toBeCloseTo(MEASURED.northeastLaKm2, 1);
  });

  it('98 % of Historic Filipinotown lies in the lines of 2011, by a grid of points', () => {
    const place = shapes('boundaries/csa_2018_la_county.geojson').filter(
      (f) => f.properties?.['CSA'] === 'Historic Filipinotown',
    );
    const plan = shapes('boundaries/ca34_2013_2022.geojson')[0]!.geometry;
    const corners = place.flatMap((f) => polygons(f.geometry).flat(2));
    const [west, east] = [Math.min(...corners.map((c) => c[0]!)), Math.max(...corners.map((c) => c[0]!))];
    const [south, north] = [Math.min(...corners.map((c) => c[1]!)), Math.max(...corners.map((c) => c[1]!))];
    const steps = 120;
    let [all, within] = [0, 0];
    for (let i = 0; i < steps; i++)
      for (let j = 0; j < steps; j++) {
        const at = [west + ((i + 0.5) / steps) * (east - west), south + ((j + 0.5) / steps) * (north - south)];
        if (!place.some((f) => inside(at, f.geometry))) continue;
        all++;
        if (inside(at, plan)) within++;
      }
    expect(all).toBeGreaterThan(1000);
    expect(Math.abs((100 * within) / all - MEASURED.filipinotownInside)).toBeLessThan(0.7);
  });

  it('22.0 % had no health insurance, by the survey’s own profile of 2013-2017', () => {
    const line = text('demographics/ca34_115th_acs2013_2017_profile.csv')
      .split('\n')
      .find((l) => l.startsWith('DP03_0099PE,'))!;
    expect(line).toContain('No health insurance coverage');
    expect(Number(line.split(',')[1])).toBe(MEASURED.uninsured20132017);
  });
});
