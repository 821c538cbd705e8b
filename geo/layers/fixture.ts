/** A tiny district for tests: two squares of a neighborhood each inside one plan, with two precinct points. */
import type { Topology } from 'topojson-specification';
import type { WordedFigure, WordedArea, WordedPoint } from '@/lib/figure/figure';
import { DEFAULT_VIEW } from '@/lib/view/view';

/** West square -118.30…-118.25, east square -118.25…-118.20, both 34.00…34.05; they share the arc at -118.25. */
export const BASE: Topology = {
  type: 'Topology',
  arcs: [
    [
      [-118.25, 34.0],
      [-118.25, 34.05],
    ],
    [
      [-118.25, 34.05],
      [-118.3, 34.05],
      [-118.3, 34.0],
      [-118.25, 34.0],
    ],
    [
      [-118.25, 34.05],
      [-118.2, 34.05],
      [-118.2, 34.0],
      [-118.25, 34.0],
    ],
  ],
  objects: {
    'plan-2011': { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'plan-2011', arcs: [[1, -3]] }] },
    'plan-2021': { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'plan-2021', arcs: [[0, 1]] }] },
    'neighborhoods-2011': {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'west', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'east', arcs: [[0, 2]] },
      ],
    },
  },
};

export function area(id: string, more: Partial<WordedArea> = {}): WordedArea {
  return {
    id,
    kind: 'neighborhood',
    name: id,
    geometry: { pack: 'geometry-base', object: 'neighborhoods-2011', id },
    value: 10,
    interval: null,
    valueText: 'Kim +10.0',
    note: '100 votes',
    classIndex: 1,
    color: 'david-kim.1',
    quality: 'plain',
    selected: false,
    label: [-118.27, 34.02],
    ...more,
  };
}
export function point(id: string, more: Partial<WordedPoint> = {}): WordedPoint {
  return {
    id,
    name: id,
    at: [-118.28, 34.03],
    placement: 'near',
    size: 400,
    value: 3,
    valueText: 'Gomez +3.0',
    note: '',
    classIndex: 2,
    color: 'jimmy-gomez.0',
    selected: false,
    ...more,
  };
}
export function figure(more: Partial<WordedFigure> = {}): WordedFigure {
  return {
    view: DEFAULT_VIEW,
    plan: '2011',
    title: 'A title',
    subtitle: 'A subtitle',
    sentence: 'A sentence.',
    areas: [area('west'), area('east', { color: 'jimmy-gomez.2', label: [-118.22, 34.02] })],
    names: [
      { id: 'west', name: 'West', at: [-118.27, 34.02] },
      { id: 'east', name: 'East', at: [-118.22, 34.02] },
    ],
    points: [point('9000001A'), point('9000002A', { size: 100, at: [-118.21, 34.01] })],
    maxSize: 400,
    outlined: [],
    legend: {
      title: '',
      unit: 'points',
      of: 'neighborhoods',
      classes: [],
      ends: null,
      markers: [],
      scale: { kind: 'none' },
      domain: null,
      circles: null,
      marks: [],
    },
    table: { caption: '', columns: [], rows: [] },
    unitTable: null,
    placed: null,
    caveats: [],
    sources: [],
    ...more,
  };
}
