'use client';
/** Dragging the SVG map with the pointer, where WebGL can't be had: the camera follows the hand. */
import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { cameraForFrame, pannedBy } from '@/geo/svg/camera';
import type { Camera } from '@/lib/view/view';

/** A press that moves less than this is a click. */
const SLOP_PX = 5;

interface Options {
  enabled: boolean;
  camera: Camera | null;
  size: { width: number; height: number } | null;
  onCamera: (camera: Camera) => void;
}

/** Handlers for the stage; a drag's own click at its end is swallowed before it reaches the map. */
export function useDragPan({ enabled, camera, size, onCamera }: Options) {
  const drag = useRef<{ x: number; y: number; from: Camera; moved: boolean } | null>(null);
  const swallow = useRef(false);
  return {
    onPointerDown: (e: PointerEvent): void => {
      swallow.current = false;
      // A finger scrolls the page; it has the zoom buttons.
      if (!enabled || !size || e.button !== 0 || e.pointerType === 'touch') return;
      drag.current = {
        x: e.clientX,
        y: e.clientY,
        from: camera ?? cameraForFrame(size.width, size.height),
        moved: false,
      };
    },
    onPointerMove: (e: PointerEvent): void => {
      const d = drag.current;
      if (!d) return;
      if (e.buttons === 0) {
        drag.current = null;
        return;
      }
      const dx = e.clientX - d.x;
      const dy = e.clientY - d.y;
      if (!d.moved && Math.hypot(dx, dy) < SLOP_PX) return;
      d.moved = true;
      onCamera(pannedBy(d.from, -dx, -dy));
    },
    onPointerUp: (): void => {
      swallow.current = drag.current?.moved ?? false;
      drag.current = null;
    },
    onClickCapture: (e: MouseEvent): void => {
      if (!swallow.current) return;
      swallow.current = false;
      e.stopPropagation();
    },
  };
}
