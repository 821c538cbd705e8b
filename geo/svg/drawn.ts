/** What the figure service answers, with the shapes for an SVG of it: made once for each answer. */
import { shapes, type Shapes } from '@/geo/svg/shapes';
import type { Figure } from '@/lib/figure/figure';
import type { Answer, Geometry } from '@/lib/figure/service';

export interface Drawn {
  figure: Figure;
  shapes: Shapes;
  geometry: Geometry;
}

const made = new WeakMap<Answer, Drawn>();

/** The very same for the same answer; null while its Figure is on its way. */
export function drawnOf(answer: Answer): Drawn | null {
  const { figure, geometry } = answer;
  if (figure === null) return null;
  const known = made.get(answer);
  if (known) return known;
  const drawn: Drawn = { figure, geometry, shapes: shapes(figure, geometry) };
  made.set(answer, drawn);
  return drawn;
}
