import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** How much larger than on a desk the map's type and outlines are on a projector: more on a large screen, which is seen from as far. */
export function useProjectorScale(): number {
  return useSyncExternalStore(
    subscribe,
    () => (window.innerWidth >= 1500 && window.innerHeight >= 850 ? 2 : 1.6),
    () => 1.6,
  );
}
