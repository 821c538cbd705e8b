'use client';

import { useEffect, useState } from 'react';

/** Without a sign of the reader the strip's turn comes after this long, ms. */
const PATIENCE = 4000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** True, and then for good, once the page has `rested` and the reader has moved, or has looked for a while: small maps are drawn when nothing else waits to be. */
export function useStripTurn(rested: boolean): boolean {
  const [turn, setTurn] = useState(false);
  useEffect(() => {
    if (!rested || turn) return undefined;
    const come = (): void => setTurn(true);
    const timer = setTimeout(come, PATIENCE);
    for (const sign of SIGNS) window.addEventListener(sign, come, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, come);
    };
  }, [rested, turn]);
  return turn;
}
