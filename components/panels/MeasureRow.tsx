'use client';

import { SourceLink } from '@/components/ui/SourceLink';
import { usePart } from '@/components/state/words';
import type { WordedMeasure } from '@/lib/figure/profileInWords';

/** Who lives in a place: one measure with its margin, beside the district's. */
export function MeasureRow({ x }: { x: WordedMeasure }) {
  const places = usePart('places');
  const [low, high] = x.range;
  const at = (v: number): number => Math.min(100, Math.max(0, (100 * (v - low)) / (high - low)));
  return (
    <div className="measure" title={x.vintageLabel}>
      <span>
        {x.label}
        <span className="vintage">
          <SourceLink trace={x.trace} of={x.label} text={x.vintageLabel} />
        </span>
      </span>
      <span className="value" style={x.quality === 'hatch' ? { fontWeight: 400, fontStyle: 'italic' } : undefined}>
        {x.text} <small>{x.moeText}</small>
      </span>
      <span className="dots" aria-hidden="true" hidden={x.district === null}>
        {x.value !== null && x.moe !== null ? (
          <i style={{ left: `${at(x.value - x.moe)}%`, right: `${100 - at(x.value + x.moe)}%` }} />
        ) : null}
        {x.district !== null ? <u style={{ left: `${at(x.district)}%` }} /> : null}
        {x.value !== null ? <b style={{ left: `${at(x.value)}%` }} /> : null}
      </span>
      <span className="whole">
        <span className="visually-hidden">{x.district !== null ? `${places.profile.district} ` : ''}</span>
        {x.districtText}
      </span>
    </div>
  );
}
