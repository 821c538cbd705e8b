/**
 * The Drawing of a Figure: everything that is drawn and how, decided once for a medium. A renderer turns its marks into its own language, layers, paths,
 * ink, in the order they have here, and decides nothing (docs/renderers.md). Pure; needs no geometry: a mark names its shape, which may come later.
 */
import { circlesDrawn, radiusOf, type CirclePolicy } from '@/lib/figure/circles';
import { legendDrawn, type DrawnLegend } from '@/lib/figure/drawnLegend';
import type { WordedArea, GeometryRef, Quality, WordedFigure } from '@/lib/figure/figure';
import { foundShape } from '@/lib/figure/foundShape';
import { LINE_ORDER, type Edge, type LineRole } from '@/lib/figure/lineStyles';
import { namesDrawn, type NameMark, type NamePolicy } from '@/lib/figure/mapNames';
import type { LonLat, Plan } from '@/lib/places';
import { AREA_OVERLAYS, areaPackId, isAreaOverlay, type AreaOverlay } from '@/lib/places/areaOverlays';
import type { ColorToken } from '@/lib/scales/palettes';
import { pinOf } from '@/lib/view/found';

/** What is drawn on: a map to be looked at and used; a small picture of it; a printed page; a worksheet to be written on. */
export type Medium = 'screen' | 'thumb' | 'paper' | 'worksheet';

/** All in which the media differ. */
interface Policy {
  circles: CirclePolicy;
  names: NamePolicy;
  /** Names of overlays. */
  overlayNames: boolean;
  /** Freeways and rail, where the View has them. */
  roads: boolean;
  /** Lines of neighborhoods even unasked where the areas are others: their names alone would float. */
  between: boolean;
}

const POLICIES: Readonly<Record<Medium, Policy>> = {
  screen: { circles: 'all', names: 'names', overlayNames: true, roads: true, between: false },
  thumb: { circles: 'alone', names: 'none', overlayNames: false, roads: true, between: false },
  paper: { circles: 'alone', names: 'values', overlayNames: true, roads: true, between: true },
  worksheet: { circles: 'alone', names: 'marked', overlayNames: true, roads: false, between: true },
};

/** A shape in a pack: one of an object's, or with `id` null all of them. */
export interface ShapeRef extends Omit<GeometryRef, 'id'> {
  id: string | null;
}

export interface AreaMark {
  kind: 'area';
  id: string;
  place: WordedArea['kind'];
  shape: GeometryRef;
  /** Its true color, whatever its quality; null where it is not filled. */
  color: ColorToken | null;
  /** The pattern over the color: thin for a wide margin, bold for one too wide to rank or edited edges. */
  over: Extract<Quality, 'light' | 'hatch'> | null;
  /** Its class, by which black and white has a pattern (legend.classes); null = white. */
  classIndex: number | null;
  edge: Edge;
  selected: boolean;
}

export interface LineMark {
  kind: 'line';
  /** The role, and where there are several of it what they are around: `plan`, `selected koreatown`. */
  id: string;
  role: LineRole;
  shape: ShapeRef;
  /** The area it goes around; null for all other lines, and around a neighborhood that is none of the areas. */
  area: string | null;
}

export interface CircleMark {
  kind: 'circle';
  id: string;
  at: LonLat;
  /** CSS px at scale 1. */
  radius: number;
  /** Null = a ring without a fill. */
  color: ColorToken | null;
  classIndex: number | null;
  selected: boolean;
}

/** The names of an overlay's areas, as its pack has them; they give way to all other names, and to those of overlays before. */
export interface OverlayNamesMark {
  kind: 'overlay-names';
  id: AreaOverlay;
  shape: ShapeRef;
}

export interface Drawing {
  medium: Medium;
  /** What lies outside this plan is dimmed, below all marks. */
  plan: Plan;
  /** Drawn below streets; on top of one another in this order. */
  areas: readonly AreaMark[];
  /** What parts areas: a casing between colors; ink where there are none to part. */
  edges: 'casing' | 'ink';
  lines: readonly LineMark[];
  circles: readonly CircleMark[];
  /** Where the pin of what was found stands, over circles and below names; null without. */
  pin: LonLat | null;
  overlayNames: readonly OverlayNamesMark[];
  /** Highest priority first. */
  names: readonly NameMark[];
  /** The places around have their names, too: they would tell those inside. */
  nameless: boolean;
  legend: DrawnLegend;
}

export type Mark = AreaMark | LineMark | CircleMark | OverlayNamesMark | NameMark;

const made = new WeakMap<WordedFigure, Map<Medium, Drawing>>();

