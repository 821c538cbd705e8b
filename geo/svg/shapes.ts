/** The shapes an SVG map of a Figure needs, as strings: serializable, so that the server can hand them to the page for its first paint. */
import { featureList, type LoadedGeometry } from '@/geo/features';
import { toFrame, type FramePoint } from '@/geo/svg/frame';
import { DEFAULT_TOLERANCE, pathsOf } from '@/geo/svg/paths';
import type { LineMark } from '@/lib/figure/drawing';
import { foundShape } from '@/lib/figure/foundShape';
import type { Figure, FigureArea } from '@/lib/figure/figure';
import { nameLines } from '@/lib/figure/mapNames';
import type { Plan } from '@/lib/places';
import { areaPackId, isAreaOverlay, type AreaOverlay } from '@/lib/places/areaOverlays';

/** The lines of an area overlay as one path, and where its names go, frame units. */
export interface OverlayShape {
  d: string;
  names: readonly { id: string; at: FramePoint; lines: readonly string[] }[];
}

export interface Shapes {
  /** Path `d` in frame units by area id; an area whose pack has not arrived is missing. */
  areas: Readonly<Record<string, string>>;
  /** The line of each plan. */
  outlines: Readonly<Partial<Record<Plan, string>>>;
  /** One path of all neighborhoods of the figure's plan; '' where the areas are those neighborhoods already and their lines are not asked for. */
  neighborhoods: string;
  /** Freeways and rail to lie over the fills; '' until the context pack is there. */
  freeways: string;
  rail: string;
  stations: readonly FramePoint[];
  /** Path of each neighborhood that the figure outlines though it is none of its areas, by slug. */
  outlined: Readonly<Record<string, string>>;
  /** The outline of what was found; '' without one, and until its pack is there. */
  found: string;
  /** The area overlays of the figure's View whose packs have arrived. */
  overlays: Readonly<Partial<Record<AreaOverlay, OverlayShape>>>;
}

/** What of a Figure has shapes, in words or not. */
type Shaped = Pick<Figure, 'view' | 'plan' | 'outlined'> & { areas: readonly Pick<FigureArea, 'id' | 'geometry'>[] };

/** Shapes of a figure from the packs at hand, simplified to `tolerance` frame units. */
export function shapes(figure: Shaped, geometry: LoadedGeometry, tolerance: number = DEFAULT_TOLERANCE): Shapes {
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
  const outlined: Record<string, string> = {};
  for (const ref of figure.outlined) {
    const d = pathsOf(geometry[ref.pack], ref.object, tolerance).get(ref.id);
    if (d) outlined[ref.id] = d;
  }
  const found = foundShape(figure.view.found);
  return {
    areas,
    outlines,
    outlined,
    found: (found && pathsOf(geometry[found.pack], found.object, tolerance).get(found.id)) ?? '',
    ...contextShapes(figure, geometry, tolerance),
    neighborhoods:
      drawnAlready && !figure.view.overlays.includes('neighborhoods')
        ? ''
        : [...pathsOf(base, object, tolerance).values()].join(''),
    overlays: Object.fromEntries(
      figure.view.overlays.filter(isAreaOverlay).flatMap((id): [AreaOverlay, OverlayShape][] => {
        const d = [...pathsOf(geometry[areaPackId(id)], id, tolerance).values()].join('');
        return d === '' ? [] : [[id, { d, names: overlayNames(geometry, id) }]];
      }),
    ),
  };
}

/** The part of a figure's shapes that comes with the context pack. */
export function contextShapes(
  { view }: Pick<Figure, 'view'>,
  geometry: LoadedGeometry,
  tolerance: number = DEFAULT_TOLERANCE,
): Pick<Shapes, 'freeways' | 'rail' | 'stations'> {
  const context = geometry['geometry-context'];
  const line = (name: string): string => [...pathsOf(context, name, tolerance).values()].join('');
  return {
    freeways: line('freeways'),
    rail: line('rail'),
    stations: view.overlays.includes('rail') ? pointsOf(geometry, 'geometry-context', 'stations') : [],
  };
}

function overlayNames(geometry: LoadedGeometry, overlay: AreaOverlay): OverlayShape['names'] {
  return featureList(geometry[areaPackId(overlay)], `${overlay}-names`).flatMap((f) => {
    if (f.geometry.type !== 'Point') return [];
    const [lon = 0, lat = 0] = f.geometry.coordinates;
    return [{ id: String(f.id), at: toFrame([lon, lat]), lines: nameLines(String(f.properties.name)) }];
  });
}

function pointsOf(geometry: LoadedGeometry, pack: 'geometry-context', object: string): FramePoint[] {
  return featureList(geometry[pack], object).flatMap((f) => {
    if (f.geometry.type !== 'Point') return [];
    const [lon = 0, lat = 0] = f.geometry.coordinates;
    return [toFrame([lon, lat])];
  });
}

/** The path of a line; '' where its shape has not arrived. */
export function linePath(made: Shapes, { role, shape, area }: LineMark, plan: Plan): string {
  switch (role) {
    case 'freeways':
    case 'rail':
    case 'neighborhoods':
      return made[role];
    case 'found':
      return made.found;
    case 'plan':
      return made.outlines[plan] ?? '';
    case 'other-plan':
      return made.outlines[plan === '2011' ? '2021' : '2011'] ?? '';
    case 'selected':
      return (area === null ? made.outlined[shape.id ?? ''] : made.areas[area]) ?? '';
    default:
      return made.overlays[role]?.d ?? '';
  }
}

/** Everything but the plan, for `fill-rule="evenodd"`; null when the plan's line is not there. */
export function maskPath(made: Shapes, plan: Plan): string | null {
  const outline = made.outlines[plan];
  return outline ? `M-4e3-4e3H6e3V6e3H-4e3z${outline}` : null;
}
