'use client';

import { useEffect, useState } from 'react';
import { useFigures } from '@/components/state/figures';
import type { Figure } from '@/lib/figure/figure';
import { profilePacks } from '@/lib/figure/needs';
import { packsFor, type FigurePacks } from '@/lib/figure/packs';
import { sameSubject } from '@/lib/figure/select';
import type { Failure, Geometry } from '@/lib/figure/service';
import type { View } from '@/lib/view/view';

export interface FigureState {
  /** What to draw now: the View's Figure, or until that is there the newest whole one, with the View's selection on it. */
  figure: Figure;
  /** Shapes of that Figure and of its overlays, as far as they are here. */
  geometry: Geometry;
  /** True while the View's own Figure is awaited and another is still shown. */
  waiting: boolean;
  /** True when every pack that the View and the profiles of its selection need is there. */
  whole: boolean;
  /** What keeps the View's Figure from being made. */
  failures: readonly Failure[];
  /** What else did not come: overlays, profiles. The Figure stands without it. */
  besides: readonly Failure[];
  packs: FigurePacks | null;
  retry: () => void;
}

/** Asks for a View, and for the profiles of its selection, once `ready`. @param first the Figure that is there from the start. */
export function useFigure(view: View, first: Figure, ready: boolean): FigureState {
  const { service } = useFigures();
  const asked = service.get(view);
  const [subject, setSubject] = useState(first.view.subject);
  // The newest whole Figure stays until the next one is whole.
  if (asked.figure !== null && asked.view.subject !== subject) setSubject(asked.view.subject);
  const shown = asked.figure === null ? service.get({ ...view, subject }) : asked;

  const { selection } = view;
  useEffect(() => {
    if (!ready) return;
    service.want(view);
    service.wantMore(profilePacks(selection));
    // Where the map stands needs no packs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [service, ready, view.subject, view.overlays, selection]);

  const profiles = profilePacks(selection);
  const need = packsFor(view);
  const here = [...need.geometry, ...need.data, ...profiles].every((id) => service.pack(id) !== null);
  return {
    figure: shown.figure ?? first,
    geometry: shown.geometry,
    waiting: !sameSubject((shown.figure ?? first).view, view),
    whole: here,
    failures: asked.failures,
    besides: [...asked.besides, ...service.failures().filter((f) => profiles.some((id) => id === f.id))],
    packs: service.packs(),
    retry: service.retry,
  };
}
