/** What is under the pointer or has the focus: name, value, note. Screen readers have the same from the mark itself. */
import type { Ref } from 'react';
import type { WordedArea } from '@/lib/figure/figure';

export interface HoverCardProps {
  mark: Pick<WordedArea, 'name' | 'valueText' | 'note'>;
  ref?: Ref<HTMLDivElement>;
}

export function HoverCard({ mark, ref }: HoverCardProps) {
  return (
    <div className="map-card" aria-hidden="true" ref={ref}>
      <strong>{mark.name}</strong>
      <span className="map-card-value">{mark.valueText}</span>
      {mark.note !== '' && <span className="map-card-note">{mark.note}</span>}
    </div>
  );
}
