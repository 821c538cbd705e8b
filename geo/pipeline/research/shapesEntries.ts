/** The codebook of the shapes: properties of the GeoJSON files, in WGS 84, outer rings counter-clockwise (RFC 7946). */
import { explain, type Explained, type Line } from './explain';

const ID = (meaning: string): Line => ['id', 'id', meaning];
const NAME: Line = ['name', 'text', 'name for people'];
const AREA: Line = ['area_km2', 'square kilometers', 'area on the ellipsoid'];
const INSIDE: readonly Line[] = [
  ['share_in_2011', '0 to 1', 'part of the area inside the plan of 2011'],
  ['share_in_2021', '0 to 1', 'part of the area inside the plan of 2021'],
];
const overlay = (file: string, id: string): Explained[] => [
  ...explain([`geometry/${file}.geojson`], 'lines', [ID(id), NAME]),
  ...explain([`geometry/${file}.geojson`], 'atlas', [AREA, ...INSIDE]),
];

export const SHAPES_ENTRIES: readonly Explained[] = [
  ...explain(['geometry/district-*.geojson'], 'lines', [ID('plan-2011 or plan-2021'), NAME]),
  ...explain(['geometry/district-*.geojson'], 'atlas', [AREA]),
  ...explain(['geometry/neighborhoods.geojson'], 'lines', [
    ID('slug, as in column neighborhood of the tables'),
    NAME,
    ['region', 'text', 'region of Mapping L.A.'],
    ['unincorporated', 'yes or no', 'true for county land outside any city'],
  ]),
  ...explain(['geometry/neighborhoods.geojson'], 'atlas', [AREA, ...INSIDE]),
  ...explain(['geometry/precincts-*.geojson'], 'location', [
    ID('precinct, as in column precinct of results/<election>.csv'),
    NAME,
    ['layer', 'id', 'election of the county layer that it is from', 'a precinct may stand there once a layer'],
  ]),
  ...explain(['geometry/tracts-*.geojson'], 'census', [ID('11-digit GEOID'), NAME]),
  ...overlay('groups', 'slug, as in column area of the tables'),
  ...overlay('council-districts', 'number, as in column area of the tables'),
  ...overlay('neighborhood-councils', 'name of the council as a slug'),
  ...overlay('zips', 'five digits of the ZIP Code Tabulation Area'),
];
