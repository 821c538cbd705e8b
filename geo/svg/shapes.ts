/** The shapes an SVG map of a Figure needs, as strings: serializable, so that the server can hand them to the page for its first paint. */
import type { LoadedGeometry } from '@/geo/features';
import { DEFAULT_TOLERANCE, pathsOf } from '@/geo/svg/paths';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Plan } from '@/lib/places';

export interface Shapes {
  /** Path `d` in frame units by area id; an area whose pack has not arrived is missing. */
  areas: Readonly<Record<string, string>>;
  /** The line of each plan. */
  outlines: Readonly<Partial<Record<Plan, string>>>;
  /** One path of all neighborhoods of the figure's plan for the overlay; '' where the areas are those neighborhoods already. */
  neighborhoods: string;
  /** Freeways and rail to lie over the fills; '' until the context pack is there. */
  freeways: string;
  rail: string;
  /** Path of each neighborhood that the figure outlines though it is none of its areas, by slug. */
  outlined: Readonly<Record<string, string>>;
}

/** Shapes of a figure from the packs at hand, simplified to `tolerance` frame units. */
export function shapes(figure: WordedFigure, geometry: LoadedGeometry, tolerance: number = DEFAULT_TOLERANCE): Shapes {
  const areas: Record<string, string> = {};
  for (const area of figure.areas) {
    const d = pathsOf(geometry[area.geometry.pack], area.geometry.object, tolerance).get(area.geometry.id);
    if (d) areas[area.id] = d;
  }
  const base = geometry['geometry-base'];
  const outlines: Partial<Record<Plan, string>> = {};
  for (const plan of ['2011', '2021'] as const) {
    const d = [...pathsOf(base, `plan-${plan}`, tolerance).values()].join('');
    if (d) outlines[plan] = d;
  }
  const object = `neighborhoods-${figure.plan}`;
  const drawnAlready = figure.areas.some((a) => a.geometry.object === object);
  const context = geometry['geometry-context'];
  const line = (name: string): string => [...pathsOf(context, name, tolerance).values()].join('');
  const outlined: Record<string, string> = {};
  for (const ref of figure.outlined) {
    const d = pathsOf(geometry[ref.pack], ref.object, tolerance).get(ref.id);
    if (d) outlined[ref.id] = d;
  }
  return {
    areas,
    outlines,
    outlined,
    freeways: line('freeways'),
    rail: line('rail'),
    neighborhoods: drawnAlready ? '' : [...pathsOf(base, object, tolerance).values()].join(''),
  };
}

/** Everything but the plan, for `fill-rule="evenodd"`; null when the plan's line is not there. */
export function maskPath(made: Shapes, plan: Plan): string | null {
  const outline = made.outlines[plan];
  return outline ? `M-4e3-4e3H6e3V6e3H-4e3z${outline}` : null;
}
