/** The quiet land around the subject: water, parks, streets, freeways, rail, and the names of the places around. */
import type { Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { CONTEXT_BBOX } from '@/geo/svg/frame';
import { SourceError, stringProperty, type Properties, type Sources } from '../sources';
import { surroundingNames } from './cities';
import type { District } from './district';
import { readTopology, runMapshaper, type Layers, type Shape } from './shape';
import { placeShields } from './shields';
import { SIMPLIFY_M, gridSteps } from './tolerance';

const FREEWAYS = 'context/freeways_nhpn.geojson';
const STREETS = 'context/arterials_derived.geojson';
const PARKS = 'context/parks.geojson';
const WATER = 'context/water_areas_tiger.geojson';
const RIVER = 'context/la_river_tiger.geojson';
const RAIL = 'context/metro_rail_lines_2024.geojson';
const STATIONS = 'context/metro_rail_stations_2024.geojson';

/** Smaller parks (about two city blocks) and ponds are specks at the scales this map is read at. */
const MIN_PARK_M2 = 16_000;
const MIN_WATER_M2 = 2_000;

/** Layers of the context, clipped to CONTEXT_BBOX, in source resolution; the names and shields are placed. @throws SourceError */
export function contextLayers(sources: Sources, district: District): Layers {
  const freeways = shapes(sources, FREEWAYS, (p, index) => {
    const name = text(FREEWAYS, p, 'name', '');
    // State route 2 runs on as Glendale Boulevard, an ordinary street.
    return name !== '' && !name.endsWith('Freeway')
      ? null
      : { id: `freeway-${index}`, properties: { ref: text(FREEWAYS, p, 'ref').replace(/^.*-/, '') } };
  });
  const cities = surroundingNames(sources, district);
  return {
    freeways,
    streets: shapes(sources, STREETS, (p, index) => ({ id: `street-${index}`, properties: { class: streetClass(p) } })),
    parks: shapes(sources, PARKS, (_, index) => ({ id: `park-${index}` })),
    water: shapes(sources, WATER, (p, index) => (p.name === 'Los Angeles Riv' ? null : { id: `water-${index}` })),
    river: shapes(sources, RIVER, () => ({ id: 'river' })),
    rail: shapes(sources, RAIL, (p) => ({
      id: text(RAIL, p, 'letter'),
      properties: { letter: text(RAIL, p, 'letter'), color: text(RAIL, p, 'color') },
    })),
    stations: shapes(sources, STATIONS, (p) => ({
      id: text(STATIONS, p, 'stop_id'),
      properties: { name: text(STATIONS, p, 'name') },
    })),
    cities,
    shields: placeShields(freeways, district, cities),
  };
}

/** Commands that clip, drop specks, melt overlapping parks into one and join each freeway's and street class's pieces. */
export const CONTEXT_COMMANDS = [
  `-clip target=* bbox=${CONTEXT_BBOX.join(',')}`,
  `-filter target=parks "this.area >= ${MIN_PARK_M2}" -dissolve2 target=parks -each target=parks "id='parks'"`,
  `-filter target=water "this.area >= ${MIN_WATER_M2}" -dissolve2 target=water -each target=water "id='water'"`,
  `-dissolve target=streets class -each target=streets "id=this.properties.class"`,
  `-dissolve target=freeways ref -each target=freeways "id=this.properties.ref"`,
].join(' ');

/** The geometry-context pack. */
export async function buildContext(layers: Layers): Promise<Topology> {
  const steps = gridSteps(CONTEXT_BBOX[2] - CONTEXT_BBOX[0], CONTEXT_BBOX[3] - CONTEXT_BBOX[1]);
  const out = await runMapshaper(
    layers,
    `${CONTEXT_COMMANDS} -simplify target=* dp interval=${SIMPLIFY_M} -o out.topojson target=* format=topojson quantization=${steps} id-field=id`,
  );
  return readTopology(out, 'out.topojson', {
    freeways: ['ref'],
    streets: ['class'],
    rail: ['letter', 'color'],
    stations: ['name'],
    cities: ['name', 'rank'],
    shields: ['ref', 'rank'],
  });
}

type Describe = (
  properties: Properties,
  index: number,
) => { id: string; properties?: Record<string, string | number> } | null;

function shapes(sources: Sources, file: string, describe: Describe): Shape<Geometry>[] {
  return sources.geojson(file).features.flatMap((feature, index) => {
    const described = describe(feature.properties, index);
    return described ? [{ ...described, geometry: feature.geometry }] : [];
  });
}

function text(file: string, properties: Properties, name: string, fallback?: string): string {
  const value = properties[name];
  if (fallback !== undefined && (value === null || value === undefined || value === '')) return fallback;
  return stringProperty(file, { type: 'Feature', geometry: { type: 'Point', coordinates: [0, 0] }, properties }, name);
}

function streetClass(p: Properties): 'major' | 'minor' {
  if (p.class === 'major' || p.class === 'minor') return p.class;
  throw new SourceError({ file: STREETS, expected: 'the class “major” or “minor” on every street' });
}
