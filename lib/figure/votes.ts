/** The Figure of a Votes layer: who led, a candidate's share, turnout or roll-off, by neighborhood and precinct. */
import { CANDIDATES, contestOf, hasPrecincts } from '@/lib/elections/catalogue';
import { namedTable, unitNames, unitPlaces, unitShape, unitTallies } from '@/lib/figure/areaUnits';
import { districtFigure } from '@/lib/figure/districtFigure';
import type { Figure, FigureArea, FigurePoint, Legend } from '@/lib/figure/figure';
import { legendClasses, markers, marksUsed } from '@/lib/figure/legend';
import type { FigurePacks } from '@/lib/figure/packs';
import { nameOf, namesOn } from '@/lib/figure/names';
import {
  MIN_VOTES,
  columnsOf,
  neighborhoodTallies,
  precinctTallies,
  splitText,
  sum,
  type Measured,
  type Reading,
  type Tally,
} from '@/lib/figure/tally';
import { measureOf } from '@/lib/figure/voteMeasures';
import { votesTable } from '@/lib/figure/votesTable';
import { caveats, headline, placedOf } from '@/lib/figure/votesWords';
import type { Words } from '@/lib/figure/words';
import type { ContestColumns, ElectionPack, PlacesPack } from '@/lib/packs/schema';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import { shareCandidate, voterGroup } from '@/lib/view/normalize';
import type { View, VotesLayer } from '@/lib/view/view';

/** Builds areas, circles and rows from tallies through one measure, so that none of them can disagree. */
export function votesFigure(view: View, subject: VotesLayer, packs: FigurePacks, w: Words): Figure {
  const pack = packs.elections[subject.election];
  const contest = contestOf(subject.election, subject.contest);
  if (!pack || !contest) throw new Error(`votesFigure needs election-${subject.election} with ${subject.contest}`);
  const c = columnsOf(packs, subject.election, subject.contest);
  if (!hasPrecincts(subject.election)) return districtFigure(view, subject, pack, c, packs.places, w);
  const group = voterGroup(subject.measure);
  if (group !== null) {
    if (!packs.voters) throw new Error('A figure of voters needs packs.voters');
    return packs.voters.draw(view, subject, group, pack, packs, w);
  }
  const hoods = neighborhoodTallies(pack, c);
  const precincts = precinctTallies(pack, c);
  const precinctUnit = subject.unit === 'precinct';
  const unit = isAreaUnit(subject.unit) ? subject.unit : null;
  const units = unit ? unitTallies(subject, packs, unit, pack, c) : [];
  const places = unit ? unitPlaces(packs, unit) : packs.places;
  const tallies = unit ? units : precinctUnit ? precincts : hoods;
  const all = [...units, ...hoods, ...precincts];
  const measure = measureOf(subject, contest, c, tallies, all, w);
  const readings = new Map(all.map((t) => [t.id, measure.read(t)]));

  const selected = new Set(view.selection);
  const areas = precinctUnit
    ? precinctAreas(pack, precincts, readings, measure, selected, w)
    : neighborhoodAreas(pack, places, unit ? units : hoods, readings, measure, selected, w).map((a) =>
        unit ? { ...a, ...unitShape(unit, pack.plan, a.id) } : a,
      );
  const points =
    unit || subject.unit === 'neighborhood'
      ? []
      : precinctPoints(pack, precincts, readings, measure, selected, precinctUnit, w);
  const unitWord = unit
    ? w.m.figure.legend.areaUnits[unit]
    : precinctUnit
      ? w.m.figure.legend.precincts
      : w.m.figure.legend.neighborhoods;
  const table = (of: readonly Tally[], where: PlacesPack, precinct: boolean) =>
    votesTable(subject, contest, c, of, all, readings, where, selected, precinct, w);
  const shown = tallies.map((t) => ({ name: nameOf(t.id, places, precinctUnit, w), ...readings.get(t.id)! }));

  return {
    view,
    plan: pack.plan,
    ...headline(subject, c, pack, measure, shown, unitWord, w),
    areas,
    names: unit ? unitNames(places, pack.plan) : namesOn(pack.plan, packs.places),
    points,
    maxSize: Math.max(0, ...precincts.map((t) => sum(t.votes))),
    legend: {
      ...scaleOf(subject, c, measure, shown, areas, w),
      of: unitWord,
      circles: points.length > 0 ? { sizes: circleKey(precincts), label: w.m.figure.legend.circles } : null,
      marks: marksUsed(areas, {
        light: w.m.figure.legend.lightVotes,
        hatch: w.m.figure.legend.hatchVotes,
        none: w.m.figure.legend.none,
      }),
    },
    outlined: [],
    table: table(hoods, packs.places, false),
    unitTable: unit
      ? namedTable(
          table(units, places, false),
          w.m.figure.table.unitCaption(w.m.units[unit], w.m.elections[subject.election].name),
        )
      : precinctUnit
        ? table(precincts, packs.places, true)
        : null,
    placed: placedOf(pack, c, w),
    caveats: caveats(subject, contest, pack, c, points, areas, w),
    sources: [],
  };
}

