/**
 * The outline of what is pointed at on the WebGL map: a path of its own over the canvas, so that a pointer that moves draws nothing of the map anew. It follows the camera.
 */
import type { Geometry } from 'geojson';
import { pixelsPerUnit } from '@/geo/svg/frame';
import { circlePath, outlinePath } from '@/geo/svg/outlinePath';
import { viewBoxForCamera, type Size } from '@/geo/svg/camera';
import type { LonLat } from '@/lib/places';
import type { Camera } from '@/lib/view/view';

/** A mark to outline: its id, `width` of the line and `radius` in CSS px. */
export type Outlined =
  | { kind: 'area'; id: string; shape: Geometry; width: number }
  | { kind: 'circle'; id: string; at: LonLat; radius: number; width: number };

/** Where it is drawn. */
interface Sheet {
  svg: Pick<Element, 'setAttribute' | 'append'>;
  path: Pick<Element, 'setAttribute' | 'remove'>;
}

export class Outline {
  private shown: Outlined | null = null;

  /** `window` tells what the map shows now. */
  constructor(
    private readonly sheet: Sheet,
    private readonly window: () => { camera: Camera; size: Size },
  ) {}

  /** Draws the outline of this mark alone; null for none. */
  show(mark: Outlined | null): void {
    const { svg, path } = this.sheet;
    this.shown = mark;
    if (mark === null) {
      path.remove();
      return;
    }
    path.setAttribute('stroke-width', String(mark.width));
    if (mark.kind === 'area') path.setAttribute('d', outlinePath(mark.shape));
    this.follow();
    svg.append(path as Element);
  }

  /** The camera or the window is another. */
  follow(): void {
    const { shown } = this;
    if (shown === null) return;
    const { camera, size } = this.window();
    this.sheet.svg.setAttribute('viewBox', viewBoxForCamera(camera, size.width, size.height).join(' '));
    // A circle is as large at every zoom.
    if (shown.kind === 'circle')
      this.sheet.path.setAttribute('d', circlePath(shown.at, shown.radius / pixelsPerUnit(camera.zoom)));
  }
}

/** An outline over the last child of an element, which it fills. */
export function outlineIn(container: HTMLElement, window: () => { camera: Camera; size: Size }): Outline {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'map-gl-outline');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('class', 'map-gl-hover');
  container.append(svg);
  return new Outline({ svg, path }, window);
}
