/** The Figure of a Votes layer: who led, a candidate's share, turnout or roll-off, by neighborhood and precinct. */
import { contestOf, hasPrecincts } from '@/lib/elections/catalogue';
import { unitName, unitPlaces, unitTallies } from '@/lib/figure/areaUnits';
import { districtFigure } from '@/lib/figure/districtFigure';
import type { Figure } from '@/lib/figure/figure';
import { marksUsed } from '@/lib/figure/legend';
import { nameOfPlace, namesOn, type Name } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import { columnsOf, intervalsOf, neighborhoodTallies, precinctTallies, sum } from '@/lib/figure/tally';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import { UNITS, byVotes } from '@/lib/view/units/units';
import { measureOf } from '@/lib/figure/voteMeasures';
import { votersFigure } from '@/lib/figure/voters';
import { circleKey, placeAreas, precinctAreas, precinctPoints, type Read } from '@/lib/figure/votesAreas';
import { placedOf, votesCaveats } from '@/lib/figure/votesCaveats';
import { askedOf, votesFinding } from '@/lib/figure/votesFinding';
import { lightReason, votesScale } from '@/lib/figure/votesLegend';
import { votesTable } from '@/lib/figure/votesTable';
import { voterGroup } from '@/lib/view/normalize';
import type { View, VotesLayer } from '@/lib/view/view';

/** Builds areas, circles and rows from tallies through one measure, so that none of them can disagree. @throws when a pack that packsFor names is missing. */
export function votesFigure(view: View, subject: VotesLayer, packs: FigurePacks): Figure {
  const pack = packs.elections[subject.election];
  const contest = contestOf(subject.election, subject.contest);
  if (!pack || !contest) throw new Error(`votesFigure needs election-${subject.election} with ${subject.contest}`);
  const c = columnsOf(packs, subject.election, subject.contest);
  if (!hasPrecincts(subject.election)) return districtFigure(view, subject, pack, c, packs.places);
  const group = voterGroup(subject.measure);
  if (group !== null) return votersFigure(view, subject, group, pack, packs);

  const { kind } = UNITS[subject.unit];
  const overlay = isAreaUnit(kind) ? kind : null;
  const hoods = neighborhoodTallies(pack, c, intervalsOf(packs, subject.election, subject.contest).neighborhood);
  const precincts = precinctTallies(pack, c);
  const units = overlay ? unitTallies(subject, packs, overlay, pack, c) : [];
  const places = overlay ? unitPlaces(packs, overlay) : packs.places;
  const byPrecinct = kind === 'precinct';
  const tallies = overlay ? units : byPrecinct ? precincts : hoods;
  const all = [...units, ...hoods, ...precincts];
  const measure = measureOf(subject, contest, c, tallies, all);
  const readings = new Map(all.map((t) => [t.id, measure.read(t)]));
  const selected = new Set(view.selection);
  const read: Read = { pack, columns: c, measure, readings, selected };

  const areas = byPrecinct
    ? precinctAreas(read, precincts)
    : placeAreas(read, places, overlay ? units : hoods, overlay ?? 'neighborhood');
  const points = precinctPoints(read, precincts, byVotes(subject.unit).circles);
  const placeOf = (id: string): Name => nameOfPlace(id, packs.places);
  const nameOf = (id: string): Name =>
    byPrecinct
      ? { is: 'precinct', id }
      : overlay
        ? unitName(overlay)(places.neighborhoods.find((n) => n.slug === id) ?? { slug: id, name: id })
        : placeOf(id);
  const shown = tallies.map((t) => ({ name: nameOf(t.id), counted: sum(t.votes), ...readings.get(t.id)! }));
  const table = votesTable(subject, contest, c, {
    tallies: hoods,
    all,
    readings,
    selected,
    kind: 'neighborhood',
    nameOf: placeOf,
  });

  return {
    view,
    plan: pack.plan,
    asked: askedOf(subject, measure.leaders !== null),
    finding: votesFinding(subject, c, pack, measure, shown),
    estimated: false,
    areas,
    names: namesOn(pack.plan, places, overlay ? unitName(overlay) : undefined),
    points,
    maxSize: Math.max(0, ...precincts.map((t) => sum(t.votes))),
    legend: {
      ...votesScale(subject, c, measure, shown, areas),
      of: kind,
      circles: points.length > 0 ? { sizes: circleKey(precincts), of: 'votes' } : null,
      marks: marksUsed(areas, {
        light: lightReason(subject.measure),
        hatch: byPrecinct ? 'edges-edited' : 'uncertain',
        none: 'no-figure',
      }),
    },
    outlined: [],
    table,
    unitTable:
      kind === 'neighborhood'
        ? null
        : votesTable(subject, contest, c, { tallies, all, readings, selected, kind, nameOf }),
    placed: placedOf(pack, c),
    caveats: votesCaveats(subject, contest, pack, c, points, areas),
    sources: [],
  };
}
