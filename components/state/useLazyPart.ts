'use client';

import { useEffect, useState } from 'react';

/**
 * Code that is not part of the first page: loaded once `wanted`, null until it is there and while it is not, 'failed' when it could not be had (asked for again when
 * `wanted` goes away and comes back). `load` must be the same function on every draw.
 */
export function useLazyPart<T extends object>(wanted: boolean, load: () => Promise<T>): T | 'failed' | null {
  const [late, setLate] = useState<T | 'failed' | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let live = true;
    // Asked for again whenever it is wanted anew: what is there already answers at once.
    load().then(
      (value) => {
        if (live) setLate(value);
      },
      () => {
        if (live) setLate('failed');
      },
    );
    return () => {
      live = false;
    };
  }, [wanted, load]);
  return wanted ? late : null;
}
