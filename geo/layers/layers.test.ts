import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { area, BASE, figure, point } from '@/geo/layers/fixture';
import { nameLines, radiusOf, rimOf } from '@/geo/layers/basemap';
import { areaAt } from '@/geo/layers/hit';
import { layers } from '@/geo/layers/layers';
import { LAYER_ORDER, SOURCE_IDS } from '@/geo/layers/order';
import { hatchImage, shieldImage } from '@/geo/layers/pattern';
import { sources } from '@/geo/layers/sources';
import { AREA_OVERLAYS } from '@/lib/places/areaOverlays';
import { OVERLAYS } from '@/lib/view/view';

const FIGURES = {
  usual: figure(),
  empty: figure({ areas: [], points: [], maxSize: 0 }),
  uncertain: figure({
    areas: [
      area('west', { quality: 'light' }),
      area('east', { quality: 'hatch' }),
      area('gone', { quality: 'none', color: null, value: null }),
    ],
  }),
  selected: figure({
    plan: '2021',
    areas: [area('west', { selected: true }), area('east')],
    points: [point('9000001A', { selected: true })],
  }),
};

describe.each(Object.entries(FIGURES))('layers of a figure: %s', (_name, fig) => {
  it.each(['light', 'dark'] as const)(
    'are every known layer once, in order, valid, each with a source (%s)',
    (theme) => {
      const made = layers(fig, theme, OVERLAYS);
      expect(made.map((l) => l.id)).toEqual([...LAYER_ORDER]);
      expect(new Set(LAYER_ORDER).size).toBe(LAYER_ORDER.length);
      const style: StyleSpecification = { version: 8, sources: sources(fig, { 'geometry-base': BASE }), layers: made };
      const errors = validateStyleMin(style)
        .map((e) => e.message)
        .filter((m) => !m.includes('"glyphs"') && !m.includes('"sprite"'));
      expect(errors).toEqual([]);
      expect(Object.keys(style.sources).sort()).toEqual([...SOURCE_IDS].sort());
    },
  );
  it('are the same when made again', () => {
    expect(layers(structuredClone(fig), 'light', OVERLAYS)).toEqual(layers(fig, 'light', OVERLAYS));
  });
});

describe('what layers say', () => {
  const paint = (fig: ReturnType<typeof figure>, id: string): Record<string, unknown> => {
    const layer = layers(fig, 'light', OVERLAYS).find((l) => l.id === id);
    return { ...(layer?.paint ?? {}) };
  };
  it('paints each area in the color of its token', () => {
    expect(paint(FIGURES.usual, 'area-fill')['fill-color']).toEqual([
      'match',
      ['get', 'id'],
      ['west'],
      '#dd9350',
      ['east'],
      '#35898b',
      '#f6f4ef',
    ]);
  });
  it('paints an area without a figure not at all and an uncertain one lighter', () => {
    expect(paint(FIGURES.uncertain, 'area-fill')['fill-opacity']).toEqual(['match', ['get', 'id'], ['gone'], 0, 1]);
    // #dd9350 drawn 45 % of the way to #f6f4ef.
    expect(paint(FIGURES.uncertain, 'area-fill')['fill-color']).toEqual([
      'match',
      ['get', 'id'],
      ['west'],
      '#e8bf98',
      ['east'],
      '#dd9350',
      '#f6f4ef',
    ]);
  });
  it('rims dark circles pale and pale circles dark', () => {
    expect([rimOf('#0b5a60'), rimOf('#8a3c06'), rimOf('#b9dcd9'), rimOf('#f2cfa6')]).toEqual([
      '#ffffff',
      '#ffffff',
      '#1d1d1b',
      '#1d1d1b',
    ]);
  });
  it('draws the plan of the figure strongest and the other dotted', () => {
    expect(paint(FIGURES.usual, 'plan-2011')).toMatchObject({ 'line-color': '#1d1d1b', 'line-width': 2.4 });
    expect(paint(FIGURES.usual, 'plan-2021')).toHaveProperty('line-dasharray');
    expect(paint(FIGURES.selected, 'plan-2021')).not.toHaveProperty('line-dasharray');
  });
  it('shows only the overlays that are on', () => {
    const hidden = layers(FIGURES.usual, 'light', ['plan-2011'])
      .filter((l) => l.layout?.visibility === 'none')
      .map((l) => l.id);
    expect(hidden.filter((id) => !AREA_OVERLAYS.some((o) => id.startsWith(o))).sort()).toEqual([
      'freeway-casing',
      'freeways',
      'neighborhood-lines',
      'plan-2021',
      'rail',
      'rail-casing',
      'shields',
      'stations',
    ]);
  });
});

