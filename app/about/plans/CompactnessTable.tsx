import { ToSource } from '@/app/about/plans/ToSource';
import { pageWords } from '@/app/words';
import type { CompactnessRow } from '@/lib/packs/schema';

const MEASURES = ['polsbyPopper', 'reock', 'convexHull'] as const;

/** The three measures of every outline, those of equal detail first, with what they say and what they don't. */
export function CompactnessTable({ rows }: { rows: readonly CompactnessRow[] }) {
  const { f, parts } = pageWords();
  const words = parts.plans.compactness;
  const sorted = [...rows.filter((r) => r.resolution === 'equal'), ...rows.filter((r) => r.resolution === 'drawn')];
  return (
    <>
      <p>{words.intro}</p>
      <ul className="plans-list">
        {MEASURES.map((measure) => (
          <li key={measure}>{words.says[measure]}</li>
        ))}
      </ul>
      <p className="example">{words.saysNot}</p>
      <div className="scroll" role="region" aria-label={words.caption} tabIndex={0}>
        <table className="plans-table">
          <caption>
            {words.caption} <ToSource of={words.caption} />
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.outline}</th>
              <th scope="col">{words.polsbyPopper}</th>
              <th scope="col">{words.reock}</th>
              <th scope="col">{words.convexHull}</th>
              <th scope="col">{words.perimeter}</th>
              <th scope="col">{words.corners}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={`${row.plan} ${row.resolution} ${row.source}`}>
                <th scope="row">{words.row(row, row.source.startsWith('county') ? 'county' : 'census')}</th>
                {MEASURES.map((measure) => (
                  <td key={measure}>{f.decimal(row[measure], 3)}</td>
                ))}
                <td>{f.decimal(row.perimeterKm, 1)}</td>
                <td>{f.number(row.corners)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted">{words.equal}</p>
    </>
  );
}
