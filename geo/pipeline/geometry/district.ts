/** Both plans, the neighborhoods and their parts inside each plan: one topology, drawn and measured alike. */
import type { Topology } from 'topojson-specification';
import { areaM2 } from '@/geo/measure';
import type { Area } from '@/geo/overlay';
import type { Plan } from '@/lib/places';
import { SLIVER_KM2, type NamedArea } from '../contract';
import { SourceError, stringProperty, type Sources } from '../sources';
import { isAreaGeometry, readAreas, readTopology, runMapshaper, type Shape } from './shape';
import { SIMPLIFY_M, gridSteps } from './tolerance';

const NEIGHBORHOODS = 'boundaries/neighborhoods_latimes_ca34.geojson';
const PLAN_FILES: Readonly<Record<Plan, string>> = {
  '2011': 'boundaries/ca34_2013_2022.geojson',
  '2021': 'boundaries/ca34_2023_2026.geojson',
};

export interface NeighborhoodFacts {
  slug: string;
  name: string;
  region: string;
  unincorporated: boolean;
}

export interface District {
  facts: NeighborhoodFacts[];
  /** Full resolution, sorted by slug. */
  neighborhoods: NamedArea[];
  plans: Record<Plan, NamedArea>;
  parts: Record<Plan, NamedArea[]>;
  /** The geometry-base pack. */
  topology: Topology;
}

const REGIONS: Readonly<Record<string, string>> = {
  'central-la': 'Central L.A.',
  'northeast-la': 'Northeast L.A.',
  eastside: 'Eastside',
  'south-la': 'South L.A.',
};

/** A fragment smaller than this is cut off a part: two sources drew one street a few meters apart. */
const FRAGMENT_M2 = 2000;

/** Reads the plans and the neighborhoods and cuts the parts, all on shared arcs. @throws SourceError */
export async function buildDistrict(sources: Sources): Promise<District> {
  const { facts, shapes } = readNeighborhoods(sources);
  const layers = {
    neighborhoods: shapes,
    'plan-2011': [readPlan(sources, '2011')],
    'plan-2021': [readPlan(sources, '2021')],
  };
  // Clipping inside one dataset adds the crossing points to every line, so parts, plans and neighborhoods keep sharing arcs.
  const cut = (plan: Plan): string =>
    `-clip target=neighborhoods plan-${plan} + name=neighborhoods-${plan} ` +
    `-filter target=neighborhoods-${plan} "this.area >= ${SLIVER_KM2 * 1e6}" -filter-islands target=neighborhoods-${plan} min-area=${FRAGMENT_M2}m2`;
  const full = '-o target=* format=geojson precision=0.00000001';
  const steps = gridSteps(0.21, 0.144);
  const small = `-simplify target=* dp interval=${SIMPLIFY_M} keep-shapes -o base.topojson target=* format=topojson quantization=${steps} id-field=id`;
  const out = await runMapshaper(layers, `${cut('2011')} ${cut('2021')} ${full} ${small}`);
  const named = (areas: Area[]): NamedArea[] =>
    areas.map((a) => ({ ...a, name: facts.find((f) => f.slug === a.id)?.name ?? a.id }));
  const plan = (p: Plan): NamedArea => ({
    id: `plan-${p}`,
    name: `CA-34, ${p} lines`,
    geometry: only(readAreas(out, `plan-${p}.json`)).geometry,
  });
  const part = (p: Plan): NamedArea[] =>
    named(readAreas(out, `neighborhoods-${p}.json`)).filter((a) => areaM2(a.geometry) >= SLIVER_KM2 * 1e6);
  return {
    facts,
    neighborhoods: named(readAreas(out, 'neighborhoods.json')),
    plans: { '2011': plan('2011'), '2021': plan('2021') },
    parts: { '2011': part('2011'), '2021': part('2021') },
    topology: readTopology(out, 'base.topojson'),
  };
}

function readPlan(sources: Sources, plan: Plan): Shape {
  const [feature] = sources.geojson(PLAN_FILES[plan]).features;
  if (feature === undefined || !isAreaGeometry(feature.geometry))
    throw new SourceError({ file: PLAN_FILES[plan], expected: 'one polygon, the outline of the district' });
  return { id: `plan-${plan}`, geometry: feature.geometry };
}

function readNeighborhoods(sources: Sources): { facts: NeighborhoodFacts[]; shapes: Shape[] } {
  const features = sources.geojson(NEIGHBORHOODS, ['name', 'slug', 'region', 'type']).features;
  const read = features.map((feature) => {
    if (!isAreaGeometry(feature.geometry)) throw new SourceError({ file: NEIGHBORHOODS, expected: 'polygons only' });
    const slug = stringProperty(NEIGHBORHOODS, feature, 'slug');
    const region = REGIONS[stringProperty(NEIGHBORHOODS, feature, 'region')];
    if (region === undefined)
      throw new SourceError({
        file: NEIGHBORHOODS,
        expected: `a known region for ${slug} (${Object.keys(REGIONS).join(', ')})`,
      });
    const facts: NeighborhoodFacts = {
      slug,
      region,
      name: stringProperty(NEIGHBORHOODS, feature, 'name'),
      unincorporated: feature.properties.type === 'unincorporated-area',
    };
    return { facts, shape: { id: slug, geometry: feature.geometry } };
  });
  read.sort((a, b) => (a.facts.slug < b.facts.slug ? -1 : 1));
  return { facts: read.map((r) => r.facts), shapes: read.map((r) => r.shape) };
}

function only(areas: Area[]): Area {
  const [area] = areas;
  if (area === undefined || areas.length !== 1) throw new Error(`one area expected, ${areas.length} found`);
  return area;
}
