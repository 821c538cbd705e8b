'use client';
/** All that a moving pointer draws: one card and one outline. Each listens to the hover store by itself; nothing above them renders. */
import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { HoverCard } from '@/components/map/HoverCard';
import { cardOf, outlinedBy, type HoverStore } from '@/components/map/hover';
import type { OpenSize } from '@/components/map/useSize';
import type { Shapes } from '@/geo/svg/shapes';
import type { WordedArea, WordedFigure } from '@/lib/figure/figure';

interface OutlineProps {
  hover: HoverStore;
  shapes: Shapes;
}

/** The outline of what is pointed at. */
export function MarkOutline({ hover, shapes }: OutlineProps) {
  const id = useStore(hover, outlinedBy);
  const d = id === null ? undefined : shapes.areas[id];
  return d === undefined ? null : <path d={d} className="map-hover" />;
}

/** The outline of the area that has the keyboard's focus. */
export function FocusOutline({ hover, shapes }: OutlineProps) {
  const id = useStore(hover, ({ focus }) => focus?.id ?? null);
  const d = id === null ? undefined : shapes.areas[id];
  return d === undefined ? null : (
    <>
      <path d={d} className="map-focus-casing" />
      <path d={d} className="map-focus" />
    </>
  );
}

interface CardProps {
  hover: HoverStore;
  figure: WordedFigure;
  /** Of the stage's open part; null before it is laid out. Known, so that showing a card measures nothing. */
  size: OpenSize | null;
}

/** The card of what is pointed at, beside the pointer and inside the stage. It is drawn anew for another mark; for the same one it only moves. */
export function HoverLayer({ hover, figure, size }: CardProps) {
  const id = useStore(hover, (state) => cardOf(state)?.id ?? null);
  const card = useRef<HTMLDivElement>(null);
  const mark = id === null ? null : markOf(figure, id);
  const shown = mark !== null;
  useLayoutEffect(() => {
    const element = card.current;
    if (!shown || !element || !size) return undefined;
    const [width, height] = [size.left + size.width, size.top + size.height];
    const place = (): void => {
      const at = cardOf(hover.getState());
      if (!at) return;
      const left = at.x > width - 250 ? 'calc(-100% - 12px)' : '14px';
      const up = at.y > height - 130 ? 'calc(-100% - 10px)' : '14px';
      element.style.transform = `translate(${at.x}px, ${at.y}px) translate(${left}, ${up})`;
    };
    place();
    return hover.subscribe(place);
  }, [hover, shown, id, size]);
  return mark && <HoverCard ref={card} mark={mark} />;
}

/** The name, value and note behind an id of this figure; null for a stranger. */
export function markOf(
  figure: Pick<WordedFigure, 'areas' | 'points'>,
  id: string,
): Pick<WordedArea, 'name' | 'valueText' | 'note'> | null {
  return figure.areas.find((a) => a.id === id) ?? figure.points.find((p) => p.id === id) ?? null;
}
