/** The table of a Votes figure: every area with its lead, shares and votes, or its turnout, or the ballots left blank. */
import type { Contest } from '@/lib/elections/catalogue';
import { FEWEST_TO_NAME, halfOf, turned } from '@/lib/elections/intervals';
import type { Caption, FigureColumn, FigureRow, FigureTable } from '@/lib/figure/figure';
import { leadMeasure } from '@/lib/figure/leads';
import type { Name } from '@/lib/figure/names';
import { MIN_VOTES, sum, type Reading, type Tally } from '@/lib/figure/tally';
import { shareInterval } from '@/lib/figure/intervalOf';
import type { ContestColumns } from '@/lib/packs/schema';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import type { AreaKind } from '@/lib/view/units/units';
import type { VotesLayer } from '@/lib/view/view';

type Cells = FigureRow['cells'];
type Holds = Cells[number];
const BLANK: Holds = { holds: { is: 'blank' }, sort: null };

/** A number of people, ballots or votes, or nothing. */
export function countCell(n: number | null): Holds {
  return n === null ? BLANK : { holds: { is: 'count', count: n }, sort: n };
}

/** The interval of a lead, as seen by who leads. */
export function leadWithin({ lead }: Reading): Holds {
  const interval = lead && 'interval' in lead ? lead.interval : null;
  return interval === null ? BLANK : { holds: { is: 'interval', ...interval }, sort: halfOf(interval) };
}

/** The interval of a difference to the district, as seen from the side it is on. */
function within({ value, interval }: Reading): Holds {
  if (value === null || interval === null) return BLANK;
  return { holds: { is: 'interval', ...(value < 0 ? turned(interval) : interval) }, sort: halfOf(interval) };
}

/** What is listed: `tallies` the areas of a kind, `all` every area of the contest. */
interface Listed {
  tallies: readonly Tally[];
  all: readonly Tally[];
  readings: ReadonlyMap<string, Reading>;
  selected: ReadonlySet<string>;
  kind: AreaKind;
  nameOf: (id: string) => Name;
}

export function votesTable(subject: VotesLayer, contest: Contest, c: ContestColumns, listed: Listed): FigureTable {
  const { kind, tallies, selected, nameOf } = listed;
  const { columns, cells } = body(subject, contest, c, listed);
  const { election } = subject;
  const caption: Caption = isAreaUnit(kind)
    ? { is: 'unit', unit: kind, what: { election } }
    : { is: 'areas', of: kind, election };
  return {
    caption,
    columns,
    rows: tallies.map((t): FigureRow => ({
      id: t.id,
      name: nameOf(t.id),
      selected: selected.has(t.id),
      ...(sum(t.votes) < FEWEST_TO_NAME && t.basis !== 'estimated' ? { small: true as const } : {}),
      cells: cells(t),
    })),
    order: 'name',
    ...(isAreaUnit(kind) ? { named: true as const } : {}),
  };
}

function body(
  subject: VotesLayer,
  contest: Contest,
  c: ContestColumns,
  { tallies, all, readings }: Listed,
): { columns: FigureColumn[]; cells: (t: Tally) => Cells } {
  const value = (t: Tally): Holds => {
    const r = readings.get(t.id)!;
    return { holds: r.told, sort: r.value };
  };
  const column = (is: Exclude<FigureColumn['label']['is'], 'candidate' | 'measure' | 'election'>): FigureColumn => ({
    key: is,
    label: { is },
    numeric: true,
  });
  if (subject.measure === 'turnout')
    return {
      columns: [column('turnout'), column('registered')],
      cells: (t) => [value(t), countCell(t.registered)],
    };
  if (subject.measure === 'roll-off')
    return {
      columns: [column('roll-off'), column('ballots')],
      cells: (t) => [value(t), countCell(t.contestBallots)],
    };
  const lead = leadMeasure(contest, c, all);
  const divided = tallies.some((t) => t.basis !== 'counted');
  const against = subject.measure === 'against';
  const columns: FigureColumn[] = [
    ...(against ? [column('against'), ...(divided ? [column('interval')] : [])] : []),
    column('lead'),
    ...(divided && !against ? [column('interval')] : []),
    ...c.candidates.map((id): FigureColumn => ({ key: id, label: { is: 'candidate', candidate: id }, numeric: true })),
    column(divided ? 'votes-placed' : 'votes'),
  ];
  const cells = (t: Tally): Cells => {
    const total = sum(t.votes);
    if (total < MIN_VOTES) return columns.map(() => BLANK);
    const r = lead.read(t);
    return [
      ...(against ? [value(t), ...(divided ? [within(readings.get(t.id)!)] : [])] : []),
      { holds: r.told, sort: r.value },
      ...(divided && !against ? [leadWithin(r)] : []),
      ...t.votes.map((v, k): Holds => ({
        holds: {
          is: 'share',
          percent: (100 * v) / total,
          interval: t.basis === 'counted' ? null : shareInterval(t, k),
        },
        sort: v / total,
      })),
      countCell(total),
    ];
  };
  return { columns, cells };
}
