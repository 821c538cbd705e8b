'use client';
/** The marks of an SVG map: areas, and circles over them. Kept apart from the camera, so that panning redraws none of them. */
import { memo, useState, type KeyboardEvent } from 'react';
import { fillOf, radiusOf, rimOf } from '@/geo/layers/basemap';
import { toFrame } from '@/geo/svg/frame';
import type { Shapes } from '@/geo/svg/shapes';
import { spoken } from '@/components/map/contract';
import { nextSpot, type Spot } from '@/components/map/roving';
import type { WordedFigure } from '@/lib/figure/figure';
import { colorOf } from '@/lib/scales/palettes';

/** Hues are the same in every theme, so colors are plain attributes and the server need not know the theme. */
const THEME = 'light';

interface MarksProps {
  figure: WordedFigure;
  onFocusMark: (id: string | null) => void;
}

export const SvgAreas = memo(function SvgAreas({
  figure,
  shapes,
  hatch,
  onFocusMark,
}: MarksProps & { shapes: Shapes; hatch: string }) {
  const [stop, setStop] = useState<string | null>(null);
  const drawn = figure.areas.filter((a) => shapes.areas[a.id] !== undefined);
  const tabStop = drawn.some((a) => a.id === stop) ? stop : (drawn.find((a) => a.selected) ?? drawn[0])?.id;
  return (
    <g className="map-areas" onKeyDown={(e) => moveFocus(e, setStop)}>
      {drawn.map((a) => (
        <path
          key={a.id}
          d={shapes.areas[a.id]}
          className="map-area"
          data-id={a.id}
          data-kind={a.kind}
          fill={fillOf(a.color, a.quality, THEME) ?? 'none'}
          role="button"
          tabIndex={a.id === tabStop ? 0 : -1}
          aria-pressed={a.kind === 'hexagon' ? undefined : a.selected}
          aria-label={spoken(a)}
          onFocus={() => {
            setStop(a.id);
            onFocusMark(a.id);
          }}
          onBlur={() => onFocusMark(null)}
        />
      ))}
      {drawn
        .filter((a) => a.quality === 'hatch' && a.color)
        .map((a) => (
          <path key={`hatch ${a.id}`} d={shapes.areas[a.id]} className="map-hatch" fill={`url(#${hatch})`} />
        ))}
    </g>
  );
});

export const SvgPoints = memo(function SvgPoints({
  figure,
  label,
  k,
  onFocusMark,
}: MarksProps & { label: string; k: number }) {
  const [stop, setStop] = useState<string | null>(null);
  if (figure.points.length === 0) return null;
  const drawn = [...figure.points].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  const tabStop = drawn.some((p) => p.id === stop) ? stop : drawn[0]?.id;
  return (
    <g className="map-points" role="group" aria-label={label} onKeyDown={(e) => moveFocus(e, setStop)}>
      {drawn.map((p) => {
        const [x, y] = toFrame(p.at);
        const r = radiusOf(p.size, figure.maxSize);
        const color = p.color ? colorOf(p.color, THEME) : null;
        return (
          <circle
            key={p.id}
            className={p.selected ? 'map-point map-point-selected' : 'map-point'}
            data-id={p.id}
            data-kind="point"
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r={(r * k).toFixed(2)}
            style={{ '--r': r } as React.CSSProperties}
            fill={color ?? 'none'}
            stroke={color ? rimOf(color) : 'currentColor'}
            role="img"
            tabIndex={p.id === tabStop ? 0 : -1}
            aria-label={spoken(p)}
            onFocus={() => {
              setStop(p.id);
              onFocusMark(p.id);
            }}
            onBlur={() => onFocusMark(null)}
          />
        );
      })}
    </g>
  );
});

/** Arrow keys move between the marks of a group by where they are on the screen. */
function moveFocus(event: KeyboardEvent<SVGGElement>, setStop: (id: string) => void): void {
  const from = event.target instanceof SVGElement ? event.target.dataset['id'] : undefined;
  if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGGraphicsElement>('[data-id]')];
  const spots = marks.map((m): Spot => {
    const box = m.getBBox();
    return { id: m.dataset['id'] ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const to = nextSpot(spots, from, event.key);
  if (to === null) return;
  event.preventDefault();
  setStop(to);
  marks.find((m) => m.dataset['id'] === to)?.focus();
}
