'use client';

import { Suspense, lazy } from 'react';
import type { SelectedProps } from '@/components/panels/SelectedPlaces';
import { useWords } from '@/components/state/words';

const SelectedPlaces = lazy(() => import('@/components/panels/SelectedPlaces'));

/** The selected places; nothing when none is selected. */
export function Selection(props: SelectedProps) {
  const { m } = useWords();
  if (props.view.selection.length === 0) return null;
  return (
    <Suspense fallback={<p className="muted">{m.errors.loading}</p>}>
      <SelectedPlaces {...props} />
    </Suspense>
  );
}
