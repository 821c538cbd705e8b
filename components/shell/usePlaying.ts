'use client';

import { useEffect, useRef, useState } from 'react';

/** From one year to the next while it plays, ms. */
const STEP_MS = 1600;
/** The button that starts and stops it says so with this attribute: what is done to it is its own. */
const PLAYER = '[data-player]';

/** Steps every so often until the last year, or until the reader does anything else. `last`: no year follows the one that is shown. */
export function usePlaying(shown: string | undefined, last: boolean, step: () => void) {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => (last ? setPlaying(false) : latest.current()), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, last, shown]);
  useEffect(() => {
    if (!playing) return undefined;
    const stop = (e: Event): void => {
      if (!(e.target instanceof Element && e.target.closest(PLAYER))) setPlaying(false);
    };
    window.addEventListener('pointerdown', stop);
    window.addEventListener('keydown', stop);
    return () => {
      window.removeEventListener('pointerdown', stop);
      window.removeEventListener('keydown', stop);
    };
  }, [playing]);
  return { playing, toggle: () => setPlaying((on) => !on) };
}
