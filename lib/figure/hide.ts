/**
 * Hides parts of a Figure, once for all who draw it: the map, the table, the sentence, the hover and the print get a Figure in which the answer is not there, so none
 * of them can let it slip. For guessing first in class, not for secrets: the data files stay public.
 */
import type { Figure, FigureArea, FigureRow, FigureTable, Legend } from '@/lib/figure/figure';
import { letterOf } from '@/lib/figure/letters';
import type { Words } from '@/lib/figure/words';
import type { ColorToken } from '@/lib/scales/palettes';
import type { Hide } from '@/lib/view/presentation';

/**
 * The Figure without what is hidden; the very same Figure where nothing is. Apply it last, after withSelection.
 * - `names`: neighborhoods are called by letters from north to south, on the map, in the list and in every sentence; precincts and tracts keep their numbers.
 * - `values`: no value, class, color or circle; no column of figures; headline and sentence say only what is asked. Candidates in the order of their names.
 * - `party`: no column of parties; the two colors that tell a party become two that don't.
 * - `legend`: no classes, ends, markers or keys.
 */
export function hideIn(figure: Figure, hides: readonly Hide[], words: Words): Figure {
  if (hides.length === 0) return figure;
  const has = (hide: Hide): boolean => hides.includes(hide);
  let out: Figure = { ...figure, hidden: hides };
  // Letters first: they are given by places, and the headline they stand in may be taken away next.
  if (has('names')) out = withoutNames(out, words);
  if (has('party')) out = withoutParty(out);
  if (has('values')) out = withoutValues(out, words);
  if (has('legend') || has('values')) out = { ...out, legend: bareLegend(out.legend) };
  return out;
}

/**
 * The letter of each neighborhood of a Figure, from north to south, so that the order tells nothing of the names. Slivers without a name on the map come last: they are
 * not among a Figure's areas in every unit, and must not move the others' letters.
 */
