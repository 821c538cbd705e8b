/** The Figure of a swing: how a candidate's share changed since an earlier election in which the same candidate stood, by neighborhood or on hexagons. */
import { contestOf, type CandidateId } from '@/lib/elections/catalogue';
import { plain, type Caveat } from '@/lib/figure/caveats';
import { endsOf, extremes, namedOf } from '@/lib/figure/extremes';
import type { Figure, FigureArea, Legend } from '@/lib/figure/figure';
import type { Finding } from '@/lib/figure/finding';
import { estimateError } from '@/lib/figure/hexagons';
import { classOf, domainOf, legendClasses, markers, marksUsed, type ClassScale } from '@/lib/figure/legend';
import { namesOn } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import { hexagonChanges, neighborhoodChanges, type Change } from '@/lib/figure/swingChanges';
import { swingOf, type Side, type Swing } from '@/lib/figure/swingSides';
import { swingTable } from '@/lib/figure/swingTable';
import { sum } from '@/lib/figure/tally';
import type { Told } from '@/lib/figure/told';
import { UNITS } from '@/lib/view/units/units';
import { placedOf } from '@/lib/figure/votesCaveats';
import { swingEdges } from '@/lib/scales/classes';
import type { ColorToken } from '@/lib/scales/palettes';
import type { View, VotesLayer } from '@/lib/view/view';

/** Rise and fall have the neutral pair that measures have: a rise is nobody's lead, and a candidate's color means a lead. */
const COLORS: readonly ColorToken[] = [
  ...[3, 2, 1, 0].map((s): ColorToken => `no.${s}`),
  ...[0, 1, 2, 3].map((s): ColorToken => `yes.${s}`),
];

/** @throws when a pack that packsFor names is missing, or the measure is no swing: a caller's mistake. */
export function swingFigure(view: View, subject: VotesLayer, packs: FigurePacks): Figure {
  const swing = swingOf(subject, packs);
  const { candidate, now, before } = swing;
  const of = UNITS[subject.unit].kind;
  const hexagons = of === 'hexagon';
  const hoods = neighborhoodChanges(swing, packs.places);
  const changes = hexagons ? hexagonChanges(swing, packs) : hoods;
  const scale: ClassScale = { edges: swingEdges(changes.flatMap((c) => c.value ?? [])), colors: COLORS };
  const areas = changes.map((c) => areaOf(c, scale, swing));
  return {
    view,
    plan: now.pack.plan,
    asked: { is: 'change', candidate, since: before.election },
    finding: findingOf(swing, changes),
    estimated: hexagons,
    areas,
    names: namesOn(now.pack.plan, packs.places),
    points: [],
    maxSize: 0,
    outlined: [],
    legend: legendOf(scale, changes, areas, of),
    table: swingTable(swing, hoods, 'neighborhood'),
    unitTable: hexagons ? swingTable(swing, changes, of) : null,
    placed: {
      ...placedOf(now.pack, now.columns),
      before: { ...placedOf(before.pack, before.columns), now: now.election, then: before.election },
    },
    caveats: caveatsOf(subject, swing, changes, packs),
    sources: [now, before].map(({ election }) => ({ id: `election-${election}`, of: { votes: election } })),
  };
}

function toldOf({ value }: Change, { candidate, before }: Swing): Told {
  return value === null ? { is: 'none' } : { is: 'change', candidate, points: value, since: before.election };
}

function areaOf(c: Change, scale: ClassScale, swing: Swing): FigureArea {
  const classIndex = c.value === null ? null : classOf(scale, c.value);
  return {
    id: c.id,
    kind: c.kind,
    name: c.name,
    geometry: c.geometry,
    value: c.value,
    interval: c.interval,
    told: toldOf(c, swing),
    notes: c.notes,
    classIndex,
    color: classIndex === null ? null : scale.colors[classIndex]!,
    quality: c.quality,
    selected: false,
    label: c.label,
  };
}

function legendOf(
  scale: ClassScale,
  changes: readonly Change[],
  areas: readonly FigureArea[],
  of: Legend['of'],
): Legend {
  const values = changes.map((c) => c.value);
  return {
    unit: 'points',
    of,
    scale: { kind: 'change', edges: scale.edges },
    domain: domainOf(values),
    circles: null,
    markers: markers(scale, areas),
    classes: legendClasses(scale, values),
    marks: marksUsed(areas, {
      light: of === 'hexagon' ? 'change-or-few-near' : 'change-unclear',
      hatch: 'part-changed',
      none: 'not-in-both',
    }),
  };
}

function findingOf(swing: Swing, changes: readonly Change[]): Finding {
  const { candidate, now, before } = swing;
  const known = changes.filter((c) => c.value !== null);
  const sure = known.filter((c) => c.quality === 'plain');
  const share = ({ columns, at }: Side): number => (100 * (columns.totals[at] ?? 0)) / sum(columns.totals);
  const ends = extremes(sure.map((c) => ({ name: c.at, value: c.value, told: toldOf(c, swing) })));
  return {
    is: 'change',
    candidate,
    since: before.election,
    then: now.election,
    before: share(before),
    now: share(now),
    up: sure.filter((c) => c.value! > 0).length,
    down: sure.filter((c) => c.value! < 0).length,
    of: known.length,
    unclear: known.filter((c) => !c.clear).length,
    ends: ends && endsOf(ends),
    named: namedOf(known),
  };
}

function caveatsOf(
  subject: VotesLayer,
  { now, before, candidate }: Swing,
  changes: readonly Change[],
  packs: FigurePacks,
): Caveat[] {
  const ballot = (s: Side): CandidateId[] =>
    (contestOf(s.election, subject.contest)?.ballot ?? []).map((b) => b.candidate).filter((id) => id !== candidate);
  const [late, early] = [ballot(now), ballot(before)];
  const others: Caveat[] =
    late.length !== early.length
      ? [{ is: 'change-ballot', since: before.election, before: early.length + 1, now: late.length + 1 }]
      : late.some((id) => !early.includes(id))
        ? plain('change-opponents')
        : [];
  const estimates = [now, before].flatMap(({ election }): Caveat[] => {
    const pack = packs.estimates?.[`estimate-${election}-${subject.contest}`];
    return pack ? [estimateError(pack, pack.candidates.indexOf(candidate), election)] : [];
  });
  const samePlan = now.pack.plan === before.pack.plan;
  return [
    ...plain('change-same'),
    ...others,
    ...(UNITS[subject.unit].kind === 'hexagon'
      ? [...plain('estimate'), ...estimates, ...plain('estimate-support')]
      : plain('split')),
    ...(samePlan ? [{ is: 'part' as const, plan: now.pack.plan }] : plain('change-plans')),
    ...plain('koreatown'),
    ...(changes.some((x) => x.value !== null && !x.clear) ? plain('change-within-error') : []),
  ];
}
