'use client';

import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { MapStage, type MapHandle } from '@/components/map/MapStage';
import type { MapPick, MapStatus, UnavailableReason } from '@/components/map/contract';
import { AboutElection } from '@/components/panels/AboutElection';
import { Controls } from '@/components/panels/Controls';
import { HeadBar } from '@/components/panels/HeadBar';
import { HideBar } from '@/components/panels/HideBar';
import { InTheDistrict } from '@/components/panels/InTheDistrict';
import { LegendPanel } from '@/components/panels/LegendPanel';
import { MapFoot } from '@/components/panels/MapFoot';
import { Notices } from '@/components/panels/Notices';
import { PlacesTable } from '@/components/panels/PlacesTable';
import { Selection } from '@/components/panels/Selection';
import { SourceLink } from '@/components/ui/SourceLink';
import { StoreContext, useAtlas, useAtlasActions } from '@/components/state/store';
import { useFigureService } from '@/components/state/figures';
import { lazyPart } from '@/components/state/lazyPart';
import { useFigure } from '@/components/state/useFigure';
import { useHiding } from '@/components/state/useHiding';
import { useLink } from '@/components/state/useLink';
import { usePendingMark } from '@/components/state/usePendingMark';
import { useProjectorScale } from '@/components/state/useProjectorScale';
import { useUnknownPlaces } from '@/components/state/useUnknownPlaces';
import { useSpot } from '@/components/state/useSpot';
import { useTheme } from '@/components/state/useTheme';
import { useWords } from '@/components/state/words';
import { cameraForBox } from '@/geo/fit';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { shapes as makeShapes } from '@/geo/svg/shapes';
import { CONTEXT_PACK } from '@/lib/figure/needs';
import { placeIdKind, type LonLat } from '@/lib/places';
import { AREA_OVERLAYS } from '@/lib/places/areaOverlays';
import type { FoundPlace } from '@/lib/places/find';
import type { Camera } from '@/lib/view/view';

// Without it the page itself is printed (app/themes.css).
const PrintHost = lazyPart(() => import('@/components/print/PrintHost'), { silent: true });
const Halo = lazyPart(() => import('@/components/ui/Halo'), { silent: true });
const SpotNames = lazyPart(() => import('@/components/panels/SpotNames'));
const OverlayLists = lazyPart(() => import('@/components/panels/OverlayLists'));

interface Props {
  first: FirstPaint;
  contextImage: string;
}

declare global {
  interface Window {
    /** State for tests and integrators (docs/design.md). */
    atlas?: { view: () => unknown; project: (at: LonLat) => { x: number; y: number } | null };
  }
}

