'use client';

import { useMemo } from 'react';
import type { FigureState } from '@/components/state/useFigure';
import { useLazyPart } from '@/components/state/useLazyPart';
import type { IgnoredPart } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';

const NONE: readonly IgnoredPart[] = [];
const load = () => import('@/lib/figure/profile');

/** Selected ids that no pack knows, once every pack that could know them is there: a mistyped name in a link. The code that knows comes with the first selection. */
export function useUnknownPlaces(view: View, state: Pick<FigureState, 'packs' | 'whole'>): readonly IgnoredPart[] {
  const { packs, whole } = state;
  const { selection } = view;
  const code = useLazyPart(selection.length > 0, load);
  return useMemo(() => {
    if (!packs || !whole || code === null || code === 'failed') return NONE;
    const unknown = selection.filter((id) => code.profile(id, '2011', packs) === null);
    return unknown.length === 0 ? NONE : unknown.map((value) => ({ key: 'n', value, reason: 'unknown-value' }));
  }, [selection, packs, whole, code]);
}
