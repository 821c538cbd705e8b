'use client';

import { PlaceMark } from '@/components/panels/PlaceMark';
import { SourceLink } from '@/components/ui/SourceLink';
import { usePart } from '@/components/state/words';
import type { WordedMark, WordedRow } from '@/lib/figure/wording/comparison';

/** Marks nearer than this on the axis (0 to 100) would touch, and part up and down by so many pixels. */
const TOUCHING = 2.6;
const PARTED_PX = 4;
const TICKS = [0, 25, 50, 75, 100];

/** A row a share, 0 to 100 %: each place's mark on one line, solid where the difference is larger than its error. */
export function CompareRows({ rows }: { rows: readonly WordedRow[] }) {
  const { compare } = usePart('places');
  return (
    <>
      <div className="compare-axis" aria-hidden="true">
        {TICKS.map((tick) => (
          <span key={tick} style={{ left: `${tick}%` }}>
            {tick}
            {tick === 100 ? '%' : ''}
          </span>
        ))}
      </div>
      <ul className="compare-rows">
        {rows.map((row) => (
          <li key={row.key}>
            <span className="compare-label">
              <b>{row.name}</b> <SourceLink trace={row.trace} of={row.label} text={row.when} />
            </span>
            <span className="compare-line" aria-hidden="true">
              <Marks row={row} />
            </span>
            <span className="visually-hidden">{row.marks.map((mark) => mark.text).join(', ')}</span>
            <span className="compare-difference" data-apart={row.apart}>
              <span className="visually-hidden">{compare.difference} </span>
              {row.differenceText}
              {row.note === '' ? null : <small>{row.note}</small>}
            </span>
          </li>
        ))}
      </ul>
      <p className="compare-key muted">
        <i data-apart="beyond" aria-hidden="true" /> {compare.beyond} <i data-apart="within" aria-hidden="true" />{' '}
        {compare.within}. {compare.how}
      </p>
    </>
  );
}

function Marks({ row }: { row: WordedRow }) {
  const values = row.marks.map((mark) => mark.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (
    <>
      <i data-apart={row.apart} style={{ left: `${low}%`, width: `${high - low}%` }} />
      {parted(row.marks).map(({ place, value, shift }) => (
        <u key={place} style={{ left: `${value}%`, top: `calc(50% + ${shift}px)` }}>
          <PlaceMark index={place} />
        </u>
      ))}
    </>
  );
}

/** The marks from left to right, those that would touch moved apart by turns. */
function parted(marks: readonly WordedMark[]): { place: number; value: number; shift: number }[] {
  const sorted = [...marks].sort((a, b) => a.value - b.value);
  let up = true;
  return sorted.map((mark, i) => {
    const touches = (other: WordedMark | undefined): boolean =>
      other !== undefined && Math.abs(other.value - mark.value) < TOUCHING;
    if (!touches(sorted[i - 1]) && !touches(sorted[i + 1])) return { ...mark, shift: 0 };
    up = !up;
    return { ...mark, shift: up ? PARTED_PX : -PARTED_PX };
  });
}
