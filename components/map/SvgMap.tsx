'use client';
/**
 * A Figure as SVG: the first paint, the fallback without WebGL, the print and the thumbnail. Renders alike on server and client; nothing in render looks at
 * the window. As a `ghost` it draws nothing but the keyboard's focus, over the WebGL map, so that the same keys work on both.
 */
import {
  useCallback,
  useId,
  useMemo,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type Ref,
} from 'react';
import { FocusOutline, MarkOutline } from '@/components/map/HoverLayer';
import type { HoverStore } from '@/components/map/hover';
import { fitScale, viewBoxForCamera } from '@/geo/svg/camera';
import { CONTEXT_BOX, FRAME, fromFrame, pixelsPerUnit, type FrameBox } from '@/geo/svg/frame';
import { maskPath, type Shapes } from '@/geo/svg/shapes';
import { isAdditive, pickOf, type MapLabels, type MapPick } from '@/components/map/contract';
import { SvgEdges } from '@/components/map/SvgEdges';
import { SvgHatches } from '@/components/map/SvgHatches';
import { SvgLines } from '@/components/map/SvgLines';
import { SvgAreas, SvgPoints } from '@/components/map/SvgMarks';
import { SvgNames } from '@/components/map/SvgNames';
import { SvgPin } from '@/components/map/SvgPin';
import { drawing, type Medium } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Camera } from '@/lib/view/view';

/** Frame units per CSS px assumed until the container has been measured. */
const DEFAULT_K = 1;

export interface SvgMapProps {
  figure: WordedFigure;
  shapes: Shapes;
  /** Address of the context picture; '' for none. */
  contextImage: string;
  camera: Camera | null;
  /** Size of the container in CSS px; null until measured. */
  size: { width: number; height: number } | null;
  labels: MapLabels;
  /** What is pointed at; nothing is outlined without it. */
  hover?: HoverStore;
  ghost?: boolean;
  /** Names this many times as large; 1 unless given. */
  scale?: number;
  /** `screen` unless given. */
  medium?: Medium;
  ref?: Ref<SVGSVGElement>;
  onPick?: (pick: MapPick) => void;
  /** Mark under the pointer, with the pointer's position in the viewport. */
  onPoint?: (id: string | null, clientX: number, clientY: number) => void;
  /** Mark that has the keyboard's focus. */
  onFocusMark?: (id: string | null) => void;
}

