/** Who borders on whom: two areas are neighbors when they share an edge (an arc of the topology), not just a corner. */
import type { Topology } from 'topojson-specification';
import { arcsOf, geometriesOf } from './topology';

/** Ids of the neighbors of each area of a named object, by id; each list sorted. */
export function neighborsOf(pack: Topology, object: string): Map<string, string[]> {
  const users = new Map<number, Set<string>>();
  const found = new Map<string, Set<string>>();
  for (const geometry of geometriesOf(pack, object)) {
    const id = String(geometry.id ?? '');
    found.set(id, new Set());
    for (const arc of arcsOf(geometry)) users.set(arc, (users.get(arc) ?? new Set()).add(id));
  }
  for (const ids of users.values()) {
    for (const a of ids) for (const b of ids) if (a !== b) found.get(a)?.add(b);
  }
  return new Map([...found].map(([id, others]) => [id, [...others].sort()]));
}
