'use client';

import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { HoverStore } from '@/components/map/hover';
import type { Camera } from '@/lib/view/view';

export interface Pointing {
  /** A mark of the SVG map is under the pointer (null: none), at a point of the viewport. */
  onPoint: (id: string | null, clientX: number, clientY: number) => void;
  /** A mark of the SVG map has the keyboard's focus. */
  onFocusMark: (id: string | null) => void;
}

/** Tells the hover store what the pointer and the keyboard are on in a stage. `reveal` is asked to bring a focused mark on the screen. */
export function usePointing(
  stage: RefObject<HTMLElement | null>,
  hover: HoverStore,
  camera: Camera | null,
  reveal: (at: { x: number; y: number }) => void,
): Pointing {
  const show = useRef(reveal);
  useEffect(() => {
    show.current = reveal;
  });
  const onPoint = useCallback(
    (id: string | null, clientX: number, clientY: number) => {
      const box = id === null ? null : boxOf(stage);
      if (id !== null && box) hover.setState({ pointer: { id, x: clientX - box.left, y: clientY - box.top } });
      else if (hover.getState().pointer !== null) hover.setState({ pointer: null });
    },
    [stage, hover],
  );
  const focusOn = useCallback(
    (id: string | null) => {
      const box = boxOf(stage);
      const element = id === null ? null : markIn(stage, id);
      // A press leaves the focus behind, too; nobody is led by that.
      const mark = element?.matches(':focus-visible') ? element.getBoundingClientRect() : null;
      const focus =
        id !== null && mark && box
          ? { id, x: mark.x + mark.width / 2 - box.left, y: mark.y + mark.height / 2 - box.top }
          : null;
      hover.setState({ focus });
      return focus;
    },
    [stage, hover],
  );
  const onFocusMark = useCallback(
    (id: string | null) => {
      const focus = focusOn(id);
      if (focus) show.current(focus);
    },
    [focusOn],
  );
  // The focused mark has moved with the map, and its card with it.
  useEffect(() => {
    const { focus } = hover.getState();
    if (focus) focusOn(focus.id);
  }, [camera, hover, focusOn]);
  return { onPoint, onFocusMark };
}

function boxOf(stage: RefObject<HTMLElement | null>): DOMRect | undefined {
  return stage.current?.getBoundingClientRect();
}

function markIn(stage: RefObject<HTMLElement | null>, id: string): Element | null {
  return stage.current?.querySelector(`[data-id="${CSS.escape(id)}"]`) ?? null;
}
