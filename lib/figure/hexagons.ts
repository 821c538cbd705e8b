/** The Figure of a contest's smoothed estimate on hexagons: read by the same measures as counted votes, and called an estimate in every word. */
import { CANDIDATES, contestOf } from '@/lib/elections/catalogue';
import type { Figure, FigureArea, FigureRow, FigureTable } from '@/lib/figure/figure';
import { aroundOf, estimateOf, hexagonsOf, supportNote, supportOf, type Hexagon } from '@/lib/figure/grid';
import { marksUsed } from '@/lib/figure/legend';
import { namesOn } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import {
  columnsOf,
  neighborhoodTallies,
  precinctTallies,
  sum,
  type Measured,
  type Reading,
  type Tally,
} from '@/lib/figure/tally';
import { measureOf } from '@/lib/figure/voteMeasures';
import { areaOf, scaleOf } from '@/lib/figure/votes';
import { votesTable } from '@/lib/figure/votesTable';
import { caveats, placedOf, subtitleOf } from '@/lib/figure/votesWords';
import { extremes, type Words } from '@/lib/figure/words';
import type { ContestColumns, EstimatePack } from '@/lib/packs/schema';
import { shareCandidate } from '@/lib/view/normalize';
import type { View, VotesLayer } from '@/lib/view/view';

interface Cell {
  hexagon: Hexagon;
  reading: Reading;
  shares: number[] | null;
  nearestM: number | null;
}

