/** Drawing → MapLibre layers. Pure: the same Drawing gives the same layers, all of them, in the order of LAYER_ORDER. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { BASEMAP, FONT_SEMIBOLD, inkOf, rimOf, type Basemap } from '@/geo/layers/basemap';
import { contextLayers } from '@/geo/layers/context';
import { LAYER_ORDER, type LayerId } from '@/geo/layers/order';
import { overlayLayers } from '@/geo/layers/overlays';
import { HATCH_IMAGE, LIGHT_IMAGE } from '@/geo/layers/pattern';
import type { AreaMark, CircleMark, Drawing } from '@/lib/figure/drawing';
import { CIRCLE_OPACITY, HOVER_WIDTH, LINE_STYLES, OUTSIDE_OPACITY, RIM, type LineRole } from '@/lib/figure/lineStyles';
import { colorOf, type Theme } from '@/lib/scales/palettes';

const ID: ExpressionSpecification = ['get', 'id'];
const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Every layer of the map, bottom to top. A line that is off, and what the Drawing has none of, is there but not visible. */
export function layers(drawing: Drawing, theme: Theme): LayerSpecification[] {
  const look = BASEMAP[theme];
  const made = new Map<LayerId, LayerSpecification>();
  const all = [
    ...contextLayers(drawing, look),
    ...areaLayers(drawing, theme, look),
    ...lineLayers(drawing, look),
    ...overlayLayers(drawing, look),
    ...pointLayers(drawing, theme, look),
    names(look),
  ];
  for (const layer of all) made.set(layer.id as LayerId, layer);
  return LAYER_ORDER.map((id) => {
    const layer = made.get(id);
    if (!layer) throw new Error(`The map layer "${id}" is in the order of layers but nothing makes it.`);
    return layer;
  });
}

function areaLayers(drawing: Drawing, theme: Theme, look: Basemap): LayerSpecification[] {
  const { areas } = drawing;
  const fine = areas.every((a) => a.edge === 'fine');
  const color = (a: AreaMark): string | null => a.color && colorOf(a.color, theme);
  const over = (which: AreaMark['over']): FilterSpecification =>
    isOneOf(areas.filter((a) => a.over === which).map((a) => a.id));
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': matchBy(areas, color, look.land),
        'fill-opacity': matchBy(areas, (a) => (a.color === null ? 0 : null), 1),
        'fill-antialias': true,
      },
    },
    {
      id: 'area-light',
      type: 'fill',
      source: 'areas',
      filter: over('light'),
      paint: { 'fill-pattern': LIGHT_IMAGE },
    },
    {
      id: 'area-hatch',
      type: 'fill',
      source: 'areas',
      filter: over('hatch'),
      paint: { 'fill-pattern': HATCH_IMAGE },
    },
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
    {
      id: 'area-hover',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': look.line, 'line-width': HOVER_WIDTH, 'line-opacity': ['case', HOVERED, 1, 0] },
    },
  ];
}

function lineLayers(drawing: Drawing, look: Basemap): LayerSpecification[] {
  const around = drawing.lines.filter((l) => l.role === 'selected');
  const areas = isOneOf(around.flatMap((l) => l.area ?? []));
  const places = isOneOf(around.flatMap((l) => (l.area === null ? (l.shape.id ?? []) : [])));
  const line = (id: LayerId, role: LineRole, source: string, filter?: FilterSpecification): LineLayerSpecification => {
    const { ink, width, dash, opacity } = LINE_STYLES[role];
    const visible = filter !== undefined || drawing.lines.some((l) => l.role === role);
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
  const casing = (id: LayerId, source: string, filter: FilterSpecification): LineLayerSpecification => {
    const { ink, width } = LINE_STYLES.selected.casing!;
    return {
      id,
      type: 'line',
      source,
      filter,
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
    casing('selected-casing', 'areas', areas),
    line('selected-line', 'selected', 'areas', areas),
    casing('place-casing', 'neighborhoods', places),
    line('place-line', 'selected', 'neighborhoods', places),
  ];
}

function pointLayers({ circles }: Drawing, theme: Theme, look: Basemap): LayerSpecification[] {
  const color = (p: CircleMark): string | null => p.color && colorOf(p.color, theme);
  const radius: ExpressionSpecification = ['get', 'r'];
  return [
    {
      id: 'points',
      type: 'circle',
      source: 'points',
      paint: {
        'circle-radius': radius,
        'circle-color': matchBy(circles, color, look.land),
        'circle-opacity': matchBy(circles, (p) => (p.color === null ? 0 : null), CIRCLE_OPACITY),
        'circle-stroke-color': matchBy(
          circles,
          (p) => {
            const hex = color(p);
            return hex && rimOf(hex);
          },
          look.line,
        ),
        'circle-stroke-opacity': matchBy(circles, (p) => (p.selected ? RIM.selected.opacity : null), RIM.opacity),
        'circle-stroke-width': matchBy(circles, (p) => (p.selected ? RIM.selected.width : null), RIM.width),
      },
    },
    {
      id: 'point-hover',
      type: 'circle',
      source: 'points',
      paint: {
        'circle-radius': ['+', radius, 1],
        'circle-opacity': 0,
        'circle-stroke-color': look.line,
        'circle-stroke-width': HOVER_WIDTH,
        'circle-stroke-opacity': ['case', HOVERED, 1, 0],
      },
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

function isOneOf(ids: string[]): FilterSpecification {
  return ['in', ID, ['literal', ids]];
}

/**
 * A `match` on the id with one branch a value, in the order the values first come up; null takes the fallback. The fallback alone where
 * nothing has a value, since a match needs a branch.
 */
function matchBy<T extends { id: string }, V extends string | number>(
  items: readonly T[],
  valueOf: (item: T) => V | null,
  fallback: V,
): DataDrivenPropertyValueSpecification<V> {
  const groups = new Map<V, string[]>();
  for (const item of items) {
    const value = valueOf(item);
    if (value === null) continue;
    const ids = groups.get(value);
    if (ids) ids.push(item.id);
    else groups.set(value, [item.id]);
  }
  if (groups.size === 0) return fallback;
  const branches: unknown[] = [];
  for (const [value, ids] of groups) branches.push(ids, value);
  // The tuple type of `match` can't be spread into; validateStyleMin checks the result in the tests.
  return ['match', ID, ...branches, fallback] as unknown as ExpressionSpecification;
}
