'use client';

import { useMemo } from 'react';
import type { FigureState } from '@/components/state/useFigure';
import { profile } from '@/lib/figure/profile';
import type { IgnoredPart } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';

/** Selected ids that no pack knows, once every pack that could know them is there: a mistyped name in a link. */
export function useUnknownPlaces(view: View, state: Pick<FigureState, 'packs' | 'whole'>): readonly IgnoredPart[] {
  const { packs, whole } = state;
  return useMemo(() => {
    if (!packs || !whole) return [];
    return view.selection
      .filter((id) => profile(id, '2011', packs) === null)
      .map((value): IgnoredPart => ({ key: 'n', value, reason: 'unknown-value' }));
  }, [view.selection, packs, whole]);
}
