/** The Figure of an election without precinct returns: the district's certified totals, and nothing on the map but its outline. */
import { CANDIDATES, contestOf } from '@/lib/elections/catalogue';
import type { Figure, FigureRow } from '@/lib/figure/figure';
import { namesOn } from '@/lib/figure/names';
import { sum } from '@/lib/figure/tally';
import { subtitleOf } from '@/lib/figure/votesWords';
import type { Words } from '@/lib/figure/words';
import type { ContestColumns, ElectionPack, PlacesPack } from '@/lib/packs/schema';
import type { View, VotesLayer } from '@/lib/view/view';

export function districtFigure(
  view: View,
  subject: VotesLayer,
  pack: ElectionPack,
  c: ContestColumns,
  places: PlacesPack,
  w: Words,
): Figure {
  const { m, f } = w;
  const total = sum(c.totals);
  const [first = 0, second = 0] = c.totals;
  const share = (k: number): string => f.percent((100 * (c.totals[k] ?? 0)) / total);
  const name = (k: number): string => CANDIDATES[c.candidates[k]!].name;
  const party = (k: number): string => {
    const found =
      contestOf(subject.election, subject.contest)?.ballot.find((b) => b.candidate === c.candidates[k])?.party ?? '';
    return found === '' ? '–' : m.parties[found];
  };
  const rows = c.candidates.map((id, k): FigureRow => ({
    id,
    name: name(k),
    selected: false,
    cells: [
      { text: party(k), sort: null },
      { text: f.number(c.totals[k] ?? 0), sort: c.totals[k] ?? 0 },
      { text: share(k), sort: c.totals[k] ?? 0 },
    ],
  }));
  const decided = m.figure.marginSentence({
    winner: name(0),
    winnerShare: share(0),
    second: name(1),
    secondShare: share(1),
    by: f.number(first - second),
    total: f.number(total),
    best: [],
    decided: true,
  });
  return {
    view,
    plan: pack.plan,
    title: m.figure.districtTitle(CANDIDATES[c.candidates[0]!].short, f.number(first - second)),
    subtitle: subtitleOf(subject, w),
    sentence: `${decided} ${m.figure.districtOnly}`,
    areas: [],
    names: namesOn(pack.plan, places),
    points: [],
    outlined: [],
    maxSize: 0,
    legend: {
      title: m.figure.legend.marginTitle,
      unit: m.figure.legend.points,
      of: m.figure.legend.neighborhoods,
      classes: [],
      ends: null,
      markers: [],
      circles: null,
      marks: [],
    },
    table: {
      caption: m.figure.table.votesCaption(m.elections[subject.election].name),
      columns: [{ key: 'lead', label: m.figure.table.lead, numeric: true }],
      rows: places.neighborhoods
        .filter((n) => n.label[pack.plan] !== null)
        .map((n): FigureRow => ({
          id: n.slug,
          name: n.name,
          selected: false,
          cells: [{ text: m.figure.noFigure, sort: null }],
        })),
    },
    unitTable: {
      caption: m.figure.table.districtCaption(m.elections[subject.election].name),
      candidates: true,
      rows,
      columns: [
        { key: 'party', label: m.figure.table.party, numeric: false },
        { key: 'votes', label: m.figure.table.votes, numeric: true },
        { key: 'share', label: m.figure.table.share, numeric: true },
      ],
    },
    placed: { placed: 0, total, text: m.figure.placed('0', f.number(total)), note: m.figure.districtOnly },
    caveats: [m.figure.districtOnly],
    sources: [],
  };
}
