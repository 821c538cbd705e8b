'use client';

import { useEffect, useLayoutEffect, useState } from 'react';

const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Takes away `<html data-pending>` once the Figure on screen is the one the link asked for, or once it is certain that it won't come
 * and the reader has been told so. Returns whether the first Figure is still awaited.
 */
export function usePendingMark(read: boolean, waiting: boolean, failed: boolean): boolean {
  const [pending, setPending] = useState(true);
  const settled = read && (!waiting || failed);
  useBrowserLayoutEffect(() => {
    if (!settled) return;
    delete document.documentElement.dataset.pending;
    setPending(false);
  }, [settled]);
  return pending;
}
