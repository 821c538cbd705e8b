import type { ReactNode } from 'react';
import { lazyPart } from '@/components/state/lazyPart';
import type { LoadedGeometry } from '@/geo/features';
import type { WordedFigure } from '@/lib/figure/figure';
import { AREA_OVERLAYS } from '@/lib/places/areaOverlays';
import type { Overlay } from '@/lib/view/view';

const SvgOverlays = lazyPart(() => import('@/components/map/SvgOverlays'), { silent: true });

/** The area overlays that are on, as SvgMap's `linesOver`; undefined where none is. */
export function linesOver(
  overlays: readonly Overlay[],
  geometry: LoadedGeometry,
  figure: WordedFigure,
): ((k: number) => ReactNode) | undefined {
  const on = AREA_OVERLAYS.filter((o) => overlays.includes(o));
  return on.length === 0 ? undefined : (k) => <SvgOverlays overlays={on} geometry={geometry} figure={figure} k={k} />;
}
