'use client';

import { useMemo } from 'react';
import { useAtlas } from '@/components/state/store';
import type { View } from '@/lib/view/view';

/** The View but for its camera: what decides the Figure. Who reads this does not render when the map moves. */
export function useLookedAt(): View {
  const subject = useAtlas((s) => s.view.subject);
  const overlays = useAtlas((s) => s.view.overlays);
  const selection = useAtlas((s) => s.view.selection);
  const found = useAtlas((s) => s.view.found);
  return useMemo(
    () => ({ subject, overlays, selection, camera: null, ...(found === undefined ? {} : { found }) }),
    [subject, overlays, selection, found],
  );
}
