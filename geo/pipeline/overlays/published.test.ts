/** The published overlays: known names at known spots, sizes of the cut parts, groups as their members. Names and figures are the sources'. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { areaKm2, contains } from '@/geo/measure';
import { intersectionArea, union } from '@/geo/overlay';
import { overlayAreas, overlayNamesAt } from '@/geo/overlayAreas';
import { english } from '@/lib/i18n/editions';
import { areasOf, featuresOf } from '@/geo/topology';
import type { PlacesPack } from '@/lib/packs/schema';
import { PLANS, type LonLat } from '@/lib/places';
import { AREA_OVERLAYS, OVERLAY_OF, areaPackId, type AreaOverlay } from '@/lib/places/areaOverlays';
import { councilName } from './read';

const folder = join(__dirname, '../../../public/data');
function read(id: string): string {
  const file = readdirSync(folder).find((f) => new RegExp(`^${id}-[0-9a-f]{10}\\.json$`).test(f));
  if (file === undefined) throw new Error(`no published pack ${id}`);
  return readFileSync(join(folder, file), 'utf8');
}
const topology = (id: string): Topology => JSON.parse(read(id)) as Topology;
const packs = Object.fromEntries(AREA_OVERLAYS.map((o) => [o, topology(areaPackId(o))])) as Record<
  AreaOverlay,
  Topology
>;
const base = topology('geometry-base');
const places = JSON.parse(read('places')) as PlacesPack;
const isUnit = (o: AreaOverlay): boolean => Object.values(OVERLAY_OF).some((u) => u === o);
const namesAt = (o: AreaOverlay, at: LonLat): string[] => overlayNamesAt(packs[o], o, at);

describe('names at a spot', () => {
  // Read off the source files themselves, point by point.
  it.each([
    ['Koreatown', [-118.3, 34.058], '90005', 'Council District 10', ['Wilshire Center–Koreatown NC'], 'Central L.A.'],
    ['Boyle Heights', [-118.205, 34.035], '90033', 'Council District 14', ['Boyle Heights NC'], 'The Eastside'],
    ['Eagle Rock', [-118.21, 34.139], '90041', 'Council District 14', ['Eagle Rock NC'], 'Northeast L.A.'],
    [
      'MacArthur Park',
      [-118.2775, 34.0585],
      '90057',
      'Council District 1',
      ['MacArthur Park NC', 'Westlake South NC'],
      'Central L.A.',
    ],
    [
      'Ernest E. Debs Regional Park',
      [-118.193, 34.098],
      '90042',
      'Council District 1',
      ['Arroyo Seco NC', 'Hermon NC', 'Historic Highland Park NC', 'LA-32 NC'],
      'Northeast L.A.',
    ],
    [
      'the south of Downtown',
      [-118.2416, 34.0305],
      '90021',
      'Council District 14',
      ['Downtown Los Angeles NC'],
      'Central L.A.',
    ],
  ] as const)('%s', (_, at, zip, district, councils, group) => {
    expect(namesAt('zips', at)).toEqual([zip]);
    expect(namesAt('council-districts', at)).toEqual([district]);
    expect(namesAt('neighborhood-councils', at).sort()).toEqual([...councils]);
    expect(namesAt('groups', at)).toEqual([group]);
  });

  it('East Los Angeles is in no city: a ZIP code and a group, no council', () => {
    const at: LonLat = [-118.172, 34.042];
    expect(AREA_OVERLAYS.map((o) => namesAt(o, at))).toEqual([['The Eastside'], ['90022'], [], []]);
  });

  it('Santa Monica is in none of those listed', () => {
    for (const o of AREA_OVERLAYS) expect(namesAt(o, [-118.4912, 34.0195])).toEqual([]);
  });

  it('draws areas as large as the sources do, holes taken out', () => {
    // km² of the source polygons; 90033 and Arroyo Seco have holes.
    const source = [
      ['zips', '90033', 8.482],
      ['zips', '90012', 8.555],
      ['zips', '90071', 0.315],
      ['council-districts', '14', 63.814],
      ['neighborhood-councils', 'arroyo-seco', 7.934],
      ['neighborhood-councils', 'hermon', 2.381],
    ] as const;
    for (const [o, id, km2] of source)
      expect(areaKm2(areasOf(packs[o], o).find((a) => a.id === id)!.geometry) / km2, id).toBeCloseTo(1, 2.5);
  });

  it('writes councils as people do', () => {
    expect(
      ['LA-32 NC', 'DOWNTOWN LOS ANGELES', 'MACARTHUR PARK NC', 'WILSHIRE CENTER - KOREATOWN NC'].map(councilName),
    ).toEqual(['LA-32 NC', 'Downtown Los Angeles NC', 'MacArthur Park NC', 'Wilshire Center–Koreatown NC']);
  });
});

describe.each(AREA_OVERLAYS)('%s', (o) => {
  it('holds the documented objects; each area has a name and a point in it or its part', () => {
    expect(Object.keys(packs[o].objects).sort()).toEqual(
      [o, `${o}-names`, ...(isUnit(o) ? [`${o}-2011`, `${o}-2021`] : [])].sort(),
    );
    const whole = areasOf(packs[o], o);
    const names = featuresOf(packs[o], `${o}-names`);
    expect(names.map((n) => n.id)).toEqual(whole.map((a) => a.id));
    for (const [i, { geometry, properties }] of names.entries()) {
      expect(properties.name).toBe(whole[i]!.properties.name);
      if (geometry.type !== 'Point') throw new Error('a point was expected');
      expect(contains(whole[i]!.geometry, [geometry.coordinates[0]!, geometry.coordinates[1]!]), whole[i]!.id).toBe(
        true,
      );
    }
    expect(overlayAreas(packs[o], o, english.f.compare)).toHaveLength(whole.length);
  });

  it.runIf(isUnit(o)).each(PLANS)('its parts of %s lie inside the plan and the area, slivers left out', (plan) => {
    const outline = areasOf(base, `plan-${plan}`)[0]!.geometry;
    const whole = new Map(areasOf(packs[o], o).map((a) => [a.id, a.geometry]));
    for (const part of areasOf(packs[o], `${o}-${plan}`)) {
      const size = areaKm2(part.geometry);
      // Lines move by half a meter when simplified.
      expect(size, part.id).toBeGreaterThan(0.0195);
      expect(Math.abs(intersectionArea(whole.get(part.id)!, outline) / 1e6 - size), part.id).toBeLessThan(0.006);
    }
  });
});

describe('how much of the district they cover', () => {
  const outline = (plan: '2011' | '2021') => areasOf(base, `plan-${plan}`)[0]!.geometry;
  const covered = (o: AreaOverlay, plan: '2011' | '2021'): number =>
    areasOf(packs[o], o).reduce((sum, a) => sum + intersectionArea(a.geometry, outline(plan)) / 1e6, 0);

  it('ZIP codes all of it, each spot once, but for slivers', () => {
    expect(covered('zips', '2011') / 124.22).toBeGreaterThan(0.998);
    expect(covered('zips', '2021') / 129.54).toBeGreaterThan(0.998);
    expect(covered('zips', '2011')).toBeLessThan(124.23);
  });

  it('council districts all but East Los Angeles, each spot once', () => {
    // 4.7 km² of the 2011 district are unincorporated (data/README).
    expect(Math.abs(124.22 - covered('council-districts', '2011') - 4.7)).toBeLessThan(0.1);
    expect(covered('council-districts', '2021')).toBeLessThan(129.54 - 4.7);
  });

  it('neighborhood councils overlap: more land than one each, so that they are no partition', () => {
    const all = union(areasOf(packs['neighborhood-councils'], 'neighborhood-councils').map((a) => a.geometry))!;
    expect(covered('neighborhood-councils', '2011') - intersectionArea(all, outline('2011')) / 1e6).toBeGreaterThan(3);
  });

  it('groups are the sum of their neighborhoods', () => {
    const groups = places.others.filter((p) => p.kind === 'group');
    expect(areasOf(packs.groups, 'groups').map((g) => g.id)).toEqual(groups.map((g) => g.slug).sort());
    expect(groups.find((g) => g.slug === 'northeast-la')?.neighborhoods.sort()).toEqual([
      'cypress-park',
      'eagle-rock',
      'glassell-park',
      'highland-park',
      'montecito-heights',
      'mount-washington',
    ]);
    expect(groups.find((g) => g.slug === 'the-eastside')?.neighborhoods.sort()).toEqual([
      'boyle-heights',
      'east-los-angeles',
      'el-sereno',
      'lincoln-heights',
    ]);
    for (const g of groups) {
      const members = places.neighborhoods
        .filter((n) => g.neighborhoods.includes(n.slug))
        .reduce((sum, n) => sum + n.areaKm2.whole, 0);
      expect(
        areaKm2(areasOf(packs.groups, 'groups').find((a) => a.id === g.slug)!.geometry) / members,
        g.slug,
      ).toBeCloseTo(1, 3);
    }
  });
});

it('are small enough to be fetched when asked for', () => {
  for (const o of AREA_OVERLAYS)
    expect(gzipSync(read(areaPackId(o))).length / 1024, o).toBeLessThan(o === 'neighborhood-councils' ? 45 : 21);
});
