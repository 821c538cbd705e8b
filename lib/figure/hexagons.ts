/** The Figure of a contest's smoothed estimate on hexagons: read by the same measures as counted votes, and called an estimate everywhere. */
import { contestOf } from '@/lib/elections/catalogue';
import { around } from '@/lib/elections/intervals';
import { plain, type Caveat } from '@/lib/figure/caveats';
import { endsOf, extremes, namedOf } from '@/lib/figure/extremes';
import type { Figure, FigureArea, FigureColumn, FigureRow, FigureTable } from '@/lib/figure/figure';
import type { Finding, Led } from '@/lib/figure/finding';
import { estimateOf, hexagonsOf, supportNote, supportOf, type Hexagon } from '@/lib/figure/grid';
import { marksUsed } from '@/lib/figure/legend';
import { nameOfPlace, namesOn } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import {
  columnsOf,
  intervalsOf,
  neighborhoodTallies,
  precinctTallies,
  type Measured,
  type Reading,
  type Tally,
} from '@/lib/figure/tally';
import type { Note } from '@/lib/figure/told';
import { measureOf } from '@/lib/figure/voteMeasures';
import { placedOf, votesCaveats } from '@/lib/figure/votesCaveats';
import { askedOf, leadingCandidates, ledIn, sharesOf } from '@/lib/figure/votesFinding';
import { areaOf, votesScale } from '@/lib/figure/votesLegend';
import { intervalNotes } from '@/lib/figure/votesAreas';
import { leadWithin, votesTable } from '@/lib/figure/votesTable';
import type { ContestColumns, EstimatePack } from '@/lib/packs/schema';
import { shareCandidate } from '@/lib/view/normalize';
import type { View, VotesLayer } from '@/lib/view/view';

interface HexagonCell {
  hexagon: Hexagon;
  reading: Reading;
  shares: number[] | null;
  nearestM: number | null;
}

/** @throws when a pack that packsFor names is missing. */
export function hexagonFigure(view: View, subject: VotesLayer, packs: FigurePacks): Figure {
  const pack = packs.elections[subject.election];
  const contest = contestOf(subject.election, subject.contest);
  if (!pack || !contest) throw new Error(`hexagonFigure needs election-${subject.election} with ${subject.contest}`);
  const c = columnsOf(packs, subject.election, subject.contest);
  const estimate = estimateOf(packs, subject.election, subject.contest);
  const hoods = neighborhoodTallies(pack, c, intervalsOf(packs, subject.election, subject.contest).neighborhood);
  const error = errorOf(subject, estimate);
  const hexagons = hexagonsOf(packs, pack.plan);
  const tallies = hexagons.map((h, k) => tallyOf(h.id, estimate, k));
  const known = tallies.filter((t): t is Tally => t !== null);
  // Every area of the contest decides the kind of legend, so that it does not change with the unit.
  const measure = measureOf(subject, contest, c, known, [...hoods, ...precinctTallies(pack, c), ...known]);
  const cells = hexagons.map((hexagon, k): HexagonCell => {
    const tally = tallies[k] ?? null;
    const nearestM = estimate.nearestM[k] ?? null;
    const read = tally === null ? null : measure.read(tally);
    const reading: Reading =
      read === null
        ? { value: null, interval: null, told: { is: 'none' }, quality: 'none', classIndex: null }
        : { ...read, quality: supportOf(nearestM, read.lead !== undefined && read.quality !== 'plain') };
    return { hexagon, reading, shares: tally?.votes ?? null, nearestM };
  });
  const areas = cells.map((cell) => areaFor(cell, measure, c));
  const readings = cells.map((cell) => cell.reading);
  return {
    view,
    plan: pack.plan,
    asked: askedOf(subject, measure.leaders !== null),
    finding: findingOf(subject, c, measure, cells, error),
    estimated: true,
    areas,
    names: namesOn(pack.plan, packs.places),
    points: [],
    maxSize: 0,
    outlined: [],
    legend: {
      ...votesScale(subject, c, measure, readings, areas),
      of: 'hexagon',
      circles: null,
      marks: marksUsed(areas, { light: 'lead-or-few-near', hatch: 'uncertain', none: 'none-near' }),
    },
    table: votesTable(subject, contest, c, {
      tallies: hoods,
      all: hoods,
      readings: new Map(hoods.map((t) => [t.id, measure.read(t)])),
      selected: new Set(view.selection),
      kind: 'neighborhood',
      nameOf: (id) => nameOfPlace(id, packs.places),
    }),
    unitTable: hexagonTable(subject, c, cells, estimate.leaveOneOut.ninety),
    placed: placedOf(pack, c),
    caveats: [
      ...estimateCaveats(estimate, subject),
      ...votesCaveats(subject, contest, pack, c, [], areas).filter(({ is }) => is !== 'ambiguous' && is !== 'split'),
    ],
    sources: [],
  };
}

/** Mean error of what is shown, points: of the lead, or of the candidate's share. */
function errorOf(subject: VotesLayer, estimate: EstimatePack): number {
  const errors = estimate.leaveOneOut.estimate;
  const candidate = shareCandidate(subject.measure);
  return candidate === null ? errors.lead : (errors.shares[estimate.candidates.indexOf(candidate)] ?? 0);
}

