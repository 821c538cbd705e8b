'use client';

import { useEffect, useRef, useState } from 'react';
import type { StripItem } from '@/components/shell/strip';

/** From one year to the next while it plays, ms. */
const STEP_MS = 1600;

/** Goes from year to year until the last, or until the reader does anything. */
export function usePlaying(next: StripItem | undefined, show: (item: StripItem) => void) {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    if (!playing) return undefined;
    if (next === undefined) {
      // The last one has been shown: nothing is left to wait for.
      const end = setTimeout(() => setPlaying(false), STEP_MS);
      return () => clearTimeout(end);
    }
    const timer = setTimeout(() => latest.current(next), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, next]);
  useEffect(() => {
    if (!playing) return undefined;
    const stop = (): void => setPlaying(false);
    window.addEventListener('pointerdown', stop);
    window.addEventListener('keydown', stop);
    return () => {
      window.removeEventListener('pointerdown', stop);
      window.removeEventListener('keydown', stop);
    };
  }, [playing]);
  return { playing, toggle: () => setPlaying((on) => !on) };
}