export function lettersOf({
  table,
  names,
  areas,
}: Pick<Figure, 'table' | 'names' | 'areas'>): ReadonlyMap<string, string> {
  const onMap = [...names].sort((a, b) => b.at[1] - a.at[1] || (a.id < b.id ? -1 : 1)).map((n) => n.id);
  const listed = table.candidates ? [] : table.rows.map((r) => r.id);
  // By the ends of their ids, which tell nothing of the order of their names.
  const back = (id: string): string => [...id].reverse().join('');
  const slivers = [
    ...listed,
    ...areas.filter((a) => a.kind !== 'precinct' && a.kind !== 'tract' && a.kind !== 'hexagon').map((a) => a.id),
  ].sort((a, b) => (back(a) < back(b) ? -1 : 1));
  return new Map([...new Set([...onMap, ...slivers])].map((id, i) => [id, letterOf(i)]));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Replaces every neighborhood's name in a text by its letter; longer names first, so that one inside another is not torn out. */
export function coveredText(figure: Pick<Figure, 'table' | 'names' | 'areas'>, words: Words): (text: string) => string {
  const letters = lettersOf(figure);
  const named = new Map<string, string>();
  for (const { id, name } of [...figure.table.rows, ...figure.names]) {
    const letter = letters.get(id);
    if (letter !== undefined) named.set(name, letter);
  }
  const names = [...named.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    text.replace(pattern, (_, before: string, name: string) => before + words.m.hide.area(named.get(name) ?? ''));
}

function withoutNames(figure: Figure, words: Words): Figure {
  const letters = lettersOf(figure);
  const cover = coveredText(figure, words);
  const { koreatown, areaUnits } = words.m.figure.caveats;
  // They are called by their neighborhood, some of which have no letter here: numbers instead.
  const hexagons = new Map(
    figure.areas.filter((a) => a.kind === 'hexagon').map((a, i) => [a.id, words.m.hide.hexagon(i + 1)]),
  );
  const name = (x: { id: string; name: string }): string => {
    const letter = letters.get(x.id);
    return letter === undefined ? x.name : words.m.hide.area(letter);
  };
  return {
    ...figure,
    title: cover(figure.title),
    sentence: cover(figure.sentence),
    areas: figure.areas.map((a) => {
      switch (a.kind) {
        case 'neighborhood':
        case 'group':
        case 'council':
          return { ...a, name: name(a), note: cover(a.note) };
        case 'hexagon':
          return { ...a, name: hexagons.get(a.id) ?? '', note: cover(a.note) };
        case 'precinct':
        case 'tract':
          return a;
      }
    }),
    // On the map the letter alone: there is little room, and it stands in its area.
    names: figure.names.map((n) => ({ ...n, name: letters.get(n.id) ?? '' })),
    legend: { ...figure.legend, markers: figure.legend.markers.map((k) => ({ ...k, name: name(k) })) },
    table: inOrder(renamed(figure.table, name), letters),
    unitTable: figure.unitTable && renamed(figure.unitTable, (r) => hexagons.get(r.id) ?? name(r)),
    // They would tell which letter has rival outlines, or lies in no group.
    caveats: figure.caveats.filter((c) => ![koreatown, areaUnits.group, areaUnits.council].includes(c)),
  };
}

function renamed(table: FigureTable, name: (row: FigureRow) => string): FigureTable {
  return table.candidates ? table : { ...table, rows: table.rows.map((r) => ({ ...r, name: name(r) })) };
}

/** Rows by letter: the order of the names would tell them. A letter's rank is its length, then itself: Z before AA. */
function inOrder(table: FigureTable, letters: ReadonlyMap<string, string>): FigureTable {
  if (table.candidates) return table;
  const rank = (row: FigureRow): string => {
    const letter = letters.get(row.id) ?? '';
    return `${letter.length} ${letter}`;
  };
  return { ...table, rows: [...table.rows].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
}

/** The color with a neutral ramp in place of one that tells a party; `first` is the ramp of who came first, which the legend says anyway. */
export function neutralColor(token: ColorToken, first: 'democrat' | 'republican' = 'democrat'): ColorToken {
  const [ramp, step = '0'] = token.split('.');
  if (ramp !== 'democrat' && ramp !== 'republican') return token;
  return ramp === first ? `yes.${Number(step)}` : `no.${Number(step)}`;
}

function neutralColors({ legend: { classes, leaders } }: Figure): (token: ColorToken) => ColorToken {
  // The district's first is the first of the leaders, or stands at the right end of the scale.
  const winner = classes[leaders ? 0 : classes.length - 1]?.color ?? 'democrat.0';
  const first = winner.startsWith('republican.') ? 'republican' : 'democrat';
  return (token) => neutralColor(token, first);
}

function withoutParty(figure: Figure): Figure {
  const neutral = neutralColors(figure);
  const recolor = <T extends { color: ColorToken | null }>(x: T): T =>
    x.color === null ? x : { ...x, color: neutral(x.color) };
  return {
    ...figure,
    areas: figure.areas.map(recolor),
    points: figure.points.map(recolor),
    legend: { ...figure.legend, classes: figure.legend.classes.map(recolor) },
    table: withoutColumns(figure.table, (c) => c.key === 'party'),
    unitTable: figure.unitTable && withoutColumns(figure.unitTable, (c) => c.key === 'party'),
  };
}

function withoutColumns(table: FigureTable, gone: (column: FigureTable['columns'][number]) => boolean): FigureTable {
  const kept = table.columns.map((c) => !gone(c));
  if (kept.every(Boolean)) return table;
  return {
    ...table,
    columns: table.columns.filter((_, i) => kept[i]),
    rows: table.rows.map((r) => ({ ...r, cells: r.cells.filter((_, i) => kept[i]) })),
  };
}

function withoutValues(figure: Figure, words: Words): Figure {
  const { m } = words;
  const votes = figure.view.subject.layer === 'votes';
  const blank = (a: FigureArea): FigureArea => ({
    ...a,
    value: null,
    moe: null,
    valueText: '',
    note: '',
    classIndex: null,
    color: null,
    quality: 'none',
  });
  return {
    ...figure,
    // What is asked, without an answer: a Votes figure says it in its subtitle, a People figure in the name of its measure.
    title: votes ? figure.subtitle : figure.legend.title,
    subtitle: votes ? m.hide.values : `${figure.subtitle} · ${m.hide.values}`,
    sentence: m.hide.sentence(figure.areas.length, figure.legend.of),
    areas: figure.areas.map(blank),
    // A circle's size is its votes.
    points: [],
    maxSize: 0,
    table: withoutFigures(figure.table),
    unitTable: figure.unitTable && withoutFigures(figure.unitTable),
    placed: null,
    caveats: figure.caveats.filter((c) => c !== m.figure.caveats.ambiguous),
  };
}

/** Candidates stand in the order of their votes, columns too: both would tell. */
function withoutFigures(table: FigureTable): FigureTable {
  const bare = withoutColumns(table, (c) => c.numeric);
  return table.candidates ? { ...bare, rows: [...bare.rows].sort((a, b) => a.name.localeCompare(b.name, 'en')) } : bare;
}

function bareLegend({ title, unit, of }: Legend): Legend {
  return { title, unit, of, classes: [], ends: null, markers: [], circles: null, marks: [] };
}
