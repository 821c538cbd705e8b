/** The table of a People figure: every area with its figure, and its margin of error where the source has them. */
import type { FigureRow, FigureTable } from '@/lib/figure/figure';
import type { PeopleReading } from '@/lib/figure/peopleReadings';
import type { PeopleColumn } from '@/lib/packs/schema';
import { MEASURES } from '@/lib/people/measures';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import type { AreaKind } from '@/lib/view/units/units';
import type { PeopleLayer } from '@/lib/view/view';

/** `apart`: places that stand on lines of their own after the areas. */
export function peopleTable(
  { measure }: PeopleLayer,
  readings: readonly PeopleReading[],
  column: PeopleColumn | null,
  of: AreaKind,
  selected: ReadonlySet<string>,
  apart: readonly PeopleReading[] = [],
): FigureTable {
  const { unit } = MEASURES[measure];
  const withMoe = column !== null && column.moe !== null;
  const rows = [...readings, ...apart].map((r): FigureRow => ({
    id: r.id,
    name: r.name,
    selected: selected.has(r.id),
    ...(r.quality === 'hatch' ? { small: true as const } : {}),
    ...(r.name.is === 'apart' ? { picks: null, apart: true as const } : {}),
    cells: [
      { holds: r.told, sort: r.estimate },
      ...(withMoe
        ? [
            {
              holds: r.moe === null ? { is: 'blank' as const } : { is: 'margin' as const, moe: r.moe, unit },
              sort: r.moe,
            },
          ]
        : []),
    ],
  }));
  return {
    caption: isAreaUnit(of) ? { is: 'unit', unit: of, what: { measure } } : { is: 'people', of, measure },
    columns: [
      { key: 'value', label: { is: 'measure', measure }, numeric: true },
      ...(withMoe ? [{ key: 'moe', label: { is: 'margin' as const }, numeric: true }] : []),
    ],
    rows,
    order: 'name',
    ...(isAreaUnit(of) ? { named: true as const } : {}),
  };
}
