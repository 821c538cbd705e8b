import type { LayerChange } from '@/components/map/webgl/layerChanges';
import type { GlMap } from '@/components/map/webgl/port';

/** Sets on the map what differs, and nothing else. */
export function setChanges(map: GlMap, changes: readonly LayerChange[]): void {
  for (const change of changes) {
    switch (change.part) {
      case 'paint':
        map.setPaint(change.id, change.name, change.value);
        break;
      case 'layout':
        map.setLayout(change.id, change.name, change.value);
        break;
      case 'filter':
        map.setFilter(change.id, change.value);
        break;
    }
  }
}