/** Classes with how many of the shown areas fall in each, and where the selected ones stand. */
export function scaleOf(
  subject: VotesLayer,
  c: ContestColumns,
  measure: Measured,
  shown: readonly Reading[],
  areas: FigureArea[],
  w: Words,
): Pick<Legend, 'title' | 'unit' | 'classes' | 'ends' | 'markers' | 'leaders'> {
  const words = w.m.figure.legend;
  const { edges, colors, leaders } = measure;
  const isMargin = subject.measure === 'margin';
  const unit = isMargin ? words.points : words.percent;
  if (edges === null) {
    const count = (i: number): number => shown.filter((r) => r.classIndex === i).length;
    return {
      title: words.leadersTitle,
      unit,
      ends: null,
      leaders: true,
      markers: markers(null, areas),
      classes: colors.map((color, i) => ({
        color,
        from: null,
        to: null,
        label: leaders?.[i]?.label ?? '',
        count: count(i),
      })),
    };
  }
  const scale = { edges, colors };
  const [first, second] = [CANDIDATES[c.candidates[0]!].short, CANDIDATES[c.candidates[1] ?? c.candidates[0]!].short];
  const candidate = shareCandidate(subject.measure);
  const middle = colors.length / 2;
  return {
    title:
      candidate !== null
        ? words.shareTitle(CANDIDATES[candidate].short)
        : isMargin
          ? words.marginTitle
          : subject.measure === 'roll-off'
            ? words.rollOffTitle
            : words.turnoutTitle,
    unit,
    ends: isMargin ? [second, first] : null,
    markers: markers(scale, areas),
    classes: legendClasses(
      scale,
      shown.map((r) => r.value),
      (from, to, i) => {
        if (!isMargin)
          return words.range(from === null ? null : w.f.number(from), to === null ? null : `${w.f.number(to)}%`);
        return i < middle
          ? words.by(second, Math.abs(to!), from === null ? null : Math.abs(from))
          : words.by(first, from!, to);
      },
    ),
  };
}

export const colorIn = (r: Reading, measure: Measured): FigureArea['color'] =>
  r.classIndex === null ? null : measure.colors[r.classIndex]!;

export function areaOf(
  r: Reading,
  measure: Measured,
): Pick<FigureArea, 'value' | 'moe' | 'valueText' | 'classIndex' | 'color' | 'quality'> {
  return {
    value: r.value,
    moe: r.error,
    valueText: r.text,
    classIndex: r.classIndex,
    color: colorIn(r, measure),
    quality: r.quality,
  };
}

function votesNote(t: Tally, r: Reading, w: Words): string {
  const total = sum(t.votes);
  if (t.contestBallots === 0) return w.m.figure.notOnBallot;
  if (total < MIN_VOTES) return w.m.figure.tooFew;
  const parts = [w.m.figure.votesNote(w.f.number(total))];
  if (t.splitError !== null) parts.push(splitText(t.splitError, t.outlined, w));
  if (r.quality === 'light') parts.push(w.m.figure.leadWithinError);
  return parts.join(' · ');
}