export function SvgMap({
  figure,
  shapes,
  contextImage,
  camera,
  size,
  labels,
  hover,
  ghost = false,
  scale = 1,
  medium = 'screen',
  ref,
  onPick,
  onPoint,
  onFocusMark,
}: SvgMapProps) {
  const own = useId().replace(/[^a-zA-Z0-9]/g, '');
  const hatches = useMemo(() => ({ light: `${own}-light`, hatch: `${own}-hatch` }), [own]);
  const drawn = drawing(figure, medium);
  const { viewBox, k } = frameFor(camera, size);
  const mask = maskPath(shapes, figure.plan);
  const focusMark = useCallback((id: string | null) => onFocusMark?.(id), [onFocusMark]);
  const style: CSSProperties | undefined =
    k === null ? undefined : ({ '--k': k, ...(scale === 1 ? {} : { '--type': scale }) } as CSSProperties);

  const pickAt = (target: Element, clientX: number, clientY: number, additive: boolean, svg: SVGSVGElement): void => {
    const lngLat = lonLatAt(svg, clientX, clientY);
    if (lngLat) onPick?.(pickOf(figure, target.getAttribute('data-id'), lngLat, additive));
  };
  const onClick = (e: MouseEvent<SVGSVGElement>): void => {
    // After a glide was cut short another mark may lie there than the press began on.
    const under = document.elementFromPoint(e.clientX, e.clientY);
    pickAt(
      under && e.currentTarget.contains(under) ? under : e.currentTarget,
      e.clientX,
      e.clientY,
      isAdditive(e),
      e.currentTarget,
    );
  };
  const onKeyDown = (e: KeyboardEvent<SVGSVGElement>): void => {
    if (e.key !== 'Enter' && e.key !== ' ') return;
    const target = e.target instanceof Element ? e.target.closest('[data-id]') : null;
    if (!target) return;
    e.preventDefault();
    const box = target.getBoundingClientRect();
    pickAt(target, box.x + box.width / 2, box.y + box.height / 2, isAdditive(e), e.currentTarget);
  };
  const onPointerMove = (e: PointerEvent<SVGSVGElement>): void => {
    // A finger has no hover, and while a button is down the map moves.
    if (e.pointerType === 'touch' || e.buttons !== 0) return;
    onPoint?.(e.target instanceof Element ? e.target.getAttribute('data-id') : null, e.clientX, e.clientY);
  };

  return (
    <svg
      ref={ref}
      className={ghost ? 'map-svg map-svg-ghost' : 'map-svg'}
      viewBox={viewBox.map((n) => +n.toFixed(3)).join(' ')}
      preserveAspectRatio="xMidYMid meet"
      role="group"
      aria-label={`${labels.map}. ${figure.sentence}`}
      aria-describedby={`${own}-hint`}
      data-measured={k === null ? undefined : ''}
      data-hidden={figure.hidden?.join(' ')}
      style={style}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerLeave={() => onPoint?.(null, 0, 0)}
    >
      <desc id={`${own}-hint`}>{labels.hint}</desc>
      <defs>
        <SvgHatches ids={hatches} k={k ?? DEFAULT_K} />
      </defs>
      {contextImage !== '' && !ghost && <ContextImage href={contextImage} />}
      {mask && !ghost && <path d={mask} className="map-mask" fillRule="evenodd" />}
      <SvgAreas figure={figure} drawing={drawn} shapes={shapes} hatches={hatches} onFocusMark={focusMark} />
      <g className="map-lines" aria-hidden="true">
        <SvgLines drawing={drawn} shapes={shapes} k={k ?? DEFAULT_K} />
        {hover && !ghost ? <MarkOutline hover={hover} shapes={shapes} /> : null}
        {hover ? <FocusOutline hover={hover} shapes={shapes} /> : null}
      </g>
      {contextImage !== '' && !ghost ? <SvgEdges id={own} /> : null}
      <SvgPoints figure={figure} drawing={drawn} label={labels.precincts} onFocusMark={focusMark} />
      {ghost ? null : <SvgPin at={drawn.pin} />}
      {ghost ? null : (
        <SvgNames drawing={drawn} shapes={shapes} k={k ?? DEFAULT_K} measured={k !== null} scale={scale} />
      )}
    </svg>
  );
}

function ContextImage({ href }: { href: string }) {
  return (
    <image
      href={href}
      x={CONTEXT_BOX[0]}
      y={CONTEXT_BOX[1]}
      width={CONTEXT_BOX[2]}
      height={CONTEXT_BOX[3]}
      className="map-context"
      preserveAspectRatio="none"
    />
  );
}

/**
 * The part of the frame to show, and how many frame units a CSS px is; null while the container's size is unknown. Rounded, so that a pan, which does not
 * change it, draws no mark anew.
 */
function frameFor(camera: Camera | null, size: SvgMapProps['size']): { viewBox: FrameBox; k: number | null } {
  if (camera && size)
    return { viewBox: viewBoxForCamera(camera, size.width, size.height), k: rounded(1 / pixelsPerUnit(camera.zoom)) };
  return { viewBox: FRAME.viewBox, k: size ? rounded(1 / fitScale(size.width, size.height)) : null };
}

const rounded = (k: number): number => +k.toPrecision(6);

/** The place under a point of the viewport; null before the SVG is laid out. */
export function lonLatAt(svg: SVGSVGElement, clientX: number, clientY: number): MapPick['lngLat'] | null {
  const matrix = svg.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return fromFrame([x, y]);
}
