/** The camera that shows a box of the earth in a window of ordinary size. */
import { frameBox, fromFrame, zoomOfFrame } from '@/geo/svg/frame';
import type { BBox } from '@/lib/places';
import type { Camera } from '@/lib/view/view';

/** A window that every screen has, CSS px; the box fits in it with room to spare. */
const WINDOW = { width: 320, height: 320 };
const NEAREST = 15;

/** Camera centered on the box, zoomed so that it fits in a 320 px square, never nearer than zoom 15. */
export function cameraForBox(box: BBox): Camera {
  const [x, y, w, h] = frameBox(box);
  const [lon, lat] = fromFrame([x + w / 2, y + h / 2]);
  const scale = Math.min(WINDOW.width / Math.max(w, 1e-6), WINDOW.height / Math.max(h, 1e-6));
  return { lat, lon, zoom: Math.min(NEAREST, zoomOfFrame(scale)) };
}
