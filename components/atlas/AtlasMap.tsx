'use client';
/** The ground: the map from edge to edge, the card and the notices over it. */
import { memo, useContext, useEffect, useRef } from 'react';
import type { AtlasFigure } from '@/components/atlas/useAtlasFigure';
import type { MapPick, MapStatus, UnavailableReason } from '@/components/map/contract';
import type { HoverStore } from '@/components/map/hover';
import { MapStage, type MapHandle } from '@/components/map/MapStage';
import { Notices } from '@/components/panels/Notices';
import { AtlasCard } from '@/components/shell/AtlasCard';
import { LinesMenu } from '@/components/shell/LinesMenu';
import { FoundName } from '@/components/search/FoundName';
import type { NamedFound } from '@/components/state/firstOfPage';
import { areaOfFound } from '@/lib/figure/foundShape';
import { lazyPart } from '@/components/state/lazyPart';
import { StoreContext, useAtlas, useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import type { LonLat } from '@/lib/places';
import type { Theme } from '@/lib/scales/palettes';

const Orientation = lazyPart(() => import('@/components/shell/Orientation'), { silent: true });
const LegendWords = lazyPart(() => import('@/components/shell/LegendWords'), { silent: true });
const FoundMark = lazyPart(() => import('@/components/search/FoundMark'), {
  words: ['find'],
  silent: true,
  waiting: ({ known, value }: { known: string | null; value: string }) =>
    known === null ? null : (
      <p className="found-mark">
        <FoundName name={known} value={value} />
      </p>
    ),
});

declare global {
  interface Window {
    /** State for tests and integrators (docs/design.md). */
    atlas?: { view: () => unknown; project: (at: LonLat) => { x: number; y: number } | null };
  }
}

interface Props {
  data: AtlasFigure;
  hover: HoverStore;
  theme: Theme;
  /** Type and outlines this many times as large. */
  scale: number;
  contextImage: string;
  /** What the page was made with. */
  found: NamedFound | null;
  /** The legend in words, where the screen has it so. */
  legendInWords: boolean;
  mapProblem: UnavailableReason | null;
  /** The page rests, and there is room for what only a first visit needs. */
  rested: boolean;
  onPick: (pick: MapPick) => void;
  onStatus: (status: MapStatus, reason: UnavailableReason | null) => void;
}

export const AtlasMap = memo(function AtlasMap({
  data,
  hover,
  theme,
  scale,
  contextImage,
  found,
  legendInWords,
  mapProblem,
  rested,
  onPick,
  onStatus,
}: Props) {
  const { m } = useWords();
  const store = useContext(StoreContext)!;
  const move = useAtlas((s) => s.move);
  const act = useAtlasActions();
  const map = useRef<MapHandle>(null);
  const { figure, waiting, hiding } = data;

  useEffect(() => {
    window.atlas = { view: () => store.getState().view, project: (at) => map.current?.project(at) ?? null };
    return () => {
      delete window.atlas;
    };
  }, [store]);

  return (
    <main className="ground">
      <AtlasCard data={data} theme={theme} mapProblem={mapProblem} />
      <div className="of-figure ground-map">
        <MapStage
          ref={map}
          figure={figure}
          shapes={data.shapes}
          geometry={data.geometry}
          contextImage={contextImage}
          theme={theme}
          move={move}
          hover={hover}
          labels={m.map}
          asked={data.presentation.map}
          settled={!waiting && !hiding.waiting}
          scale={scale}
          onPick={onPick}
          onCamera={act.moveCamera}
          onStatus={onStatus}
        >
          <LinesMenu />
        </MapStage>
      </div>
      {data.view.found === undefined ? null : (
        <FoundMark
          known={found?.mark === data.view.found ? found.name : null}
          value={figure.areas.find((a) => a.id === areaOfFound(data.view.found))?.valueText ?? ''}
        />
      )}
      {legendInWords ? <LegendWords figure={figure} theme={theme} /> : null}
      {rested && !legendInWords && !data.presentation.lock && data.presentation.hide.length === 0 ? (
        <Orientation />
      ) : null}
      <Notices
        ignored={data.ignored}
        onDismiss={data.dismiss}
        failures={data.failures}
        onRetry={data.retry}
        waiting={waiting}
        shown={figure.subtitle}
      />
    </main>
  );
});
