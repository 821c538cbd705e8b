'use client';

import { SourceLink } from '@/components/ui/SourceLink';
import { usePart } from '@/components/state/words';
import type { WordedLasting } from '@/lib/figure/profileInWords';

/** President from 2008 to 2020 on one geography: a row a year, a column for the land inside each plan and the whole. */
export function LastingTable({ lasting, name }: { lasting: WordedLasting; name: string }) {
  const { lasting: words } = usePart('places');
  return (
    <section aria-label={words.title} data-testid="lasting">
      <h3 className="row-head">{words.title}</h3>
      <p className="note">{words.text}</p>
      <div className="table-wrap" role="region" aria-label={`${words.title}, ${name}`} tabIndex={0}>
        <table className="lasting">
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {lasting.parts.map((part) => (
                <th key={part} scope="col">
                  {part}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lasting.rows.map((row) => (
              <tr key={row.year}>
                <th scope="row">
                  <SourceLink trace={row.trace} of={row.source} text={row.year} />
                  <small>{row.who}</small>
                </th>
                {row.shares.map((share, k) => (
                  <td key={lasting.parts[k]}>
                    {share.text} <small>{share.off}</small>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{lasting.change}</th>
              {lasting.changes.map((change, k) => (
                <td key={lasting.parts[k]}>
                  {change.text} <small>{change.off}</small>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="note">
        <a href={lasting.map}>{words.map}</a> · <a href="/downloads/lasting/neighborhoods.csv">{words.file}</a> ·{' '}
        {words.terms}
      </p>
    </section>
  );
}
