/** Figure → MapLibre layers. Pure: the same Figure gives the same layers, all of them, in the order of LAYER_ORDER. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { BASEMAP, fillOf, FONT_SEMIBOLD, PLAN_WIDTH, rimOf, type Basemap } from '@/geo/layers/basemap';
import { contextLayers } from '@/geo/layers/context';
import { LAYER_ORDER, type LayerId } from '@/geo/layers/order';
import { overlayLayers } from '@/geo/layers/overlays';
import { HATCH_IMAGE } from '@/geo/layers/pattern';
import type { WordedFigure, FigureArea, FigurePoint } from '@/lib/figure/figure';
import type { Plan } from '@/lib/places';
import { colorOf, type Theme } from '@/lib/scales/palettes';
import type { Overlay } from '@/lib/view/view';

const ID: ExpressionSpecification = ['get', 'id'];
const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Every layer of the map, bottom to top. An overlay that is off, and what the Figure has none of, is there but not visible. */
export function layers(figure: WordedFigure, theme: Theme, overlays: readonly Overlay[]): LayerSpecification[] {
  const look = BASEMAP[theme];
  const made = new Map<LayerId, LayerSpecification>();
  const all = [
    ...contextLayers(look, overlays, figure.hidden?.includes('names')),
    ...areaLayers(figure, theme, look),
    ...lineLayers(figure, look, overlays),
    ...overlayLayers(look, overlays, figure.hidden?.includes('names')),
    ...pointLayers(figure, theme, look),
    names(look),
  ];
  for (const layer of all) made.set(layer.id as LayerId, layer);
  return LAYER_ORDER.map((id) => {
    const layer = made.get(id);
    if (!layer) throw new Error(`The map layer "${id}" is in the order of layers but nothing makes it.`);
    return layer;
  });
}

function areaLayers(figure: WordedFigure, theme: Theme, look: Basemap): LayerSpecification[] {
  const precincts = figure.areas.every((a) => a.kind === 'precinct' || a.kind === 'hexagon');
  const fill = (a: FigureArea): string | null => fillOf(a.color, a.quality, theme);
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': matchBy(figure.areas, fill, look.land),
        'fill-opacity': matchBy(figure.areas, (a) => (fill(a) === null ? 0 : null), 1),
        'fill-antialias': true,
      },
    },
    {
      id: 'area-hatch',
      type: 'fill',
      source: 'areas',
      filter: isOneOf(figure.areas.filter((a) => a.quality === 'hatch' && a.color !== null).map((a) => a.id)),
      paint: { 'fill-pattern': HATCH_IMAGE },
    },
    {
      id: 'area-edges',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      // A casing parts colors; without any, the edges themselves must be seen.
      paint: {
        'line-color': figure.hidden?.includes('values') ? look.quietLine : look.casing,
        'line-width': byZoom(precincts ? [0.6, 1.2] : [1.4, 2.6]),
        'line-opacity': precincts ? 0.75 : 1,
      },
    },
    {
      id: 'area-hover',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': look.line, 'line-width': 2, 'line-opacity': ['case', HOVERED, 1, 0] },
    },
    ...selected(figure, look),
  ];
}

function selected(figure: WordedFigure, look: Basemap): LayerSpecification[] {
  const filter = isOneOf(figure.areas.filter((a) => a.selected).map((a) => a.id));
  const place = isOneOf(figure.outlined.map((r) => r.id));
  return [
    {
      id: 'selected-casing',
      type: 'line',
      source: 'areas',
      filter,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': look.casing, 'line-width': 7 },
    },
    {
      id: 'selected-line',
      type: 'line',
      source: 'areas',
      filter,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': look.line, 'line-width': 3 },
    },
    {
      id: 'place-casing',
      type: 'line',
      source: 'neighborhoods',
      filter: place,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': look.casing, 'line-width': 7 },
    },
    {
      id: 'place-line',
      type: 'line',
      source: 'neighborhoods',
      filter: place,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': look.line, 'line-width': 3 },
    },
  ];
}

function lineLayers(figure: WordedFigure, look: Basemap, overlays: readonly Overlay[]): LayerSpecification[] {
  const plan = (which: Plan): LayerSpecification => {
    const own = which === figure.plan;
    return {
      id: `plan-${which}`,
      type: 'line',
      source: `plan-${which}`,
      layout: {
        'line-join': 'round',
        'line-cap': own ? 'round' : 'butt',
        visibility: overlays.includes(`plan-${which}`) ? 'visible' : 'none',
      },
      paint: own
        ? { 'line-color': look.line, 'line-width': PLAN_WIDTH }
        : { 'line-color': look.quietLine, 'line-width': 1.4, 'line-dasharray': [1.2, 2.2] },
    };
  };
  return [
    {
      id: 'outside',
      type: 'fill',
      source: 'outside',
      paint: { 'fill-color': look.land, 'fill-opacity': 0.45, 'fill-antialias': false },
    },
    {
      id: 'neighborhood-lines',
      type: 'line',
      source: 'neighborhoods',
      layout: { 'line-join': 'round', visibility: overlays.includes('neighborhoods') ? 'visible' : 'none' },
      paint: { 'line-color': look.quietLine, 'line-width': 1.3, 'line-opacity': 0.8 },
    },
    plan('2011'),
    plan('2021'),
  ];
}

function pointLayers(figure: WordedFigure, theme: Theme, look: Basemap): LayerSpecification[] {
  const color = (p: FigurePoint): string | null => (p.color ? colorOf(p.color, theme) : null);
  const radius: ExpressionSpecification = ['get', 'r'];
  return [
    {
      id: 'points',
      type: 'circle',
      source: 'points',
      paint: {
        'circle-radius': radius,
        'circle-color': matchBy(figure.points, color, look.land),
        'circle-opacity': 0.9,
        'circle-stroke-color': matchBy(
          figure.points,
          (p) => {
            const hex = color(p);
            return hex && rimOf(hex);
          },
          look.line,
        ),
        'circle-stroke-opacity': matchBy(figure.points, (p) => (p.selected ? 1 : null), 0.65),
        'circle-stroke-width': matchBy(figure.points, (p) => (p.selected ? 2.2 : null), 0.9),
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
        'circle-stroke-width': 2,
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
