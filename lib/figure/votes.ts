/** The Figure of a Votes layer: who led, a candidate's share, or turnout, by neighborhood and precinct. */
import { CANDIDATES } from '@/lib/elections/catalogue';
import type { Figure, FigureArea, FigurePoint } from '@/lib/figure/figure';
import { type ClassScale, classOf, legendClasses, markers, marksUsed } from '@/lib/figure/legend';
import type { FigurePacks } from '@/lib/figure/packs';
import { MIN_VOTES, nameOf, neighborhoodTallies, pair, pick, precinctTallies, splitText, sum, type Reading, type Tally } from '@/lib/figure/tally';
import { votesTable } from '@/lib/figure/votesTable';
import { caveats, headline, placedOf } from '@/lib/figure/votesWords';
import type { Words } from '@/lib/figure/words';
import type { ElectionPack, PlacesPack } from '@/lib/packs/schema';
import { shareCandidate } from '@/lib/view/normalise';
import type { View, VotesLayer } from '@/lib/view/view';

/** Builds areas, circles and rows from tallies through one measure, so that none of them can disagree. */
export function votesFigure(view: View, subject: VotesLayer, packs: FigurePacks, w: Words): Figure {
  const pack = packs.elections[subject.election];
  if (!pack) throw new Error(`votesFigure needs election-${subject.election}`);
  const c = pack.contests.find((x) => x.contest === subject.contest) ?? pack.contests[0]!;
  const hoods = neighborhoodTallies(pack, c);
  const precincts = precinctTallies(pack, c);
  const precinctUnit = subject.unit === 'precinct';
  const tallies = precinctUnit ? precincts : hoods;
  const measure = pick(subject, c, tallies, w);
  const readings = new Map([...hoods, ...precincts].map((t) => [t.id, measure.read(t)]));

  const selected = new Set(view.selection);
  const areas = precinctUnit
    ? precinctAreas(pack, precincts, readings, measure.scale, selected, w)
    : neighborhoodAreas(pack, packs.places, hoods, readings, measure.scale, selected, w);
  const points = subject.unit === 'neighborhood' ? [] : precinctPoints(pack, precincts, readings, measure.scale, selected, precinctUnit, w);
  const values = (precinctUnit ? precincts : hoods).map((t) => readings.get(t.id)!.value);
  const unitWord = precinctUnit ? w.m.figure.legend.precincts : w.m.figure.legend.neighborhoods;
  const shown = (precinctUnit ? precincts : hoods).map((t) => ({ name: nameOf(t.id, packs.places, precinctUnit, w), value: readings.get(t.id)!.value, text: readings.get(t.id)!.text, quality: readings.get(t.id)!.quality }));
  const words = headline(subject, c, pack, shown, unitWord, w);
  const { first, second } = pair(c);
  const isMargin = subject.measure === 'margin';
  const candidate = shareCandidate(subject.measure);

  return {
    view,
    plan: pack.plan,
    ...words,
    areas,
    names: packs.places.neighborhoods.flatMap((n) => (n.label[pack.plan] && areaShown(n.areaKm2[pack.plan]) ? [{ id: n.slug, name: n.name, at: n.label[pack.plan]! }] : [])),
    points,
    maxSize: Math.max(0, ...precincts.map((t) => sum(t.votes))),
    legend: {
      title: candidate !== null ? w.m.figure.legend.shareTitle(CANDIDATES[candidate].short) : isMargin ? w.m.figure.legend.marginTitle : w.m.figure.legend.turnoutTitle,
      unit: isMargin ? w.m.figure.legend.points : w.m.figure.legend.percent,
      of: unitWord,
      classes: legendClasses(measure.scale, values, (from, to, i) => {
        if (!isMargin) return w.m.figure.legend.range(from === null ? null : w.f.number(from), to === null ? null : `${w.f.number(to)}%`);
        return i < 4 ? w.m.figure.legend.by(CANDIDATES[second].short, Math.abs(to!), from === null ? null : Math.abs(from)) : w.m.figure.legend.by(CANDIDATES[first].short, from!, to);
      }),
      ends: isMargin ? [CANDIDATES[second].short, CANDIDATES[first].short] : null,
      markers: markers(measure.scale, areas),
      circles: points.length > 0 ? { sizes: circleKey(precincts), label: w.m.figure.legend.circles } : null,
      marks: marksUsed(areas, { light: w.m.figure.legend.lightVotes, hatch: w.m.figure.legend.hatch, none: w.m.figure.legend.none }),
    },
    outlined: [],
    table: votesTable(subject, c, hoods, readings, packs.places, selected, false, w),
    unitTable: precinctUnit ? votesTable(subject, c, precincts, readings, packs.places, selected, true, w) : null,
    placed: placedOf(pack, c, w),
    caveats: caveats(subject, pack, points, areas, w),
    sources: [],
  };
}

