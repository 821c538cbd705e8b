/** The areas and circles of a Votes figure, from tallies through one measure. */
import { againstNotes } from '@/lib/figure/against';
import type { FigureArea, FigurePoint } from '@/lib/figure/figure';
import { placeName } from '@/lib/figure/names';
import { MIN_VOTES, sum, type Measured, type Reading, type Tally } from '@/lib/figure/tally';
import type { Note } from '@/lib/figure/told';
import { featureOf, unitName } from '@/lib/figure/areaUnits';
import { areaOf, colorIn } from '@/lib/figure/votesLegend';
import type { ContestColumns, ElectionPack, PlacesPack } from '@/lib/packs/schema';
import type { AreaUnit } from '@/lib/places/areaOverlays';
import { byVotes, type ByVotes } from '@/lib/view/units/units';

/** Everything that was read of a contest. */
export interface Read {
  pack: ElectionPack;
  columns: ContestColumns;
  measure: Measured;
  readings: ReadonlyMap<string, Reading>;
  selected: ReadonlySet<string>;
}

/** Why nobody's lead is clear there. */
function leadNotes({ lead }: Reading): Note[] {
  switch (lead?.kind) {
    case 'too-close':
      switch (lead.because) {
        case 'few-votes':
          return [{ is: 'lead-on-few-votes' }];
        case 'interval':
          return [{ is: 'lead-within-error' }];
        case 'not-placed':
          return [{ is: 'lead-could-turn' }];
      }
      break;
    case 'not-known':
      return [{ is: 'lead-not-known' }];
    case 'clear':
    case 'tied':
    case 'none':
    case undefined:
      return [];
  }
  return [];
}

/** Part of an area's votes from which those that have no place are worth a word; fewer are in its intervals all the same. */
const WORTH_SAYING = 0.01;

/** Votes that were placed in an area, and how many more may belong there. */
export function votesPlaced(votes: number, missing: number): Note {
  return { is: 'votes-placed', votes, missing: missing < WORTH_SAYING * votes ? 0 : missing };
}

/** How well the value is known, where it is no count. */
export function intervalNotes({ lead, value, interval, told }: Reading, { candidates }: ContestColumns): Note[] {
  if (value === null) return [];
  if (told.is === 'against') return [];
  if (lead === undefined)
    return [interval === null ? { is: 'share-not-known' } : { is: 'share-interval', ...interval }];
  if (!('first' in lead) || lead.interval === null) return [];
  return [{ is: 'lead-interval', first: candidates[lead.first]!, second: candidates[lead.second]!, ...lead.interval }];
}

export function votesNotes(t: Tally, r: Reading, c: ContestColumns): Note[] {
  const votes = sum(t.votes);
  if (t.contestBallots === 0) return [{ is: 'not-on-ballot' }];
  if (votes < MIN_VOTES) return [{ is: 'too-few' }];
  return [
    t.basis === 'counted' ? { is: 'votes', votes } : votesPlaced(votes, t.intervals?.missing ?? 0),
    ...(t.basis === 'counted' ? [] : intervalNotes(r, c)),
    ...leadNotes(r),
    ...againstNotes(r),
    ...(t.aboveCitizens && t.registered !== null && r.lead === undefined && r.told.is !== 'against'
      ? [{ is: 'above-citizens' as const }]
      : []),
  ];
}

/** Neighborhoods, groups or council districts with a part inside the election's plan. */
export function placeAreas(
  { pack, columns, measure, readings, selected }: Read,
  places: PlacesPack,
  tallies: readonly Tally[],
  kind: 'neighborhood' | AreaUnit,
): FigureArea[] {
  return tallies.flatMap((t): FigureArea[] => {
    const place = places.neighborhoods.find((n) => n.slug === t.id);
    const label = place?.label[pack.plan] ?? null;
    if (!place || label === null) return [];
    const r = readings.get(t.id)!;
    return [
      {
        id: t.id,
        kind,
        name: kind === 'neighborhood' ? placeName(place) : unitName(kind)(place),
        geometry: featureOf(byVotes(kind).shape(pack.plan), t.id),
        ...areaOf(r, measure),
        notes: votesNotes(t, r, columns),
        selected: selected.has(t.id),
        label,
      },
    ];
  });
}

/** Precincts that have an outline, their own or another's. */
export function precinctAreas(
  { pack, columns, measure, readings, selected }: Read,
  precincts: readonly Tally[],
): FigureArea[] {
  return precincts.flatMap((t, i): FigureArea[] => {
    const placement = pack.precincts.placement[i]!;
    const shape = pack.precincts.shape[i] ?? null;
    if (shape === null || placement === 'near' || placement === 'unplaced') return [];
    const r = readings.get(t.id)!;
    const drawn = areaOf(r, measure);
    const origin: Note[] = placement === 'exact' ? [] : [{ is: placement }];
    return [
      {
        id: t.id,
        kind: 'precinct',
        name: { is: 'precinct', id: t.id },
        geometry: { ...byVotes('precinct').shape(pack.plan), id: shape },
        ...drawn,
        quality: placement === 'same-name' && r.value !== null ? 'hatch' : drawn.quality,
        notes: [...votesNotes(t, r, columns), ...origin],
        selected: selected.has(t.id),
        label: null,
      },
    ];
  });
}

/** Circles: every placed precinct when they lie over neighborhoods, only the unshaped ones when precincts are filled. */
export function precinctPoints(
  { pack, measure, readings, selected }: Read,
  precincts: readonly Tally[],
  which: ByVotes['circles'],
): FigurePoint[] {
  if (which === 'none') return [];
  return precincts.flatMap((t, i): FigurePoint[] => {
    const at = pack.precincts.at[i];
    const placement = pack.precincts.placement[i]!;
    const votes = sum(t.votes);
    if (!at || votes < MIN_VOTES || (which === 'without-outline' && placement !== 'near')) return [];
    const r = readings.get(t.id)!;
    const meters = pack.precincts.errorM[i];
    return [
      {
        id: t.id,
        name: { is: 'precinct', id: t.id },
        at,
        placement,
        size: votes,
        value: r.value,
        told: r.told,
        notes: [{ is: 'votes', votes }, ...(meters ? [{ is: 'near' as const, meters }] : [])],
        classIndex: r.classIndex,
        color: colorIn(r, measure),
        selected: selected.has(t.id),
      },
    ];
  });
}

/** Two round circle sizes that span most precincts. */
export function circleKey(precincts: readonly Tally[]): number[] {
  const max = Math.max(1, ...precincts.map((t) => sum(t.votes)));
  const round = (v: number): number => {
    const step = 10 ** Math.floor(Math.log10(v));
    return Math.max(step, Math.floor(v / step) * step);
  };
  return max < 20 ? [max] : [round(max / 4), round(max)];
}
