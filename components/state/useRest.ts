'use client';

import { useEffect, useState } from 'react';

/** Shorter than anybody needs to press Print, longer than a page takes to answer a click. */
const REST_MS = 1000;

/**
 * True, and then for good, once the page has been `calm` for a second without `busyWith` becoming another: then it may fetch what nobody has asked for yet,
 * and no answer to the reader waits behind it.
 */
export function useRest(calm: boolean, busyWith: unknown): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    if (!calm || rested) return undefined;
    const timer = setTimeout(() => setRested(true), REST_MS);
    return () => clearTimeout(timer);
  }, [calm, busyWith, rested]);
  return rested;
}
