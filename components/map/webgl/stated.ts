/** The feature-state that a WebGL map has been given: sets only what differs. */
import type { GlMap } from '@/components/map/webgl/port';
import { sameState, states, STATEFUL, type MarkState, type StatefulSource } from '@/geo/layers/states';
import type { Drawing } from '@/lib/figure/drawing';
import type { Theme } from '@/lib/scales/palettes';

export class Stated {
  /** Also of marks that are no longer there: they may come back, and the map still has their state. */
  private readonly known: Record<StatefulSource, Map<string, MarkState>> = { areas: new Map(), points: new Map() };

  set(map: GlMap, drawing: Drawing, theme: Theme): void {
    const next = states(drawing, theme);
    for (const source of STATEFUL) {
      for (const [id, state] of next[source]) {
        if (sameState(this.known[source].get(id), state)) continue;
        this.known[source].set(id, state);
        map.setState({ source, id }, state);
      }
    }
  }

  /** The map has lost its state. */
  forget(): void {
    for (const source of STATEFUL) this.known[source].clear();
  }
}
