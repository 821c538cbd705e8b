/** What of a Figure changes when something else is selected: apart from its making, which can wait, this is needed at once. */
import type { Figure, FigureTable } from '@/lib/figure/figure';
import { markers } from '@/lib/figure/legend';
import { placeIdKind } from '@/lib/places';
import type { View } from '@/lib/view/view';

/** The same Figure with other areas selected; nothing else of it depends on the selection. */
export function withSelection(fig: Figure, view: View): Figure {
  const ids = new Set(view.selection);
  const areas = fig.areas.map((a) => (a.selected === ids.has(a.id) ? a : { ...a, selected: ids.has(a.id) }));
  const { classes, scale } = fig.legend;
  const steps = 'edges' in scale && scale.kind !== 'kinds' ? { ...scale, colors: classes.map((c) => c.color) } : null;
  return {
    ...fig,
    view,
    areas,
    points: fig.points.map((p) => (p.selected === ids.has(p.id) ? p : { ...p, selected: ids.has(p.id) })),
    legend: { ...fig.legend, markers: markers(steps, areas) },
    outlined: fig.areas.some((a) => a.kind === 'neighborhood')
      ? []
      : view.selection.flatMap((id) =>
          placeIdKind(id) === 'neighborhood'
            ? [{ pack: 'geometry-base' as const, object: `neighborhoods-${fig.plan}`, id }]
            : [],
        ),
    table: selectedRows(fig.table, ids),
    unitTable: fig.unitTable && selectedRows(fig.unitTable, ids),
  };
}

function selectedRows(table: FigureTable, ids: ReadonlySet<string>): FigureTable {
  return {
    ...table,
    rows: table.rows.map((r) => (r.selected === ids.has(r.id) ? r : { ...r, selected: ids.has(r.id) })),
  };
}

/** True where two Views show the same figure apart from selection, overlays and camera. */
export function sameSubject(a: View, b: View): boolean {
  return JSON.stringify(a.subject) === JSON.stringify(b.subject);
}
