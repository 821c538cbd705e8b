'use client';

import { useEffect, useRef } from 'react';
import { kioskDue, type KioskTimes } from '@/lib/present/kiosk';

const LOOK_EVERY_MS = 500;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Runs a deck by itself: calls `onDue` when a step or the start is due. Does nothing without times. */
export function useKiosk(times: KioskTimes | null, index: number, onDue: (due: 'next' | 'restart') => void): void {
  const stepped = useRef(0);
  const touched = useRef<number | null>(null);
  const latest = useRef(onDue);
  useEffect(() => {
    latest.current = onDue;
  });
  useEffect(() => {
    stepped.current = performance.now();
  }, [index]);

  useEffect(() => {
    if (times === null) return undefined;
    const touch = (): void => {
      touched.current = performance.now();
    };
    for (const name of TOUCHES) window.addEventListener(name, touch, { passive: true, capture: true });
    const timer = setInterval(() => {
      const now = performance.now();
      const due = kioskDue({ now, stepped: stepped.current, touched: touched.current }, times);
      if (due === 'wait') return;
      stepped.current = now;
      touched.current = null;
      latest.current(due);
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      for (const name of TOUCHES) window.removeEventListener(name, touch, { capture: true });
    };
  }, [times]);
}
