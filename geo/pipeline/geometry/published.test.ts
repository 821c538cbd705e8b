/** The published shapes: shared arcs, sizes, labels, neighbors, known spots. Needs no sources. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { areaKm2, bboxOf, contains, distanceM, unionBBox } from '@/geo/measure';
import { arcsOf, areasOf, featuresOf, geometriesOf } from '@/geo/topology';
import { neighborsOf } from '@/geo/neighbors';
import { FRAME, frameBox } from '@/geo/svg/frame';
import type { PlacesPack } from '@/lib/packs/schema';
import { PARTS, PLANS, type LonLat, type Part } from '@/lib/places';
import { parseGeojson } from '../sources';

const folder = join(__dirname, '../../../public/data');
function read(id: string): string {
  const file = readdirSync(folder).find((f) => new RegExp(`^${id}-[0-9a-f]{10}\\.(json|svg)$`).test(f));
  if (file === undefined) throw new Error(`no published pack ${id}`);
  return readFileSync(join(folder, file), 'utf8');
}
const topology = (id: string): Topology => JSON.parse(read(id)) as Topology;
const kb = (id: string): number => gzipSync(read(id)).length / 1024;

const base = topology('geometry-base');
const places = JSON.parse(read('places')) as PlacesPack;
const objectOf = (part: Part): string => (part === 'whole' ? 'neighborhoods' : `neighborhoods-${part}`);
const partOf = (part: Part, slug: string) => areasOf(base, objectOf(part)).find((f) => f.id === slug);

describe('geometry-base', () => {
  it('holds the documented objects, every geometry with its id', () => {
    expect(Object.keys(base.objects).sort()).toEqual([
      'neighborhoods',
      'neighborhoods-2011',
      'neighborhoods-2021',
      'plan-2011',
      'plan-2021',
    ]);
    expect(areasOf(base, 'plan-2011').map((f) => f.id)).toEqual(['plan-2011']);
    expect(areasOf(base, 'neighborhoods')).toHaveLength(25);
    expect(featuresOf(base, 'neighborhoods').every((f) => f.id !== '')).toBe(true);
    expect(featuresOf(base, 'no such object')).toEqual([]);
  });

  it('is as large as the county and the Census say: 124.22 and 129.54 km², within 0.1 %', () => {
    const size = (object: string): number => areaKm2(areasOf(base, object)[0]!.geometry);
    expect(size('plan-2011') / 124.22).toBeCloseTo(1, 3);
    expect(size('plan-2021') / 129.54).toBeCloseTo(1, 3);
  });

  it('draws neighborhoods as large as Mapping L.A. says, within 0.5 %', () => {
    const source: Record<string, number> = {
      koreatown: 7.019,
      'boyle-heights': 16.82,
      'eagle-rock': 11.092,
      downtown: 15.107,
      'east-los-angeles': 19.319,
      larchmont: 1.26,
      'cypress-park': 1.715,
    };
    for (const [slug, km2] of Object.entries(source)) {
      expect(Math.abs(areaKm2(partOf('whole', slug)!.geometry) / km2 - 1), slug).toBeLessThan(0.005);
      expect(Math.abs(places.neighborhoods.find((n) => n.slug === slug)!.areaKm2.whole / km2 - 1), slug).toBeLessThan(
        0.005,
      );
    }
  });

  it('shares arcs: every part is made of arcs of its plan and its neighborhood', () => {
    for (const plan of ['2011', '2021'] as const) {
      const outline = new Set(geometriesOf(base, `plan-${plan}`).flatMap(arcsOf));
      const borders = new Set(geometriesOf(base, 'neighborhoods').flatMap(arcsOf));
      const own = geometriesOf(base, `neighborhoods-${plan}`)
        .flatMap(arcsOf)
        .filter((arc) => !outline.has(arc) && !borders.has(arc));
      expect(own).toEqual([]);
    }
    const inner = geometriesOf(base, 'neighborhoods').flatMap(arcsOf);
    const twice = inner.filter((arc, i) => inner.indexOf(arc) !== i);
    expect(twice.length).toBeGreaterThan(80);
  });

  it('covers the 2011 district with its parts, but for slivers', () => {
    const sum = areasOf(base, 'neighborhoods-2011').reduce((total, f) => total + areaKm2(f.geometry), 0);
    expect(sum / 124.22).toBeGreaterThan(0.998);
    expect(sum / 124.22).toBeLessThan(1.0001);
  });

  it.each([
    ['koreatown', -118.3, 34.058],
    ['boyle-heights', -118.205, 34.035],
    ['eagle-rock', -118.21, 34.139],
  ] as const)('finds %s at its known spot', (slug, lon, lat) => {
    for (const part of PARTS) {
      const hits = areasOf(base, objectOf(part)).filter((f) => contains(f.geometry, [lon, lat]));
      expect(hits.map((f) => f.id)).toEqual([slug]);
    }
  });

  it('lies with both its plans in the middle of what a window is fitted to, 12 units from its edges', () => {
    const plans = PLANS.flatMap((plan) => areasOf(base, `plan-${plan}`));
    const [x, y, w, h] = frameBox(unionBBox(plans.map((f) => bboxOf(f.geometry))));
    const [left, top, wide, high] = FRAME.viewBox;
    [x - left, y - top, left + wide - x - w, top + high - y - h].forEach((room) => expect(room).toBeCloseTo(12, 0));
  });

  it('stays small', () => {
    expect(kb('geometry-base')).toBeLessThan(45);
    expect(kb('places')).toBeLessThan(6);
    expect(kb('geometry-context')).toBeLessThan(120);
    expect(kb('context-image')).toBeLessThan(90);
  });
});

describe('places', () => {
  it('agrees with the shapes on which parts there are and how large', () => {
    for (const n of places.neighborhoods) {
      for (const part of PARTS) {
        const shape = partOf(part, n.slug);
        expect(n.label[part] === null, `${n.slug} ${part}`).toBe(shape === undefined);
        if (shape) expect(Math.abs(areaKm2(shape.geometry) - n.areaKm2[part]), `${n.slug} ${part}`).toBeLessThan(0.01);
      }
    }
  });

  it('puts every label inside its part', () => {
    for (const n of places.neighborhoods) {
      for (const part of PARTS) {
        const at = n.label[part];
        if (at) expect(contains(partOf(part, n.slug)!.geometry, at), `${n.slug} ${part}`).toBe(true);
      }
    }
  });

  it('lists neighbors by shared edges, both ways, west to east', () => {
    const koreatown = places.neighborhoods.find((n) => n.slug === 'koreatown')!;
    expect([...koreatown.neighbours].sort()).toEqual([
      'arlington-heights',
      'east-hollywood',
      'harvard-heights',
      'larchmont',
      'pico-union',
      'westlake',
      'windsor-square',
    ]);
    expect(koreatown.neighbours.at(-1)).toBe('westlake');
    const found = neighborsOf(base, 'neighborhoods');
    for (const n of places.neighborhoods) {
      expect([...n.neighbours].sort()).toEqual(found.get(n.slug));
      for (const other of n.neighbours) expect(found.get(other)).toContain(n.slug);
    }
  });

  it('knows the small places, groups and freeways by where they are', () => {
    const other = (slug: string) => places.others.find((o) => o.slug === slug)!;
    expect(other('historic-filipinotown').neighborhoods).toEqual(['westlake']);
    expect(other('little-tokyo').neighborhoods).toEqual(['downtown']);
    expect(other('the-eastside').neighborhoods).toEqual([
      'boyle-heights',
      'east-los-angeles',
      'el-sereno',
      'lincoln-heights',
    ]);
    expect(places.others.filter((o) => o.kind === 'freeway')).toHaveLength(8);
    expect(new Set([...places.others, ...places.neighborhoods].map((o) => o.slug)).size).toBe(
      places.others.length + 25,
    );
    const slugs = new Set(places.neighborhoods.map((n) => n.slug));
    for (const o of places.others) for (const slug of o.neighborhoods) expect(slugs.has(slug), o.slug).toBe(true);
  });
});

describe('precincts, tracts, context', () => {
  it('has the 230 precincts of November 2018 and what 2016 is drawn on besides, on shared arcs', () => {
    const pack = topology('geometry-precincts-2018');
    const ids = areasOf(pack, 'precincts').map((f) => f.id);
    // Of 2016's 219 namesakes two stand on polygons of November that voted elsewhere in 2018, and ten on June's: data/README counts 172 with either layer, 162 with November's.
    expect(ids.filter((id) => /^g:\d{7}[A-Z]$/.test(id))).toHaveLength(232);
    expect(ids.filter((id) => /^p:\d{7}[A-Z]$/.test(id))).toHaveLength(10);
    const voted = new Set(
      readFileSync(join(folder, '../downloads/results/2018-11-general.csv'), 'utf8')
        .split('\n')
        .map((line) => line.slice(0, 8))
        .filter((id) => /^\d{7}[A-Z]$/.test(id)),
    );
    for (const id of voted) expect(ids).toContain(`g:${id}`);
    expect(kb('geometry-precincts-2018')).toBeLessThan(60);
    expect(ids).toContain('g:9005405A'); // flagged outside by the source's point guess, yet it voted
    const arcs = geometriesOf(pack, 'precincts').flatMap(arcsOf);
    expect(arcs.length / new Set(arcs).size).toBeGreaterThan(1.6);
  });

  it.each([
    ['geometry-precincts-2018', 'precincts', 'precincts-2018'],
    ['geometry-tracts-2010', 'tracts', 'tracts-2010'],
    ['geometry-tracts-2020', 'tracts', 'tracts-2020'],
  ] as const)(
    '%s is as large as the download in source resolution, 0.01 % in all and 0.2 % (or 300 m²) for each',
    (pack, object, download) => {
      const text = readFileSync(join(folder, `../downloads/geometry/${download}.geojson`), 'utf8');
      const full = parseGeojson(download, text, ['id', 'name']).features;
      const drawn = new Map(areasOf(topology(pack), object).map((f) => [f.id, areaKm2(f.geometry)]));
      expect(full).toHaveLength(drawn.size);
      let total = 0;
      for (const f of full) {
        if (f.geometry.type !== 'Polygon' && f.geometry.type !== 'MultiPolygon') throw new Error('no polygon');
        const size = areaKm2(f.geometry);
        // A precinct may be there twice, as drawn in June and in November.
        const layer =
          f.properties.layer === '2018-11-general' ? 'g:' : f.properties.layer === '2018-06-primary' ? 'p:' : '';
        expect(
          Math.abs((drawn.get(`${layer}${String(f.properties.id)}`) ?? 0) - size),
          String(f.properties.id),
        ).toBeLessThan(Math.max(0.002 * size, 3e-4));
        total += size;
      }
      expect([...drawn.values()].reduce((a, b) => a + b, 0) / total).toBeCloseTo(1, 4);
    },
  );

  it.each(['2010', '2020'])('has whole tracts of %s with 11-digit ids around the district', (year) => {
    const tracts = areasOf(topology(`geometry-tracts-${year}`), 'tracts');
    expect(tracts.every((t) => /^06037\d{6}$/.test(t.id))).toBe(true);
    const total = tracts.reduce((sum, t) => sum + areaKm2(t.geometry), 0);
    expect(total).toBeGreaterThan(139.5); // both plans together
    for (const at of [
      [-118.3, 34.058],
      [-118.205, 34.035],
      [-118.15, 34.02],
    ] as LonLat[])
      expect(tracts.filter((t) => contains(t.geometry, at))).toHaveLength(1);
  });

  it('keeps shields apart and city names out of the district', () => {
    const context = topology('geometry-context');
    const points = (object: string) =>
      featuresOf(context, object).flatMap((f) =>
        f.geometry.type === 'Point'
          ? [{ ...f.properties, id: f.id, at: [f.geometry.coordinates[0]!, f.geometry.coordinates[1]!] as LonLat }]
          : [],
      );
    const shields = points('shields');
    shields.forEach((a, i) =>
      shields.slice(i + 1).forEach((b) => expect(distanceM(a.at, b.at), `${a.id} ${b.id}`).toBeGreaterThan(1490)),
    );
    const district = areasOf(base, 'plan-2011')[0]!.geometry;
    const cities = points('cities');
    expect(cities.length).toBeGreaterThan(20);
    for (const city of cities) expect(contains(district, city.at), city.id).toBe(false);
  });

  it('forces a theme on the picture by its fragment', () => {
    const svg = read('context-image');
    expect(svg).toContain('svg:has(#dark:target)');
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg).not.toMatch(/NaN|undefined|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
  });
});