function neighborhoodAreas(
  pack: ElectionPack,
  places: PlacesPack,
  hoods: Tally[],
  readings: Map<string, Reading>,
  measure: Measured,
  selected: Set<string>,
  w: Words,
): FigureArea[] {
  return hoods.flatMap((t): FigureArea[] => {
    const place = places.neighborhoods.find((n) => n.slug === t.id);
    if (!place || place.label[pack.plan] === null) return [];
    const r = readings.get(t.id)!;
    return [
      {
        id: t.id,
        kind: 'neighborhood',
        name: place.name,
        geometry: { pack: 'geometry-base', object: `neighborhoods-${pack.plan}`, id: t.id },
        ...areaOf(r, measure),
        note: votesNote(t, r, w),
        selected: selected.has(t.id),
        label: place.label[pack.plan],
      },
    ];
  });
}

function precinctAreas(
  pack: ElectionPack,
  precincts: Tally[],
  readings: Map<string, Reading>,
  measure: Measured,
  selected: Set<string>,
  w: Words,
): FigureArea[] {
  return precincts.flatMap((t, i): FigureArea[] => {
    const placement = pack.precincts.placement[i]!;
    const shape = pack.precincts.shape[i] ?? null;
    if (shape === null || placement === 'near' || placement === 'unplaced') return [];
    const r = readings.get(t.id)!;
    const drawn = areaOf(r, measure);
    const origin =
      placement === 'same-shape' ? w.m.figure.sameShapeNote : placement === 'same-name' ? w.m.figure.sameNameNote : '';
    const note = [votesNote(t, r, w), origin].filter(Boolean).join(' · ');
    return [
      {
        id: t.id,
        kind: 'precinct',
        name: w.m.figure.precinctName(t.id),
        geometry: { pack: 'geometry-precincts-2018', object: 'precincts', id: shape },
        ...drawn,
        quality: placement === 'same-name' && r.value !== null ? 'hatch' : drawn.quality,
        note,
        selected: selected.has(t.id),
        label: null,
      },
    ];
  });
}

/** Circles: every placed precinct when they lie over neighborhoods, only the unshaped ones when precincts are filled. */
function precinctPoints(
  pack: ElectionPack,
  precincts: Tally[],
  readings: Map<string, Reading>,
  measure: Measured,
  selected: Set<string>,
  unshapedOnly: boolean,
  w: Words,
): FigurePoint[] {
  return precincts.flatMap((t, i): FigurePoint[] => {
    const at = pack.precincts.at[i];
    const placement = pack.precincts.placement[i]!;
    if (!at || sum(t.votes) < MIN_VOTES || (unshapedOnly && placement !== 'near')) return [];
    const r = readings.get(t.id)!;
    const error = pack.precincts.errorM[i];
    const note = [w.m.figure.votesNote(w.f.number(sum(t.votes))), error ? w.m.figure.nearNote(w.f.number(error)) : '']
      .filter(Boolean)
      .join(' · ');
    return [
      {
        id: t.id,
        name: w.m.figure.precinctName(t.id),
        at,
        placement,
        size: sum(t.votes),
        value: r.value,
        valueText: r.text,
        note,
        classIndex: r.classIndex,
        color: colorIn(r, measure),
        selected: selected.has(t.id),
      },
    ];
  });
}

/** Two round circle sizes that span most precincts. */
function circleKey(precincts: Tally[]): number[] {
  const max = Math.max(1, ...precincts.map((t) => sum(t.votes)));
  const round = (v: number): number => {
    const step = 10 ** Math.floor(Math.log10(v));
    return Math.max(step, Math.floor(v / step) * step);
  };
  return max < 20 ? [max] : [round(max / 4), round(max)];
}
