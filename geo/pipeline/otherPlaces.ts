/** Findable places that are no unit of the data: small places, groups of neighborhoods, freeways. */
import type { Geometry, Position } from 'geojson';
import { labelPoint } from '@/geo/labels';
import { areaM2, bboxOf, unionBBox } from '@/geo/measure';
import { overlay, type AreaGeometry } from '@/geo/overlay';
import type { OtherPlace } from '@/lib/packs/schema';
import type { BBox, LonLat } from '@/lib/places';
import type { District } from './geometry/district';
import { isAreaGeometry } from './geometry/shape';
import { roundBox, roundPoint } from './rounded';
import type { SourceId } from './sourceCatalogue';
import { SourceError, stringProperty, type Sources } from './sources';

const CSA = 'boundaries/csa_2018_la_county.geojson';
const SMALL = 'boundaries/small_places.geojson';
const FREEWAYS = 'context/freeways_nhpn.geojson';

interface SmallPlace {
  slug: string;
  name: string;
  file: typeof CSA | typeof SMALL;
  sourceName: string;
  note: string;
}

const COUNTY_AREA = 'Outline: Los Angeles County statistical area, 2018.';
const BUSINESS_DISTRICT = 'Outline: business improvement district, smaller or larger than what people mean.';
const COUNCIL = 'Outline: area of the neighborhood council.';

/** By hand: the small places that people look for, each once, with the best outline at hand. */
const SMALL_PLACES: readonly SmallPlace[] = [
  { slug: 'angelino-heights', name: 'Angelino Heights', file: CSA, sourceName: 'Angelino Heights', note: COUNTY_AREA },
  {
    slug: 'arts-district',
    name: 'Arts District',
    file: SMALL,
    sourceName: 'Arts District (BID)',
    note: BUSINESS_DISTRICT,
  },
  {
    slug: 'byzantine-latino-quarter',
    name: 'Byzantine-Latino Quarter',
    file: SMALL,
    sourceName: 'Byzantine Latino Quarter (BID)',
    note: BUSINESS_DISTRICT,
  },
  {
    slug: 'country-club-park',
    name: 'Country Club Park',
    file: CSA,
    sourceName: 'Country Club Park',
    note: COUNTY_AREA,
  },
  {
    slug: 'fashion-district',
    name: 'Fashion District',
    file: SMALL,
    sourceName: 'Fashion District (BID)',
    note: BUSINESS_DISTRICT,
  },
  {
    slug: 'hermon',
    name: 'Hermon',
    file: SMALL,
    sourceName: 'Hermon (NC)',
    note: `${COUNCIL} It includes Ernest E. Debs Regional Park.`,
  },
  {
    slug: 'historic-core',
    name: 'Historic Core',
    file: SMALL,
    sourceName: 'Historic Core (BID)',
    note: BUSINESS_DISTRICT,
  },
  {
    slug: 'historic-filipinotown',
    name: 'Historic Filipinotown',
    file: CSA,
    sourceName: 'Historic Filipinotown',
    note: `${COUNTY_AREA} It is close to the City Council’s designation of 2002.`,
  },
  {
    slug: 'little-bangladesh',
    name: 'Little Bangladesh',
    file: CSA,
    sourceName: 'Little Bangladesh',
    note: `${COUNTY_AREA} It is far larger than the designated part of 3rd Street.`,
  },
  { slug: 'little-tokyo', name: 'Little Tokyo', file: CSA, sourceName: 'Little Tokyo', note: COUNTY_AREA },
  { slug: 'macarthur-park', name: 'MacArthur Park', file: SMALL, sourceName: 'MacArthur Park (NC)', note: COUNCIL },
  { slug: 'rampart-village', name: 'Rampart Village', file: SMALL, sourceName: 'Rampart Village (NC)', note: COUNCIL },
  {
    slug: 'skid-row',
    name: 'Skid Row',
    file: SMALL,
    sourceName: 'Skid Row area: Downtown Industrial District (BID)',
    note: 'Outline: Downtown Industrial business district, a stand-in. Skid Row proper lies between 3rd and 7th, Main and Alameda streets.',
  },
  {
    slug: 'south-park-downtown',
    name: 'South Park (Downtown)',
    file: SMALL,
    sourceName: 'South Park (BID)',
    note: BUSINESS_DISTRICT,
  },
  { slug: 'temple-beaudry', name: 'Temple-Beaudry', file: CSA, sourceName: 'Temple-Beaudry', note: COUNTY_AREA },
  {
    slug: 'thai-town',
    name: 'Thai Town',
    file: CSA,
    sourceName: 'Thai Town',
    note: `${COUNTY_AREA} It lies outside the district.`,
  },
  { slug: 'university-hills', name: 'University Hills', file: CSA, sourceName: 'University Hills', note: COUNTY_AREA },
  { slug: 'wilshire-center', name: 'Wilshire Center', file: CSA, sourceName: 'Wilshire Center', note: COUNTY_AREA },
];

