import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { area, BASE, figure, point } from '@/geo/layers/fixture';
import { rimOf } from '@/geo/layers/basemap';
import { areaAt } from '@/geo/layers/hit';
import { layers as layersOf } from '@/geo/layers/layers';
import { LAYER_ORDER, SOURCE_IDS } from '@/geo/layers/order';
import { hatchImage, lightImage, shieldImage } from '@/geo/layers/pattern';
import { dotScale } from '@/geo/layers/scaled';
import { sources as sourcesOf } from '@/geo/layers/sources';
import { states } from '@/geo/layers/states';
import { radiusOf } from '@/lib/figure/circles';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import { RIM } from '@/lib/figure/lineStyles';
import { nameLines } from '@/lib/figure/mapNames';
import { AREA_OVERLAYS } from '@/lib/places/areaOverlays';
import { OVERLAYS, type Overlay } from '@/lib/view/view';

const layers = (fig: WordedFigure, theme: 'light' | 'dark', overlays: readonly Overlay[]) =>
  layersOf(drawing({ ...fig, view: { ...fig.view, overlays } }), theme);
const sources = (fig: WordedFigure, geometry: Parameters<typeof sourcesOf>[1]) => sourcesOf(drawing(fig), geometry);

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
  it('says what a mark looks like by its state, so that another measure changes no layer', () => {
    expect(layers(FIGURES.uncertain, 'light', OVERLAYS)).toEqual(layers(FIGURES.usual, 'light', OVERLAYS));
    expect(JSON.stringify(layers(FIGURES.usual, 'light', OVERLAYS))).not.toContain('"match"');
  });
  it('gives each area the color of its token', () => {
    const { areas } = states(drawing(FIGURES.usual), 'light');
    expect([...areas].map(([id, { color, bare }]) => [id, color, bare])).toEqual([
      ['west', '#dd9350', false],
      ['east', '#35898b', false],
    ]);
  });
  it('gives a selected circle a rim of its own', () => {
    const { points } = states(drawing(FIGURES.selected), 'light');
    expect(points.get('9000001A')).toMatchObject({ selected: true, bare: false });
    expect(points.get('9000001A')?.rim).toBe(rimOf(points.get('9000001A')?.color ?? ''));
  });
  it('paints an area without a figure not at all, and an uncertain one in its true color under a pattern', () => {
    const { areas } = states(drawing(FIGURES.uncertain), 'light');
    expect([...areas].map(([id, { color, bare }]) => [id, color, bare])).toEqual([
      ['west', '#dd9350', false],
      ['east', '#dd9350', false],
      ['gone', null, true],
    ]);
    const { data } = sources(FIGURES.uncertain, { 'geometry-base': BASE })['area-over'];
    if (typeof data === 'string' || data.type !== 'FeatureCollection') throw new Error('a collection was expected');
    expect(data.features.map((f) => f.properties)).toEqual([
      { id: 'west', over: 'light' },
      { id: 'east', over: 'hatch' },
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
    expect(paint(FIGURES.usual, 'plan')).toMatchObject({ 'line-color': '#1d1d1b', 'line-width': 2.4 });
    expect(paint(FIGURES.usual, 'other-plan')).toHaveProperty('line-dasharray');
    const lines = sources(FIGURES.selected, { 'geometry-base': BASE });
    expect(JSON.stringify(lines.plan.data)).toContain('plan-2021');
    expect(JSON.stringify(lines['other-plan'].data)).toContain('plan-2011');
  });
  it('shows only the overlays that are on', () => {
    const hidden = layers(FIGURES.usual, 'light', ['plan-2011'])
      .filter((l) => l.layout?.visibility === 'none')
      .map((l) => l.id);
    expect(hidden.filter((id) => !AREA_OVERLAYS.some((o) => id.startsWith(o))).sort()).toEqual([
      'freeway-casing',
      'freeways',
      'neighborhood-lines',
      'other-plan',
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
      'plan',
      'other-plan',
      'neighborhoods',
      'streets',
    ] as const)
      expect(b[id].data).toBe(a[id].data);
  });
  it('go beyond the edge of a tile by the largest circle on a projector, so that none is cut there', () => {
    const largest = radiusOf(1, 1) * dotScale(2) + RIM.selected.width;
    for (const { buffer } of Object.values(sources(figure(), {}))) expect(buffer).toBeGreaterThan(largest);
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
  it.each([hatchImage, lightImage])('makes a hatch that repeats without a seam and is partly clear', (make) => {
    const { width, height, data } = make();
    const alpha = (x: number, y: number): number => data[((y % height) * width + (x % width)) * 4 + 3]!;
    expect(
      [0, 3, 7, 31].every(
        (x) =>
          alpha(x, 1) === alpha(x + width, 1) &&
          alpha(x, 31) === alpha(x + 1, 30) &&
          alpha(x, 0) === alpha(x + 1, height - 1),
      ),
    ).toBe(true);
    const seen = new Set(Array.from({ length: width }, (_, x) => alpha(x, 0)));
    expect(seen.has(0) && seen.size > 1).toBe(true);
    expect(shieldImage('light').data.length).toBe(40 * 36 * 4);
  });
});
