/** The table of a Votes figure: every area with its lead, shares and votes, or its turnout, or the ballots left blank. */
import { CANDIDATES, type Contest } from '@/lib/elections/catalogue';
import type { FigureRow, FigureTable } from '@/lib/figure/figure';
import { leadMeasure } from '@/lib/figure/leads';
import { nameOf } from '@/lib/figure/names';
import { MIN_VOTES, sum, type Reading, type Tally } from '@/lib/figure/tally';
import type { Words } from '@/lib/figure/words';
import type { ContestColumns, PlacesPack } from '@/lib/packs/schema';
import type { VotesLayer } from '@/lib/view/view';

type Cells = FigureRow['cells'];
const HIDDEN = { text: '–', sort: null };

/** `tallies`: the areas listed, precincts or neighborhoods; `all`: both. */
export function votesTable(
  subject: VotesLayer,
  contest: Contest,
  c: ContestColumns,
  tallies: readonly Tally[],
  all: readonly Tally[],
  readings: ReadonlyMap<string, Reading>,
  places: PlacesPack,
  selected: ReadonlySet<string>,
  precincts: boolean,
  w: Words,
): FigureTable {
  const { columns, cells } = body(subject, contest, c, tallies, all, readings, precincts, w);
  const rows = tallies.map((t): FigureRow => ({
    id: t.id,
    name: nameOf(t.id, places, precincts, w),
    selected: selected.has(t.id),
    cells: cells(t),
  }));
  rows.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const election = w.m.elections[subject.election].name;
  return {
    caption: precincts ? w.m.figure.table.precinctCaption(election) : w.m.figure.table.votesCaption(election),
    columns,
    rows,
  };
}

function body(
  subject: VotesLayer,
  contest: Contest,
  c: ContestColumns,
  tallies: readonly Tally[],
  all: readonly Tally[],
  readings: ReadonlyMap<string, Reading>,
  precincts: boolean,
  w: Words,
): { columns: FigureTable['columns']; cells: (t: Tally) => Cells } {
  const {
    m: {
      figure: { table },
    },
    f,
  } = w;
  const count = (n: number | null) => (n === null ? HIDDEN : { text: f.number(n), sort: n });
  const value = (t: Tally) => {
    const r = readings.get(t.id)!;
    return { text: r.text, sort: r.value };
  };
  const column = (key: string, label: string) => ({ key, label, numeric: true });
  if (subject.measure === 'turnout') {
    return {
      columns: [column('turnout', table.turnout), column('registered', table.registered)],
      cells: (t) => [value(t), count(t.registered)],
    };
  }
  if (subject.measure === 'roll-off') {
    return {
      columns: [column('roll-off', table.rollOff), column('ballots', table.ballots)],
      cells: (t) => [value(t), count(t.contestBallots)],
    };
  }
  const lead = leadMeasure(contest, c, all, w);
  const withError = !precincts && tallies.some((t) => t.splitError !== null);
  const columns = [
    column('lead', table.lead),
    ...c.candidates.map((id) => column(id, CANDIDATES[id].short)),
    column('votes', table.votes),
    ...(withError ? [column('error', table.error)] : []),
  ];
  const cells = (t: Tally): Cells => {
    const total = sum(t.votes);
    if (total < MIN_VOTES) return columns.map(() => HIDDEN);
    const r = lead.read(t);
    return [
      { text: r.text, sort: r.value },
      ...t.votes.map((v) => ({ text: f.percent((100 * v) / total), sort: v / total })),
      { text: f.number(total), sort: total },
      ...(withError
        ? [t.splitError === null ? HIDDEN : { text: `±${f.points(t.splitError)}`, sort: t.splitError }]
        : []),
    ];
  };
  return { columns, cells };
}
