/** Which mark of the WebGL map is pointed at, and its highlight: feature-state, set only where it differs. */
import type { MapHover } from '@/components/map/contract';
import type { GlFeature, GlMap, GlPoint } from '@/components/map/webgl/port';
import type { LoadedGeometry } from '@/geo/features';
import { areaAt } from '@/geo/layers/hit';
import type { WordedFigure } from '@/lib/figure/figure';

/** How near to a circle the pointer must be, CSS px. */
const REACH = 2;

export class GlPointing {
  /** Pointed at elsewhere: a list, the legend, the keyboard. */
  listed: string | null = null;
  private pointed: string | null = null;
  private hovered: GlFeature | null = null;

  /** Id of the circle at a point, else of the area under it; null for neither. */
  markAt(map: GlMap, figure: WordedFigure, geometry: LoadedGeometry, { x, y, lngLat }: GlPoint): string | null {
    const circle = figure.points.length > 0 ? map.drawn('points', { x, y, within: REACH })[0] : undefined;
    return circle ?? areaAt(figure, geometry, lngLat)?.id ?? null;
  }

  /** The pointer is at a point, or gone: what is to be told of it; undefined where there is nothing new. */
  moved(map: GlMap, figure: WordedFigure, geometry: LoadedGeometry, at: GlPoint | null): MapHover | null | undefined {
    const id = at && this.markAt(map, figure, geometry, at);
    if (id === null && this.pointed === null) return undefined;
    if (id !== this.pointed) {
      this.pointed = id;
      map.setCursor(id === null ? '' : 'pointer');
      this.mark(map, figure);
    }
    return id !== null && at ? { id, x: at.x, y: at.y } : null;
  }

  /** Highlights the mark that is pointed at. */
  mark(map: GlMap, figure: WordedFigure): void {
    const id = this.pointed ?? this.listed;
    const source = figure.points.some((p) => p.id === id) ? 'points' : 'areas';
    if (this.hovered?.id === id && this.hovered?.source === source) return;
    if (this.hovered) map.setHovered(this.hovered, false);
    this.hovered = id === null ? null : { source, id };
    if (this.hovered) map.setHovered(this.hovered, true);
  }

  /** The map has lost its state. */
  forget(): void {
    this.hovered = null;
  }
}
