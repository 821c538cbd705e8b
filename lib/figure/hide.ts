/**
 * Hides parts of a Figure, once for all who draw it: the map, the table, the sentence, the hover and the print get a Figure in which the answer is not there, so none
 * of them can let it slip. For guessing first in class, not for secrets: the data files stay public.
 */
import type { Caveat, PlainCaveat } from '@/lib/figure/caveats';
import type { Figure, FigureArea, FigureTable, Legend } from '@/lib/figure/figure';
import { withoutNames } from '@/lib/figure/hideNames';
import { withoutColumns } from '@/lib/figure/hideColumns';
import { isLasting } from '@/lib/people/lasting';
import type { MeasureName } from '@/lib/people/measures';
import type { ColorToken } from '@/lib/scales/palettes';
import type { Hide } from '@/lib/view/presentation';

export { lettersOf } from '@/lib/figure/hideNames';

/**
 * The Figure without what is hidden; the very same Figure where nothing is. Apply it after withSelection and before inWords.
 * - `names`: neighborhoods are called by letters from north to south, on the map, in the list and in what is found; precincts and tracts keep their numbers.
 * - `values`: no value, class, color or circle; no column of figures; nothing is found but what is asked. Candidates in no order of votes.
 * - `party`: no column of parties; the two colors that tell a party become two that don't.
 * - `legend`: no classes, ends, markers or keys.
 */
export function hide(figure: Figure, hides: readonly Hide[]): Figure {
  if (hides.length === 0) return figure;
  const has = (what: Hide): boolean => hides.includes(what);
  let out: Figure = { ...figure, hidden: hides };
  if (has('names')) out = withoutNames(out);
  if (has('party')) out = withoutParty(out);
  if (has('values')) out = withoutValues(out);
  if (has('legend') || has('values')) out = { ...out, legend: bareLegend(out.legend) };
  return out;
}

/** The color with a neutral ramp in place of one that tells a party; `first` is the ramp of who came first, which the legend says anyway. */
export function neutralColor(token: ColorToken, first: 'democrat' | 'republican' = 'democrat'): ColorToken {
  const [ramp, step = '0'] = token.split('.');
  if (ramp !== 'democrat' && ramp !== 'republican') return token;
  return `${ramp === first ? 'yes' : 'no'}.${step}` as ColorToken;
}

function neutralColors({ legend: { classes, scale } }: Figure): (token: ColorToken) => ColorToken {
  // The district's first is the first of the leaders, or stands at the right end of the scale.
  const winner = classes[scale.kind === 'leaders' ? 0 : classes.length - 1]?.color ?? 'democrat.0';
  const first = winner.startsWith('republican.') ? 'republican' : 'democrat';
  return (token) => neutralColor(token, first);
}

function withoutParty(figure: Figure): Figure {
  const neutral = neutralColors(figure);
  const recolor = <T extends { color: ColorToken | null }>(x: T): T =>
    x.color === null ? x : { ...x, color: neutral(x.color) };
  const bare = (table: FigureTable): FigureTable => withoutColumns(table, (c) => c.label.is === 'party');
  return {
    ...withoutPartyName(figure),
    areas: figure.areas.map(recolor),
    points: figure.points.map(recolor),
    legend: { ...figure.legend, classes: figure.legend.classes.map(recolor) },
    table: bare(unnamedTable(figure.table)),
    unitTable: figure.unitTable && bare(unnamedTable(figure.unitTable)),
  };
}

const UNNAMED = 'two_party_unnamed';
const unnamed = <T extends { measure: MeasureName }>(x: T): T =>
  isLasting(x.measure) ? { ...x, measure: UNNAMED } : x;

/** A two-party share is a party's: what is asked, and what must be kept in mind, without its name. */
function withoutPartyName(figure: Figure): Figure {
  const { asked, caveats } = figure;
  return {
    ...figure,
    asked: asked.is === 'measure' ? unnamed(asked) : asked,
    caveats: caveats.map((c) =>
      c.is === 'universe' ? unnamed(c) : c.is === 'lasting' ? { is: 'lasting-unnamed' } : c,
    ),
  };
}

function unnamedTable(table: FigureTable): FigureTable {
  const { caption, columns } = table;
  return {
    ...table,
    caption: caption.is === 'people' ? unnamed(caption) : caption,
    columns: columns.map((c) => (c.label.is === 'measure' ? { ...c, label: unnamed(c.label) } : c)),
  };
}

/** Caveats that say of some value that it is small. */
const TELLING: readonly Caveat['is'][] = ['ambiguous', 'change-within-error'] satisfies PlainCaveat[];

function withoutValues(figure: Figure): Figure {
  const blank = (a: FigureArea): FigureArea => ({
    ...a,
    value: null,
    interval: null,
    told: { is: 'hidden' },
    notes: [],
    classIndex: null,
    color: null,
    quality: 'none',
  });
  return {
    ...figure,
    finding: { is: 'hidden', areas: figure.areas.length },
    areas: figure.areas.map(blank),
    // A circle's size is its votes.
    points: [],
    maxSize: 0,
    table: withoutFigures(figure.table),
    unitTable: figure.unitTable && withoutFigures(figure.unitTable),
    placed: null,
    caveats: figure.caveats.filter((c) => !TELLING.includes(c.is)),
  };
}

/** Candidates stand in the order of their votes, columns too: both would tell. */
function withoutFigures(table: FigureTable): FigureTable {
  const bare = withoutColumns(table, (c) => c.numeric);
  return table.candidates
    ? { ...bare, order: 'name', rows: [...bare.rows].sort((a, b) => (a.id < b.id ? -1 : 1)) }
    : bare;
}

function bareLegend({ unit, of }: Legend): Legend {
  return {
    unit,
    of,
    scale: { kind: 'none' },
    domain: null,
    classes: [],
    markers: [],
    circles: null,
    marks: [],
  };
}
