'use client';

import type { SelectedProps } from '@/components/panels/SelectedPlaces';
import { lazyPart } from '@/components/state/lazyPart';
import { useWords } from '@/components/state/words';

const SelectedPlaces = lazyPart(() => import('@/components/panels/SelectedPlaces'), { waiting: () => <Loading /> });

function Loading() {
  return <p className="muted">{useWords().m.errors.loading}</p>;
}

/** The selected places; nothing when none is selected. */
export function Selection(props: SelectedProps) {
  return props.view.selection.length === 0 ? null : <SelectedPlaces {...props} />;
}
