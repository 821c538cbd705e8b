/** The table of a swing: each area's change, the share then and now, and its interval. */
import { FEWEST_TO_NAME, halfOf } from '@/lib/elections/intervals';
import type { FigureRow, FigureTable } from '@/lib/figure/figure';
import type { Change } from '@/lib/figure/swingChanges';
import type { Swing } from '@/lib/figure/swingSides';
import type { Cell } from '@/lib/figure/told';
import type { AreaKind } from '@/lib/view/units/units';

/** `of`: what the changes are of; a hexagon's name selects the neighborhood it lies in. */
export function swingTable({ now, before }: Swing, changes: readonly Change[], of: AreaKind): FigureTable {
  const cell = (value: number | null, holds: (v: number) => Cell): FigureRow['cells'][number] =>
    value === null ? { holds: { is: 'blank' }, sort: null } : { holds: holds(value), sort: value };
  const percent = (percent: number): Cell => ({ is: 'percent', percent });
  return {
    caption: { is: 'change', of, since: before.election, then: now.election },
    columns: [
      { key: 'change', label: { is: 'change' }, numeric: true },
      { key: 'before', label: { is: 'election', election: before.election }, numeric: true },
      { key: 'now', label: { is: 'election', election: now.election }, numeric: true },
      { key: 'interval', label: { is: 'interval' }, numeric: true },
    ],
    rows: changes.map((c): FigureRow => ({
      id: c.id,
      name: c.name,
      selected: false,
      ...(c.counted < FEWEST_TO_NAME ? { small: true as const } : {}),
      ...(of === 'hexagon' ? { picks: c.picks } : {}),
      cells: [
        cell(c.value, (points) => ({ is: 'points', points })),
        cell(c.before, percent),
        cell(c.now, percent),
        c.interval === null
          ? { holds: { is: 'blank' }, sort: null }
          : { holds: { is: 'interval', ...c.interval }, sort: halfOf(c.interval) },
      ],
    })),
    order: 'name',
  };
}
