/** The Figure of a swing: how a candidate's share changed since an earlier election in which the same candidate stood, by neighborhood or on hexagons. */
import { CANDIDATES, contestOf, type CandidateId, type ElectionId } from '@/lib/elections/catalogue';
import { commonCandidate } from '@/lib/elections/sharedCandidates';
import type { Figure, FigureArea, Legend, Quality } from '@/lib/figure/figure';
import { legendClasses, markers, marksUsed, classOf, type ClassScale } from '@/lib/figure/legend';
import { namesOn } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import { hexagonChanges, neighborhoodChanges, type Change } from '@/lib/figure/swingChanges';
import { swingTable } from '@/lib/figure/swingTable';
import { columnsOf } from '@/lib/figure/tally';
import { placedOf, subtitleOf } from '@/lib/figure/votesWords';
import { extremes, type Words } from '@/lib/figure/words';
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';
import { swingEdges } from '@/lib/scales/classes';
import type { ColorToken } from '@/lib/scales/palettes';
import { swingElection } from '@/lib/view/normalize';
import type { View, VotesLayer } from '@/lib/view/view';

/** An election of the two, with its votes in the contest. */
export interface Side {
  election: ElectionId;
  pack: ElectionPack;
  columns: ContestColumns;
  /** The candidate's place among the columns. */ at: number;
}
/** What a swing is of. */
export interface Swing {
  candidate: CandidateId;
  now: Side;
  before: Side;
}

/** Rise and fall have the neutral pair that measures have: a rise is nobody's lead, and a candidate's color means a lead. */
const COLORS: readonly ColorToken[] = [
  ...[3, 2, 1, 0].map((s): ColorToken => `no.${s}`),
  ...[0, 1, 2, 3].map((s): ColorToken => `yes.${s}`),
];

/** @throws when a pack that packsFor names is missing, or the measure is no swing: a caller's mistake. */
export function swingFigure(view: View, subject: VotesLayer, packs: FigurePacks, w: Words): Figure {
  const swing = swingOf(subject, packs);
  const { now, before } = swing;
  const hexagons = subject.unit === 'hexagon';
  const hoods = neighborhoodChanges(swing, packs.places, w);
  const changes = hexagons ? hexagonChanges(swing, packs, w) : hoods;
  const scale: ClassScale = { edges: swingEdges(changes.flatMap((c) => c.value ?? [])), colors: COLORS };
  const areas = changes.map((c) => areaOf(c, scale, swing, w));
  const words = w.m.estimate.swing;
  const unit = hexagons ? w.m.estimate.hexagons : w.m.figure.legend.neighborhoods;
  return {
    view,
    plan: now.pack.plan,
    ...headline(subject, swing, changes, unit, w),
    areas,
    names: namesOn(now.pack.plan, packs.places),
    points: [],
    maxSize: 0,
    outlined: [],
    legend: legendOf(swing, scale, changes, areas, unit, hexagons, w),
    table: swingTable(
      swing,
      hoods,
      words.caption(w.m.figure.legend.neighborhoods, electionName(now, w), electionName(before, w)),
      false,
      w,
    ),
    unitTable: hexagons
      ? swingTable(
          swing,
          changes,
          words.caption(w.m.estimate.marked(w.m.estimate.hexagons), electionName(now, w), electionName(before, w)),
          true,
          w,
        )
      : null,
    placed: placedBoth(swing, w),
    caveats: caveatsOf(subject, swing, changes, packs, w),
    sources: [now, before].map((s) => ({ id: `election-${s.election}`, text: words.source(electionName(s, w)) })),
  };
}

function swingOf({ election, contest, measure }: VotesLayer, packs: FigurePacks): Swing {
  const since = swingElection(measure);
  const [pack, other] = [packs.elections[election], since === null ? undefined : packs.elections[since]];
  if (since === null || !pack || !other) throw new Error(`A swing of ${election} needs the packs of both elections`);
  const [columns, earlier] = [columnsOf(packs, election, contest), columnsOf(packs, since, contest)];
  const candidate = commonCandidate(election, contest, since, columns.candidates);
  if (candidate === null) throw new Error(`Nobody stood for ${contest} both in ${election} and in ${since}`);
  return {
    candidate,
    now: { election, pack, columns, at: columns.candidates.indexOf(candidate) },
    before: { election: since, pack: other, columns: earlier, at: earlier.candidates.indexOf(candidate) },
  };
}

function electionName(side: Side, w: Words): string {
  return w.m.elections[side.election].name;
}

function areaOf(c: Change, scale: ClassScale, { candidate, before }: Swing, w: Words): FigureArea {
  const classIndex = c.value === null ? null : classOf(scale, c.value);
  return {
    id: c.id,
    kind: c.kind,
    name: c.name,
    geometry: c.geometry,
    value: c.value,
    moe: c.error,
    valueText:
      c.value === null
        ? w.m.figure.noFigure
        : w.m.estimate.swing.value(CANDIDATES[candidate].short, w.f.signedPoints(c.value), electionName(before, w)),
    note: c.note,
    classIndex,
    color: classIndex === null ? null : scale.colors[classIndex]!,
    quality: c.quality,
    selected: false,
    label: c.label,
  };
}

