'use client';
/** The map as a picture that stays where it is: no WebGL, no moving; areas can still be pointed at, reached with the keyboard and selected. */
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Shapes } from '@/geo/svg/shapes';
import type { MapHover, MapLabels, MapPick } from '@/components/map/contract';
import { HoverCard } from '@/components/map/HoverCard';
import { markOf, SvgMap } from '@/components/map/SvgMap';
import type { Figure } from '@/lib/figure/figure';
import type { Camera, Overlay } from '@/lib/view/view';

interface Props {
  figure: Figure;
  shapes: Shapes;
  contextImage: string;
  overlays: readonly Overlay[];
  camera: Camera | null;
  labels: MapLabels;
  onPick: (pick: MapPick) => void;
}

export function StillMap({ figure, shapes, contextImage, overlays, camera, labels, onPick }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [here, setHere] = useState<MapHover | null>(null);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize((last) => (last?.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const point = useCallback((id: string | null, clientX: number, clientY: number) => {
    const box = stage.current?.getBoundingClientRect();
    const found = id === null ? null : markOf(figure, id);
    setHere(id !== null && found && box ? { id, kind: found.kind, x: clientX - box.left, y: clientY - box.top } : null);
  }, [figure]);
  const focus = useCallback((id: string | null) => {
    const mark = id === null ? null : stage.current?.querySelector(`[data-id="${CSS.escape(id)}"]`)?.getBoundingClientRect();
    if (mark && id !== null) point(id, mark.x + mark.width / 2, mark.y + mark.height / 2);
    else setHere(null);
  }, [point]);
  const card = here ? markOf(figure, here.id) : null;
  return (
    <div className="map-stage" ref={stage} data-map-status="still">
      <SvgMap
        figure={figure} shapes={shapes} contextImage={contextImage} overlays={overlays} camera={camera} size={size} labels={labels}
        hoverId={here?.kind === 'area' ? here.id : null} onPick={onPick} onPoint={point} onFocusMark={focus}
      />
      {card && here && size ? <HoverCard mark={card.mark} x={here.x} y={here.y} width={size.width} height={size.height} /> : null}
    </div>
  );
}
