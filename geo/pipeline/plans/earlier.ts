/** Where number 34 has been: the districts of four plans around Los Angeles, coarse, for small pictures. */
import type { FeatureCollection } from 'geojson';
import polylabel from 'polylabel';
import { topology } from 'topojson-server';
import type { MultiLineString, Topology } from 'topojson-specification';
import { ringsInCaliforniaAlbers } from '@/geo/californiaAlbers';
import { labelPoint } from '@/geo/labels';
import { areaM2 } from '@/geo/measure';
import { boxPolygon, intersect, type Area, type AreaGeometry } from '@/geo/overlay';
import { arcsOf, geometriesOf } from '@/geo/topology';
import type { EarlierLines } from '@/lib/packs/schema';
import type { BBox } from '@/lib/places';
import { isAreaGeometry, readAreas, runMapshaper } from '../geometry/shape';
import type { PeopledArea } from '../people/blockGroups';
import { insideShare } from '../people/shares';
import { round } from '../rounded';
import type { SourceId } from '../sourceCatalogue';
import { SourceError, type Sources } from '../sources';

interface Lines {
  object: string;
  file: string;
  elections: readonly [number, number];
  /** False where the neighbors are too coarse (1:20,000,000) for their borders to be drawn. */
  borders: boolean;
}

const LINES: readonly Lines[] = [
  { object: 'districts-1993', file: 'boundaries/cd_1993_2002_la.geojson', elections: [1992, 2000], borders: true },
  { object: 'districts-2003', file: 'boundaries/cd_2003_2012_la.geojson', elections: [2002, 2010], borders: true },
  { object: 'districts-2011', file: 'boundaries/cd_2013_2022_la.geojson', elections: [2012, 2020], borders: true },
  {
    object: 'districts-2021',
    file: 'boundaries/cd_2023_2026_context.geojson',
    elections: [2022, 2024],
    borders: false,
  },
];
export const EARLIER_SOURCES: readonly SourceId[] = [
  'ucla-districts-1993-2012',
  'county-districts-2011',
  'census-districts-2021',
];

/** Holds every district numbered 34 since 1993 with a margin. */
const PICTURE: BBox = [-118.42, 33.85, -117.88, 34.18];
/** A picture is some 300 pixels wide over 50 km: 60 m is a third of a pixel. */
const SIMPLIFY_M = 60;
/** Largest circle inside a district that has room for its number, meters. */
const ROOM_M = 1800;
const LEAST_SHARE = 0.05;
/** Across the picture, about 12 m each. */
const STEPS = 4000;

export interface Earlier {
  lines: EarlierLines[];
  topology: Topology;
}

/** @param today outline of the 2021 plan. @throws SourceError */
export async function buildEarlier(
  sources: Sources,
  today: AreaGeometry,
  groups: readonly PeopledArea[],
): Promise<Earlier> {
  const people = peopleOf(groups);
  const objects: Record<string, FeatureCollection> = {};
  const lines: EarlierLines[] = [];
  for (const { object, file, elections } of LINES) {
    const districts = readDistricts(sources, file);
    lines.push({ object, elections, labels: labels(districts), todays: todays(districts, today, people) });
    // One plan at a time: together, their lines would be cut wherever they cross.
    const out = await runMapshaper(
      { districts },
      `-clip bbox=${PICTURE.join(',')} -simplify dp interval=${SIMPLIFY_M} keep-shapes -o out.json format=geojson precision=0.00001`,
    );
    objects[object] = {
      type: 'FeatureCollection',
      features: readAreas(out, 'out.json').map(({ id, geometry }) => ({
        type: 'Feature',
        id,
        properties: {},
        geometry,
      })),
    };
  }
  const made = topology(objects, STEPS);
  for (const set of LINES)
    if (set.borders) made.objects[set.object.replace('districts', 'borders')] = borders(made, set.object);
  return { lines, topology: made };
}

function readDistricts(sources: Sources, file: string): Area[] {
  return sources.geojson(file, ['district']).features.map(({ properties, geometry }) => {
    const number = properties.district;
    if (typeof number !== 'number' || !isAreaGeometry(geometry))
      throw new SourceError({ file, expected: 'polygons with the number of their district' });
    return { id: String(number), geometry };
  });
}

/** Arcs that two districts share. Where a source just ends there is an edge, but no border. */
function borders(made: Topology, object: string): MultiLineString {
  const users = new Map<number, number>();
  for (const district of geometriesOf(made, object))
    for (const arc of new Set(arcsOf(district))) users.set(arc, (users.get(arc) ?? 0) + 1);
  return { type: 'MultiLineString', arcs: [...users].filter(([, n]) => n > 1).map(([arc]) => [arc]) };
}

function labels(districts: readonly Area[]): EarlierLines['labels'] {
  return districts
    .flatMap(({ id, geometry }) => {
      const seen = intersect(geometry, boxPolygon(PICTURE));
      if (seen === null) return [];
      const room = Math.max(...ringsInCaliforniaAlbers(seen).map((rings) => polylabel(rings, 50).distance));
      return room >= ROOM_M ? [{ district: Number(id), at: labelPoint(seen) }] : [];
    })
    .sort((a, b) => a.district - b.district);
}

function todays(
  districts: readonly Area[],
  today: AreaGeometry,
  people: (geometry: AreaGeometry) => number,
): EarlierLines['todays'] {
  const all = people(today);
  return districts
    .flatMap(({ id, geometry }) => {
      const shared = intersect(geometry, today);
      const peopleShare = shared === null || areaM2(shared) === 0 ? 0 : round((100 * people(shared)) / all, 1);
      return peopleShare > LEAST_SHARE ? [{ district: Number(id), peopleShare }] : [];
    })
    .sort((a, b) => b.peopleShare - a.peopleShare);
}

function peopleOf(groups: readonly PeopledArea[]): (geometry: AreaGeometry) => number {
  return (geometry) =>
    insideShare(groups, { id: '', geometry }).reduce((sum, share, i) => sum + share * groups[i]!.people, 0);
}
