'use client';

import { useMemo, useState } from 'react';
import { useWords } from '@/components/state/words';
import { SourceLink } from '@/components/ui/SourceLink';
import { LeadBar } from '@/components/panels/LeadBar';
import { barsOf } from '@/components/panels/bars';
import type { WordedFigure, WordedRow, WordedTable } from '@/lib/figure/figure';
import type { Theme } from '@/lib/scales/palettes';

interface Props {
  /** The element's id, for links to it. */
  id: string;
  table: WordedTable;
  /** Where its numbers lead. */
  onPick: (id: string, add: boolean) => void;
  onHover: (id: string | null) => void;
  /** In brief: the value with its bar, and what it stands on; the other columns are left out, the largest value comes first. */
  brief?: { areas: WordedFigure['areas']; theme: Theme };
}

/** In brief so many rows of a long list, and those selected; a few more are no reason to leave them out. */
const AT_FIRST = 30;
const FEW_MORE = 6;

interface Sort {
  column: number;
  down: boolean;
}

/** All areas of the Figure as a sortable table: the way to everything the map does without the map. */
export function PlacesTable({ id, table, onPick, onHover, brief }: Props) {
  const { m } = useWords();
  // Candidates and rows without figures stay in the order of the table.
  const short = brief !== undefined && !table.candidates && table.rows.some((row) => row.cells[0]?.sort !== null);
  const start: Sort = short ? { column: 0, down: true } : { column: -1, down: false };
  const [chosen, setSort] = useState<Sort | null>(null);
  const sort = chosen ?? start;
  const bars = useMemo(() => (short && brief ? barsOf(table, brief.areas) : null), [short, brief, table]);
  const shown = (column: number): boolean => !short || column === 0 || column === table.columns.length - 1;
  const [all, setAll] = useState(false);
  const sortedRows = useMemo(() => sorted(table.rows, sort), [table.rows, sort]);
  const rows =
    short && !all && sortedRows.length > AT_FIRST + FEW_MORE
      ? sortedRows.filter((row, i) => i < AT_FIRST || row.selected)
      : sortedRows;
  const head = (label: string, column: number) => (
    <th key={label} scope="col" aria-sort={sort.column === column ? (sort.down ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        onClick={() => setSort({ column, down: sort.column === column ? !sort.down : column >= 0 })}
      >
        {label}
        <span aria-hidden="true">{sort.column === column ? (sort.down ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );
  return (
    <div className="table-wrap of-figure" role="region" aria-label={table.caption} tabIndex={0}>
      <table className="places" data-testid={`${id}-table`} id={id}>
        <caption>
          {table.caption} <SourceLink trace={table.trace} of={table.caption} />
        </caption>
        <thead>
          <tr>
            {head(table.candidates ? m.table.candidate : m.table.place, -1)}
            {bars ? <td aria-hidden="true" /> : null}
            {table.columns.map((c, i) => (shown(i) ? head(c.label, i) : null))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              data-row={row.id}
              data-selected={row.selected}
              data-small={row.small}
              onMouseEnter={() => onHover(table.candidates || row.apart ? null : row.id)}
              onMouseLeave={() => onHover(null)}
            >
              <th scope="row">
                {table.candidates || table.named || row.picks === null ? (
                  row.name
                ) : (
                  <button
                    type="button"
                    className="link-button"
                    aria-pressed={row.picks === undefined ? row.selected : undefined}
                    onFocus={() => onHover(row.id)}
                    onBlur={() => onHover(null)}
                    onClick={(e) => onPick(row.picks ?? row.id, e.shiftKey || e.ctrlKey || e.metaKey)}
                  >
                    {row.name}
                  </button>
                )}
              </th>
              {bars && brief ? <LeadBar bar={bars.get(row.id)} theme={brief.theme} /> : null}
              {row.cells.map((cell, i) => (shown(i) ? <td key={table.columns[i]?.key ?? i}>{cell.text}</td> : null))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < sortedRows.length ? (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {m.table.all(sortedRows.length)}
        </button>
      ) : null}
    </div>
  );
}

/** Rows in the order asked for; by value those on small samples come after the others, then those without a figure; what stands apart comes after all areas. */
function sorted(rows: readonly WordedRow[], sort: Sort): readonly WordedRow[] {
  const [areas, apart] = [rows.filter((r) => !r.apart), rows.filter((r) => r.apart)];
  return [...areasSorted(areas, sort), ...apart];
}

function areasSorted(rows: readonly WordedRow[], sort: Sort): readonly WordedRow[] {
  const sign = sort.down ? -1 : 1;
  if (sort.column < 0) return sort.down ? [...rows].reverse() : rows;
  return [...rows].sort((a, b) => {
    const x = a.cells[sort.column]?.sort ?? null;
    const y = b.cells[sort.column]?.sort ?? null;
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    if (a.small !== b.small) return a.small ? 1 : -1;
    return sign * (x - y);
  });
}