/** Shares read as votes out of 100, so that a lead or a share is told as everywhere; null without an estimate. */
function tallyOf(id: string, estimate: EstimatePack, k: number): Tally | null {
  const errors = estimate.leaveOneOut.ninety;
  const shares = estimate.shares.map((column) => column[k] ?? null);
  const votes = shares.filter((s) => s !== null);
  const order = votes.map((_, c) => c).sort((a, b) => votes[b]! - votes[a]! || a - b);
  const [first = 0, second = 0] = order;
  return votes.length < shares.length
    ? null
    : {
        id,
        votes,
        ballots: null,
        contestBallots: null,
        registered: null,
        intervals: {
          votes: null,
          share: votes.map((v, c) => around(v, errors.shares[c] ?? null)),
          lead: { first, second, interval: around(votes[first]! - votes[second]!, errors.lead)! },
          missing: 0,
        },
        aboveCitizens: false,
        basis: 'estimated',
        elsewhere: [],
      };
}

function areaFor({ hexagon, reading, nearestM }: HexagonCell, measure: Measured, c: ContestColumns): FigureArea {
  const notes: Note[] =
    nearestM === null
      ? [{ is: 'nothing-near' }]
      : [
          { is: 'estimate' },
          ...intervalNotes(reading, c),
          ...(reading.lead && reading.lead.kind !== 'clear' ? [{ is: 'estimate-within-error' as const }] : []),
          supportNote(nearestM),
        ];
  return {
    id: hexagon.id,
    kind: 'hexagon',
    name: hexagon.name,
    geometry: hexagon.geometry,
    ...areaOf(reading, measure),
    notes,
    selected: false,
    label: null,
  };
}

/** What an estimate is, how far it is off, and where it fades. */
function estimateCaveats(estimate: EstimatePack, subject: VotesLayer): Caveat[] {
  const candidate = shareCandidate(subject.measure);
  const at = Math.max(0, candidate === null ? 0 : estimate.candidates.indexOf(candidate));
  return [...plain('estimate'), estimateError(estimate, at, null), ...plain('estimate-support')];
}

/** The mean errors of a candidate's share, by the candidate's place in the pack. */
export function estimateError(
  { leaveOneOut, precincts }: EstimatePack,
  at: number,
  election: EstimatePack['election'] | null,
): Caveat {
  const error = (way: keyof EstimatePack['leaveOneOut']): number => leaveOneOut[way].shares[at] ?? 0;
  return {
    is: 'estimate-error',
    election,
    precincts,
    estimate: error('estimate'),
    neighborhood: error('neighborhood'),
    district: error('district'),
  };
}

function findingOf(
  subject: VotesLayer,
  c: ContestColumns,
  measure: Measured,
  cells: readonly HexagonCell[],
  error: number,
): Finding {
  const sure = cells.filter((cell) => cell.reading.quality === 'plain');
  const ends = extremes(
    sure.map(({ hexagon, reading }) => ({ name: hexagon.around, value: reading.value, told: reading.told })),
  );
  const candidate = shareCandidate(subject.measure);
  const told = candidate === null ? [0, 1].filter((k) => k < c.candidates.length) : [c.candidates.indexOf(candidate)];
  return {
    is: 'estimate',
    district: sharesOf(c, told),
    error,
    of: cells.filter((cell) => cell.reading.value !== null).length,
    led: candidate === null && ends !== null ? ledFor(c, measure, sure) : [],
    ends: ends && endsOf(ends),
    named: namedOf(cells.map(({ reading }) => ({ ...reading, counted: Infinity }))),
  };
}

/** How many hexagons each leads in, most first. */
function ledFor(c: ContestColumns, measure: Measured, sure: readonly HexagonCell[]): Led[] {
  const count = (is: (reading: Reading) => boolean): number => sure.filter((cell) => is(cell.reading)).length;
  return measure.leaders
    ? ledIn(leadingCandidates(measure.leaders), (i) => count((r) => r.classIndex === i))
    : ledIn(c.candidates.slice(0, 2), (k) => count((r) => (k === 0 ? r.value! > 0 : r.value! < 0)));
}

/** Every hexagon with its lead or share, the shares of all, and how near the nearest precinct is. */
function hexagonTable(
  subject: VotesLayer,
  c: ContestColumns,
  cells: readonly HexagonCell[],
  errors: EstimatePack['leaveOneOut']['ninety'],
): FigureTable {
  const blank: FigureRow['cells'][number] = { holds: { is: 'blank' }, sort: null };
  const isMargin = subject.measure === 'margin';
  const columns: FigureColumn[] = [
    ...(isMargin
      ? [
          { key: 'lead', label: { is: 'lead' as const }, numeric: true },
          { key: 'interval', label: { is: 'interval' as const }, numeric: true },
        ]
      : []),
    ...c.candidates.map((id): FigureColumn => ({ key: id, label: { is: 'candidate', candidate: id }, numeric: true })),
    { key: 'nearest', label: { is: 'nearest' }, numeric: true },
  ];
  const rows = cells.map(({ hexagon, reading, shares, nearestM }): FigureRow => ({
    id: hexagon.id,
    name: hexagon.name,
    selected: false,
    picks: hexagon.slug,
    cells: [
      ...(isMargin ? [{ holds: reading.told, sort: reading.value }, leadWithin(reading)] : []),
      ...c.candidates.map((_, k): FigureRow['cells'][number] =>
        shares
          ? {
              holds: { is: 'share', percent: shares[k]!, interval: around(shares[k]!, errors.shares[k] ?? null) },
              sort: shares[k]!,
            }
          : blank,
      ),
      nearestM === null ? blank : { holds: { is: 'count', count: nearestM }, sort: nearestM },
    ],
  }));
  return { caption: { is: 'hexagons', election: subject.election }, columns, rows, order: 'name' };
}
