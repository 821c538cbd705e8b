/** Sources: what lies around: roads, water, parks, rails. One entry each. */
import type { SourceEntry } from '@/lib/packs/schema';
import { PUBLIC_DOMAIN } from './terms';

export const CONTEXT = [
  {
    id: 'freeways-nhpn',
    name: 'Freeways, National Highway Planning Network',
    where: 'Federal Highway Administration',
    version: 'NHPN',
    licence: PUBLIC_DOMAIN,
    note: 'context/freeways_nhpn.geojson',
  },
  {
    id: 'arterials-derived',
    name: 'Named main streets, derived from OpenStreetMap, LADOT and Metro',
    where: 'composed for this project',
    version: '2021',
    licence: 'ODbL; © OpenStreetMap contributors',
    note: 'context/arterials_derived.geojson; expect offsets of 10-20 m and a few wrong suffixes',
  },
  {
    id: 'water-tiger',
    name: 'Los Angeles River and water areas, Census TIGER',
    where: 'U.S. Census Bureau',
    version: 'TIGER',
    licence: PUBLIC_DOMAIN,
    note: 'context/la_river_tiger.geojson, context/water_areas_tiger.geojson',
  },
  {
    id: 'parks-city-county',
    name: 'Parks of the City and the County of Los Angeles',
    where: 'City of Los Angeles Recreation and Parks; Los Angeles County',
    version: '2023',
    licence: 'open data',
    note: 'context/parks.geojson',
  },
  {
    id: 'metro-rail-2023',
    name: 'Metro rail lines and stations, December 2023',
    where: 'LACMTA GTFS',
    version: '2023-12',
    licence: 'LACMTA developer terms; credit Metro',
    note: 'context/metro_rail_lines_2024.geojson, context/metro_rail_stations_2024.geojson',
  },
] as const satisfies readonly SourceEntry[];
