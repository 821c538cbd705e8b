/** The table of a swing: each area's change, the share then and now, and the error of both. */
import type { FigureRow, FigureTable } from '@/lib/figure/figure';
import type { Swing } from '@/lib/figure/swing';
import type { Change } from '@/lib/figure/swingChanges';
import type { Words } from '@/lib/figure/words';

/** `estimated`: rows are hexagons, whose names select the neighborhood they lie in. */
export function swingTable(
  { now, before }: Swing,
  changes: readonly Change[],
  caption: string,
  estimated: boolean,
  w: Words,
): FigureTable {
  const { m, f } = w;
  const cell = (value: number | null, text: (v: number) => string) =>
    value === null ? { text: '–', sort: null } : { text: text(value), sort: value };
  const columns = [
    { key: 'change', label: m.estimate.swing.change, numeric: true },
    { key: 'before', label: m.elections[before.election].short, numeric: true },
    { key: 'now', label: m.elections[now.election].short, numeric: true },
    { key: 'error', label: m.figure.table.error, numeric: true },
  ];
  const rows = changes.map((c): FigureRow => ({
    id: c.id,
    name: c.name,
    selected: false,
    ...(estimated ? { picks: c.picks } : {}),
    cells: [
      cell(c.value, f.signedPoints),
      cell(c.before, f.percent),
      cell(c.now, f.percent),
      cell(c.error, (v) => `±${f.points(v)}`),
    ],
  }));
  return {
    caption: caption.charAt(0).toUpperCase() + caption.slice(1),
    columns,
    rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })),
  };
}
