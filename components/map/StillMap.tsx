'use client';
/** The map as a picture that stays where it is: no WebGL, no moving; areas can still be pointed at, reached with the keyboard and selected. */
import { useState } from 'react';
import type { Shapes } from '@/geo/svg/shapes';
import type { MapLabels, MapPick } from '@/components/map/contract';
import { createHover } from '@/components/map/hover';
import { HoverLayer } from '@/components/map/HoverLayer';
import { SvgMap } from '@/components/map/SvgMap';
import { usePointing } from '@/components/map/usePointing';
import { useStage } from '@/components/map/useStage';
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
  const { stage, open, svg, size } = useStage();
  const [hover] = useState(createHover);
  const pointing = usePointing(stage, hover, camera, stay);
  return (
    <div className="map-stage" ref={stage} data-map-status="still">
      <div className="map-open" ref={open} aria-hidden="true" />
      <SvgMap
        ref={svg}
        figure={figure}
        shapes={shapes}
        contextImage={contextImage}
        camera={camera}
        size={size}
        labels={labels}
        hover={hover}
        onPick={onPick}
        onPoint={pointing.onPoint}
        onFocusMark={pointing.onFocusMark}
      />
      <HoverLayer hover={hover} figure={figure} size={size} />
    </div>
  );
}

/** What lies beyond a still map is not led to. */
function stay(): void {
  // Nothing moves.
}
