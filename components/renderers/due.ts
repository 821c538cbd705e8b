/** The marks that are due: what a Drawing says has to be drawn, in the words that renderers' outputs are read in. */
import { featureList, featureOf } from '@/geo/features';
import type { DrawnMark, Renderer, Scene } from '@/components/renderers/renderer';
import { drawing, marksOf, type Drawing, type LineMark, type Mark } from '@/lib/figure/drawing';
import type { WordedTable, WordedFigure } from '@/lib/figure/figure';
import { LINE_STYLES, type LineRole } from '@/lib/figure/lineStyles';
import type { PaperMark, Pattern } from '@/lib/figure/patterns';
import { colorOf, type Theme } from '@/lib/scales/palettes';

const round = (n: number): number => Math.round(n * 1000) / 1000;

/** A pattern in one line; sizes in CSS px. */
export function patternLook(p: Pattern): string {
  switch (p.kind) {
    case 'blank':
      return 'blank';
    case 'dots':
    case 'rings':
      return `${p.kind} ${round(p.gap)} ${round(p.weight)}`;
    case 'lines':
    case 'cross':
      return `${p.kind} ${round(p.gap)} ${round(p.weight)} ${p.angle}`;
  }
}

/** A precinct's mark on paper. `gray` is 0–1. */
export function shapeLook({ shape, gray }: PaperMark): string {
  return `${shape} ${Math.round(255 * (1 - gray))}`;
}

/** A line: its width, the width of its casing, its dashes; all in CSS px. */
export function lineLook(width: number, casing: number | null, dash: readonly number[]): string {
  return [round(width), ...(casing === null ? [] : ['on', round(casing)]), ...dash.map((n) => n.toFixed(1))].join(' ');
}

function roleLook(role: LineRole): string {
  const { width, dash, casing } = LINE_STYLES[role];
  return lineLook(
    width,
    casing?.width ?? null,
    dash.map((n) => n * width),
  );
}

type Task = Pick<Renderer<unknown>, 'medium' | 'ink' | 'part'>;

/** What a renderer has to draw of a Figure, bottom to top. */
export function marksDue(figure: WordedFigure, scene: Scene, { medium, ink, part }: Task): DrawnMark[] {
  const drawn = drawing(figure, medium);
  switch (part) {
    case 'map':
      return marksOf(drawn)
        .filter((mark) => here(mark, scene))
        .map((mark) => ({ kind: mark.kind, id: mark.id, look: lookOf(mark, drawn, ink, scene.theme) }));
    case 'legend':
      return legendDue(drawn, ink, scene.theme);
    case 'table':
      return [figure.table, ...(figure.unitTable ? [figure.unitTable] : [])].flatMap(rowsDue);
  }
}

/** Whether its shape has come. */
function here(mark: Mark, { geometry }: Scene): boolean {
  switch (mark.kind) {
    case 'circle':
    case 'name':
      return true;
    case 'area':
      return featureOf(geometry, mark.shape) !== null;
    case 'line':
    case 'overlay-names':
      return lineHere(mark.shape, geometry);
  }
}

function lineHere({ pack, object, id }: LineMark['shape'], geometry: Scene['geometry']): boolean {
  return id === null
    ? featureList(geometry[pack], object).length > 0
    : featureOf(geometry, { pack, object, id }) !== null;
}

function lookOf(mark: Mark, { legend }: Drawing, ink: Renderer<unknown>['ink'], theme: Theme): string {
  switch (mark.kind) {
    case 'area': {
      const fill =
        ink === 'color'
          ? mark.color && colorOf(mark.color, theme)
          : mark.classIndex === null || legend.kind === 'none'
            ? null
            : patternLook(legend.byIndex[mark.classIndex]!.pattern);
      return `${fill ?? 'none'}${mark.over ? ` ${mark.over}` : ''}`;
    }
    case 'line':
      return roleLook(mark.role);
    case 'circle': {
      const fill =
        ink === 'color'
          ? (mark.color && colorOf(mark.color, theme)) || 'none'
          : shapeLook(legend.byIndex[mark.classIndex ?? -1]?.mark ?? { shape: 'circle', gray: 0 });
      return `${fill} ${ink === 'color' ? mark.radius.toFixed(1) : ''}${ink === 'color' && mark.selected ? ' selected' : ''}`.trim();
    }
    case 'overlay-names':
      return 'names';
    case 'name':
      return [...mark.lines, ...(mark.value === '' ? [] : [mark.value])].join('/');
  }
}

function legendDue({ legend, medium }: Drawing, ink: Renderer<unknown>['ink'], theme: Theme): DrawnMark[] {
  const look = (c: (typeof legend.classes)[number]): string =>
    ink === 'color' ? colorOf(c.color, theme) : patternLook(c.pattern);
  // A worksheet is written on: it has no counts, and no class that none is in.
  const classes = medium === 'worksheet' ? legend.classes.filter((c) => c.count > 0) : legend.classes;
  const count = (n: number): string => (medium === 'worksheet' ? '' : ` ${n}`);
  return [
    ...classes.map((c): DrawnMark => ({ kind: 'class', id: c.label, look: `${look(c)}${count(c.count)}` })),
    ...(ink === 'color' && legend.circles
      ? [
          {
            kind: 'circle-key' as const,
            id: legend.circles.label,
            look: legend.circles.sizes.map((s) => s.radius).join(' '),
          },
        ]
      : []),
    ...(legend.kind === 'none' ? [] : legend.marks)
      .filter((m) => ink === 'color' || medium !== 'worksheet' || m.quality !== 'none')
      .map((m): DrawnMark => ({
        kind: 'key',
        id: m.label.toLowerCase(),
        look: ink === 'color' ? `${m.quality} ${m.color === null ? 'none' : colorOf(m.color, theme)}` : m.quality,
      })),
  ];
}

function rowsDue(table: WordedTable): DrawnMark[] {
  return table.rows.map((row) => ({ kind: 'row', id: row.name, look: row.cells.map((c) => c.text).join(' | ') }));
}
