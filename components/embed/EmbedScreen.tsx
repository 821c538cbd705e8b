'use client';

import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useFigureService } from '@/components/state/figures';
import { lazyPart } from '@/components/state/lazyPart';
import { useEmbedLink } from '@/components/embed/useEmbedLink';
import type { MapPick } from '@/components/map/contract';
import { MapStage, type MapHandle } from '@/components/map/MapStage';
import { StillMap } from '@/components/map/StillMap';
import { HideBar } from '@/components/panels/HideBar';
import { LegendPanel } from '@/components/panels/LegendPanel';
import { StoreContext, useAtlas, useAtlasActions } from '@/components/state/store';
import { useFigure } from '@/components/state/useFigure';
import { useHiding } from '@/components/state/useHiding';
import { usePendingMark } from '@/components/state/usePendingMark';
import { useTheme } from '@/components/state/useTheme';
import { usePart, useWords } from '@/components/state/words';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { shapes as makeShapes } from '@/geo/svg/shapes';
import type { WordedFigure } from '@/lib/figure/figure';
import { CONTEXT_PACK } from '@/lib/figure/needs';
import { sourceNames } from '@/lib/figure/sourceNames';
import { addressOf } from '@/lib/view/path';

const EmbedPanel = lazyPart(() => import('@/components/embed/EmbedPanel'));

/** A View in a frame: its title, map, legend and source, and the way to the whole atlas. */
export function EmbedScreen({ first, contextImage }: { first: FirstPaint; contextImage: string }) {
  const { m } = useWords();
  const words = usePart('embed');
  const sourceWords = usePart('sources');
  const store = useContext(StoreContext)!;
  const view = useAtlas((s) => s.view);
  const move = useAtlas((s) => s.move);
  const act = useAtlasActions();
  const { theme } = useTheme();
  const { read, presentation } = useEmbedLink(store);
  const service = useFigureService();
  const state = useFigure(view, first.figure, read);
  const { geometry } = state;
  const hiding = useHiding(presentation, read);
  const { figure: cover } = hiding;
  const figure = useMemo(() => cover(state.figure), [cover, state.figure]);
  // Another View's figures must not stand in for those asked for.
  const missing = state.failures.length > 0 && state.waiting;
  usePendingMark(read, state.waiting || hiding.waiting, missing && !hiding.waiting);
  const map = useRef<MapHandle>(null);
  const [panel, setPanel] = useState<'table' | 'layers' | null>(null);

  useEffect(() => {
    window.atlas = { view: () => store.getState().view, project: (at) => map.current?.project(at) ?? null };
    return () => {
      delete window.atlas;
    };
  }, [store]);
  useEffect(() => {
    if (read && !missing && !hiding.waiting) document.title = `${figure.title} · ${m.app.brand} ${m.app.brandSecond}`;
  }, [figure.title, read, missing, hiding.waiting, m]);

  const { subject, overlays, found } = figure.view;
  const outlined = figure.outlined.length > 0 ? figure.outlined : null;
  const shapes = useMemo(
    () => (geometry['geometry-base'] ? makeShapes(figure, geometry) : first.shapes),
    // Selection changes the areas' flags, never their shapes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [geometry, subject, overlays, found, outlined, first],
  );
  const onPick = useCallback(
    ({ id, additive }: MapPick) => {
      if (id !== null) act.selectPlace(id, { add: additive });
    },
    [act],
  );
  const onStatus = useCallback(() => service.prepare([CONTEXT_PACK]), [service]);
  const address = addressOf(view, { ...presentation, camera: 'free', theme: null });

  // While another View is awaited the WordedFigure on screen is still the last one, and its source is not the new one's.
  const sourceLine = state.waiting ? '' : sourceWords.line(sourceNames(figure, sourceWords));

  return (
    <main className="embed" data-testid="embed">
      <h1 className="visually-hidden">
        {m.app.brand} {m.app.brandSecond}
      </h1>
      {missing && !hiding.waiting ? (
        <div className="embed-problem" role="alert" data-testid="embed-problem">
          <p>{words.noData}</p>
          <p>
            <button type="button" className="button" onClick={state.retry}>
              {words.retry}
            </button>{' '}
            <a href={address} target="_blank" rel="noopener">
              {words.openInstead}
            </a>
          </p>
        </div>
      ) : (
        <>
          <header className="embed-head of-figure">
            <h2 data-testid="headline">{figure.title}</h2>
            <p>{figure.subtitle}</p>
          </header>
          <div className="embed-map of-figure">
            {presentation.camera === 'fixed' ? (
              <StillMap
                figure={figure}
                shapes={shapes}
                contextImage={contextImage}
                camera={view.camera}
                labels={m.map}
                onPick={onPick}
              />
            ) : (
              <MapStage
                ref={map}
                figure={figure}
                shapes={shapes}
                geometry={geometry}
                contextImage={contextImage}
                theme={theme}
                move={move}
                asked={presentation.map}
                settled={!state.waiting && !hiding.waiting}
                labels={m.map}
                onPick={onPick}
                onCamera={act.moveCamera}
                onStatus={onStatus}
              />
            )}
          </div>
          <Selected figure={figure} />
          <LegendPanel figure={figure} theme={theme} />
        </>
      )}
      <HideBar hiding={hiding} />
      <footer className="embed-foot">
        <span className="of-figure embed-source" data-testid="source" title={sourceLine}>
          {sourceLine}
        </span>
        <span className="embed-actions">
          <button
            type="button"
            className="link-button"
            aria-expanded={panel === 'table'}
            onClick={() => setPanel(panel === 'table' ? null : 'table')}
          >
            {words.table}
          </button>
          {presentation.lock ? null : (
            <button
              type="button"
              className="link-button embed-layers"
              aria-expanded={panel === 'layers'}
              onClick={() => setPanel(panel === 'layers' ? null : 'layers')}
            >
              {words.layers}
            </button>
          )}
          <a href={address} target="_blank" rel="noopener" title={words.openTitle}>
            {words.open}
          </a>
        </span>
      </footer>
      {panel === null ? null : <EmbedPanel what={panel} figure={figure} onClose={() => setPanel(null)} />}
    </main>
  );
}

/** The selected areas with their values: what hovering tells, for fingers and for links that select. */
function Selected({ figure }: { figure: WordedFigure }) {
  const chosen = [...figure.areas, ...figure.points].filter((x) => x.selected);
  return (
    <p className="embed-selected of-figure" role="status" data-testid="selected">
      {chosen.map((x) => (
        <span key={x.id}>
          <strong>{x.name}</strong> {x.valueText}
          {chosen.length === 1 && x.note !== '' ? <small> {x.note}</small> : null}{' '}
        </span>
      ))}
    </p>
  );
}
