'use client';
/** The marks of an SVG map: areas, and circles over them. Kept apart from the camera, so that panning redraws none of them. */
import { memo, useMemo, useState, type KeyboardEvent } from 'react';
import { rimOf } from '@/geo/layers/basemap';
import { toFrame } from '@/geo/svg/frame';
import type { Shapes } from '@/geo/svg/shapes';
import { spoken } from '@/components/map/contract';
import { nextSpot, type Spot } from '@/components/map/roving';
import type { AreaMark, Drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import { CIRCLE_OPACITY, EDGE_WIDTHS, RIM } from '@/lib/figure/lineStyles';
import { colorOf } from '@/lib/scales/palettes';

/** Hues are the same in every theme, so colors are plain attributes and the server need not know the theme. */
const THEME = 'light';

interface MarksProps {
  /** For what is said of a mark. */
  figure: WordedFigure;
  drawing: Drawing;
  onFocusMark: (id: string | null) => void;
}

/** Ids of the patterns in the page. */
export type HatchIds = Readonly<Record<NonNullable<AreaMark['over']>, string>>;

export const SvgAreas = memo(function SvgAreas({
  figure,
  drawing,
  shapes,
  hatches,
  onFocusMark,
}: MarksProps & { shapes: Shapes; hatches: HatchIds }) {
  const [stop, setStop] = useState<string | null>(null);
  const drawn = drawing.areas.filter((a) => shapes.areas[a.id] !== undefined);
  const said = useMemo(() => new Map(figure.areas.map((a) => [a.id, spoken(a)])), [figure]);
  const tabStop = drawn.some((a) => a.id === stop) ? stop : (drawn.find((a) => a.selected) ?? drawn[0])?.id;
  return (
    <g className="map-areas" onKeyDown={(e) => moveFocus(e, setStop)}>
      {drawn.map((a) => (
        <path
          key={a.id}
          d={shapes.areas[a.id]}
          className="map-area"
          data-id={a.id}
          data-kind={a.place}
          fill={a.color ? colorOf(a.color, THEME) : 'none'}
          strokeWidth={EDGE_WIDTHS[a.edge]}
          role="button"
          tabIndex={a.id === tabStop ? 0 : -1}
          aria-pressed={a.place === 'hexagon' ? undefined : a.selected}
          aria-label={said.get(a.id)}
          onFocus={() => {
            setStop(a.id);
            onFocusMark(a.id);
          }}
          onBlur={() => onFocusMark(null)}
        />
      ))}
      {drawn.map((a) =>
        a.over === null ? null : (
          <path
            key={`over ${a.id}`}
            d={shapes.areas[a.id]}
            className="map-hatch"
            data-over={a.over}
            fill={`url(#${hatches[a.over]})`}
          />
        ),
      )}
    </g>
  );
});

export const SvgPoints = memo(function SvgPoints({
  figure,
  drawing,
  label,
  onFocusMark,
}: MarksProps & { label: string }) {
  const [stop, setStop] = useState<string | null>(null);
  const said = useMemo(() => new Map(figure.points.map((p) => [p.id, spoken(p)])), [figure]);
  const drawn = drawing.circles;
  if (drawn.length === 0) return null;
  const tabStop = drawn.some((p) => p.id === stop) ? stop : drawn[0]?.id;
  return (
    <g
      className="map-points"
      role="group"
      aria-label={label}
      fillOpacity={CIRCLE_OPACITY}
      strokeWidth={RIM.width}
      strokeOpacity={RIM.opacity}
      onKeyDown={(e) => moveFocus(e, setStop)}
    >
      {drawn.map((p) => {
        const [x, y] = toFrame(p.at);
        const color = p.color ? colorOf(p.color, THEME) : null;
        return (
          <circle
            key={p.id}
            className={p.selected ? 'map-point map-point-selected' : 'map-point'}
            data-id={p.id}
            data-kind="point"
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            // The style sheet sizes them by the map's scale (svg.css): a zoom draws none of them anew.
            r={p.radius}
            style={{ '--r': p.radius } as React.CSSProperties}
            fill={color ?? 'none'}
            stroke={color ? rimOf(color) : 'currentColor'}
            strokeWidth={p.selected ? RIM.selected.width : undefined}
            strokeOpacity={p.selected ? RIM.selected.opacity : undefined}
            role="img"
            tabIndex={p.id === tabStop ? 0 : -1}
            aria-label={said.get(p.id)}
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
