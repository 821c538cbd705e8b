/** The quiet basemap: land, parks, water, streets, freeways with shields, rail, names of the cities around. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FONT_REGULAR, FONT_SEMIBOLD, inkOf, type Basemap } from '@/geo/layers/basemap';
import { SHIELD_IMAGE } from '@/geo/layers/pattern';
import type { Drawing } from '@/lib/figure/drawing';
import { LINE_STYLES, STATION } from '@/lib/figure/lineStyles';

const RANK: ExpressionSpecification = ['coalesce', ['get', 'rank'], 0];

/** The ground, and on it freeways and rail: a line that is not drawn is there but invisible. */
export function contextLayers(drawing: Drawing, look: Basemap): LayerSpecification[] {
  const shown = (role: 'freeways' | 'rail'): 'visible' | 'none' =>
    drawing.lines.some((l) => l.role === role) ? 'visible' : 'none';
  const freeways = shown('freeways');
  const rail = shown('rail');
  const road = LINE_STYLES.freeways;
  const track = LINE_STYLES.rail;
  return [
    { id: 'background', type: 'background', paint: { 'background-color': look.land } },
    { id: 'parks', type: 'fill', source: 'parks', paint: { 'fill-color': look.park } },
    { id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': look.water } },
    { id: 'river', type: 'fill', source: 'river', paint: { 'fill-color': look.water } },
    {
      id: 'streets',
      type: 'line',
      source: 'streets',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': look.street, 'line-width': width(0.7, 3), 'line-opacity': 0.55 },
    },
    {
      id: 'freeway-casing',
      type: 'line',
      source: 'freeways',
      layout: { 'line-join': 'round', 'line-cap': 'round', visibility: freeways },
      paint: { 'line-color': inkOf(road.casing!.ink, look), 'line-width': width(road.casing!.width, 10) },
    },
    {
      id: 'freeways',
      type: 'line',
      source: 'freeways',
      layout: { 'line-join': 'round', 'line-cap': 'round', visibility: freeways },
      paint: { 'line-color': inkOf(road.ink, look), 'line-width': width(road.width, 8) },
    },
    {
      id: 'rail-casing',
      type: 'line',
      source: 'rail',
      layout: { 'line-join': 'round', visibility: rail },
      paint: { 'line-color': inkOf(track.casing!.ink, look), 'line-width': width(track.casing!.width, 6) },
    },
    {
      id: 'rail',
      type: 'line',
      source: 'rail',
      layout: { 'line-join': 'round', visibility: rail },
      paint: { 'line-color': inkOf(track.ink, look), 'line-width': width(track.width, 3) },
    },
    {
      id: 'stations',
      type: 'circle',
      source: 'stations',
      layout: { visibility: rail },
      paint: {
        'circle-radius': width(STATION.radius, 5),
        'circle-color': look.casing,
        'circle-stroke-color': look.quietLine,
        'circle-stroke-width': STATION.rim,
      },
    },
    {
      id: 'city-names',
      type: 'symbol',
      source: 'cities',
      layout: {
        visibility: drawing.nameless ? 'none' : 'visible',
        'text-field': ['upcase', ['get', 'name']],
        'text-font': FONT_REGULAR,
        'text-size': 11,
        'text-letter-spacing': 0.1,
        'text-max-width': 12,
        'text-padding': 6,
        'symbol-sort-key': RANK,
      },
      paint: { 'text-color': look.quietText, 'text-halo-color': look.land, 'text-halo-width': 1.2 },
    },
    {
      id: 'shields',
      type: 'symbol',
      source: 'shields',
      layout: {
        visibility: freeways,
        'text-field': ['get', 'ref'],
        'text-font': FONT_SEMIBOLD,
        'text-size': 10.5,
        'icon-image': SHIELD_IMAGE,
        'icon-text-fit': 'both',
        'text-padding': 4,
        'icon-padding': 4,
        'symbol-sort-key': RANK,
      },
      paint: { 'text-color': look.shieldText },
    },
  ];
}

/** Line widths in px `[at zoom 10.5, at zoom 15]`, growing as the ground does. */
function width(low: number, high: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], 10.5, low, 15, high];
}
