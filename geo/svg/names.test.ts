import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { BASE, figure } from '@/geo/layers/fixture';
import { namesAt, overlayNamesAt } from '@/geo/svg/names';
import { shapes } from '@/geo/svg/shapes';
import { drawing } from '@/lib/figure/drawing';
import { DEFAULT_VIEW, type Overlay } from '@/lib/view/view';

const pack = (overlay: string, names: Record<string, [number, number]>): Topology => ({
  type: 'Topology',
  arcs: BASE.arcs,
  objects: {
    [overlay]: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'all', arcs: [[0, 1]] }] },
    [`${overlay}-names`]: {
      type: 'GeometryCollection',
      geometries: Object.entries(names).map(([id, coordinates]) => ({
        type: 'Point',
        id,
        coordinates,
        properties: { name: id },
      })),
    },
  },
});
const GEOMETRY = {
  'geometry-groups': pack('groups', { Eastside: [-118.25, 34.045] }),
  // One under the neighborhood "West", one under the group's name, one free.
  'geometry-zips': pack('zips', { '90001': [-118.27, 34.02], '90002': [-118.25, 34.045], '90003': [-118.29, 34.0] }),
};

it('names of overlays give way to neighborhoods and to each other, the first overlay first', () => {
  const placed = (overlays: Overlay[], geometry: Parameters<typeof shapes>[1]): string[] => {
    const fig = figure({ view: { ...DEFAULT_VIEW, overlays } });
    const drawn = drawing(fig);
    return overlayNamesAt(drawn.overlayNames, shapes(fig, geometry), namesAt(drawn, 1), 1).map((n) => n.id);
  };
  expect(placed(['groups', 'zips'], GEOMETRY)).toEqual(['groups Eastside', 'zips 90003']);
  expect(placed(['zips'], GEOMETRY)).toEqual(['zips 90002', 'zips 90003']);
  expect(placed(['zips'], {})).toEqual([]);
});
