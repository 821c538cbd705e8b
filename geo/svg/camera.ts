/** Camera ↔ viewBox: the same scale and center in both renderers, so that one can take over from the other without a jump. */
import { FRAME, fromFrame, pixelsPerUnit, toFrame, zoomOfFrame, type FrameBox } from '@/geo/svg/frame';
import type { Camera } from '@/lib/view/view';

/** How far the camera goes, in MapLibre zooms. */
export const MIN_ZOOM = 9;
export const MAX_ZOOM = 17;

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

/** The camera a step nearer (+1) or farther (−1), kept inside the limits. */
export function zoomedBy(camera: Camera, step: number): Camera {
  return { ...camera, zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom + step)) };
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