/** The Drawing of a Figure on a medium; the very same object for the same Figure. */
export function drawing(figure: WordedFigure, medium: Medium = 'screen'): Drawing {
  const known = made.get(figure)?.get(medium);
  if (known) return known;
  const drawn = make(figure, medium);
  made.set(figure, (made.get(figure) ?? new Map<Medium, Drawing>()).set(medium, drawn));
  return drawn;
}

/** All marks, bottom to top. */
export function marksOf(drawn: Drawing): Mark[] {
  return [...drawn.areas, ...drawn.lines, ...drawn.circles, ...drawn.overlayNames, ...drawn.names];
}

function make(figure: WordedFigure, medium: Medium): Drawing {
  const policy = POLICIES[medium];
  const nameless = figure.hidden?.includes('names') ?? false;
  const circles = circlesDrawn(figure, policy.circles);
  return {
    medium,
    plan: figure.plan,
    areas: figure.areas.map(areaMark),
    edges: figure.hidden?.includes('values') ? 'ink' : 'casing',
    lines: lines(figure, policy),
    circles: circles.map((p) => ({
      kind: 'circle',
      id: p.id,
      at: p.at,
      radius: radiusOf(p.size, figure.maxSize),
      color: p.color,
      classIndex: p.classIndex,
      selected: p.selected,
    })),
    pin: pinOf(figure.view.found),
    overlayNames:
      nameless || !policy.overlayNames
        ? []
        : overlaysOf(figure).map((id) => ({
            kind: 'overlay-names',
            id,
            shape: { pack: areaPackId(id), object: `${id}-names`, id: null },
          })),
    names: namesDrawn(figure, policy.names),
    nameless,
    legend: legendDrawn(figure, circles.length > 0),
  };
}

/** The area overlays of its View, in the order of their registry. */
function overlaysOf(figure: WordedFigure): AreaOverlay[] {
  return AREA_OVERLAYS.filter((o) => figure.view.overlays.includes(o));
}

function areaMark(a: WordedArea): AreaMark {
  const color = a.quality === 'none' ? null : a.color;
  return {
    kind: 'area',
    id: a.id,
    place: a.kind,
    shape: a.geometry,
    color,
    over: color !== null && (a.quality === 'light' || a.quality === 'hatch') ? a.quality : null,
    classIndex: color === null ? null : a.classIndex,
    edge: edgeOf(a.kind),
    selected: a.selected,
  };
}

function edgeOf(kind: WordedArea['kind']): Edge {
  switch (kind) {
    case 'precinct':
    case 'tract':
    case 'block-group':
    case 'hexagon':
      return 'fine';
    case 'neighborhood':
    case 'group':
    case 'council':
      return 'plain';
  }
}

/** The lines that are on, bottom to top. */
function lines(figure: WordedFigure, policy: Policy): LineMark[] {
  const { plan, view } = figure;
  const other: Plan = plan === '2011' ? '2021' : '2011';
  const on = new Set(view.overlays);
  const between = policy.between && figure.areas.every((a) => a.kind !== 'neighborhood');
  const whole = (role: LineRole, pack: ShapeRef['pack'], object: string): LineMark[] => [
    { kind: 'line', id: role, role, shape: { pack, object, id: null }, area: null },
  ];
  const ofRole = (role: LineRole): LineMark[] => {
    switch (role) {
      case 'freeways':
      case 'rail':
        return policy.roads && on.has(role) ? whole(role, 'geometry-context', role) : [];
      case 'neighborhoods':
        return on.has(role) || between ? whole(role, 'geometry-base', `neighborhoods-${plan}`) : [];
      case 'other-plan':
        return on.has(`plan-${other}`) ? whole(role, 'geometry-base', `plan-${other}`) : [];
      case 'plan':
        return on.has(`plan-${plan}`) ? whole(role, 'geometry-base', `plan-${plan}`) : [];
      case 'selected':
        return [
          ...figure.areas
            .filter((a) => a.selected)
            .map((a): LineMark => ({ kind: 'line', id: `${role} ${a.id}`, role, shape: a.geometry, area: a.id })),
          ...figure.outlined.map((shape): LineMark => ({
            kind: 'line',
            id: `${role} ${shape.id}`,
            role,
            shape,
            area: null,
          })),
        ];
      case 'found': {
        const shape = foundShape(view.found);
        return shape === null ? [] : [{ kind: 'line', id: `${role} ${shape.id}`, role, shape, area: null }];
      }
      default:
        return isAreaOverlay(role) && on.has(role) ? whole(role, areaPackId(role), role) : [];
    }
  };
  return LINE_ORDER.flatMap(ofRole);
}
