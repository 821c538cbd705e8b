'use client';
/** The map as a picture that stays where it is: no WebGL, no moving; areas can still be pointed at, reached with the keyboard and selected. */
import { useCallback, useRef, useState } from 'react';
import type { Shapes } from '@/geo/svg/shapes';
import type { MapHover, MapLabels, MapPick } from '@/components/map/contract';
import { useSize } from '@/components/map/useSize';
import { HoverCard } from '@/components/map/HoverCard';
import { markOf, SvgMap } from '@/components/map/SvgMap';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Camera } from '@/lib/view/view';

interface Props {
  figure: WordedFigure;
  shapes: Shapes;
  contextImage: string;
  camera: Camera | null;
  labels: MapLabels;
  onPick: (pick: MapPick) => void;
}

export function StillMap({ figure, shapes, contextImage, camera, labels, onPick }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const [here, setHere] = useState<MapHover | null>(null);
  const point = useCallback(
    (id: string | null, clientX: number, clientY: number) => {
      const box = stage.current?.getBoundingClientRect();
      const found = id === null ? null : markOf(figure, id);
      setHere(
        id !== null && found && box ? { id, kind: found.kind, x: clientX - box.left, y: clientY - box.top } : null,
      );
    },
    [figure],
  );
  const focus = useCallback(
    (id: string | null) => {
      const mark =
        id === null ? null : stage.current?.querySelector(`[data-id="${CSS.escape(id)}"]`)?.getBoundingClientRect();
      if (mark && id !== null) point(id, mark.x + mark.width / 2, mark.y + mark.height / 2);
      else setHere(null);
    },
    [point],
  );
  const card = here ? markOf(figure, here.id) : null;
  return (
    <div className="map-stage" ref={stage} data-map-status="still">
      <SvgMap
        figure={figure}
        shapes={shapes}
        contextImage={contextImage}
        camera={camera}
        size={size}
        labels={labels}
        hoverId={here?.kind === 'area' ? here.id : null}
        onPick={onPick}
        onPoint={point}
        onFocusMark={focus}
      />
      {card && here && size ? (
        <HoverCard mark={card.mark} x={here.x} y={here.y} width={size.width} height={size.height} />
      ) : null}
    </div>
  );
}
