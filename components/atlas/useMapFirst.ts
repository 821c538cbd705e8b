'use client';

import { useDeferredValue, useState } from 'react';

/**
 * On a link to another View the map is drawn first, and what stands beside it in the next moments: `behind` until then, when it must not be seen. Afterwards both are
 * drawn at once, so that they never disagree.
 */
export function useMapFirst<T>(data: T, pending: boolean): { data: T; behind: boolean } {
  const later = useDeferredValue(data);
  const [together, setTogether] = useState(false);
  if (!together && !pending && later === data) setTogether(true);
  return together ? { data, behind: false } : { data: later, behind: later !== data };
}
