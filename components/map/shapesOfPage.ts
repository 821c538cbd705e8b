/** The shapes of a first paint, read back from the SVG that the server drew with them, so that they are sent once. */
import type { Shapes } from '@/geo/svg/shapes';
import type { Plan } from '@/lib/places';

/** Shapes of a Figure of a path or of `/`: its areas, the lines of both plans and of neighborhoods, and the outline of what was found; streets and overlays come later, from their packs. */
export function shapesOfPage(svg: Element, plan: Plan): Shapes {
  const areas: Record<string, string> = {};
  for (const path of svg.querySelectorAll('.map-areas > path[data-id]'))
    areas[path.getAttribute('data-id') ?? ''] = path.getAttribute('d') ?? '';
  const line = (id: string): string =>
    [...svg.querySelectorAll(`[data-line="${id}"] > path`)].at(-1)?.getAttribute('d') ?? '';
  const found = svg.querySelector('[data-line^="found "]')?.getAttribute('data-line') ?? '';
  const outlined: Record<string, string> = {};
  for (const group of svg.querySelectorAll('[data-line^="selected "]')) {
    const id = (group.getAttribute('data-line') ?? '').slice('selected '.length);
    if (areas[id] === undefined) outlined[id] = line(`selected ${id}`);
  }
  const other: Plan = plan === '2011' ? '2021' : '2011';
  return {
    areas,
    // In the order that the packs give them.
    outlines: Object.fromEntries(
      (['2011', '2021'] as const).flatMap((p) => {
        const d = line(p === other ? 'other-plan' : 'plan');
        return d === '' ? [] : [[p, d]];
      }),
    ),
    outlined,
    freeways: '',
    rail: '',
    stations: [],
    neighborhoods: line('neighborhoods'),
    overlays: {},
    found: line(found),
  };
}