/** Groups of neighborhoods, by the region that Mapping L.A. gives each. */
const GROUPS: readonly { slug: string; name: string; region: string }[] = [
  { slug: 'northeast-la', name: 'Northeast L.A.', region: 'Northeast L.A.' },
  { slug: 'the-eastside', name: 'The Eastside', region: 'Eastside' },
  { slug: 'central-la', name: 'Central L.A.', region: 'Central L.A.' },
];

const FREEWAY_NUMBERS = ['2', '5', '10', '60', '101', '110', '134', '710'] as const;

/** A small place is said to lie in a neighborhood that holds at least this share of it. */
const SHARE_INSIDE = 0.1;

/** All of them: small places, groups, freeways, in that order. @throws SourceError */
export function buildOtherPlaces(sources: Sources, district: District): OtherPlace[] {
  return [...smallPlaces(sources, district), ...groups(district), ...freeways(sources, district)];
}

/** The outlines of the small places, by slug, at source resolution. @throws SourceError */
export function smallPlaceShapes(sources: Sources): Map<string, AreaGeometry> {
  const shapes = new Map<string, AreaGeometry>();
  for (const [file, property] of [
    [CSA, 'CSA'],
    [SMALL, 'name'],
  ] as const) {
    for (const feature of sources.geojson(file, [property]).features) {
      if (isAreaGeometry(feature.geometry))
        shapes.set(`${file} ${String(feature.properties[property])}`, feature.geometry);
    }
  }
  return new Map(
    SMALL_PLACES.map((place) => {
      const geometry = shapes.get(`${place.file} ${place.sourceName}`);
      if (geometry === undefined)
        throw new SourceError({ file: place.file, expected: `a polygon named “${place.sourceName}”` });
      return [place.slug, geometry];
    }),
  );
}

function smallPlaces(sources: Sources, district: District): OtherPlace[] {
  const shapes = smallPlaceShapes(sources);
  return SMALL_PLACES.map((place): OtherPlace => {
    // One for each of the list.
    const geometry = shapes.get(place.slug)!;
    const inside = overlay([{ id: place.slug, geometry }], district.neighborhoods)
      .filter((pair) => pair.areaM2 >= SHARE_INSIDE * areaM2(geometry))
      .sort((a, b) => b.areaM2 - a.areaM2)
      .map((pair) => district.neighborhoods[pair.b]!.id);
    const source: SourceId = place.file === CSA ? 'county-statistical-areas-2018' : 'small-places';
    return {
      slug: place.slug,
      name: place.name,
      kind: 'small',
      bbox: roundBox(bboxOf(geometry)),
      at: labelPoint(geometry),
      neighborhoods: inside,
      source,
      note: place.note,
    };
  });
}

function groups(district: District): OtherPlace[] {
  return GROUPS.map(({ slug, name, region }): OtherPlace => {
    const members = district.facts.filter((f) => f.region === region).map((f) => f.slug);
    const bbox = unionBBox(district.neighborhoods.filter((n) => members.includes(n.id)).map((n) => bboxOf(n.geometry)));
    const at = roundPoint([(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2]);
    const note = 'Neighborhoods that overlap the district, grouped as Mapping L.A. does.';
    return {
      slug,
      name,
      kind: 'group',
      bbox: roundBox(bbox),
      at,
      neighborhoods: members,
      source: 'latimes-neighborhoods' satisfies SourceId,
      note,
    };
  });
}

function freeways(sources: Sources, district: District): OtherPlace[] {
  const features = sources.geojson(FREEWAYS, ['ref']).features;
  const around = unionBBox([bboxOf(district.plans['2011'].geometry), bboxOf(district.plans['2021'].geometry)]);
  return FREEWAY_NUMBERS.map((number): OtherPlace => {
    const named = features.filter((f) => stringProperty(FREEWAYS, f, 'ref').replace(/^.*-/, '') === number);
    const points = named.flatMap((f) => linePoints(f.geometry)).filter((p) => within(p, around));
    const [first] = points;
    if (first === undefined)
      throw new SourceError({ file: FREEWAYS, expected: `a line of freeway ${number} near the district` });
    const bbox: BBox = [
      Math.min(...points.map((p) => p[0])),
      Math.min(...points.map((p) => p[1])),
      Math.max(...points.map((p) => p[0])),
      Math.max(...points.map((p) => p[1])),
    ];
    const center: LonLat = [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
    const off = (p: LonLat): number => (p[0] - center[0]) ** 2 + (p[1] - center[1]) ** 2;
    const at = points.reduce((best, p) => (off(p) < off(best) ? p : best), first);
    const name = named.map((f) => f.properties.name).find((n) => typeof n === 'string' && n.endsWith('Freeway'));
    return {
      slug: `freeway-${number}`,
      name: `${number} Freeway`,
      kind: 'freeway',
      bbox: roundBox(bbox),
      at: roundPoint(at),
      neighborhoods: [],
      source: 'freeways-nhpn' satisfies SourceId,
      note: typeof name === 'string' ? name : '',
    };
  });
}

function linePoints(geometry: Geometry): LonLat[] {
  const lines: Position[][] =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return lines.flat().map((p): LonLat => [p[0]!, p[1]!]);
}

function within([x, y]: LonLat, [w, s, e, n]: BBox): boolean {
  return x >= w && x <= e && y >= s && y <= n;
}
