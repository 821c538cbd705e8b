/** The areas of each overlay as their sources draw them, with an id, and a name for people. */
import { union } from '@/geo/overlay';
import { slugOf } from '@/lib/places/slug';
import type { AreaOverlay } from '@/lib/places/areaOverlays';
import type { GeoContext, NamedArea } from '../contract';
import { isAreaGeometry } from '../geometry/shape';
import type { SourceId } from '../sourceCatalogue';
import { SourceError, stringProperty, type Properties, type Sources } from '../sources';

const ZIPS = 'boundaries/zcta_2019_cb500k.geojson';
const COUNCIL = 'boundaries/cd_council_la_2021.geojson';
const NEIGHBORHOOD_COUNCILS = 'boundaries/neighborhood_councils_2025.geojson';

export interface OverlaySource {
  source: SourceId;
  vintage: string;
  read: (sources: Sources, geo: GeoContext) => NamedArea[];
}

/** Every overlay's areas, wherever they are; sorted by id. Each `read` throws SourceError. */
export const OVERLAY_SOURCES: Readonly<Record<AreaOverlay, OverlaySource>> = {
  groups: { source: 'latimes-neighborhoods', vintage: 'Mapping L.A. version 6', read: (_, geo) => groups(geo) },
  zips: {
    source: 'census-zcta-2019',
    vintage: 'ZCTA, 2019 file',
    read: (sources) =>
      areas(sources, ZIPS, 'zcta5', (p) => ({ id: digits(ZIPS, p.zcta5, /^\d{5}$/), name: String(p.zcta5) })),
  },
  'council-districts': {
    source: 'city-council-districts-2021',
    vintage: 'lines of 2021',
    read: (sources) =>
      areas(sources, COUNCIL, 'district', (p) => ({
        id: digits(COUNCIL, p.district, /^\d{1,2}$/),
        name: `Council District ${String(p.district)}`,
      })),
  },
  'neighborhood-councils': {
    source: 'city-neighborhood-councils-2025',
    vintage: '2025',
    read: (sources) =>
      areas(sources, NEIGHBORHOOD_COUNCILS, 'name', (_, text) => {
        const name = councilName(text('name'));
        return { id: slugOf(name).replace(/-nc$/, ''), name };
      }),
  },
};

type Describe = (properties: Properties, text: (property: string) => string) => { id: string; name: string };

function areas(sources: Sources, file: string, property: string, describe: Describe): NamedArea[] {
  const read = sources.geojson(file, [property]).features.map((feature): NamedArea => {
    if (!isAreaGeometry(feature.geometry)) throw new SourceError({ file, expected: 'polygons only' });
    return {
      ...describe(feature.properties, (name) => stringProperty(file, feature, name)),
      geometry: feature.geometry,
    };
  });
  const twice = read.find((a, i) => read.findIndex((b) => b.id === a.id) !== i);
  if (twice) throw new SourceError({ file, expected: `every area once (${twice.id} comes twice)` });
  return read.sort(byId);
}

function digits(file: string, value: unknown, form: RegExp): string {
  const id = String(value);
  if (!form.test(id)) throw new SourceError({ file, expected: `an id like ${form.source} (found “${id}”)` });
  return id;
}

/** The source writes `HISTORIC HIGHLAND PARK NC`; people read `Historic Highland Park NC`, which tells the council from the neighborhood. */
export function councilName(source: string): string {
  return `${place(source)} NC`;
}

function place(source: string): string {
  return source
    .replace(/ NC$/, '')
    .toLowerCase()
    .replace(/(^|[\s-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^La-/, 'LA-')
    .replace('Macarthur', 'MacArthur')
    .replace(' - ', '–');
}

/** The groups that the search knows: their neighborhoods joined, as far as they are listed (those that overlap the district). */
function groups({ neighborhoods, places }: GeoContext): NamedArea[] {
  return places.others
    .filter((o) => o.kind === 'group')
    .map((group): NamedArea => {
      const geometry = union(neighborhoods.filter((n) => group.neighborhoods.includes(n.id)).map((n) => n.geometry));
      if (geometry === null) throw new Error(`the group ${group.name} has no neighborhoods`);
      return { id: group.slug, name: group.name, geometry };
    })
    .sort(byId);
}

function byId(a: NamedArea, b: NamedArea): number {
  return a.id < b.id ? -1 : 1;
}
