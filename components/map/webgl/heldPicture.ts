/**
 * The picture of a map that is drawn slowly, in software. While the map moves, the picture drawn last is moved as a whole, by a transform that the compositor applies, as the SVG
 * map's is (svgMotion.ts). It is drawn anew when the map rests with all that it shows at hand, or when it no longer fills the window.
 */
import { transformBetween, type Size } from '@/geo/svg/camera';
import type { Camera } from '@/lib/view/view';

/** How far the picture goes beyond the window on every side, CSS px: about as far as a hand drags at once. */
export const BEYOND = 256;
/** Names and lines are scaled with the picture: no farther than this. */
const SCALES = { least: 0.5, most: 2.5 };

export class HeldPicture {
  private drawn: { camera: Camera; window: Size } | null = null;

  constructor(
    private readonly element: ElementCSSInlineStyle,
    private readonly beyond: number,
  ) {}

  /**
   * Whether the picture need not be drawn in this frame: the map is not at rest, and the picture, if there is one, is moved to where the camera shows it. Where it is false the
   * picture must be drawn, and `redrawn` called. `complete`: all that the map shows has arrived.
   */
  waits(moving: boolean, complete: boolean, camera: Camera, window: Size): boolean {
    if (complete && !moving) return false;
    return this.drawn ? this.carriedTo(camera, window) : !complete;
  }

  private carriedTo(camera: Camera, window: Size): boolean {
    const { drawn } = this;
    if (!drawn || drawn.window.width !== window.width || drawn.window.height !== window.height) return false;
    const { x, y, scale } = transformBetween(drawn.camera, camera);
    if (scale < SCALES.least || scale > SCALES.most) return false;
    const covers = (length: number, shift: number): boolean =>
      scale * (length / 2 + this.beyond) - Math.abs(shift) >= length / 2;
    if (!covers(window.width, x) || !covers(window.height, y)) return false;
    this.element.style.transform = `translate3d(${x.toFixed(2)}px, ${y.toFixed(2)}px, 0) scale(${scale.toFixed(5)})`;
    return true;
  }

  /** The picture was drawn at this camera, in the frame that is about to be painted. */
  redrawn(camera: Camera, window: Size): void {
    this.drawn = { camera, window };
    this.element.style.transform = '';
  }
}
