import { usePart } from '@/components/state/words';
import type { WordedFigure, WordedTable } from '@/lib/figure/figure';

/** More columns than a page is wide: the first ones and what is not a candidate's. */
const MOST_COLUMNS = 8;
const FIRST_COLUMNS = 5;
const ALWAYS = ['votes', 'votes-placed', 'interval'];

/** The table that goes with a WordedFigure on paper: its places, or the candidates where only the district's totals are known. */
export function paperTable(figure: WordedFigure): WordedTable {
  return figure.unitTable?.candidates ? figure.unitTable : figure.table;
}

/** Which columns have room, by index. */
export function paperColumns(columns: WordedTable['columns']): number[] {
  const all = columns.map((_, i) => i);
  return columns.length <= MOST_COLUMNS
    ? all
    : all.filter((i) => i < FIRST_COLUMNS || ALWAYS.includes(columns[i]!.key));
}

/** Values of all places, numbered as on the map. */
export function PaperTable({ table, heads }: { table: WordedTable; heads: { place: string; candidate: string } }) {
  const words = usePart('print');
  const shown = paperColumns(table.columns);
  const left = table.columns.length - shown.length;
  return (
    <>
      <table className="paper-table" data-testid="paper-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.candidates ? null : <th scope="col">{words.number}</th>}
            <th scope="col" className="paper-name">
              {table.candidates ? heads.candidate : heads.place}
            </th>
            {shown.map((i) => (
              <th key={i} scope="col">
                {table.columns[i]!.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, n) => (
            <tr key={row.id} data-selected={row.selected || undefined}>
              {table.candidates ? null : <td>{row.apart ? '' : n + 1}</td>}
              <th scope="row" className="paper-name">
                {row.name}
              </th>
              {shown.map((i) => (
                <td key={i}>{row.cells[i]?.text ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 ? <p className="paper-small">{words.moreColumns(left)}</p> : null}
    </>
  );
}
