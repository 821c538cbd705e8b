'use client';
/** The map on the page: the SVG at once, WebGL when the browser has time for it, the SVG again where WebGL can't be had. */
import { useCallback, useEffect, useRef, useState, type Ref } from 'react';
import type { LoadedGeometry } from '@/geo/features';
import { cameraForFrame, zoomedBy } from '@/geo/svg/camera';
import { toFrame } from '@/geo/svg/frame';
import type { Shapes } from '@/geo/svg/shapes';
import type { MapHover, MapLabels, MapPick, MapStatus, UnavailableReason } from '@/components/map/contract';
import { useSize } from '@/components/map/useSize';
import { HoverCard } from '@/components/map/HoverCard';
import { ContextPicture, markOf, SvgMap } from '@/components/map/SvgMap';
import { useDragPan } from '@/components/map/useDragPan';
import { useWebGlMap } from '@/components/map/useWebGlMap';
import type { WordedFigure } from '@/lib/figure/figure';
import type { LonLat } from '@/lib/places';
import type { Theme } from '@/lib/scales/palettes';
import type { Camera } from '@/lib/view/view';

export interface MapHandle {
  /** Position of a place in the viewport, CSS px; null before the map is laid out. */
  project: (at: LonLat) => { x: number; y: number } | null;
}

export interface MapStageProps {
  figure: WordedFigure;
  shapes: Shapes;
  geometry: LoadedGeometry;
  contextImage: string;
  theme: Theme;
  camera: Camera | null;
  /** Id to highlight because it is pointed at elsewhere (a list, the legend). */
  hoverId: string | null;
  labels: MapLabels;
  onPick: (pick: MapPick) => void;
  onHover: (id: string | null) => void;
  /** Where the reader moved to; null when they asked for the whole district. */
  onCamera: (camera: Camera | null) => void;
  onStatus?: (status: MapStatus, reason: UnavailableReason | null) => void;
  /** The WebGL map has drawn all of this Figure and rests. */
  onDrawn?: (figure: WordedFigure) => void;
  /** Type and outlines this many times as large; 1 unless given. */
  scale?: number;
  /** Flies from camera to camera. */
  flight?: boolean;
  ref?: Ref<MapHandle>;
}

export function MapStage(props: MapStageProps) {
  const {
    figure,
    shapes,
    geometry,
    contextImage,
    theme,
    camera,
    hoverId,
    labels,
    onPick,
    onHover,
    onCamera,
    onStatus,
    onDrawn,
    scale = 1,
    flight = false,
    ref,
  } = props;
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(stage);
  const [pointer, setPointer] = useState<MapHover | null>(null);
  const [focus, setFocus] = useState<MapHover | null>(null);
  const here = pointer ?? focus;
  const picture = useThemedPicture(contextImage, theme);

  const hover = useCallback(
    (next: MapHover | null) => {
      setPointer((last) => (last?.id === next?.id && last?.x === next?.x && last?.y === next?.y ? last : next));
      onHover(next?.id ?? null);
    },
    [onHover],
  );

  const { controller, status, grounded } = useWebGlMap({
    container: canvas,
    labels,
    onPick,
    onHover: hover,
    onCamera,
    onStatus,
    onDrawn,
    content: { figure, theme, geometry, camera, hoverId: focus?.id ?? hoverId, scale, flight },
  });
  const ready = status === 'ready';

  useEffect(() => {
    const handle: MapHandle = {
      project: (at) => {
        const box = stage.current?.getBoundingClientRect();
        const onMap = controller.current?.isReady() ? controller.current.project(at) : null;
        if (box && onMap) return { x: box.left + onMap.x, y: box.top + onMap.y };
        const matrix = svg.current?.getScreenCTM();
        if (!matrix) return null;
        const [x, y] = toFrame(at);
        const p = new DOMPoint(x, y).matrixTransform(matrix);
        return { x: p.x, y: p.y };
      },
    };
    if (typeof ref === 'function') ref(handle);
    else if (ref) ref.current = handle;
    return () => {
      if (typeof ref === 'function') ref(null);
      else if (ref) ref.current = null;
    };
  }, [ref, controller]);

  const place = useCallback(
    (id: string | null, clientX: number, clientY: number): MapHover | null => {
      const box = stage.current?.getBoundingClientRect();
      const found = id === null ? null : markOf(figure, id);
      return id !== null && found && box ? { id, kind: found.kind, x: clientX - box.left, y: clientY - box.top } : null;
    },
    [figure],
  );
  const onFocusMark = useCallback(
    (id: string | null) => {
      const mark =
        id === null ? null : svg.current?.querySelector(`[data-id="${CSS.escape(id)}"]`)?.getBoundingClientRect();
      setFocus(mark ? place(id, mark.x + mark.width / 2, mark.y + mark.height / 2) : null);
    },
    [place],
  );

  const zoom = (step: number): void => {
    if (ready) controller.current?.zoomBy(step);
    else if (size) onCamera(zoomedBy(camera ?? cameraForFrame(size.width, size.height), step));
  };
  const reset = (): void => {
    if (ready) controller.current?.fit();
    onCamera(null);
  };
  const pan = useDragPan({ enabled: !ready, camera, size, onCamera });
  const card = here ? markOf(figure, here.id) : null;

  return (
    <div className="map-stage" ref={stage} data-map-status={status} {...pan}>
      {ready && !grounded && <ContextPicture href={picture} camera={camera} size={size} />}
      <div className="map-gl" data-shown={ready ? '' : undefined}>
        <div className="map-gl-inner" ref={canvas} />
      </div>
      <div className="map-crosshair" aria-hidden="true" />
      <SvgMap
        ref={svg}
        figure={figure}
        shapes={shapes}
        contextImage={picture}
        camera={camera}
        size={size}
        labels={labels}
        hoverId={pointer?.kind === 'area' && !ready ? pointer.id : hoverId}
        ghost={ready}
        scale={scale}
        onPick={onPick}
        onPoint={(id, x, y) => hover(place(id, x, y))}
        onFocusMark={onFocusMark}
      />
      {card && here && size && (
        <HoverCard mark={card.mark} x={here.x} y={here.y} width={size.width} height={size.height} />
      )}
      {size && (
        <div className="map-buttons">
          <button type="button" onClick={() => zoom(1)} aria-label={labels.zoomIn} title={labels.zoomIn}>
            <span aria-hidden="true">+</span>
          </button>
          <button type="button" onClick={() => zoom(-1)} aria-label={labels.zoomOut} title={labels.zoomOut}>
            <span aria-hidden="true">−</span>
          </button>
          <button type="button" onClick={reset} aria-label={labels.reset} title={labels.reset}>
            <span aria-hidden="true">⤢</span>
          </button>
        </div>
      )}
    </div>
  );
}

/**
 * The context picture follows the browser's color scheme by itself; only a reader's other choice has to be said, by a fragment. Said after the first paint, since
 * the server does not know the scheme.
 */
function useThemedPicture(href: string, theme: Theme): string {
  const [fragment, setFragment] = useState('');
  useEffect(() => {
    const own: Theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    // Known only in the browser, hence after the first paint.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setFragment(own === theme ? '' : `#${theme}`);
  }, [theme]);
  return href === '' ? '' : href + fragment;
}
