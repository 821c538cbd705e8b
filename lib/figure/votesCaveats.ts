/** What must be kept in mind of a Votes figure, and how many of its votes are on the map. */
import type { Contest } from '@/lib/elections/catalogue';
import { plain, type Caveat } from '@/lib/figure/caveats';
import type { FigureArea, FigurePoint, Placed } from '@/lib/figure/figure';
import { sum } from '@/lib/figure/tally';
import { UNITS } from '@/lib/view/units/units';
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import type { VotesLayer } from '@/lib/view/view';

/** Votes placed of votes cast, certified where that is known. */
export function placedOf(pack: ElectionPack, c: ContestColumns): Placed {
  const unplaced = sum(c.precinct.map((v) => sum(v.filter((_, i) => pack.precincts.placement[i] === 'unplaced'))));
  const withheld = sum(c.withheld);
  const returned = sum(c.totals);
  const total = c.certified ? sum(c.certified) : returned;
  return { placed: returned - unplaced - withheld, total, rest: { unplaced, withheld, absent: total - returned } };
}

/** How votes are divided, by unit. */
function dividing(unit: VotesLayer['unit'], plan: Plan): Caveat[] {
  const { kind } = UNITS[unit];
  if (isAreaUnit(kind)) return [...plain('split'), { is: 'area-part', plan }, { is: 'area-unit', unit: kind }];
  return kind === 'precinct' ? [] : [...plain('split'), { is: 'part', plan }, ...plain('koreatown')];
}

export function votesCaveats(
  subject: VotesLayer,
  contest: Contest,
  pack: ElectionPack,
  columns: ContestColumns,
  points: readonly FigurePoint[],
  areas: readonly FigureArea[],
): Caveat[] {
  const precincts = points.filter((p) => p.placement === 'near').length;
  const turnout = subject.measure === 'turnout';
  const { kind } = UNITS[subject.unit];
  return [
    ...(precincts > 0 ? [{ is: 'near' as const, precincts }] : []),
    ...dividing(subject.unit, pack.plan),
    ...(subject.measure === 'margin' && areas.some((a) => a.quality === 'light') ? plain('ambiguous') : []),
    ...(subject.measure === 'against' ? plain('against') : []),
    ...(turnout && pack.registration === 'export' ? plain('export-registration') : []),
    ...(turnout && pack.registration === 'canvass' ? plain('canvass-registration') : []),
    ...(subject.measure === 'roll-off' ? plain('roll-off') : []),
    ...(contest.inferred ? plain('inferred') : []),
    ...(columns.ballots ? plain('part-ballot') : []),
    ...(subject.election === '2017-04-special-primary' ? plain('write-in') : []),
    ...(subject.election === '2025-11-special' ? plain('across-the-line') : []),
    ...(turnout && kind === 'neighborhood' && (pack.aboveCitizens ?? []).length > 0 ? plain('above-citizens') : []),
  ];
}
