'use client';

import { useCallback, useContext, useMemo } from 'react';
import { StoreContext, useAtlasActions } from '@/components/state/store';
import { useFigure, type FigureState } from '@/components/state/useFigure';
import { useHiding, type Hiding } from '@/components/state/useHiding';
import { useLink } from '@/components/state/useLink';
import { useLookedAt } from '@/components/state/useLookedAt';
import { usePendingMark } from '@/components/state/usePendingMark';
import { useUnknownPlaces } from '@/components/state/useUnknownPlaces';
import type { LoadedGeometry } from '@/geo/features';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { contextShapes, shapes as makeShapes, type Shapes } from '@/geo/svg/shapes';
import type { Figure, WordedFigure } from '@/lib/figure/figure';
import { sameSubject } from '@/lib/figure/select';
import type { Failure } from '@/lib/figure/service';
import { sameList } from '@/lib/view/normalize';
import type { IgnoredPart } from '@/lib/view/permalink';
import type { Presentation } from '@/lib/view/presentation';
import type { View } from '@/lib/view/view';

/** What the parts of the screen draw, made once for all of them; the same object as long as nothing of it changes, whatever else arrives. */
export interface AtlasFigure extends Pick<FigureState, 'waiting' | 'retry'> {
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
  /** Parts of the link that meant nothing, places that no pack knows among them. */
  ignored: readonly IgnoredPart[];
  dismiss: () => void;
}

const NO_FAILURES: readonly Failure[] = [];

/** What the screen draws, and whether the first Figure is still awaited; beside it what only lists, profiles and the search read, which changes with every pack that comes. */
export function useAtlasFigure(
  first: FirstPaint,
): { data: AtlasFigure; pending: boolean } & Pick<FigureState, 'packs' | 'whole'> {
  const view = useLookedAt();
  const link = useLink(useContext(StoreContext)!);
  const state = useFigure(view, first.figure, link.read);
  const hiding = useHiding(link.presentation, link.read);
  const { geometry } = state;
  const { figure: cover } = hiding;
  const figure = useMemo(() => cover(state.figure), [cover, state.figure]);
  const pending = usePendingMark(
    link.read,
    state.waiting || hiding.waiting,
    state.failures.length > 0 && !hiding.waiting,
  );
  const { subject, overlays, found } = figure.view;
  // The page's own shapes, as long as it has them and they are all that is asked for: the same packs give the same shapes.
  const asSent =
    sameSubject(figure.view, first.figure.view) &&
    sameList(overlays, first.figure.view.overlays) &&
    figure.outlined.length === 0 &&
    found === first.figure.view.found &&
    first.shapes.outlines[figure.plan] !== undefined;
  const shapes = useMemo(
    () => {
      if (!geometry['geometry-base']) return first.shapes;
      if (!asSent) return makeShapes(figure, geometry);
      return geometry['geometry-context'] ? { ...first.shapes, ...contextShapes(figure, geometry) } : first.shapes;
    },
    // Selection changes the areas' flags, never their shapes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [geometry, subject, overlays, figure.outlined.length > 0 ? figure.outlined : null, found, first, asSent],
  );
  const { waiting, whole, packs, retry } = state;
  const unknown = useUnknownPlaces(view, state);
  const { presentation, dismiss: dismissLink } = link;
  const ignored = useMemo(() => [...link.ignored, ...unknown], [link.ignored, unknown]);
  const { dropPlace } = useAtlasActions();
  const dismiss = useCallback(() => {
    dismissLink();
    for (const { value } of unknown) dropPlace(value);
  }, [dismissLink, dropPlace, unknown]);
  const failed = [...state.failures, ...state.besides];
  const failures = failed.length === 0 ? NO_FAILURES : failed;
  const facts = state.figure;
  const data = useMemo(
    () => ({
      view,
      facts,
      figure,
      shapes,
      geometry,
      hiding,
      presentation,
      waiting,
      failures,
      retry,
      ignored,
      dismiss,
    }),
    [view, facts, figure, shapes, geometry, hiding, presentation, waiting, failures, retry, ignored, dismiss],
  );
  return { data, pending, packs, whole };
}
