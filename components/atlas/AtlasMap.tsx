'use client';
/** The map column: headline, map, legend, and what stands under them. */
import { memo, useContext, useEffect, useRef } from 'react';
import type { AtlasFigure } from '@/components/atlas/useAtlasFigure';
import type { MapPick, MapStatus, UnavailableReason } from '@/components/map/contract';
import type { HoverStore } from '@/components/map/hover';
import { MapStage, type MapHandle } from '@/components/map/MapStage';
import { HideBar } from '@/components/panels/HideBar';
import { LegendPanel } from '@/components/panels/LegendPanel';
import { MapFoot } from '@/components/panels/MapFoot';
import { Notices } from '@/components/panels/Notices';
import { StoreContext, useAtlas, useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { SourceLink } from '@/components/ui/SourceLink';
import type { LonLat } from '@/lib/places';
import type { Theme } from '@/lib/scales/palettes';

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
  mapProblem: UnavailableReason | null;
  onPick: (pick: MapPick) => void;
  onStatus: (status: MapStatus, reason: UnavailableReason | null) => void;
  onPrint: () => void;
}

export const AtlasMap = memo(function AtlasMap({
  data,
  hover,
  theme,
  scale,
  contextImage,
  mapProblem,
  onPick,
  onStatus,
  onPrint,
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
            />
          </div>
          <Notices
            ignored={data.ignored}
            onDismiss={data.dismiss}
            failures={data.failures}
            onRetry={data.retry}
            waiting={waiting}
            shown={figure.subtitle}
          />
        </div>
        <LegendPanel figure={figure} theme={theme} />
        <HideBar hiding={hiding} />
      </div>
      <MapFoot figure={figure} mapProblem={mapProblem} onPrint={onPrint} />
    </main>
  );
});
