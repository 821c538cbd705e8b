'use client';
/**
 * A Figure as SVG: the first paint, the fallback without WebGL, the print and the thumbnail. Renders alike on server and client; nothing in render looks at
 * the window. As a `ghost` it draws nothing but the keyboard's focus, over the WebGL map, so that the same keys work on both.
 */
import {
  useCallback,
  useId,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { placeLabels } from '@/geo/svg/labels';
import { fitScale, viewBoxForCamera } from '@/geo/svg/camera';
import { CONTEXT_BOX, FRAME, fromFrame, pixelsPerUnit, type FrameBox } from '@/geo/svg/frame';
import { maskPath, type Shapes } from '@/geo/svg/shapes';
import { isAdditive, pickOf, type MapLabels, type MapPick } from '@/components/map/contract';
import { SvgAreas, SvgPoints } from '@/components/map/SvgMarks';
import type { WordedFigure, FigureArea } from '@/lib/figure/figure';
import type { Camera, Overlay } from '@/lib/view/view';

/** Frame units per CSS px assumed until the container has been measured. */
const DEFAULT_K = 1;
/** On a narrow screen, where fewer names fit. */
const NARROW_K = 1.7;

export interface SvgMapProps {
  figure: WordedFigure;
  shapes: Shapes;
  /** Address of the context picture; '' for none. */
  contextImage: string;
  overlays: readonly Overlay[];
  camera: Camera | null;
  /** Size of the container in CSS px; null until measured. */
  size: { width: number; height: number } | null;
  labels: MapLabels;
  /** Id to highlight because it is pointed at elsewhere. */
  hoverId?: string | null;
  ghost?: boolean;
  /** Names this many times as large; 1 unless given. */
  scale?: number;
  /** More lines over the fills, drawn for `k` frame units per CSS px; a ghost draws none. */
  linesOver?: (k: number) => ReactNode;
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
  overlays,
  camera,
  size,
  labels,
  hoverId = null,
  ghost = false,
  scale = 1,
  linesOver,
  ref,
  onPick,
  onPoint,
  onFocusMark,
}: SvgMapProps) {
  const own = useId().replace(/[^a-zA-Z0-9]/g, '');
  const hatch = `${own}-hatch`;
  const [focused, setFocused] = useState<string | null>(null);
  const { viewBox, k } = frameFor(camera, size);
  const wide = placeLabels(figure, (k ?? DEFAULT_K) * scale);
  const narrow = k === null ? new Set(placeLabels(figure, NARROW_K).map((l) => l.id)) : null;
  const mask = maskPath(shapes, figure.plan);
  const other = figure.plan === '2011' ? '2021' : '2011';
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
        <pattern
          id={hatch}
          width="5.66"
          height="5.66"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${(k ?? DEFAULT_K).toFixed(3)}) rotate(45)`}
        >
          <path d="M1.2 0v6" stroke="#fff" strokeOpacity=".85" strokeWidth="2.4" />
          <path d="M2.8 0v6" stroke="#1d1d1b" strokeOpacity=".45" strokeWidth=".7" />
        </pattern>
      </defs>
      {contextImage !== '' && !ghost && <ContextImage href={contextImage} />}
      {mask && !ghost && <path d={mask} className="map-mask" fillRule="evenodd" />}
      <SvgAreas figure={figure} shapes={shapes} hatch={hatch} onFocusMark={focusMark} />
      {ghost ? null : linesOver?.(k ?? DEFAULT_K)}
      <g className="map-lines" aria-hidden="true">
        {overlays.includes('freeways') &&
          shapes.freeways !== '' && [
            <path key="casing" d={shapes.freeways} className="map-freeway-casing" />,
            <path key="freeway" d={shapes.freeways} className="map-freeway" />,
          ]}
        {overlays.includes('rail') && shapes.rail !== '' && <path d={shapes.rail} className="map-rail" />}
        {overlays.includes('neighborhoods') && shapes.neighborhoods !== '' && (
          <path d={shapes.neighborhoods} className="map-neighborhoods" />
        )}
        {overlays.includes(`plan-${other}`) && shapes.outlines[other] && (
          <path d={shapes.outlines[other]} className="map-other-plan" />
        )}
        {overlays.includes(`plan-${figure.plan}`) && shapes.outlines[figure.plan] && (
          <path d={shapes.outlines[figure.plan]} className="map-plan" />
        )}
        {figure.areas
          .filter((a) => a.selected && shapes.areas[a.id])
          .flatMap((a) => [
            <path key={`casing ${a.id}`} d={shapes.areas[a.id]} className="map-selected-casing" />,
            <path key={a.id} d={shapes.areas[a.id]} className="map-selected" />,
          ])}
        {Object.entries(shapes.outlined).flatMap(([id, d]) => [
          <path key={`casing ${id}`} d={d} className="map-selected-casing" />,
          <path key={id} d={d} className="map-selected" />,
        ])}
        {focused !== null && shapes.areas[focused] && <path d={shapes.areas[focused]} className="map-focus-casing" />}
        {highlighted !== null && shapes.areas[highlighted] && (
          <path d={shapes.areas[highlighted]} className={focused === null ? 'map-hover' : 'map-focus'} />
        )}
      </g>
      <SvgPoints figure={figure} label={labels.precincts} k={k ?? DEFAULT_K} onFocusMark={focusMark} />
      {!ghost && (
        <g className="map-names" aria-hidden="true">
          {wide.map((l) => (
            <text
              key={l.id}
              x={l.x.toFixed(1)}
              y={l.y.toFixed(1)}
              className={narrow && !narrow.has(l.id) ? 'map-name map-name-wide' : 'map-name'}
            >
              {l.lines.map((line, i) => (
                <tspan
                  key={line}
                  x={l.x.toFixed(1)}
                  dy={i === 0 ? `${(0.35 - (l.lines.length - 1) * 0.525).toFixed(2)}em` : '1.05em'}
                >
                  {line}
                </tspan>
              ))}
            </text>
          ))}
        </g>
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
): { kind: 'area' | 'point'; mark: Pick<FigureArea, 'name' | 'valueText' | 'note'> } | null {
  const area = figure.areas.find((a) => a.id === id);
  if (area) return { kind: 'area', mark: area };
  const point = figure.points.find((p) => p.id === id);
  return point ? { kind: 'point', mark: point } : null;
}
