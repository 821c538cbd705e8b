/** The pieces that neighborhoods and council districts cut a plan into: atomic places, told by the published shapes. */
import { areaKm2 } from '@/geo/measure';
import { intersect, type AreaGeometry } from '@/geo/overlay';
import { areasOf } from '@/geo/topology';
import { bboxOf, bboxesTouch } from '@/geo/measure';
import { PLANS, type Plan } from '@/lib/places';
import type { Topology } from 'topojson-specification';
import type { Publication } from './publication';

/** Smaller pieces are differences between two drawings of one line, and taken for empty: whoever subtracts must believe so. */
export const EMPTY_KM2 = 0.005;

/** Pieces are named `neighborhood & district`, `-` where one lies in none. */
export interface Pieces {
  all: readonly string[];
  ofNeighborhood(slug: string): readonly string[];
  ofCouncil(id: string): readonly string[];
}

export function piecesOf(publication: Publication): Record<Plan, Pieces> {
  const base = publication.pack('geometry-base') as Topology;
  const council = publication.pack('geometry-council-districts') as Topology;
  const [before, after] = PLANS.map((plan) =>
    cut(areasOf(base, `neighborhoods-${plan}`), areasOf(council, `council-districts-${plan}`)),
  );
  return { '2011': before!, '2021': after! };
}

interface Shape {
  id: string;
  geometry: AreaGeometry;
}

function cut(neighborhoods: readonly Shape[], districts: readonly Shape[]): Pieces {
  const areas = new Map<string, number>();
  const uncovered = new Map(districts.map((d) => [d.id, areaKm2(d.geometry)]));
  for (const n of neighborhoods) {
    let rest = areaKm2(n.geometry);
    for (const d of districts) {
      if (!bboxesTouch(bboxOf(n.geometry), bboxOf(d.geometry))) continue;
      const both = intersect(n.geometry, d.geometry);
      if (!both) continue;
      const area = areaKm2(both);
      areas.set(`${n.id} & ${d.id}`, area);
      rest -= area;
      uncovered.set(d.id, uncovered.get(d.id)! - area);
    }
    areas.set(`${n.id} & -`, rest);
  }
  for (const [id, area] of uncovered) areas.set(`- & ${id}`, area);
  const all = [...areas].filter(([, area]) => area > EMPTY_KM2).map(([name]) => name);
  all.push('- & -');
  const by = (side: 0 | 1) => (id: string) => all.filter((name) => name.split(' & ')[side] === id);
  return { all, ofNeighborhood: by(0), ofCouncil: by(1) };
}
