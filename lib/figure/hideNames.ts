/** Takes the names of places out of a Figure: letters, or numbers for hexagons, stand for them everywhere. */
import type { Caveat } from '@/lib/figure/caveats';
import type { Figure, FigureArea, FigureRow, FigureTable } from '@/lib/figure/figure';
import type { Finding } from '@/lib/figure/finding';
import { letterOf } from '@/lib/figure/letters';
import type { Name } from '@/lib/figure/names';
import type { Found } from '@/lib/figure/told';
import { UNITS } from '@/lib/view/units/units';

type Lettered = Pick<Figure, 'table' | 'names' | 'areas'>;

/**
 * The letter of each neighborhood of a Figure, from north to south, so that the order tells nothing of the names. Slivers without a name on the map come last: they are
 * not among a Figure's areas in every unit, and must not move the others' letters.
 */
export function lettersOf({ table, names, areas }: Lettered): ReadonlyMap<string, string> {
  const onMap = [...names].sort((a, b) => b.at[1] - a.at[1] || (a.id < b.id ? -1 : 1)).map((n) => n.id);
  const listed = table.candidates ? [] : table.rows.filter((r) => !r.apart).map((r) => r.id);
  // By the ends of their ids, which tell nothing of the order of their names.
  const back = (id: string): string => [...id].reverse().join('');
  const slivers = [...listed, ...areas.filter((a) => UNITS[a.kind].hiddenName === 'letter').map((a) => a.id)].sort(
    (a, b) => (back(a) < back(b) ? -1 : 1),
  );
  return new Map([...new Set([...onMap, ...slivers])].map((id, i) => [id, letterOf(i)]));
}

/** Caveats that would tell which letter has rival outlines, or lies in no group. */
const NAMING: readonly Caveat['is'][] = ['koreatown', 'area-unit', 'group-quarters'];

export function withoutNames(figure: Figure): Figure {
  const letters = lettersOf(figure);
  // They are called by their neighborhood, some of which have no letter here: numbers instead.
  const numbers = new Map(figure.areas.filter((a) => a.kind === 'hexagon').map((a, i) => [a.id, i + 1]));
  const letter = (id: string): Name => ({ is: 'letter', letter: letters.get(id) ?? null });
  const covered = (name: Name): Name => {
    switch (name.is) {
      case 'place':
        return letter(name.slug);
      case 'area':
        return letter(name.id);
      case 'hexagon':
        return { is: 'letter', letter: null };
      case 'block-group':
        return { ...name, place: null };
      case 'precinct':
      case 'tract':
      case 'apart':
      case 'candidate':
      case 'letter':
      case 'numbered-hexagon':
        return name;
    }
  };
  const nameOf = ({ id, name }: { id: string; name: Name }): Name => {
    const number = numbers.get(id);
    return number === undefined ? covered(name) : { is: 'numbered-hexagon', number };
  };
  const renamed = <T extends FigureArea | FigureRow | Figure['names'][number] | Figure['legend']['markers'][number]>(
    x: T,
  ): T => ({ ...x, name: nameOf(x) });
  const table = (t: FigureTable): FigureTable =>
    t.candidates ? t : inOrder({ ...t, rows: t.rows.filter((r) => !r.apart).map(renamed) }, letters, numbers);
  return {
    ...figure,
    finding: coveredFinding(figure.finding, covered),
    areas: figure.areas.map(renamed),
    names: figure.names.map(renamed),
    legend: { ...figure.legend, markers: figure.legend.markers.map(renamed) },
    table: table(figure.table),
    unitTable: figure.unitTable && table(figure.unitTable),
    caveats: figure.caveats.filter((c) => !NAMING.includes(c.is)),
  };
}

/** Rows by letter or number: the order of the names would tell them. A letter's rank is its length, then itself: Z before AA. Rows that keep their names stay. */
function inOrder(
  table: FigureTable,
  letters: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, number>,
): FigureTable {
  const rank = ({ id }: FigureRow): number | string | null => {
    const letter = letters.get(id);
    return letter === undefined ? (numbers.get(id) ?? null) : `${letter.length} ${letter}`;
  };
  if (table.rows.every((row) => rank(row) === null)) return table;
  return {
    ...table,
    order: 'given',
    rows: [...table.rows].sort((a, b) => ((rank(a) ?? '') < (rank(b) ?? '') ? -1 : 1)),
  };
}

function coveredFinding(finding: Finding, covered: (name: Name) => Name): Finding {
  const found = (f: Found): Found => ({ ...f, name: covered(f.name) });
  switch (finding.is) {
    case 'lead':
      return { ...finding, widest: finding.widest.map((w) => ({ ...w, name: covered(w.name) })) };
    case 'share':
    case 'turnout':
    case 'roll-off':
    case 'voters':
    case 'people':
      return { ...finding, ends: { low: found(finding.ends.low), high: found(finding.ends.high) } };
    case 'estimate':
    case 'change':
    case 'against':
      return { ...finding, ends: finding.ends && { low: found(finding.ends.low), high: found(finding.ends.high) } };
    case 'leaders':
    case 'district':
    case 'kinds':
    case 'nothing-to-rank':
    case 'hidden':
      return finding;
  }
}
