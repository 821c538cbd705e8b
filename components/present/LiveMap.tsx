'use client';
/** The one live map of a presentation: goes from slide to slide, and lets itself be explored. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { MapStage, type MapHandle } from '@/components/map/MapStage';
import type { MapPick, MapStatus } from '@/components/map/contract';
import { AnnotationMark } from '@/components/present/AnnotationMark';
import type { Drawn } from '@/geo/svg/drawn';
import { useAtlas, useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import type { Annotation } from '@/lib/deck/deck';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Theme } from '@/lib/scales/palettes';
import type { CameraMove } from '@/lib/store/viewState';
import { parsePresentation } from '@/lib/view/presentation';
import type { View } from '@/lib/view/view';

interface Props {
  /** Where the reader is: the slide's View, or away from it. */
  view: View;
  drawn: Drawn;
  /** The WordedFigure as it is shown: what is hidden is not in it. */
  figure: WordedFigure;
  theme: Theme;
  contextImage: string;
  annotation: Annotation | null;
  scale: number;
  /** The map as a picture or in WebGL has all of this WordedFigure on the screen. */
  onDrawn: (figure: WordedFigure) => void;
  onStatus: (status: MapStatus) => void;
}

export function LiveMap({ view, drawn, figure, theme, contextImage, annotation, scale, onDrawn, onStatus }: Props) {
  const { m } = useWords();
  const act = useAtlasActions();
  const map = useRef<MapHandle>(null);

  useEffect(() => {
    const atlas = window.atlas;
    if (atlas) window.atlas = { ...atlas, project: (at) => map.current?.project(at) ?? null };
  }, []);

  const onPick = useCallback(
    (pick: MapPick) => {
      if (pick.id === null) act.clearSelection();
      else act.selectPlace(pick.id, { add: pick.additive });
    },
    [act],
  );
  // On the way to another slide the store still holds the one before.
  const asOpened = useMemo((): CameraMove => ({ camera: view.camera, by: 'link' }), [view]);
  const last = useAtlas((s) => s.move);
  const move = last.camera === view.camera ? last : asOpened;
  const webgl = useRef(false);
  const status = useCallback(
    (next: MapStatus) => {
      webgl.current = next === 'ready';
      onStatus(next);
    },
    [onStatus],
  );
  const drawnByWebGl = useCallback(
    (done: WordedFigure) => {
      if (webgl.current) onDrawn(done);
    },
    [onDrawn],
  );
  // The SVG is on the screen as soon as it is in the page.
  useEffect(() => {
    if (!webgl.current) onDrawn(figure);
  }, [figure, onDrawn]);
  const asked = useMemo(() => parsePresentation(window.location.search).presentation.map, []);
  const project = useCallback((at: readonly [number, number]) => map.current?.project(at) ?? null, []);

  return (
    <>
      <MapStage
        ref={map}
        figure={figure}
        shapes={drawn.shapes}
        geometry={drawn.geometry}
        contextImage={contextImage}
        theme={theme}
        move={move}
        asked={asked}
        labels={m.map}
        onPick={onPick}
        onCamera={act.moveCamera}
        onStatus={status}
        onDrawn={drawnByWebGl}
        scale={scale}
        flight
      />
      {annotation ? <AnnotationMark annotation={annotation} project={project} /> : null}
    </>
  );
}
