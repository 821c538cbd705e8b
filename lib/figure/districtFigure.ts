/** The Figure of an election without precinct returns: the district's certified totals, and nothing on the map but its outline. */
import { contestOf } from '@/lib/elections/catalogue';
import { plain } from '@/lib/figure/caveats';
import type { Figure, FigureRow } from '@/lib/figure/figure';
import { namesOn, placeName } from '@/lib/figure/names';
import { sum } from '@/lib/figure/tally';
import { askedOf, decides, resultOf } from '@/lib/figure/votesFinding';
import type { ContestColumns, ElectionPack, PlacesPack } from '@/lib/packs/schema';
import type { View, VotesLayer } from '@/lib/view/view';

export function districtFigure(
  view: View,
  subject: VotesLayer,
  pack: ElectionPack,
  c: ContestColumns,
  places: PlacesPack,
): Figure {
  const { election } = subject;
  const total = sum(c.totals);
  const ballot = contestOf(election, subject.contest)?.ballot ?? [];
  const rows = c.candidates.map((candidate, k): FigureRow => {
    const count = c.totals[k] ?? 0;
    return {
      id: candidate,
      name: { is: 'candidate', candidate },
      selected: false,
      cells: [
        { holds: { is: 'party', party: ballot.find((b) => b.candidate === candidate)?.party ?? '' }, sort: null },
        { holds: { is: 'count', count }, sort: count },
        { holds: { is: 'percent', percent: (100 * count) / total }, sort: count },
      ],
    };
  });
  return {
    view,
    plan: pack.plan,
    asked: askedOf(subject, false),
    finding: { is: 'district', result: resultOf(c, decides(subject)) },
    estimated: false,
    areas: [],
    names: namesOn(pack.plan, places),
    points: [],
    outlined: [],
    maxSize: 0,
    legend: {
      unit: 'points',
      of: 'neighborhood',
      scale: { kind: 'none' },
      domain: null,
      classes: [],
      markers: [],
      circles: null,
      marks: [],
    },
    table: {
      caption: { is: 'areas', of: 'neighborhood', election },
      columns: [{ key: 'lead', label: { is: 'lead' }, numeric: true }],
      rows: places.neighborhoods
        .filter((n) => n.label[pack.plan] !== null)
        .map((n): FigureRow => ({
          id: n.slug,
          name: placeName(n),
          selected: false,
          cells: [{ holds: { is: 'none' }, sort: null }],
        })),
      order: 'given',
    },
    unitTable: {
      caption: { is: 'candidates', election },
      candidates: true,
      rows,
      columns: [
        { key: 'party', label: { is: 'party' }, numeric: false },
        { key: 'votes', label: { is: 'votes' }, numeric: true },
        { key: 'share', label: { is: 'share' }, numeric: true },
      ],
      order: 'given',
    },
    placed: { placed: 0, total, rest: 'district' },
    caveats: plain('district-only'),
    sources: [],
  };
}
