'use client';
/** The map on the page: the SVG, complete, and WebGL over it where that has something to add. */
import { useState, type ReactNode, type Ref } from 'react';
import type { MapLabels, MapPick, MapStatus, UnavailableReason } from '@/components/map/contract';
import { createHover, type HoverStore } from '@/components/map/hover';
import { HoverLayer } from '@/components/map/HoverLayer';
import { MapButtons } from '@/components/map/MapButtons';
import { SvgMap } from '@/components/map/SvgMap';
import { usePointing } from '@/components/map/usePointing';
import { useHandle, useStage, useThemedPicture, type MapHandle } from '@/components/map/useStage';
import { useStageCamera } from '@/components/map/useStageCamera';
import { useWebGlMap } from '@/components/map/useWebGlMap';
import type { LoadedGeometry } from '@/geo/features';
import { SVG_ZOOM } from '@/geo/svg/camera';
import type { Shapes } from '@/geo/svg/shapes';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Theme } from '@/lib/scales/palettes';
import type { CameraMove, CameraOrigin } from '@/lib/store/viewState';
import type { LinkMap } from '@/lib/view/presentation';
import type { Camera } from '@/lib/view/view';

export type { MapHandle };

export interface MapStageProps {
  figure: WordedFigure;
  shapes: Shapes;
  geometry: LoadedGeometry;
  contextImage: string;
  theme: Theme;
  /** Where to be, and who wants it. */
  move: CameraMove;
  /** What is pointed at, here and elsewhere; the stage's own unless given. */
  hover?: HoverStore;
  labels: MapLabels;
  /** What the link asks to draw the map with; absent = what suits the machine. */
  asked?: LinkMap;
  /** The Figure that the page is about is the one shown; until then nothing else is begun. */
  settled?: boolean;
  onPick: (pick: MapPick) => void;
  /** Where the reader moved to; null when they asked for the whole district. */
  onCamera: (camera: Camera | null, by: CameraOrigin) => void;
  onStatus?: (status: MapStatus, reason: UnavailableReason | null) => void;
  /** The WebGL map has drawn all of this Figure and rests. */
  onDrawn?: (figure: WordedFigure) => void;
  /** Type and outlines this many times as large; 1 unless given. */
  scale?: number;
  /** Flies from camera to camera. */
  flight?: boolean;
  /** Further buttons beside the map's own. */
  children?: ReactNode;
  ref?: Ref<MapHandle>;
}

export function MapStage({
  figure,
  shapes,
  geometry,
  contextImage,
  theme,
  move,
  hover: shared,
  labels,
  asked,
  settled = true,
  onPick,
  onCamera,
  onStatus,
  onDrawn,
  scale = 1,
  flight = false,
  children,
  ref,
}: MapStageProps) {
  const { stage, open, canvas, svg, size } = useStage();
  const [own] = useState(createHover);
  const [ready, setReady] = useState(false);
  const hover = shared ?? own;
  const at = useStageCamera({ stage, open, svg, size, move, ready, hover, onCamera });
  const pointing = usePointing(stage, hover, at.whole, at.reveal);
  const { controller, standing, ask } = useWebGlMap({
    stage,
    container: canvas,
    labels,
    hover,
    asked: asked ?? 'auto',
    beyond: (at.whole?.zoom ?? 0) > SVG_ZOOM,
    settled: settled && geometry['geometry-base'] !== undefined,
    content: { figure, theme, geometry, move: at.shown, walls: size ?? undefined, scale, flight },
    onPick,
    onCamera: at.left,
    onDrawn,
    onStatus: (status, reason) => {
      setReady(status === 'ready');
      onStatus?.(status, reason);
    },
  });
  useHandle(ref, stage, (place) =>
    controller.current?.isReady() ? controller.current.project(place) : at.project(place),
  );
  const picture = useThemedPicture(contextImage, theme);

  return (
    <div className="map-stage" ref={stage} data-map-status={standing.status} onKeyDownCapture={at.onKeyDownCapture}>
      <div className="map-gl" data-shown={ready ? '' : undefined}>
        <div className="map-gl-inner" ref={canvas} />
      </div>
      <div className="map-open" ref={open} aria-hidden="true" />
      <div className="map-crosshair" aria-hidden="true" />
      <SvgMap
        ref={svg}
        figure={figure}
        shapes={shapes}
        contextImage={picture}
        camera={at.camera}
        size={size}
        labels={labels}
        hover={hover}
        ghost={ready}
        scale={scale}
        onPick={onPick}
        onPoint={pointing.onPoint}
        onFocusMark={pointing.onFocusMark}
      />
      <HoverLayer hover={hover} figure={figure} size={size} />
      {size && (
        <MapButtons labels={labels} onZoom={at.zoom} onReset={at.reset} onDetail={standing.offered ? ask : null}>
          {children}
        </MapButtons>
      )}
    </div>
  );
}
