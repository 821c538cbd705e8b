/**
 * Drawing → MapLibre layers. Pure: the same Drawing gives the same layers, all of them, in the order of LAYER_ORDER. What a single mark looks like is its
 * feature-state (states.ts), so that another measure changes no layer and reloads no source.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { BASEMAP, FONT_SEMIBOLD, inkOf, type Basemap } from '@/geo/layers/basemap';
import { contextLayers } from '@/geo/layers/context';
import { LAYER_ORDER, type LayerId } from '@/geo/layers/order';
import { overlayLayers } from '@/geo/layers/overlays';
import { HATCH_IMAGE, LIGHT_IMAGE } from '@/geo/layers/pattern';
import type { MarkState } from '@/geo/layers/states';
import type { AreaMark, Drawing } from '@/lib/figure/drawing';
import { CIRCLE_OPACITY, LINE_STYLES, OUTSIDE_OPACITY, PIN, RIM, type LineRole } from '@/lib/figure/lineStyles';
import type { Theme } from '@/lib/scales/palettes';

const flag = (name: keyof MarkState): ExpressionSpecification => ['boolean', ['feature-state', name], false];
/** Nothing where a mark has no fill. */
const bareOr = (opacity: number): ExpressionSpecification => ['case', flag('bare'), 0, opacity];
const colorState = (name: keyof MarkState, fallback: string): ExpressionSpecification => [
  'to-color',
  ['feature-state', name],
  fallback,
];

/** Every layer of the map, bottom to top. A line that is off, and what the Drawing has none of, is there but not visible. */
export function layers(drawing: Drawing, theme: Theme): LayerSpecification[] {
  const look = BASEMAP[theme];
  const made = new Map<LayerId, LayerSpecification>();
  const all = [
    ...contextLayers(drawing, look),
    ...areaLayers(drawing, look),
    ...lineLayers(drawing, look),
    ...overlayLayers(drawing, look),
    ...pointLayers(look),
    names(look),
  ];
  for (const layer of all) made.set(layer.id as LayerId, layer);
  return LAYER_ORDER.map((id) => {
    const layer = made.get(id);
    if (!layer) throw new Error(`The map layer "${id}" is in the order of layers but nothing makes it.`);
    return layer;
  });
}

function areaLayers(drawing: Drawing, look: Basemap): LayerSpecification[] {
  const fine = drawing.areas.every((a) => a.edge === 'fine');
  const over = (id: LayerId, which: NonNullable<AreaMark['over']>, pattern: string): LayerSpecification => ({
    id,
    type: 'fill',
    source: 'area-over',
    filter: ['==', ['get', 'over'], which],
    // The borders lie over its edges.
    paint: { 'fill-pattern': pattern, 'fill-antialias': false },
  });
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': colorState('color', look.land), 'fill-opacity': bareOr(1), 'fill-antialias': fine },
    },
    over('area-light', 'light', LIGHT_IMAGE),
    over('area-hatch', 'hatch', HATCH_IMAGE),
    {
      id: 'area-edges',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': drawing.edges === 'ink' ? look.quietLine : look.casing,
        'line-width': byZoom(fine ? [0.6, 1.2] : [1.4, 2.6]),
        'line-opacity': fine ? 0.75 : 1,
      },
    },
  ];
}

function lineLayers(drawing: Drawing, look: Basemap): LayerSpecification[] {
  const around = (what: 'area' | 'place'): FilterSpecification => ['==', ['get', 'around'], what];
  const line = (id: LayerId, role: LineRole, source: string, filter?: FilterSpecification): LineLayerSpecification => {
    const { ink, width, dash, opacity } = LINE_STYLES[role];
    // What is selected or found stands in a source of its own, empty where there is nothing.
    const visible = filter !== undefined || role === 'found' || drawing.lines.some((l) => l.role === role);
    return {
      id,
      type: 'line',
      source,
      ...(filter ? { filter } : {}),
      layout: {
        'line-join': 'round',
        'line-cap': role === 'plan' ? 'round' : 'butt',
        visibility: visible ? 'visible' : 'none',
      },
      paint: {
        'line-color': inkOf(ink, look),
        'line-width': width,
        'line-opacity': opacity,
        ...(dash.length > 0 ? { 'line-dasharray': [...dash] } : {}),
      },
    };
  };
  const casing = (id: LayerId, role: 'selected' | 'found', filter?: FilterSpecification): LineLayerSpecification => {
    const { ink, width } = LINE_STYLES[role].casing!;
    return {
      id,
      type: 'line',
      source: role,
      ...(filter ? { filter } : {}),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': inkOf(ink, look), 'line-width': width },
    };
  };
  return [
    {
      id: 'outside',
      type: 'fill',
      source: 'outside',
      paint: { 'fill-color': look.land, 'fill-opacity': OUTSIDE_OPACITY, 'fill-antialias': false },
    },
    line('neighborhood-lines', 'neighborhoods', 'neighborhoods'),
    line('plan', 'plan', 'plan'),
    line('other-plan', 'other-plan', 'other-plan'),
    casing('selected-casing', 'selected', around('area')),
    line('selected-line', 'selected', 'selected', around('area')),
    casing('place-casing', 'selected', around('place')),
    line('place-line', 'selected', 'selected', around('place')),
    casing('found-casing', 'found'),
    line('found-line', 'found', 'found'),
  ];
}

function pointLayers(look: Basemap): LayerSpecification[] {
  const radius: ExpressionSpecification = ['get', 'r'];
  const selected = (yes: number, no: number): ExpressionSpecification => ['case', flag('selected'), yes, no];
  return [
    {
      id: 'points',
      type: 'circle',
      source: 'points',
      paint: {
        'circle-radius': radius,
        'circle-color': colorState('color', look.land),
        'circle-opacity': bareOr(CIRCLE_OPACITY),
        'circle-stroke-color': colorState('rim', look.line),
        'circle-stroke-opacity': selected(RIM.selected.opacity, RIM.opacity),
        'circle-stroke-width': selected(RIM.selected.width, RIM.width),
      },
    },
    {
      id: 'pin',
      type: 'circle',
      source: 'pin',
      paint: {
        'circle-radius': PIN.radius - PIN.ring / 2,
        'circle-color': look.line,
        'circle-stroke-color': look.casing,
        'circle-stroke-width': PIN.ring,
      },
    },
    {
      id: 'pin-spot',
      type: 'circle',
      source: 'pin',
      paint: { 'circle-radius': PIN.spot, 'circle-color': look.casing },
    },
  ];
}

function names(look: Basemap): LayerSpecification {
  return {
    id: 'area-names',
    type: 'symbol',
    source: 'area-names',
    layout: {
      'text-field': ['get', 'name'],
      'text-font': FONT_SEMIBOLD,
      'text-size': byZoom([12.5, 16]),
      'text-line-height': 1.05,
      'text-max-width': 40,
      'text-padding': 1,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': look.text, 'text-halo-color': look.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.3 },
  };
}

/** `[at zoom 11, at zoom 15]`, straight between. */
function byZoom([low, high]: [number, number]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 11, low, 15, high];
}
