/** Which mark of the WebGL map is pointed at, and its outline, told only where it is another. */
import type { MapHover } from '@/components/map/contract';
import type { Outlined } from '@/components/map/webgl/outline';
import type { GlMap, GlPoint } from '@/components/map/webgl/port';
import { featureOf, type LoadedGeometry } from '@/geo/features';
import { areaAt } from '@/geo/layers/hit';
import { dotScale } from '@/geo/layers/scaled';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import { HOVER_WIDTH } from '@/lib/figure/lineStyles';

/** How near to a circle the pointer must be, CSS px. */
const REACH = 2;
/** Between a circle and its outline, CSS px. */
const GAP = 1;

/** What can be pointed at. */
export interface Pointable {
  figure: WordedFigure;
  geometry: LoadedGeometry;
  scale?: number;
}

export class GlPointing {
  /** Pointed at elsewhere: a list, the legend, the keyboard. */
  listed: string | null = null;
  private pointed: string | null = null;
  private outlined: Outlined | null = null;

  /** Id of the circle at a point, else of the area under it; null for neither. */
  markAt(map: GlMap, { figure, geometry }: Pointable, { x, y, lngLat }: GlPoint): string | null {
    const circle = figure.points.length > 0 ? map.drawn('points', { x, y, within: REACH })[0] : undefined;
    return circle ?? areaAt(figure, geometry, lngLat)?.id ?? null;
  }

  /** The pointer is at a point, or gone: what is to be told of it; undefined where there is nothing new. */
  moved(map: GlMap, what: Pointable, at: GlPoint | null): MapHover | null | undefined {
    const id = at && this.markAt(map, what, at);
    if (id === null && this.pointed === null) return undefined;
    if (id !== this.pointed) {
      this.pointed = id;
      map.setCursor(id === null ? '' : 'pointer');
      this.mark(map, what);
    }
    return id !== null && at ? { id, x: at.x, y: at.y } : null;
  }

  /** Outlines the mark that is pointed at, as it is now. */
  mark(map: GlMap, what: Pointable): void {
    const id = this.pointed ?? this.listed;
    const next = id === null ? null : outlinedOf(what, id);
    if (same(this.outlined, next)) return;
    this.outlined = next;
    map.outline(next);
  }

  /** The map is not what is seen. */
  forget(map: GlMap): void {
    this.outlined = null;
    map.outline(null);
  }
}

/** A circle with a gap around it, else the edge of an area; null for what is not drawn. */
function outlinedOf({ figure, geometry, scale = 1 }: Pointable, id: string): Outlined | null {
  const circle = drawing(figure).circles.find((c) => c.id === id);
  if (circle) {
    const radius = (circle.radius + GAP) * dotScale(scale) + HOVER_WIDTH / 2;
    return { kind: 'circle', id, at: circle.at, radius, width: HOVER_WIDTH };
  }
  const area = figure.areas.find((a) => a.id === id);
  const shape = area && featureOf(geometry, area.geometry)?.geometry;
  return shape ? { kind: 'area', id, shape, width: HOVER_WIDTH * scale } : null;
}

function same(a: Outlined | null, b: Outlined | null): boolean {
  if (a === null || b === null || a.id !== b.id) return a === b;
  if (a.kind === 'area') return b.kind === 'area' && a.shape === b.shape && a.width === b.width;
  return b.kind === 'circle' && a.at === b.at && a.radius === b.radius;
}
