/** The quiet basemap: land, parks, water, streets, freeways with shields, rail, names of the cities around. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FONT_REGULAR, FONT_SEMIBOLD, type Basemap } from '@/geo/layers/basemap';
import { SHIELD_IMAGE } from '@/geo/layers/pattern';
import type { Overlay } from '@/lib/view/view';

const RANK: ExpressionSpecification = ['coalesce', ['get', 'rank'], 0];

/** Context layers; freeways and rail are there only for the eye: an overlay that is off is invisible. `nameless`: the places around would tell those inside. */
export function contextLayers(look: Basemap, overlays: readonly Overlay[], nameless = false): LayerSpecification[] {
  const freeways = overlays.includes('freeways') ? 'visible' : 'none';
  const rail = overlays.includes('rail') ? 'visible' : 'none';
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
      paint: { 'line-color': look.freewayCasing, 'line-width': width(4, 10) },
    },
    {
      id: 'freeways',
      type: 'line',
      source: 'freeways',
      layout: { 'line-join': 'round', 'line-cap': 'round', visibility: freeways },
      paint: { 'line-color': look.freeway, 'line-width': width(2.6, 8) },
    },
    {
      id: 'rail-casing',
      type: 'line',
      source: 'rail',
      layout: { 'line-join': 'round', visibility: rail },
      paint: { 'line-color': look.casing, 'line-width': width(3.6, 6) },
    },
    {
      id: 'rail',
      type: 'line',
      source: 'rail',
      layout: { 'line-join': 'round', visibility: rail },
      paint: { 'line-color': look.quietLine, 'line-width': width(1.6, 3) },
    },
    {
      id: 'stations',
      type: 'circle',
      source: 'stations',
      layout: { visibility: rail },
      paint: {
        'circle-radius': width(2.4, 5),
        'circle-color': look.casing,
        'circle-stroke-color': look.quietLine,
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'city-names',
      type: 'symbol',
      source: 'cities',
      layout: {
        visibility: nameless ? 'none' : 'visible',
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