function legendOf(
  { candidate }: Swing,
  scale: ClassScale,
  changes: readonly Change[],
  areas: readonly FigureArea[],
  unit: string,
  hexagons: boolean,
  w: Words,
): Legend {
  const words = w.m.estimate.swing;
  const title = words.legendTitle(CANDIDATES[candidate].short);
  const edge = (n: number): string => w.f.number(Math.abs(n));
  const middle = COLORS.length / 2;
  return {
    title: hexagons ? w.m.estimate.marked(title) : title,
    unit: w.m.figure.legend.points,
    of: unit,
    ends: words.ends2,
    circles: null,
    markers: markers(scale, areas),
    classes: legendClasses(
      scale,
      changes.map((c) => c.value),
      (from, to, i) =>
        i < middle
          ? words.down(edge(to!), from === null ? null : edge(from))
          : words.up(edge(from!), to === null ? null : edge(to)),
    ),
    marks: marksUsed(areas, {
      light: hexagons ? words.legendLightHexagons : words.legendLight,
      hatch: words.legendHatch,
      none: words.none,
    } satisfies Record<Exclude<Quality, 'plain'>, string>),
  };
}

function headline(
  subject: VotesLayer,
  { candidate, now, before }: Swing,
  changes: readonly Change[],
  unit: string,
  w: Words,
): Pick<Figure, 'title' | 'subtitle' | 'sentence'> {
  const { m, f } = w;
  const words = m.estimate.swing;
  const since = electionName(before, w);
  const known = changes.filter((c) => c.value !== null);
  const sure = known.filter((c) => c.quality === 'plain');
  const close = known.filter((c) => c.within).length;
  const share = (s: Side): number =>
    (100 * (s.columns.totals[s.at] ?? 0)) / s.columns.totals.reduce((a, b) => a + b, 0);
  const ends = extremes(
    sure.map((c) => ({ name: c.at, value: c.value, text: c.value === null ? '' : f.signedPoints(c.value) })),
  );
  const whole = words.sentence({
    candidate: CANDIDATES[candidate].name,
    since,
    then: electionName(now, w),
    before: f.percent(share(before)),
    now: f.percent(share(now)),
    change: f.signedPoints(share(now) - share(before)),
  });
  const estimated = subject.unit === 'hexagon';
  return {
    title: words.title({
      candidate: CANDIDATES[candidate].short,
      up: sure.filter((c) => c.value! > 0).length,
      down: sure.filter((c) => c.value! < 0).length,
      of: known.length,
      unit,
      since,
      estimated,
    }),
    subtitle:
      subtitleOf(subject, w, words.word(CANDIDATES[candidate].short, since)) +
      (estimated ? ` · ${m.estimate.estimate}` : ''),
    sentence:
      whole +
      (ends
        ? words.ends({ high: ends.high.name, highValue: ends.high.text, low: ends.low.name, lowValue: ends.low.text })
        : '') +
      (close > 0 ? words.close(close, unit) : ''),
  };
}

/** Votes placed in each of the two; the numbers are those of the later. */
function placedBoth({ now, before }: Swing, w: Words): Figure['placed'] {
  const [late, early] = [placedOf(now.pack, now.columns, w), placedOf(before.pack, before.columns, w)];
  if (!late || !early) return late;
  const words = w.m.estimate.swing;
  return {
    ...late,
    text: `${words.placed(electionName(now, w), late.text)}; ${words.placed(electionName(before, w), early.text)}`,
    note:
      late.note === early.note
        ? late.note
        : `${words.placed(electionName(now, w), late.note)} ${words.placed(electionName(before, w), early.note)}`,
  };
}

function caveatsOf(
  subject: VotesLayer,
  { now, before, candidate }: Swing,
  changes: readonly Change[],
  packs: FigurePacks,
  w: Words,
): string[] {
  const { m, f } = w;
  const c = m.estimate.swing.caveats;
  const ballot = (s: Side): CandidateId[] =>
    (contestOf(s.election, subject.contest)?.ballot ?? []).map((b) => b.candidate).filter((id) => id !== candidate);
  const [late, early] = [ballot(now), ballot(before)];
  const others =
    late.length !== early.length
      ? [c.ballot({ since: electionName(before, w), before: early.length + 1, now: late.length + 1 })]
      : late.some((id) => !early.includes(id))
        ? [c.opponents]
        : [];
  const estimates =
    subject.unit !== 'hexagon'
      ? [m.figure.caveats.split]
      : [
          m.estimate.caveats.what,
          ...[now, before].flatMap((s) => {
            const pack = packs.estimates?.[`estimate-${s.election}-${subject.contest}`];
            const at = pack?.candidates.indexOf(candidate) ?? 0;
            const error = (way: 'estimate' | 'neighborhood' | 'district'): string =>
              f.points(pack?.leaveOneOut[way].shares[at] ?? 0);
            return pack
              ? [
                  m.estimate.swing.placed(
                    electionName(s, w),
                    m.estimate.caveats.error({
                      precincts: f.number(pack.precincts),
                      estimate: error('estimate'),
                      neighborhood: error('neighborhood'),
                      district: error('district'),
                    }),
                  ),
                ]
              : [];
          }),
          m.estimate.caveats.support,
        ];
  const samePlan = now.pack.plan === before.pack.plan;
  return [
    c.same,
    ...others,
    ...estimates,
    ...(samePlan ? [m.figure.caveats.part(now.pack.plan)] : [c.plans]),
    m.figure.caveats.koreatown,
    ...(changes.some((x) => x.within) ? [m.estimate.swing.legendLight + '.'] : []),
  ];
}
