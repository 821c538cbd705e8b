'use client';

import { useContext, useMemo } from 'react';
import { StoreContext } from '@/components/state/store';
import { useFigure, type FigureState } from '@/components/state/useFigure';
import { useHiding, type Hiding } from '@/components/state/useHiding';
import { useLink } from '@/components/state/useLink';
import { useLookedAt } from '@/components/state/useLookedAt';
import { usePendingMark } from '@/components/state/usePendingMark';
import type { LoadedGeometry } from '@/geo/features';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { shapes as makeShapes, type Shapes } from '@/geo/svg/shapes';
import type { Figure, WordedFigure } from '@/lib/figure/figure';
import type { Failure } from '@/lib/figure/service';
import type { IgnoredPart } from '@/lib/view/permalink';
import type { Presentation } from '@/lib/view/presentation';
import type { View } from '@/lib/view/view';

/** What the parts of the screen draw, made once for all of them. */
export interface AtlasFigure extends Pick<FigureState, 'packs' | 'waiting' | 'whole' | 'retry'> {
  /** The View but for its camera. */
  view: View;
  /** The Figure as it is, before anything is hidden and worded. */
  facts: Figure;
  /** In words, with what the link hides hidden. */
  figure: WordedFigure;
  shapes: Shapes;
  /** Also the lines of overlays. */
  geometry: LoadedGeometry;
  hiding: Hiding;
  presentation: Presentation;
  failures: readonly Failure[];
  /** Parts of the link that meant nothing. */
  ignored: readonly IgnoredPart[];
  dismiss: () => void;
}

export function useAtlasFigure(first: FirstPaint): AtlasFigure {
  const view = useLookedAt();
  const link = useLink(useContext(StoreContext)!);
  const state = useFigure(view, first.figure, link.read);
  const hiding = useHiding(link.presentation, link.read);
  const { geometry } = state;
  const { figure: cover } = hiding;
  const figure = useMemo(() => cover(state.figure), [cover, state.figure]);
  usePendingMark(link.read, state.waiting || hiding.waiting, state.failures.length > 0 && !hiding.waiting);
  const shapes = useMemo(
    () => (geometry['geometry-base'] ? makeShapes(figure, geometry) : first.shapes),
    // Selection changes the areas' flags, never their shapes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [geometry, figure.view.subject, figure.view.overlays, figure.outlined.length > 0 ? figure.outlined : null, first],
  );
  return {
    view,
    facts: state.figure,
    figure,
    shapes,
    geometry,
    hiding,
    presentation: link.presentation,
    packs: state.packs,
    waiting: state.waiting,
    whole: state.whole,
    failures: [...state.failures, ...state.besides],
    retry: state.retry,
    ignored: link.ignored,
    dismiss: link.dismiss,
  };
}
