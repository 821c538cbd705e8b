/**
 * The SVG map under the hand: between two renders the drawn picture moves as a whole, by a transform that the compositor applies; the marks and names are laid out
 * anew when the hand rests.
 */
import { keepToGround, transformBetween, type Size } from '@/geo/svg/camera';
import type { Camera } from '@/lib/view/view';

/** From one camera to the next that a button, a list or a link asked for, ms. */
const GLIDE = 220;
/** Farther than this many zooms, or windows, there is no path to follow with the eye. */
const FAR = { zooms: 2.5, windows: 1.5 };

export class SvgMotion {
  private drawn: Camera;
  private live: Camera;
  private glide: Animation | null = null;

  /** `element` is what shows the picture: it fills the window and is scaled around its middle. */
  constructor(
    private readonly element: Pick<Element, 'animate'> & ElementCSSInlineStyle,
    camera: Camera,
    private size: Size,
    private readonly reduced: () => boolean,
  ) {
    this.drawn = camera;
    this.live = camera;
  }

  /** Where the map is now, also in the middle of a gesture. */
  camera(): Camera {
    return this.live;
  }

  window(): Size {
    return this.size;
  }

  /** The picture was drawn at this camera, in the frame that is about to be painted. With `glides` the eye is led there from where the map was. */
  redrawn(camera: Camera, size: Size, glides: boolean): void {
    const from = this.live;
    const sameWindow = size.width === this.size.width && size.height === this.size.height;
    this.size = size;
    this.drawn = camera;
    this.live = camera;
    this.element.style.transform = '';
    this.stop();
    if (glides && sameWindow && !this.reduced() && this.near(from, camera)) {
      this.glide = this.element.animate([{ transform: css(camera, from) }, { transform: 'none' }], {
        duration: GLIDE,
        easing: 'ease-out',
      });
    }
  }

  /** Moves the picture to a camera, kept on the ground. */
  to(camera: Camera): void {
    this.stop();
    this.live = keepToGround(camera, this.size);
    this.element.style.transform = this.moved() ? css(this.drawn, this.live) : '';
  }

  /** Whether the picture waits to be drawn anew. */
  moved(): boolean {
    return this.live !== this.drawn;
  }

  /** Ends a glide where it leads to: what is under the pointer is what is drawn. */
  stop(): void {
    this.glide?.cancel();
    this.glide = null;
  }

  private near(from: Camera, to: Camera): boolean {
    const { x, y } = transformBetween(from, to);
    return (
      from !== to &&
      Math.abs(from.zoom - to.zoom) <= FAR.zooms &&
      Math.abs(x) <= FAR.windows * this.size.width &&
      Math.abs(y) <= FAR.windows * this.size.height
    );
  }
}

function css(drawn: Camera, wanted: Camera): string {
  const { x, y, scale } = transformBetween(drawn, wanted);
  return `translate3d(${x.toFixed(2)}px, ${y.toFixed(2)}px, 0) scale(${scale.toFixed(5)})`;
}
