/** What hands and keys do to a map: drag, pinch, wheel, double click, keys, told as moves of the camera. Plain DOM, no React: a frame of a gesture renders nothing. */
import { pannedBy, zoomedAt, type Size } from '@/geo/svg/camera';
import type { Camera } from '@/lib/view/view';

export interface Hand {
  camera: () => Camera;
  /** What the camera's place is the middle of. */
  window: () => Size;
  /** Where that window begins, CSS px of the viewport. */
  origin: () => { left: number; top: number };
  /** A press begins: what still glides must stand. */
  press: () => void;
  /** Moves without rest. */
  to: (camera: Camera) => void;
  /** The hand rests. */
  rest: () => void;
}

/** A press that moves less than this is a click, CSS px. */
const SLOP = 5;
/** A wheel that stands still this long rests, ms. */
const WHEEL_REST = 160;
/** Pixels of wheel for one zoom: a notch of a mouse is about a third of one; a pinch on a trackpad counts more. */
const WHEEL = { turn: 360, pinch: 90 };
const LINE_PX = 40;
const MOST_A_TURN = 1;

interface Finger {
  x: number;
  y: number;
}

/** Listens on the stage; returns how to stop. `moving` hears when a drag or pinch begins and ends: what follows the pointer waits meanwhile. */
export function attachGestures(stage: HTMLElement, hand: Hand, moving: (on: boolean) => void): () => void {
  const fingers = new Map<number, Finger>();
  let travelled = 0;
  let dragging = false;
  let swallow = false;
  let wheelTimer: ReturnType<typeof setTimeout> | undefined;

  const inStage = (x: number, y: number): Finger => {
    const { left, top } = hand.origin();
    return { x: x - left, y: y - top };
  };

  const down = (e: PointerEvent): void => {
    swallow = false;
    if (e.button !== 0 || isControl(e.target)) return;
    hand.press();
    if (fingers.size === 0) travelled = 0;
    fingers.set(e.pointerId, { x: e.clientX, y: e.clientY });
  };
  const move = (e: PointerEvent): void => {
    const was = fingers.get(e.pointerId);
    if (!was) return;
    if (e.buttons === 0) {
      up(e);
      return;
    }
    const now = { x: e.clientX, y: e.clientY };
    const [dx, dy] = [now.x - was.x, now.y - was.y];
    travelled += Math.hypot(dx, dy);
    if (!dragging) {
      if (travelled < SLOP && fingers.size === 1) return;
      dragging = true;
      moving(true);
      stage.setPointerCapture(e.pointerId);
    }
    const other = [...fingers].find(([id]) => id !== e.pointerId)?.[1];
    fingers.set(e.pointerId, now);
    if (!other) {
      hand.to(pannedBy(hand.camera(), -dx, -dy));
      return;
    }
    const apart = Math.hypot(was.x - other.x, was.y - other.y);
    const steps = apart > 1 ? Math.log2(Math.max(1, Math.hypot(now.x - other.x, now.y - other.y)) / apart) : 0;
    // The middle between the fingers moves half as far as the one that moves.
    const panned = pannedBy(hand.camera(), -dx / 2, -dy / 2);
    hand.to(zoomedAt(panned, steps, inStage((now.x + other.x) / 2, (now.y + other.y) / 2), hand.window()));
  };
  const up = (e: PointerEvent): void => {
    if (!fingers.delete(e.pointerId) || fingers.size > 0 || !dragging) return;
    dragging = false;
    swallow = e.type === 'pointerup';
    moving(false);
    hand.rest();
  };
  const click = (e: MouseEvent): void => {
    // A drag's own click at its end.
    if (swallow) e.stopPropagation();
    swallow = false;
  };
  const wheel = (e: WheelEvent): void => {
    if (isControl(e.target)) return;
    e.preventDefault();
    const px = e.deltaY * (e.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX);
    const steps = Math.max(-MOST_A_TURN, Math.min(MOST_A_TURN, -px / (e.ctrlKey ? WHEEL.pinch : WHEEL.turn)));
    hand.to(zoomedAt(hand.camera(), steps, inStage(e.clientX, e.clientY), hand.window()));
    clearTimeout(wheelTimer);
    wheelTimer = setTimeout(hand.rest, WHEEL_REST);
  };
  const twice = (e: MouseEvent): void => {
    if (isControl(e.target)) return;
    e.preventDefault();
    hand.to(zoomedAt(hand.camera(), e.shiftKey ? -1 : 1, inStage(e.clientX, e.clientY), hand.window()));
    hand.rest();
  };

  stage.addEventListener('pointerdown', down);
  stage.addEventListener('pointermove', move);
  stage.addEventListener('pointerup', up);
  stage.addEventListener('pointercancel', up);
  stage.addEventListener('click', click, true);
  stage.addEventListener('wheel', wheel, { passive: false });
  stage.addEventListener('dblclick', twice);
  return () => {
    clearTimeout(wheelTimer);
    stage.removeEventListener('pointerdown', down);
    stage.removeEventListener('pointermove', move);
    stage.removeEventListener('pointerup', up);
    stage.removeEventListener('pointercancel', up);
    stage.removeEventListener('click', click, true);
    stage.removeEventListener('wheel', wheel);
    stage.removeEventListener('dblclick', twice);
  };
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

export type KeyMove = { do: 'zoom'; steps: number } | { do: 'pan'; x: number; y: number } | { do: 'fit' };

/** How far a key moves the map, CSS px. */
const STEP = 100;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key does to the map; null for other keys. Arrows alone go from mark to mark, so that moving the map takes Shift. */
export function keyMove(e: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): KeyMove | null {
  if (e.ctrlKey || e.metaKey || e.altKey) return null;
  if (e.key === '+' || e.key === '=') return { do: 'zoom', steps: 1 };
  if (e.key === '-' || e.key === '_') return { do: 'zoom', steps: -1 };
  if (e.key === '0') return { do: 'fit' };
  const arrow = e.shiftKey ? ARROWS[e.key] : undefined;
  return arrow ? { do: 'pan', x: arrow[0] * STEP, y: arrow[1] * STEP } : null;
}
