'use client';
/** What is under the pointer or has the focus: name, value, note. Screen readers have the same from the mark itself. */
import type { WordedArea } from '@/lib/figure/figure';

export interface HoverCardProps {
  mark: Pick<WordedArea, 'name' | 'valueText' | 'note'>;
  /** Position in the stage, CSS px, and the stage's size: the card stays inside. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export function HoverCard({ mark, x, y, width, height }: HoverCardProps) {
  const left = x > width - 250;
  const up = y > height - 130;
  return (
    <div
      className="map-card"
      aria-hidden="true"
      style={{
        left: x,
        top: y,
        transform: `translate(${left ? 'calc(-100% - 12px)' : '14px'}, ${up ? 'calc(-100% - 10px)' : '14px'})`,
      }}
    >
      <strong>{mark.name}</strong>
      <span className="map-card-value">{mark.valueText}</span>
      {mark.note !== '' && <span className="map-card-note">{mark.note}</span>}
    </div>
  );
}
