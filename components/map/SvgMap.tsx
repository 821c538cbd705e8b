'use client';
/**
 * A Figure as SVG: the first paint, the fallback without WebGL, the print and the thumbnail. Renders alike on server and client; nothing in render looks at
 * the window. As a `ghost` it draws nothing but the keyboard's focus, over the WebGL map, so that the same keys work on both.
 */
import {
  useCallback,
  useId,
  useMemo,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type Ref,
} from 'react';
import { fitScale, viewBoxForCamera } from '@/geo/svg/camera';
import { CONTEXT_BOX, FRAME, fromFrame, pixelsPerUnit, type FrameBox } from '@/geo/svg/frame';
import { maskPath, type Shapes } from '@/geo/svg/shapes';
import { isAdditive, pickOf, type MapLabels, type MapPick } from '@/components/map/contract';
import { SvgHatches } from '@/components/map/SvgHatches';
import { SvgLines } from '@/components/map/SvgLines';
import { SvgAreas, SvgPoints } from '@/components/map/SvgMarks';
import { SvgNames } from '@/components/map/SvgNames';
import { drawing, type Medium } from '@/lib/figure/drawing';
import type { WordedFigure, WordedArea } from '@/lib/figure/figure';
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
  /** Id to highlight because it is pointed at elsewhere. */
  hoverId?: string | null;
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
  hoverId = null,
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
  const [focused, setFocused] = useState<string | null>(null);
  const { viewBox, k } = frameFor(camera, size);
  const mask = maskPath(shapes, figure.plan);
  const focusMark = useCallback(
    (id: string | null) => {
      setFocused(id);
      onFocusMark?.(id);
    },
    [onFocusMark],
  );
  const highlighted = focused ?? hoverId;
  const style: CSSProperties | undefined =
    k === null ? undefined : ({ '--k': k, ...(scale === 1 ? {} : { '--type': scale }) } as CSSProperties);

  const pickAt = (
    target: Element | null,
    clientX: number,
    clientY: number,
    additive: boolean,
    svg: SVGSVGElement,
  ): void => {
    const id = target?.getAttribute('data-id') ?? null;
    const area = figure.areas.find((a) => a.id === id) ?? null;
    const lngLat = lonLatAt(svg, clientX, clientY);
    if (lngLat) onPick?.(pickOf(area, lngLat, additive));
  };
  const onClick = (e: MouseEvent<SVGSVGElement>): void => {
    // Circles never take a click: look through them for the area below.
    const under =
      document
        .elementsFromPoint(e.clientX, e.clientY)
        .find((el) => el.matches('.map-area') && e.currentTarget.contains(el)) ?? null;
    pickAt(under, e.clientX, e.clientY, isAdditive(e), e.currentTarget);
  };
  const onKeyDown = (e: KeyboardEvent<SVGSVGElement>): void => {
    if (e.key !== 'Enter' && e.key !== ' ') return;
    const target = e.target instanceof Element ? e.target.closest('.map-area') : null;
    if (!target) return;
    e.preventDefault();
    const box = target.getBoundingClientRect();
    pickAt(target, box.x + box.width / 2, box.y + box.height / 2, isAdditive(e), e.currentTarget);
  };
  const onPointerMove = (e: PointerEvent<SVGSVGElement>): void => {
    if (e.pointerType === 'touch') return;
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
        {focused !== null && shapes.areas[focused] && <path d={shapes.areas[focused]} className="map-focus-casing" />}
        {highlighted !== null && shapes.areas[highlighted] && (
          <path d={shapes.areas[highlighted]} className={focused === null ? 'map-hover' : 'map-focus'} />
        )}
      </g>
      <SvgPoints figure={figure} drawing={drawn} label={labels.precincts} k={k ?? DEFAULT_K} onFocusMark={focusMark} />
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

/** The context picture alone, to lie under the WebGL map until that draws its own streets and parks. */
export function ContextPicture({ href, camera, size }: Pick<SvgMapProps, 'camera' | 'size'> & { href: string }) {
  if (href === '') return null;
  return (
    <svg
      className="map-underlay"
      viewBox={frameFor(camera, size).viewBox.join(' ')}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <ContextImage href={href} />
    </svg>
  );
}

/** The part of the frame to show, and how many frame units a CSS px is; null while the container's size is unknown. */
function frameFor(camera: Camera | null, size: SvgMapProps['size']): { viewBox: FrameBox; k: number | null } {
  if (camera && size)
    return { viewBox: viewBoxForCamera(camera, size.width, size.height), k: 1 / pixelsPerUnit(camera.zoom) };
  return { viewBox: FRAME.viewBox, k: size ? 1 / fitScale(size.width, size.height) : null };
}

/** The place under a point of the viewport; null before the SVG is laid out. */
export function lonLatAt(svg: SVGSVGElement, clientX: number, clientY: number): MapPick['lngLat'] | null {
  const matrix = svg.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return fromFrame([x, y]);
}

/** The name, value and note behind an id of this figure, and whether it is an area or a circle; null for a stranger. */
export function markOf(
  figure: WordedFigure,
  id: string,
): { kind: 'area' | 'point'; mark: Pick<WordedArea, 'name' | 'valueText' | 'note'> } | null {
  const area = figure.areas.find((a) => a.id === id);
  if (area) return { kind: 'area', mark: area };
  const point = figure.points.find((p) => p.id === id);
  return point ? { kind: 'point', mark: point } : null;
}
