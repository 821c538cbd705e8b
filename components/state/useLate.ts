'use client';

import { useEffect, useState } from 'react';

/**
 * Code that is not part of the first page: loaded once `wanted`, null until it is there, 'failed' when it could not be had (asked for again when
 * `wanted` goes away and comes back). `load` must be the same function on every draw.
 */
export function useLate<T extends object>(wanted: boolean, load: () => Promise<T>): T | 'failed' | null {
  const [late, setLate] = useState<T | 'failed' | null>(null);
  const missing = late === null;
  useEffect(() => {
    if (!wanted) {
      setLate((now) => (now === 'failed' ? null : now));
      return;
    }
    if (!missing) return;
    let live = true;
    load().then((value) => { if (live) setLate(value); }, () => { if (live) setLate('failed'); });
    return () => { live = false; };
  }, [wanted, missing, load]);
  return late;
}
