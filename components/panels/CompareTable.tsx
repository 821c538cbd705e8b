'use client';

import { SourceLink } from '@/components/ui/SourceLink';
import { usePart, useWords } from '@/components/state/words';
import type { WordedElection, WordedProfile } from '@/lib/figure/profileInWords';

/** Several places side by side in numbers: the same figures in the same order, a column a place. */
export function CompareTable({ profiles }: { profiles: readonly WordedProfile[] }) {
  const { m } = useWords();
  const places = usePart('places');
  const first = profiles[0];
  if (!first) return null;
  const labelOf = (e: WordedElection): string =>
    `${m.elections[e.election].short}${e.contest === 'us-house' ? '' : `, ${m.contests[e.contest].short}`}`;
  return (
    <div className="table-wrap" role="region" aria-label={places.profile.sideBySide} tabIndex={0}>
      <table className="places">
        <thead>
          <tr>
            <td />
            {profiles.map((p) => (
              <th key={p.id} scope="col">
                {p.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.elections.flatMap((e) =>
            (e.bars ?? []).map((b) => (
              <tr key={e.election + b.candidate}>
                <th scope="row">
                  <SourceLink trace={e.trace} of={`${labelOf(e)}, ${b.short}`} text={labelOf(e)} /> · {b.short}
                </th>
                {profiles.map((p) => {
                  const bar = p.elections
                    .find((x) => x.election === e.election)
                    ?.bars?.find((x) => x.candidate === b.candidate);
                  return (
                    <td key={p.id}>
                      {bar?.shareText ?? '–'} {bar?.shareRange ? <small>({bar.shareRange})</small> : null}
                    </td>
                  );
                })}
              </tr>
            )),
          )}
          {first.measures.map((x) => (
            <tr key={x.measure}>
              <th scope="row">
                {x.label}{' '}
                <small className="muted">
                  <SourceLink trace={x.trace} of={x.label} text={x.vintageLabel} />
                </small>
              </th>
              {profiles.map((p) => {
                const other = p.measures.find((y) => y.measure === x.measure);
                return <td key={p.id}>{other ? `${other.text} ${other.moeText}` : '–'}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
