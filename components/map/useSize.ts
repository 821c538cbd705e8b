import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Size } from '@/geo/svg/camera';

/** Size of the open part of a stage, and how much of the stage lies beyond it on each side: behind cards, buttons, sheets. CSS px. */
export interface OpenSize extends Size {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const SIDES = ['width', 'height', 'left', 'top', 'right', 'bottom'] as const;

/** The open part as it is laid out in its stage, kept up to date; null before it is first measured or while it is not shown. */
export function useOpenSize(of: RefObject<HTMLElement | null>): OpenSize | null {
  const [size, setSize] = useState<OpenSize | null>(null);
  useLayoutEffect(() => {
    const element = of.current;
    const stage = element?.parentElement;
    if (!element || !stage) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height, offsetLeft: left, offsetTop: top } = element;
      if (width <= 0 || height <= 0) return;
      const right = stage.clientWidth - left - width;
      const bottom = stage.clientHeight - top - height;
      const now = { width, height, left, top, right, bottom };
      setSize((last) => (last !== null && SIDES.every((side) => last[side] === now[side]) ? last : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [of]);
  return size;
}