describe('sources', () => {
  const geometry = { 'geometry-base': BASE };
  it('cut the plan out of the dim outside', () => {
    const { outside } = sources(FIGURES.usual, geometry);
    const data = outside.data;
    if (typeof data === 'string' || data.type !== 'FeatureCollection') throw new Error('a collection was expected');
    const shape = data.features[0]?.geometry;
    expect(shape?.type === 'Polygon' && shape.coordinates.length).toBe(2);
  });
  it('are the same objects while nothing changed, so that nothing is set again', () => {
    const a = sources(FIGURES.usual, geometry);
    const b = sources(structuredClone(FIGURES.usual), { ...geometry });
    for (const id of [
      'areas',
      'area-names',
      'points',
      'outside',
      'plan-2011',
      'plan-2021',
      'neighborhoods',
      'streets',
    ] as const)
      expect(b[id].data).toBe(a[id].data);
  });
  it('leave out areas whose shape is not there', () => {
    const data = sources(FIGURES.uncertain, geometry).areas.data;
    if (typeof data === 'string' || data.type !== 'FeatureCollection') throw new Error('a collection was expected');
    expect(data.features.map((f) => f.id)).toEqual(['west', 'east']);
  });
});

describe('areaAt', () => {
  const geometry = { 'geometry-base': BASE };
  it('finds the area under a point and nothing outside', () => {
    expect(areaAt(FIGURES.usual, geometry, [-118.28, 34.02])?.id).toBe('west');
    expect(areaAt(FIGURES.usual, geometry, [-118.22, 34.02])?.id).toBe('east');
    expect(areaAt(FIGURES.usual, geometry, [-118.22, 34.2])).toBeNull();
    expect(areaAt(FIGURES.usual, {}, [-118.28, 34.02])).toBeNull();
  });
  it('prefers the neighborhood to a precinct over it', () => {
    const both = figure({
      areas: [
        area('9000001A', {
          kind: 'precinct',
          geometry: { pack: 'geometry-base', object: 'neighborhoods-2011', id: 'west' },
        }),
        area('west'),
      ],
    });
    expect(areaAt(both, geometry, [-118.28, 34.02])?.id).toBe('west');
    expect(areaAt(figure({ areas: [both.areas[0]!] }), geometry, [-118.28, 34.02])?.id).toBe('9000001A');
  });
});

describe('small parts', () => {
  it('sizes circles by area', () => {
    expect(radiusOf(1600, 1600) / radiusOf(400, 1600)).toBeCloseTo(2, 5);
    expect(radiusOf(0, 0)).toBeGreaterThan(0);
  });
  it('breaks long names evenly', () => {
    expect(nameLines('Koreatown')).toEqual(['Koreatown']);
    expect(nameLines('East Los Angeles')).toEqual(['East Los', 'Angeles']);
  });
  it('makes a hatch that repeats without a seam and is partly clear', () => {
    const { width, height, data } = hatchImage();
    const alpha = (x: number, y: number): number => data[((y % height) * width + (x % width)) * 4 + 3]!;
    expect(
      [0, 3, 7, 31].every(
        (x) =>
          alpha(x, 1) === alpha(x + width / 2, 1) &&
          alpha(x, 31) === alpha(x + 1, 30) &&
          alpha(x, 0) === alpha(x + 1, height - 1),
      ),
    ).toBe(true);
    const seen = new Set(Array.from({ length: width }, (_, x) => alpha(x, 0)));
    expect(seen.has(0) && seen.size > 1).toBe(true);
    expect(shieldImage('light').data.length).toBe(40 * 36 * 4);
  });
});