/** Parts under this are hairlines between two surveys of one street: named in the table, not on the map. */
const areaShown = (km2: number): boolean => km2 >= 0.35;

function areaOf(t: Tally, r: Reading, scale: ClassScale): Pick<FigureArea, 'value' | 'moe' | 'valueText' | 'classIndex' | 'colour' | 'quality'> {
  const classIndex = r.value === null ? null : classOf(scale, r.value);
  return { value: r.value, moe: r.error, valueText: r.text, classIndex, colour: classIndex === null ? null : scale.colours[classIndex]!, quality: r.quality };
}

function votesNote(t: Tally, r: Reading, w: Words): string {
  const total = sum(t.votes);
  if (total < MIN_VOTES) return w.m.figure.tooFew;
  const parts = [w.m.figure.votesNote(w.f.number(total))];
  if (t.splitError !== null) parts.push(splitText(t.splitError, t.outlined, w));
  if (r.quality === 'light') parts.push(w.m.figure.leadWithinError);
  return parts.join(' · ');
}

function neighborhoodAreas(pack: ElectionPack, places: PlacesPack, hoods: Tally[], readings: Map<string, Reading>, scale: ClassScale, selected: Set<string>, w: Words): FigureArea[] {
  return hoods.flatMap((t): FigureArea[] => {
    const place = places.neighborhoods.find((n) => n.slug === t.id);
    if (!place || place.label[pack.plan] === null) return [];
    const r = readings.get(t.id)!;
    return [{
      id: t.id, kind: 'neighborhood', name: place.name,
      geometry: { pack: 'geometry-base', object: `neighborhoods-${pack.plan}`, id: t.id },
      ...areaOf(t, r, scale), note: votesNote(t, r, w), selected: selected.has(t.id), label: place.label[pack.plan],
    }];
  });
}

function precinctAreas(pack: ElectionPack, precincts: Tally[], readings: Map<string, Reading>, scale: ClassScale, selected: Set<string>, w: Words): FigureArea[] {
  return precincts.flatMap((t, i): FigureArea[] => {
    const placement = pack.precincts.placement[i]!;
    const shape = pack.precincts.shape[i] ?? null;
    if (shape === null || placement === 'near' || placement === 'unplaced') return [];
    const r = readings.get(t.id)!;
    const drawn = areaOf(t, r, scale);
    const note = placement === 'same-shape' ? `${votesNote(t, r, w)} · ${w.m.figure.sameShapeNote}` : votesNote(t, r, w);
    return [{
      id: t.id, kind: 'precinct', name: w.m.figure.precinctName(t.id),
      geometry: { pack: 'geometry-precincts-2018', object: 'precincts', id: shape },
      ...drawn, quality: placement === 'same-name' && r.value !== null ? 'hatch' : drawn.quality, note, selected: selected.has(t.id), label: null,
    }];
  });
}

/** Circles: every placed precinct when they lie over neighborhoods, only the unshaped ones when precincts are filled. */
function precinctPoints(pack: ElectionPack, precincts: Tally[], readings: Map<string, Reading>, scale: ClassScale, selected: Set<string>, unshapedOnly: boolean, w: Words): FigurePoint[] {
  return precincts.flatMap((t, i): FigurePoint[] => {
    const at = pack.precincts.at[i];
    const placement = pack.precincts.placement[i]!;
    if (!at || sum(t.votes) < MIN_VOTES || (unshapedOnly && placement !== 'near')) return [];
    const r = readings.get(t.id)!;
    const classIndex = r.value === null ? null : classOf(scale, r.value);
    const error = pack.precincts.errorM[i];
    const note = [w.m.figure.votesNote(w.f.number(sum(t.votes))), error ? w.m.figure.nearNote(w.f.number(error)) : ''].filter(Boolean).join(' · ');
    return [{
      id: t.id, name: w.m.figure.precinctName(t.id), at, placement, size: sum(t.votes), value: r.value, valueText: r.text, note,
      classIndex, colour: classIndex === null ? null : scale.colours[classIndex]!, selected: selected.has(t.id),
    }];
  });
}

/** Two round circle sizes that span most precincts. */
function circleKey(precincts: Tally[]): number[] {
  const max = Math.max(...precincts.map((t) => sum(t.votes)));
  const round = (v: number): number => { const step = 10 ** Math.floor(Math.log10(v)); return Math.max(step, Math.floor(v / step) * step); };
  return max < 20 ? [max] : [round(max / 4), round(max)];
}

