import { beforeEach, describe, expect, it } from 'vitest';
import { HeldPicture } from '@/components/map/webgl/heldPicture';
import { pannedBy, zoomedBy } from '@/geo/svg/camera';

const HOME = { lat: 34.06, lon: -118.24, zoom: 12 };
const WINDOW = { width: 600, height: 400 };
const element = { style: { transform: '' } };
const set = (): string => element.style.transform;
let picture: HeldPicture;

beforeEach(() => {
  element.style.transform = '';
  picture = new HeldPicture(element as unknown as ElementCSSInlineStyle, 200);
});

describe('a picture that is slow to draw', () => {
  it('is first drawn when all that it shows has come, and not before', () => {
    expect(picture.waits(false, false, HOME, WINDOW)).toBe(true);
    expect(picture.waits(true, false, HOME, WINDOW)).toBe(true);
    expect(picture.waits(true, true, HOME, WINDOW)).toBe(false);
    expect(picture.waits(false, true, HOME, WINDOW)).toBe(false);
  });

  it('is moved with the map, and drawn when that rests', () => {
    picture.redrawn(HOME, WINDOW);
    expect(picture.waits(true, true, pannedBy(HOME, -120, 30), WINDOW)).toBe(true);
    expect(set()).toBe('translate3d(120.00px, -30.00px, 0) scale(1.00000)');
    expect(picture.waits(true, true, zoomedBy(HOME, 1), WINDOW)).toBe(true);
    expect(set()).toBe('translate3d(0.00px, 0.00px, 0) scale(2.00000)');
    expect(picture.waits(false, true, zoomedBy(HOME, 1), WINDOW)).toBe(false);
    picture.redrawn(zoomedBy(HOME, 1), WINDOW);
    expect(set()).toBe('');
  });

  it('stands for what is still on its way at a rest', () => {
    picture.redrawn(HOME, WINDOW);
    expect(picture.waits(false, false, pannedBy(HOME, 50, 0), WINDOW)).toBe(true);
    expect(set()).toBe('translate3d(-50.00px, 0.00px, 0) scale(1.00000)');
  });

  it('is drawn on the way where it no longer fills the window, or is too large or too small', () => {
    picture.redrawn(HOME, WINDOW);
    const drawn = (camera: typeof HOME): boolean => !picture.waits(true, true, camera, WINDOW);
    expect(drawn(pannedBy(HOME, 199, 0))).toBe(false);
    expect(drawn(pannedBy(HOME, 201, 0))).toBe(true);
    expect(drawn(pannedBy(HOME, 0, -201))).toBe(true);
    expect(drawn(zoomedBy(HOME, -0.6))).toBe(false);
    expect(drawn(zoomedBy(HOME, -0.9))).toBe(true);
    expect(drawn(zoomedBy(HOME, 1.3))).toBe(false);
    expect(drawn(zoomedBy(HOME, 1.4))).toBe(true);
  });

  it('is drawn in a window of another size', () => {
    picture.redrawn(HOME, WINDOW);
    expect(picture.waits(true, true, HOME, { width: 601, height: 400 })).toBe(false);
  });
});
