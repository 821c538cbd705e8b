/** Everything that is only shapes: geometry packs, places, GeoJSON downloads, and the context that other builders lay figures on. */
import type { Topology } from 'topojson-specification';
import { areaKm2, areaM2 } from '@/geo/measure';
import type { Area } from '@/geo/overlay';
import type { PackId } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import type { Built, BuiltDownload, BuiltPack, GeoContext } from '../contract';
import { layerSource } from '../elections/ownLayers';
import { buildPlaces } from '../places';
import { round } from '../rounded';
import type { SourceId } from '../sourceCatalogue';
import type { Sources } from '../sources';
import { buildContext, contextLayers } from './context';
import { buildContextImage } from './contextImage';
import { buildDistrict, type District } from './district';
import { formatGeojson } from './downloads';
import { buildPrecincts, type PrecinctShapes } from './precincts';
import { buildTracts, type Tracts } from './tracts';

const LINES: SourceId[] = ['county-district-2011', 'census-district-2021'];

const CONTEXT: SourceId[] = ['freeways-nhpn', 'arterials-derived', 'water-tiger', 'parks-city-county'];

/** @throws SourceError */
export async function buildGeometry(sources: Sources): Promise<{
  built: Built;
  geo: GeoContext;
  /** Of either year, full resolution. */
  tracts: Readonly<Record<'2010' | '2020', readonly Area[]>>;
}> {
  const district = await buildDistrict(sources);
  const places = buildPlaces(sources, district);
  const precincts = await buildPrecincts(sources);
  const tracts = {
    '2010': await buildTracts(sources, '2010', district.plans),
    '2020': await buildTracts(sources, '2020', district.plans),
  };
  const context = contextLayers(sources, district);
  const geo: GeoContext = {
    neighborhoods: district.neighborhoods,
    plans: district.plans,
    parts: district.parts,
    places,
  };
  const packs: BuiltPack[] = [
    topology('geometry-base', '2011 and 2021 plans', [...LINES, 'latimes-neighborhoods'], district.topology),
    topology(
      'geometry-precincts-2018',
      '2018-11-06',
      [
        'county-2018-november-precincts',
        'county-2018-june-precincts',
        'county-precinct-index',
        ...precincts.own.map(layerSource),
      ],
      precincts.topology,
    ),
    topology(
      'geometry-tracts-2010',
      '2010 tracts',
      ['census-2010-tracts', 'census-2020-population-points', ...LINES],
      tracts['2010'].topology,
    ),
    topology(
      'geometry-tracts-2020',
      '2020 tracts',
      ['census-2020-tracts', 'census-2020-population-points', ...LINES],
      tracts['2020'].topology,
    ),
    topology(
      'geometry-context',
      'streets 2021, rail 2023',
      [...CONTEXT, 'latimes-neighborhoods', 'metro-rail-2023'],
      await buildContext(context),
    ),
    {
      id: 'context-image',
      kind: 'image',
      vintage: 'streets 2021',
      sources: CONTEXT,
      content: await buildContextImage(context),
      extension: 'svg',
    },
    {
      id: 'places',
      kind: 'places',
      vintage: '2011 and 2021 plans',
      extension: 'json',
      content: JSON.stringify(places),
      sources: [...LINES, 'latimes-neighborhoods', 'county-statistical-areas-2018', 'small-places', 'freeways-nhpn'],
    },
  ];
  return {
    built: { packs, downloads: downloads(district, precincts, tracts), reconciliation: [] },
    geo,
    tracts: { '2010': tracts['2010'].areas, '2020': tracts['2020'].areas },
  };
}

function topology(id: PackId, vintage: string, sources: SourceId[], content: Topology): BuiltPack {
  return { id, kind: 'topology', vintage, sources, content: JSON.stringify(content), extension: 'json' };
}

function downloads(
  district: District,
  precincts: PrecinctShapes,
  tracts: Record<'2010' | '2020', Tracts>,
): BuiltDownload[] {
  const plan = (p: Plan, source: SourceId): BuiltDownload => {
    const { id, name, geometry } = district.plans[p];
    return {
      file: `geometry/district-${p}.geojson`,
      sources: [source],
      content: formatGeojson([{ properties: { id, name, area_km2: round(areaKm2(geometry), 3) }, geometry }]),
    };
  };
  const share = (slug: string, p: Plan, whole: number): number => {
    const part = district.parts[p].find((a) => a.id === slug);
    return part ? round(areaM2(part.geometry) / whole, 4) : 0;
  };
  const neighborhoods = district.neighborhoods.map(({ id, name, geometry }) => {
    const facts = district.facts.find((f) => f.slug === id);
    const whole = areaM2(geometry);
    return {
      properties: {
        id,
        name,
        region: facts?.region ?? null,
        unincorporated: facts?.unincorporated ?? false,
        area_km2: round(whole / 1e6, 3),
        share_in_2011: share(id, '2011', whole),
        share_in_2021: share(id, '2021', whole),
      },
      geometry,
    };
  });
  /** Those of one layer, or of the two of 2018. */
  const precinctFeatures = (layers: Readonly<Record<string, string>>) =>
    precincts.shapes.flatMap(({ id, geometry }) => {
      const [prefix = '', precinct = ''] = id.split(':');
      const layer = layers[prefix];
      return layer === undefined
        ? []
        : [{ properties: { id: precinct, name: `Precinct ${precinct}`, layer }, geometry }];
    });
  const tract = (year: '2010' | '2020', source: SourceId): BuiltDownload => ({
    file: `geometry/tracts-${year}.geojson`,
    sources: [source],
    content: formatGeojson(
      tracts[year].areas.map(({ id, geometry }) => ({
        properties: { id, name: `Census tract ${tractName(id)}` },
        geometry,
      })),
    ),
  });
  return [
    plan('2011', 'county-district-2011'),
    plan('2021', 'census-district-2021'),
    {
      file: 'geometry/neighborhoods.geojson',
      sources: ['latimes-neighborhoods', ...LINES],
      content: formatGeojson(neighborhoods),
    },
    {
      file: 'geometry/precincts-2018.geojson',
      sources: ['county-2018-november-precincts', 'county-2018-june-precincts'],
      content: formatGeojson(precinctFeatures({ g: '2018-11-general', p: '2018-06-primary' })),
    },
    ...precincts.own.map((election): BuiltDownload => ({
      file: `geometry/precincts-${election}.geojson`,
      sources: [layerSource(election)],
      content: formatGeojson(precinctFeatures({ [election]: election })),
    })),
    tract('2010', 'census-2010-tracts'),
    tract('2020', 'census-2020-tracts'),
  ];
}

/** `06037206010` → `2060.10`, as the Census Bureau writes it. */
function tractName(geoid: string): string {
  const [whole, hundredths] = [Number(geoid.slice(5, 9)), geoid.slice(9)];
  return hundredths === '00' ? String(whole) : `${whole}.${hundredths}`;
}