/** The one screen of the atlas: controls, map, places; what it shows is decided by the View in the store. */
export function AtlasScreen({ first, contextImage }: Props) {
  const { m } = useWords();
  const store = useContext(StoreContext)!;
  const view = useAtlas((s) => s.view);
  const act = useAtlasActions();
  const { theme, choice, choose } = useTheme();
  const projectorScale = useProjectorScale();
  const link = useLink(store);
  const service = useFigureService();
  const state = useFigure(view, first.figure, link.read);
  const { geometry, packs } = state;
  const areaOverlays = AREA_OVERLAYS.filter((o) => view.overlays.includes(o));
  const hiding = useHiding(link.presentation, link.read);
  const { figure: cover } = hiding;
  const figure = useMemo(() => cover(state.figure), [cover, state.figure]);
  const unknownPlaces = useUnknownPlaces(view, state);
  usePendingMark(link.read, state.waiting || hiding.waiting, state.failures.length > 0 && !hiding.waiting);
  const [hoverId, setHoverId] = useState<string | null>(null);
  const [mapProblem, setMapProblem] = useState<UnavailableReason | null>(null);
  const map = useRef<MapHandle>(null);
  const [open, setOpen] = useState(false);
  /** The next place is added to the selection: for fingers, which have no Shift. */
  const [adding, setAdding] = useState(false);
  const spot = useSpot(service);
  const [settled, setSettled] = useState(false);
  const [printAsked, setPrintAsked] = useState(0);

  useEffect(() => {
    window.atlas = { view: () => store.getState().view, project: (at) => map.current?.project(at) ?? null };
    return () => {
      delete window.atlas;
    };
  }, [store]);

  const shapes = useMemo(
    () => (geometry['geometry-base'] ? makeShapes(figure, geometry) : first.shapes),
    // Selection changes the areas' flags, never their shapes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [geometry, figure.view.subject, figure.view.overlays, figure.outlined.length > 0 ? figure.outlined : null, first],
  );

  const onPick = useCallback(
    (pick: MapPick) => {
      const add = pick.additive || adding;
      setAdding(false);
      // A council district is pointed at, not selected: the neighborhood there is.
      const id = pick.id !== null && placeIdKind(pick.id) !== null ? pick.id : null;
      if (id !== null) act.selectPlace(id, { add });
      void spot.ask(pick.lngLat, 'map').then((slug) => {
        // Beyond the areas drawn, a neighborhood is still a place: its part outside these lines leads to it too.
        if (id === null && slug !== null) act.selectPlace(slug, { add });
      });
    },
    [act, spot, adding],
  );
  const onPickPlace = useCallback(
    (id: string, add: boolean) => {
      act.selectPlace(id, { add: add || adding });
      setAdding(false);
    },
    [act, adding],
  );
  const onChoose = useCallback(
    (place: FoundPlace) => {
      act.selectPlaces(place.kind === 'freeway' ? [] : place.neighborhoods);
      if (place.kind !== 'neighborhood') act.moveCamera(cameraForBox(place.bbox));
    },
    [act],
  );
  const onCamera = useCallback((camera: Camera | null) => (camera ? act.moveCamera(camera) : act.resetCamera()), [act]);
  const dismiss = () => {
    link.dismiss();
    for (const { value } of unknownPlaces) act.dropPlace(value);
  };
  const onStatus = useCallback(
    (status: MapStatus, reason: UnavailableReason | null) => {
      setMapProblem(reason);
      // Streets, parks and names are drawn once the map stands, or freeways once it stays a picture: nothing waits for them.
      if (status !== 'ready' && status !== 'unavailable') return;
      // With the shapes of 2018 at hand, a switch of election fetches no more than its votes.
      service.prepare([CONTEXT_PACK, 'geometry-precincts-2018']);
      setSettled(true);
    },
    [service],
  );

  return (
    <>
      <div className="atlas">
        <a className="skip-link" href="#places">
          {m.app.skipToList}
        </a>
        <HeadBar places={packs?.places ?? null} view={view} onChoose={onChoose} theme={choice} onTheme={choose} />
        <nav className="controls" aria-label={m.app.controls} data-open={open} id="controls">
          <Controls />
        </nav>
        <main className="map-column">
          <div className="map-top">
            <div className="headline of-figure">
              <h2 data-testid="headline">{figure.title}</h2>
              <p>
                {figure.subtitle} <SourceLink trace={figure.trace} of={figure.subtitle} />
              </p>
            </div>
            <div className="stage-box">
              <div className="of-figure stage-fill">
                <MapStage
                  ref={map}
                  figure={figure}
                  shapes={shapes}
                  geometry={geometry}
                  contextImage={contextImage}
                  theme={theme}
                  camera={view.camera}
                  hoverId={hoverId}
                  labels={m.map}
                  scale={choice === 'projector' ? projectorScale : 1}
                  onPick={onPick}
                  onHover={setHoverId}
                  onCamera={onCamera}
                  onStatus={onStatus}
                />
              </div>
              <Notices
                ignored={unknownPlaces.length > 0 ? [...link.ignored, ...unknownPlaces] : link.ignored}
                onDismiss={dismiss}
                failures={[...state.failures, ...state.besides]}
                onRetry={state.retry}
                waiting={state.waiting}
                shown={figure.subtitle}
              />
            </div>
            <LegendPanel figure={figure} theme={theme} />
            <HideBar hiding={hiding} />
          </div>
          <MapFoot figure={figure} mapProblem={mapProblem} onPrint={() => setPrintAsked((n) => n + 1)} />
        </main>
        <aside className="side" aria-label={m.app.places}>
          <Selection
            figure={figure}
            facts={state.figure}
            cover={hiding.profile}
            packs={hiding.waiting ? null : packs}
            view={view}
            theme={theme}
            onPick={onPickPlace}
            adding={adding}
            onAdd={() => setAdding(!adding)}
            whole={state.whole}
          />
          <section className="of-figure" aria-label={m.app.summary}>
            <p className="lede" data-testid="sentence">
              {figure.sentence}
            </p>
            <p>
              <SourceLink trace={figure.trace} of={m.sources.sentence} />
            </p>
          </section>
          {view.subject.layer === 'votes' && view.selection.length === 0 ? (
            <AboutElection
              election={view.subject.election}
              pack={packs?.elections[view.subject.election] ?? null}
              theme={theme}
            />
          ) : null}
          <InTheDistrict spot={spot.spot} onLocate={(at) => void spot.ask(at, 'device')}>
            {spot.spot ? <SpotNames at={spot.spot.at} overlays={areaOverlays} /> : null}
          </InTheDistrict>
          {areaOverlays.length > 0 ? (
            <OverlayLists overlays={areaOverlays} geometry={geometry} onShow={act.moveCamera} />
          ) : null}
          <div className="tables">
            <PlacesTable id="places" table={figure.table} onPick={onPickPlace} onHover={setHoverId} />
            <p className="muted">{m.table.hint}</p>
            {figure.unitTable ? (
              <PlacesTable id="units" table={figure.unitTable} onPick={onPickPlace} onHover={setHoverId} />
            ) : null}
          </div>
        </aside>
        <button
          type="button"
          className="layers-button"
          aria-expanded={open}
          aria-controls="controls"
          onClick={() => setOpen(!open)}
        >
          {open
            ? m.app.closeLayers
            : m.app.openLayers(
                view.subject.layer === 'votes'
                  ? m.elections[view.subject.election].short
                  : m.measures[view.subject.measure].short,
              )}
        </button>
      </div>
      {choice === 'projector' ? <Halo /> : null}
      {/* Fetched when the map is there, so that the browser's own Print has it too. */}
      {settled || printAsked > 0 ? (
        <PrintHost
          figure={figure}
          shapes={shapes}
          presentation={link.presentation}
          whole={!state.waiting && !hiding.waiting}
          asked={printAsked}
        />
      ) : null}
    </>
  );
}