/** @throws when a pack that packsFor names is missing. */
export function hexagonFigure(view: View, subject: VotesLayer, packs: FigurePacks, w: Words): Figure {
  const pack = packs.elections[subject.election];
  const contest = contestOf(subject.election, subject.contest);
  if (!pack || !contest) throw new Error(`hexagonFigure needs election-${subject.election} with ${subject.contest}`);
  const c = columnsOf(packs, subject.election, subject.contest);
  const estimate = estimateOf(packs, subject.election, subject.contest);
  const hoods = neighborhoodTallies(pack, c);
  const error = errorOf(subject, estimate);
  const hexagons = hexagonsOf(packs, pack.plan, w);
  const tallies = hexagons.map((h, k) => tallyOf(h.id, estimate, k, subject.measure === 'margin' ? error / 2 : error));
  const known = tallies.filter((t): t is Tally => t !== null);
  // Every area of the contest decides the kind of legend, so that it does not change with the unit.
  const measure = measureOf(subject, contest, c, known, [...hoods, ...precinctTallies(pack, c), ...known], w);
  const cells = hexagons.map((hexagon, k): Cell => {
    const tally = tallies[k] ?? null;
    const nearestM = estimate.nearestM[k] ?? null;
    const read = tally === null ? null : measure.read(tally);
    const reading: Reading =
      read === null
        ? { value: null, error: null, text: w.m.figure.noFigure, quality: 'none', classIndex: null }
        : { ...read, quality: supportOf(nearestM, read.quality === 'light') };
    return { hexagon, reading, shares: tally?.votes ?? null, nearestM };
  });
  const areas = cells.map((cell) => areaFor(cell, measure, subject, error, w));
  const selected = new Set(view.selection);
  const scale = scaleOf(
    subject,
    c,
    measure,
    cells.map((cell) => cell.reading),
    areas,
    w,
  );
  return {
    view,
    plan: pack.plan,
    ...headline(subject, c, measure, cells, error, w),
    areas,
    names: namesOn(pack.plan, packs.places),
    points: [],
    maxSize: 0,
    outlined: [],
    legend: {
      ...scale,
      title: w.m.estimate.marked(scale.title),
      of: w.m.estimate.hexagons,
      circles: null,
      marks: marksUsed(areas, {
        light: w.m.estimate.legendLight,
        hatch: w.m.figure.legend.hatch,
        none: w.m.estimate.legendNone,
      }),
    },
    table: votesTable(
      subject,
      contest,
      c,
      hoods,
      hoods,
      new Map(hoods.map((t) => [t.id, measure.read(t)])),
      packs.places,
      selected,
      false,
      w,
    ),
    unitTable: hexagonTable(subject, c, cells, w),
    placed: placedOf(pack, c, w),
    caveats: [
      ...estimateCaveats(estimate, subject, w),
      ...caveats(subject, contest, pack, c, [], areas, w).filter(
        (text) => text !== w.m.figure.caveats.ambiguous && text !== w.m.figure.caveats.split,
      ),
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

/** Shares read as votes out of 100, so that a lead or a share is told as everywhere; null without an estimate. `error`: that of a share, points. */
function tallyOf(id: string, estimate: EstimatePack, k: number, error: number): Tally | null {
  const shares = estimate.shares.map((column) => column[k] ?? null);
  const votes = shares.filter((s) => s !== null);
  return votes.length < shares.length
    ? null
    : { id, votes, ballots: null, contestBallots: null, registered: null, splitError: error, outlined: false };
}

function areaFor(
  { hexagon, reading, nearestM }: Cell,
  measure: Measured,
  subject: VotesLayer,
  error: number,
  w: Words,
): FigureArea {
  const m = w.m.estimate;
  const within = subject.measure === 'margin' && reading.value !== null && Math.abs(reading.value) < error;
  const note =
    nearestM === null
      ? m.nothingNear
      : [m.note(w.f.points(error)), ...(within ? [m.withinError] : []), ...supportNote(nearestM, w)].join(' · ');
  return {
    id: hexagon.id,
    kind: 'hexagon',
    name: hexagon.name,
    geometry: hexagon.geometry,
    ...areaOf(reading, measure),
    note,
    selected: false,
    label: null,
  };
}

/** What an estimate is, how far it is off, and where it fades. */
function estimateCaveats(estimate: EstimatePack, subject: VotesLayer, w: Words): string[] {
  const c = w.m.estimate.caveats;
  const candidate = shareCandidate(subject.measure);
  const at = Math.max(0, candidate === null ? 0 : estimate.candidates.indexOf(candidate));
  const error = (way: keyof EstimatePack['leaveOneOut']): string =>
    w.f.points(estimate.leaveOneOut[way].shares[at] ?? 0);
  return [
    c.what,
    c.error({
      precincts: w.f.number(estimate.precincts),
      estimate: error('estimate'),
      neighborhood: error('neighborhood'),
      district: error('district'),
    }),
    c.support,
  ];
}

function headline(
  subject: VotesLayer,
  c: ContestColumns,
  measure: Measured,
  cells: readonly Cell[],
  error: number,
  w: Words,
): Pick<Figure, 'title' | 'subtitle' | 'sentence'> {
  const { m, f } = w;
  const subtitle = `${subtitleOf(subject, w)} · ${m.estimate.estimate}`;
  const sure = cells.filter((cell) => cell.reading.quality === 'plain');
  const ends = extremes(
    sure.map((cell) => ({ name: aroundOf(cell.hexagon, w), value: cell.reading.value, text: cell.reading.text })),
  );
  const candidate = shareCandidate(subject.measure);
  const share = (k: number): string => f.percent((100 * (c.totals[k] ?? 0)) / sum(c.totals));
  const told = candidate === null ? [0, 1].filter((k) => k < c.candidates.length) : [c.candidates.indexOf(candidate)];
  const district = m.estimate.district(
    told.map((k) => ({ candidate: CANDIDATES[c.candidates[k]!].name, share: share(k) })),
  );
  if (ends === null)
    return { title: m.estimate.leadTitle([], 0), subtitle, sentence: `${district} ${m.figure.nothingToRank}` };
  const sentence = m.estimate.sentence({
    district,
    error: f.points(error),
    low: ends.low.name,
    lowValue: ends.low.text,
    high: ends.high.name,
    highValue: ends.high.text,
  });
  if (candidate !== null)
    return {
      title: m.estimate.shareTitle(CANDIDATES[candidate].short, ends.high.name, ends.high.text),
      subtitle,
      sentence,
    };
  return {
    title: m.estimate.leadTitle(
      leadersOf(c, measure, sure),
      cells.filter((cell) => cell.reading.value !== null).length,
    ),
    subtitle,
    sentence,
  };
}

/** How many hexagons each leads in, most first. */
function leadersOf(
  c: ContestColumns,
  measure: Measured,
  sure: readonly Cell[],
): { candidate: string; places: number }[] {
  const count = (is: (cell: Cell) => boolean): number => sure.filter(is).length;
  const leaders = measure.leaders
    ? measure.leaders.flatMap((l, i) =>
        l.candidate === null ? [] : [{ candidate: l.label, places: count((cell) => cell.reading.classIndex === i) }],
      )
    : [0, 1].flatMap((k) =>
        c.candidates[k]
          ? [
              {
                candidate: CANDIDATES[c.candidates[k]].short,
                places: count((cell) => (k === 0 ? cell.reading.value! > 0 : cell.reading.value! < 0)),
              },
            ]
          : [],
      );
  return leaders.filter((l) => l.places > 0).sort((a, b) => b.places - a.places);
}

/** Every hexagon with its lead or share, the shares of all, and how near the nearest precinct is. */
function hexagonTable(subject: VotesLayer, c: ContestColumns, cells: readonly Cell[], w: Words): FigureTable {
  const { m, f } = w;
  const hidden = { text: '–', sort: null };
  const columns = [
    ...(subject.measure === 'margin' ? [{ key: 'lead', label: m.figure.table.lead, numeric: true }] : []),
    ...c.candidates.map((id) => ({ key: id, label: CANDIDATES[id].short, numeric: true })),
    { key: 'nearest', label: m.estimate.table.nearest, numeric: true },
  ];
  const rows = cells.map(({ hexagon, reading, shares, nearestM }): FigureRow => ({
    id: hexagon.id,
    name: hexagon.name,
    selected: false,
    picks: hexagon.slug,
    cells: [
      ...(subject.measure === 'margin' ? [{ text: reading.text, sort: reading.value }] : []),
      ...c.candidates.map((_, k) => (shares ? { text: f.percent(shares[k]!), sort: shares[k]! } : hidden)),
      nearestM === null ? hidden : { text: f.number(nearestM), sort: nearestM },
    ],
  }));
  return {
    caption: m.estimate.table.caption(m.elections[subject.election].name),
    columns,
    rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })),
  };
}
