import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { BASE, figure } from '@/geo/layers/fixture';
import { layers as layersOf } from '@/geo/layers/layers';
import { LAYER_ORDER } from '@/geo/layers/order';
import { overlaySources } from '@/geo/layers/overlays';
import { sources } from '@/geo/layers/sources';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import { LINE_STYLES } from '@/lib/figure/lineStyles';
import { AREA_OVERLAYS } from '@/lib/places/areaOverlays';
import { DEFAULT_VIEW, type Overlay } from '@/lib/view/view';

const layers = (fig: WordedFigure, theme: 'light' | 'dark', overlays: readonly Overlay[]) =>
  layersOf(drawing({ ...fig, view: { ...fig.view, overlays } }), theme);

/** The west square of the fixture as ZIP code 90001, its name in the middle. */
const ZIPS: Topology = {
  type: 'Topology',
  arcs: BASE.arcs,
  objects: {
    zips: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: '90001', arcs: [[0, 1]], properties: { name: '90001' } }],
    },
    'zips-names': {
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', id: '90001', coordinates: [-118.27, 34.02], properties: { name: '90001' } }],
    },
  },
};

const visible = (overlays: readonly Overlay[]): string[] =>
  layers(figure(), 'light', overlays)
    .filter((l) => l.layout?.visibility !== 'none')
    .map((l) => l.id);

describe('area overlays as layers', () => {
  it('are off in the default View', () => {
    expect(AREA_OVERLAYS.filter((o) => DEFAULT_VIEW.overlays.includes(o))).toEqual([]);
    expect(visible(DEFAULT_VIEW.overlays).filter((id) => AREA_OVERLAYS.some((o) => id.startsWith(o)))).toEqual([]);
  });

  it.each(AREA_OVERLAYS)('%s: casing, line and names come and go together', (o) => {
    const before = visible([]);
    expect(visible([o]).filter((id) => !before.includes(id))).toEqual([`${o}-casing`, `${o}-line`, `${o}-names`]);
  });

  it('have no names where names are to be guessed', () => {
    const hidden = layers({ ...figure(), hidden: ['names'] }, 'light', AREA_OVERLAYS)
      .filter((l) => l.layout?.visibility !== 'none')
      .map((l) => l.id);
    for (const o of AREA_OVERLAYS) expect(hidden).toContain(`${o}-line`);
    expect(hidden.filter((id) => AREA_OVERLAYS.some((o) => id === `${o}-names`))).toEqual([]);
  });

  it('lie over fills and roads, under the district’s own line, the selection and the names of neighborhoods', () => {
    const at = (id: (typeof LAYER_ORDER)[number]): number => LAYER_ORDER.indexOf(id);
    for (const o of AREA_OVERLAYS) {
      expect(at(`${o}-casing`)).toBeGreaterThan(at('freeways'));
      expect(at(`${o}-casing`)).toBeLessThan(at(`${o}-line`));
      expect(at(`${o}-line`)).toBeLessThan(at('other-plan'));
      expect(at(`${o}-line`)).toBeLessThan(at('selected-casing'));
      expect(at(`${o}-names`)).toBeLessThan(at('area-names'));
    }
  });

  it('differ by dash from each other and from the other plan’s line, and none is as strong as the district’s', () => {
    const all = layers(figure(), 'light', [...AREA_OVERLAYS, 'plan-2021']);
    const paint = (id: string): Record<string, unknown> => ({ ...(all.find((l) => l.id === id)?.paint ?? {}) });
    const dashes = [
      ...AREA_OVERLAYS.map((o) => paint(`${o}-line`)['line-dasharray']),
      paint('other-plan')['line-dasharray'],
    ].map((d) => JSON.stringify(d));
    expect(new Set(dashes).size).toBe(AREA_OVERLAYS.length + 1);
    expect(paint('zips-line')['line-color']).not.toBe(paint('plan')['line-color']);
    for (const o of AREA_OVERLAYS) expect(LINE_STYLES[o].dash.length % 2, 'a dash and its gap').toBe(0);
  });
});

describe('their sources', () => {
  it('hold areas and names once the pack is there, always as the same object', () => {
    expect(sources(drawing(figure()), { 'geometry-base': BASE }).zips.data).toEqual({
      type: 'FeatureCollection',
      features: [],
    });
    const data = overlaySources({ 'geometry-zips': ZIPS }).zips.data;
    if (typeof data === 'string' || data.type !== 'FeatureCollection') throw new Error('a collection was expected');
    expect(data.features.map((f) => [f.geometry.type, f.properties?.name])).toEqual([
      ['Polygon', '90001'],
      ['Point', '90001'],
    ]);
    expect(overlaySources({ 'geometry-zips': ZIPS }).zips.data).toBe(data);
  });
});
