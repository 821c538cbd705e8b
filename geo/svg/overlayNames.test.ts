import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { BASE, figure } from '@/geo/layers/fixture';
import { placeLabels } from '@/geo/svg/labels';
import { placeOverlayNames } from '@/geo/svg/overlayNames';

const pack = (overlay: string, names: Record<string, [number, number]>): Topology => ({
  type: 'Topology',
  arcs: BASE.arcs,
  objects: {
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
  const labels = placeLabels(figure(), 1);
  expect(placeOverlayNames(GEOMETRY, ['groups', 'zips'], labels, 1).map((l) => l.id)).toEqual([
    'groups Eastside',
    'zips 90003',
  ]);
  expect(placeOverlayNames(GEOMETRY, ['zips'], labels, 1).map((l) => l.id)).toEqual(['zips 90002', 'zips 90003']);
  expect(placeOverlayNames({}, ['zips'], labels, 1)).toEqual([]);
});
