'use client';
/** The camera of a map on the page: follows the store, and the hand on the SVG map. A frame of a gesture renders nothing; the store hears of it when the hand rests. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { attachGestures, keyMove, type Hand } from '@/components/map/gestures';
import type { HoverStore } from '@/components/map/hover';
import { SvgMotion } from '@/components/map/svgMotion';
import type { Stage } from '@/components/map/useStage';
import { cameraForFrame, keepToGround, pannedBy, placeInWindow, zoomedBy } from '@/geo/svg/camera';
import type { LonLat } from '@/lib/places';
import type { CameraMove, CameraOrigin } from '@/lib/store/viewState';
import type { Camera } from '@/lib/view/view';

interface Options extends Omit<Stage, 'canvas'> {
  /** The store's last move. */
  move: CameraMove;
  /** The WebGL map has taken over: the hand is on that. */
  ready: boolean;
  hover: HoverStore;
  /** Where the reader moved to; null when they asked for the whole district. */
  onCamera: (camera: Camera | null, by: CameraOrigin) => void;
}

export interface StageCamera {
  /** The move that is shown: the store's, or the hand's own, which the store keeps rounded. */
  shown: CameraMove;
  /** What the SVG draws; null for the whole district. */
  camera: Camera | null;
  /** The camera with the district fitted where the reader has chosen none; null before the stage is laid out. */
  whole: Camera | null;
  /** The hand has left the WebGL map there. */
  left: (camera: Camera) => void;
  zoom: (steps: number) => void;
  reset: () => void;
  onKeyDownCapture: (e: KeyboardEvent) => void;
  /** Moves the map if that point of the stage can't be seen: it lies outside, or behind what stands over the stage. */
  reveal: (at: { x: number; y: number }) => void;
  /** Where a place is in the stage, on the SVG map, CSS px. */
  project: (at: LonLat) => { x: number; y: number } | null;
}

const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export function useStageCamera({ stage, open, svg, size, move, ready, hover, onCamera }: Options): StageCamera {
  const [shown, setShown] = useState(move);
  const [heard, setHeard] = useState(move);
  if (heard !== move) {
    setHeard(move);
    // The hand's own move comes back rounded.
    if (move.by !== 'hand') setShown(move);
  }
  const whole = useMemo(
    () => size && keepToGround(shown.camera ?? cameraForFrame(size.width, size.height), size),
    [shown, size],
  );
  const motion = useRef<SvgMotion | null>(null);
  const tell = useRef(onCamera);
  const by = shown.by;

  useLayoutEffect(() => {
    tell.current = onCamera;
  });
  useLayoutEffect(() => {
    if (!svg.current || !whole || !size) return;
    if (motion.current) motion.current.redrawn(whole, size, by !== 'hand' && !ready);
    else motion.current = new SvgMotion(svg.current, whole, size, reducedMotion);
  }, [svg, whole, size, by, ready]);

  const there = whole !== null;
  useEffect(() => {
    const element = stage.current;
    if (ready || !there || !element) return undefined;
    const { current } = motion;
    if (!current) return undefined;
    const rest = (how: CameraOrigin): void => {
      if (!current.moved()) return;
      const camera = current.camera();
      setShown({ camera, by: how });
      tell.current(camera, how);
    };
    const hand: Hand = {
      camera: () => current.camera(),
      window: () => current.window(),
      origin: () => open.current?.getBoundingClientRect() ?? { left: 0, top: 0 },
      press: () => current.stop(),
      to: (camera) => current.to(camera),
      rest: () => rest('hand'),
    };
    const detach = attachGestures(element, hand, (on) => {
      element.toggleAttribute('data-moving', on);
      if (on) hover.setState({ pointer: null });
    });
    element.setAttribute('data-live', '');
    return () => {
      detach();
      element.removeAttribute('data-moving');
      // Taken over in the middle of a gesture, the WebGL map goes where the hand was.
      rest('button');
    };
  }, [stage, open, hover, ready, there]);

  const now = (): Camera | null => (ready ? whole : (motion.current?.camera() ?? whole));
  const go = (camera: Camera): void => {
    if (size) onCamera(keepToGround(camera, size), 'button');
  };
  const zoom = (steps: number): void => {
    const from = now();
    if (from) go(zoomedBy(from, steps));
  };
  const reset = (): void => onCamera(null, 'button');
  return {
    shown,
    camera: shown.camera === null ? null : whole,
    whole,
    left: (camera) => {
      setShown({ camera, by: 'hand' });
      onCamera(camera, 'hand');
    },
    zoom,
    reset,
    onKeyDownCapture: (e) => {
      const todo = keyMove(e);
      const from = now();
      // The WebGL map's own canvas has these keys already.
      if (!todo || !from || e.target instanceof HTMLCanvasElement) return;
      e.preventDefault();
      e.stopPropagation();
      switch (todo.do) {
        case 'zoom':
          zoom(todo.steps);
          break;
        case 'pan':
          go(pannedBy(from, todo.x, todo.y));
          break;
        case 'fit':
          reset();
          break;
      }
    },
    reveal: (at) => {
      const from = now();
      if (!from || !size) return;
      const [x, y] = [at.x - size.left, at.y - size.top];
      if (x < 0 || y < 0 || x > size.width || y > size.height)
        go(pannedBy(from, x - size.width / 2, y - size.height / 2));
    },
    project: (at) => {
      if (!motion.current || !size) return null;
      const { x, y } = placeInWindow(at, motion.current.camera(), motion.current.window());
      return { x: x + size.left, y: y + size.top };
    },
  };
}
