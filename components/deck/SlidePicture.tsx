'use client';
/** A slide as a small picture, with its mark. */
import { useMemo, useRef, type MouseEvent } from 'react';
import { lonLatAt } from '@/components/map/SvgMap';
import { Thumb } from '@/components/present/Thumb';
import type { Drawn } from '@/geo/svg/drawn';
import { eastOf } from '@/geo/ground';
import { viewBoxForCamera } from '@/geo/svg/camera';
import { FRAME, toFrame } from '@/geo/svg/frame';
import type { Annotation, Slide } from '@/lib/deck/deck';
import type { LonLat } from '@/lib/places';
import type { View } from '@/lib/view/view';

interface Props {
  slide: Slide;
  view: View;
  drawn: Drawn | null;
  contextImage: string;
  /** Called with the place that was clicked. */
  onPlace?: (at: LonLat) => void;
}

/** The size that pictures are drawn at, as Thumb has it. */
const [WIDTH, HEIGHT] = [640, 480];

export function SlidePicture({ slide, view, drawn, contextImage, onPlace }: Props) {
  const overlay = useRef<SVGSVGElement>(null);
  const box = useMemo(() => (view.camera ? viewBoxForCamera(view.camera, WIDTH, HEIGHT) : FRAME.viewBox), [view]);
  const click = (e: MouseEvent): void => {
    const at = overlay.current && lonLatAt(overlay.current, e.clientX, e.clientY);
    if (at) onPlace?.(at);
  };
  return (
    // A click is one way of three to place a mark: the list of neighborhoods and the coordinates beside it are the others.
    <div
      className="deck-picture"
      data-drawn={drawn ? '' : undefined}
      data-picks={onPlace ? '' : undefined}
      onClick={onPlace && click}
    >
      <Thumb view={view} drawn={drawn} hide={slide.hide} contextImage={contextImage} />
      <svg
        ref={overlay}
        className="deck-mark"
        viewBox={box.join(' ')}
        preserveAspectRatio="xMidYMid meet"
        aria-hidden="true"
      >
        {slide.annotation ? (
          <Mark annotation={slide.annotation} unit={Math.max(box[2] / WIDTH, box[3] / HEIGHT)} />
        ) : null}
      </svg>
    </div>
  );
}

/** @param unit frame units of a pixel at the size drawn. */
function Mark({ annotation, unit }: { annotation: Annotation; unit: number }) {
  const [x, y] = toFrame(annotation.at);
  const radius = annotation.kind === 'ring' ? toFrame(eastOf(annotation.at, annotation.radius))[0] - x : 5 * unit;
  return (
    <>
      <circle cx={x} cy={y} r={radius} className={`deck-mark-${annotation.kind}-casing`} />
      <circle cx={x} cy={y} r={radius} className={`deck-mark-${annotation.kind}`} />
      {annotation.text === '' ? null : (
        <text x={x} y={y - radius - 6 * unit} fontSize={20 * unit} strokeWidth={5 * unit}>
          {annotation.text}
        </text>
      )}
    </>
  );
}
