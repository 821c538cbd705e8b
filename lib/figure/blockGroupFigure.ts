/** The Figure of a contest by block group: the mix of the precincts over each, read by the same measures as all votes. */
import { contestOf } from '@/lib/elections/catalogue';
import { blockGroupsOf } from '@/lib/figure/blockGroups';
import { plain } from '@/lib/figure/caveats';
import type { Figure, FigureArea } from '@/lib/figure/figure';
import { marksUsed } from '@/lib/figure/legend';
import { nameOfPlace, namesOn, type Name } from '@/lib/figure/names';
import { blockGroupTallies, blockGroupVotesOf, mixCaveats, mixSources } from '@/lib/figure/mix';
import type { FigurePacks } from '@/lib/figure/packs';
import { columnsOf, intervalsOf, neighborhoodTallies, precinctTallies, sum } from '@/lib/figure/tally';
import { measureOf } from '@/lib/figure/voteMeasures';
import { votesNotes } from '@/lib/figure/votesAreas';
import { placedOf } from '@/lib/figure/votesCaveats';
import { askedOf, votesFinding } from '@/lib/figure/votesFinding';
import { areaOf, lightReason, votesScale } from '@/lib/figure/votesLegend';
import { votesTable } from '@/lib/figure/votesTable';
import { byVotes } from '@/lib/view/units/units';
import type { View, VotesLayer } from '@/lib/view/view';

/** @throws when a pack that packsFor names is missing. */
export function blockGroupFigure(view: View, subject: VotesLayer, packs: FigurePacks): Figure {
  const { election } = subject;
  const pack = packs.elections[election];
  const contest = contestOf(election, subject.contest);
  if (!pack || !contest) throw new Error(`blockGroupFigure needs election-${election} with ${subject.contest}`);
  const c = columnsOf(packs, election, subject.contest);
  const mix = blockGroupVotesOf(packs, election, subject.contest);
  const groups = blockGroupsOf(packs);
  const hoods = neighborhoodTallies(pack, c, intervalsOf(packs, election, subject.contest).neighborhood);
  const tallies = blockGroupTallies(groups, mix, c, hoods[0]?.elsewhere ?? []);
  const all = [...tallies, ...hoods, ...precinctTallies(pack, c)];
  const measure = measureOf(subject, contest, c, tallies, all);
  const readings = new Map([...tallies, ...hoods].map((t) => [t.id, measure.read(t)]));
  const selected = new Set(view.selection);
  const { pack: geometry, object } = byVotes('block-group').shape(pack.plan);
  const areas = groups.map((group, g): FigureArea => {
    const t = tallies[g]!;
    const r = readings.get(t.id)!;
    return {
      id: group.id,
      kind: 'block-group',
      name: group.name,
      geometry: { pack: geometry, object, id: group.id },
      ...areaOf(r, measure),
      notes: votesNotes(t, r, c),
      selected: selected.has(group.id),
      label: null,
    };
  });
  const names = new Map(groups.map((group) => [group.id, group.name]));
  const nameOf = (id: string): Name => names.get(id) ?? nameOfPlace(id, packs.places);
  const shown = tallies.map((t) => ({ name: nameOf(t.id), counted: sum(t.votes), ...readings.get(t.id)! }));
  const listed = { all, readings, selected, nameOf };
  const isMargin = subject.measure === 'margin';
  return {
    view,
    plan: pack.plan,
    asked: askedOf(subject, measure.leaders !== null),
    finding: votesFinding(subject, c, pack, measure, shown),
    estimated: false,
    areas,
    names: namesOn(pack.plan, packs.places),
    points: [],
    maxSize: 0,
    outlined: [],
    legend: {
      ...votesScale(subject, c, measure, shown, areas),
      of: 'block-group',
      circles: null,
      marks: marksUsed(areas, {
        light: lightReason(subject.measure),
        hatch: 'uncertain',
        none: 'no-figure',
      }),
    },
    table: votesTable(subject, contest, c, { ...listed, tallies: hoods, kind: 'neighborhood' }),
    unitTable: votesTable(subject, contest, c, { ...listed, tallies, kind: 'block-group' }),
    placed: placedOf(pack, c),
    caveats: [
      ...mixCaveats(election, subject.contest, mix),
      ...(isMargin && areas.some((a) => a.quality === 'light') ? plain('ambiguous') : []),
      ...(subject.measure === 'against' ? plain('against') : []),
      { is: 'area-part', plan: pack.plan },
      ...(c.ballots ? plain('part-ballot') : []),
    ],
    sources: mixSources(election),
  };
}
