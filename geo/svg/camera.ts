/** Camera ↔ viewBox: the same scale and center in both renderers, so that one can take over from the other without a jump. */
import { CONTEXT_BOX, FRAME, fromFrame, pixelsPerUnit, toFrame, zoomOfFrame, type FrameBox } from '@/geo/svg/frame';
import type { LonLat } from '@/lib/places';
import type { Camera } from '@/lib/view/view';

/** How near the camera goes, in MapLibre's zooms; how far, see `keepToGround`. */
export const MAX_ZOOM = 17;
/** Nearer than this the SVG's lines, simplified to a third of a frame unit, are more than a pixel and a half off: there another renderer has something to add. */
export const SVG_ZOOM = 13.6;

export interface Size {
  width: number;
  height: number;
}

/** CSS px per frame unit when the whole frame is fitted into a container (`preserveAspectRatio="xMidYMid meet"`). */
export function fitScale(width: number, height: number): number {
  const [, , w, h] = FRAME.viewBox;
  return Math.max(1e-3, Math.min(width / w, height / h));
}

/** The camera that shows the frame exactly where an SVG with `meet` shows it in a container of that size (CSS px). */
export function cameraForFrame(width: number, height: number): Camera {
  const [x, y, w, h] = FRAME.viewBox;
  const [lon, lat] = fromFrame([x + w / 2, y + h / 2]);
  return { lat, lon, zoom: zoomOfFrame(fitScale(width, height)) };
}

/** The part of the frame that a container of that size shows at a camera: `[x, y, width, height]` in frame units. */
export function viewBoxForCamera(camera: Camera, width: number, height: number): FrameBox {
  const scale = pixelsPerUnit(camera.zoom);
  const [cx, cy] = toFrame([camera.lon, camera.lat]);
  const w = Math.max(1, width) / scale;
  const h = Math.max(1, height) / scale;
  return [cx - w / 2, cy - h / 2, w, h];
}

/**
 * The camera nearest to one whose window (CSS px) stays on the ground that is drawn, so that no reader is led into the blank. Where the window is larger than the
 * ground, the whole district may still be shown as it is fitted.
 */
export function keepToGround(camera: Camera, { width, height }: Size): Camera {
  const fitted = cameraForFrame(width, height);
  if (sameCamera(camera, fitted)) return fitted;
  const [left, top, wide, high] = CONTEXT_BOX;
  const least = Math.min(fitted.zoom, zoomOfFrame(Math.max(width / wide, height / high)));
  const zoom = Math.min(MAX_ZOOM, Math.max(least, camera.zoom));
  const scale = pixelsPerUnit(zoom);
  const [x, y] = toFrame([camera.lon, camera.lat]);
  const [lon, lat] = fromFrame([
    between(x, left + width / scale / 2, left + wide - width / scale / 2),
    between(y, top + height / scale / 2, top + high - height / scale / 2),
  ]);
  return { lat, lon, zoom };
}

function between(x: number, a: number, b: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), x));
}

/** The camera `steps` zooms nearer (negative: farther), with the place at a point of the window (CSS px from its top left corner) staying where it is. */
export function zoomedAt(camera: Camera, steps: number, at: { x: number; y: number }, size: Size): Camera {
  const zoom = Math.min(MAX_ZOOM, camera.zoom + steps);
  const [x, y] = toFrame([camera.lon, camera.lat]);
  const before = pixelsPerUnit(camera.zoom);
  const after = pixelsPerUnit(zoom);
  const dx = at.x - size.width / 2;
  const dy = at.y - size.height / 2;
  const [lon, lat] = fromFrame([x + dx / before - dx / after, y + dy / before - dy / after]);
  return { lat, lon, zoom };
}

/** The camera `steps` zooms nearer (negative: farther) around the middle of the window. */
export function zoomedBy(camera: Camera, steps: number): Camera {
  return { ...camera, zoom: Math.min(MAX_ZOOM, camera.zoom + steps) };
}

/** The camera whose center lies dx px to the right and dy px below, at the same zoom. */
export function pannedBy(camera: Camera, dx: number, dy: number): Camera {
  const scale = pixelsPerUnit(camera.zoom);
  const [x, y] = toFrame([camera.lon, camera.lat]);
  const [lon, lat] = fromFrame([x + dx / scale, y + dy / scale]);
  return { ...camera, lat, lon };
}

/** Whether two cameras show the same to the eye: a camera rounded as links write it is still the same. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a.zoom - b.zoom) < 0.0075 && Math.abs(a.lat - b.lat) < 2e-5 && Math.abs(a.lon - b.lon) < 2e-5;
}

/**
 * How a picture drawn at one camera must be moved and scaled (around its middle) to lie where another camera shows it: CSS px to the right and down, and a factor.
 */
export function transformBetween(drawn: Camera, wanted: Camera): { x: number; y: number; scale: number } {
  const per = pixelsPerUnit(wanted.zoom);
  const [x0, y0] = toFrame([drawn.lon, drawn.lat]);
  const [x1, y1] = toFrame([wanted.lon, wanted.lat]);
  return { x: (x0 - x1) * per, y: (y0 - y1) * per, scale: 2 ** (wanted.zoom - drawn.zoom) };
}

/** Where a camera shows a place in a window of that size, CSS px from its top left corner. */
export function placeInWindow(at: LonLat, camera: Camera, { width, height }: Size): { x: number; y: number } {
  const per = pixelsPerUnit(camera.zoom);
  const [x, y] = toFrame(at);
  const [cx, cy] = toFrame([camera.lon, camera.lat]);
  return { x: (x - cx) * per + width / 2, y: (y - cy) * per + height / 2 };
}
