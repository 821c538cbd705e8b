/** The table of a Votes figure: every area with its lead, shares and votes, or its turnout. */
import { CANDIDATES } from '@/lib/elections/catalogue';
import type { Figure, FigureRow } from '@/lib/figure/figure';
import { MIN_VOTES, marginMeasure, nameOf, sum, type Reading, type Tally } from '@/lib/figure/tally';
import type { Words } from '@/lib/figure/words';
import type { ContestColumns, PlacesPack } from '@/lib/packs/schema';
import type { VotesLayer } from '@/lib/view/view';

export function votesTable(subject: VotesLayer, c: ContestColumns, tallies: Tally[], readings: Map<string, Reading>, places: PlacesPack, selected: Set<string>, precincts: boolean, w: Words): Figure['table'] {
  const { m, f } = w;
  const turnout = subject.measure === 'turnout';
  const shareHeads = c.candidates.map((id) => ({ key: id, label: CANDIDATES[id].short, numeric: true }));
  const columns = turnout
    ? [{ key: 'turnout', label: m.figure.table.turnout, numeric: true }, { key: 'registered', label: m.figure.table.registered, numeric: true }]
    : [{ key: 'lead', label: m.figure.table.lead, numeric: true }, ...shareHeads, { key: 'votes', label: m.figure.table.votes, numeric: true }];
  const withError = !turnout && !precincts && tallies.some((t) => t.splitError !== null);
  if (withError) columns.push({ key: 'error', label: m.figure.table.error, numeric: true });
  const margin = marginMeasure(c, w);
  const rows = tallies.map((t): FigureRow => {
    const total = sum(t.votes);
    const r = readings.get(t.id)!;
    const hidden = { text: '–', sort: null };
    const cells = turnout
      ? [{ text: r.text, sort: r.value }, { text: t.registered === null ? '–' : f.number(t.registered), sort: t.registered }]
      : total < MIN_VOTES
        ? columns.filter((x) => x.key !== 'error').map(() => hidden)
        : [
            { text: margin.read(t).text, sort: margin.read(t).value },
            ...t.votes.map((v) => ({ text: f.percent((100 * v) / total), sort: v / total })),
            { text: f.number(total), sort: total },
          ];
    if (withError) cells.push(t.splitError === null || total < MIN_VOTES ? hidden : { text: `±${f.points(t.splitError)}`, sort: t.splitError });
    return { id: t.id, name: nameOf(t.id, places, precincts, w), selected: selected.has(t.id), cells };
  });
  rows.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const election = m.elections[subject.election].name;
  return { caption: precincts ? m.figure.table.precinctCaption(election) : m.figure.table.votesCaption(election), columns, rows };
}

