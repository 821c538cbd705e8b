/** Layers of single elections beside the sources: each goes before every estimate. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import type { SourceEntry } from '@/lib/packs/schema';
import type { Evidence } from '@/lib/elections/placement';
import { SourceError, type Properties, type Sources } from '../sources';
import { splitRuleOf } from './holdOut';
import { readOwnLayers } from './ownLayers';
import { placePrecinct } from './placed';

/** Only the source of the made-up layer of 2020. */
vi.mock('../sourceCatalogue', () => {
  const made = { id: 'county-2020-precinct-boxes', note: 'precincts/2020-11-general.geojson; made up' };
  return { SOURCE_CATALOGUE: [made as SourceEntry] };
});

type Shape = Feature<Geometry, Properties>;
const square = (west: number, properties: Properties): Shape => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 34],
        [west + 0.01, 34],
        [west + 0.01, 34.01],
        [west, 34.01],
        [west, 34],
      ],
    ],
  },
});
const GOOD = [square(-118.2, { Precinct: '9000001A' }), square(-118.3, { Precinct: '9000002A', SerialNumber: 7 })];

function sourcesWith(election: string, features: readonly Shape[]): Sources {
  const refuse = () => {
    throw new Error('nothing else is read');
  };
  return {
    dir: '',
    has: (rel) => rel === `precincts/${election}.geojson`,
    text: refuse,
    csv: refuse,
    geojson: () =>
      ({ type: 'FeatureCollection', features: [...features] }) satisfies FeatureCollection<Geometry, Properties>,
  };
}
const read = (features: readonly Shape[]) => readOwnLayers(sourcesWith('2020-11-general', features));

/** What other layers tell of the first precinct: its box, and a 2018 polygon. */
const evidence: Evidence = {
  november2018: new Map(),
  june2018: new Map(),
  boxes2020: new Map([
    ['9000001A', { bytes: null, at: [-118.1, 34.1], bbox: [-118.2, 34, -118, 34.2] }],
    ['9000003A', { bytes: null, at: [-118.1, 34.1], bbox: [-118.2, 34, -118, 34.2] }],
  ]),
  bytes2016: new Map(),
  together2016: new Map(),
};

describe('a layer laid beside the sources', () => {
  it('places its election’s precincts exactly, and no other’s', () => {
    const own = read(GOOD);
    const at = (election: '2020-11-general' | '2024-11-general', precinct: string) =>
      placePrecinct(election, precinct, { own, evidence });
    expect(at('2020-11-general', '9000001A')).toEqual({
      placement: 'exact',
      via: 'own-polygon',
      at: [-118.195, 34.005],
      errorM: 0,
      shape: '2020-11-general:9000001A',
      reach: { kind: 'polygon', shape: '2020-11-general:9000001A' },
    });
    expect(at('2020-11-general', '9000003A').via).toBe('2020-box');
    expect(at('2024-11-general', '9000001A').via).toBe('2020-namesake-box');
    expect(placePrecinct('2020-11-general', '9000001A', { own: new Map(), evidence }).via).toBe('2020-box');
  });

  it('leaves mail-ballot groups without a place', () => {
    const own = read([square(-118.2, { PRECINCT: '9990001A' })]);
    expect(placePrecinct('2020-11-general', '9990001A', { own, evidence }).placement).toBe('unplaced');
  });

  it('that has every precinct leaves only the error of the method beside the split', () => {
    expect(splitRuleOf('2020-11-general', ['exact', 'exact'])).toBe('even');
    expect(splitRuleOf('2020-11-general', ['exact', 'near'])).toBe('boxes');
    expect(splitRuleOf('2022-11-general', [])).toBeNull();
  });

  it.each([
    [
      'an id of another form',
      [GOOD[0]!, square(-118.3, { Precinct: '900002A' })],
      /feature 2: .*7 digits and a letter in .*“900002A”/,
    ],
    ['no id', [square(-118.3, {})], /feature 1: .*found none/],
    ['an id that comes twice', [...GOOD, GOOD[1]!], /feature 3: expected each precinct once \(“9000002A”/],
    [
      'a point',
      [{ ...GOOD[0]!, geometry: { type: 'Point', coordinates: [-118, 34] } } satisfies Shape],
      /feature 1: expected a polygon for 9000001A/,
    ],
  ])('is refused with file, feature and expectation for %s', (_, features, message) => {
    let error: unknown;
    try {
      read(features);
    } catch (e) {
      error = e;
    }
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ file: 'precincts/2020-11-general.geojson' });
    expect(String(error)).toMatch(message);
  });

  it('is refused where its election cites no source of it', () => {
    expect(() => readOwnLayers(sourcesWith('2024-11-general', GOOD))).toThrow(
      /precincts\/2024-11-general\.geojson: expected a source in geo\/pipeline\/catalogue/,
    );
  });
});
