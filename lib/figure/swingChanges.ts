/** How a candidate's share changed in each area: exact sums for neighborhoods, two estimates for hexagons. */
import { share } from '@/lib/elections/contest';
import { FEWEST_TO_NAME, around, difference, holdsZero, type Interval, type Ranked } from '@/lib/elections/intervals';
import type { FigureArea, Quality } from '@/lib/figure/figure';
import { THIN_M, estimateOf, hexagonsOf, supportNote } from '@/lib/figure/grid';
import { placeName, type Name } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import type { Side, Swing } from '@/lib/figure/swingSides';
import { MIN_VOTES, sum } from '@/lib/figure/tally';
import { intervalsIn } from '@/lib/figure/tallyIntervals';
import type { Note } from '@/lib/figure/told';
import type { PlacesPack } from '@/lib/packs/schema';
import { byVotes } from '@/lib/view/units/units';

export interface Change {
  id: string;
  kind: 'neighborhood' | 'hexagon';
  name: Name;
  /** Where it is, for a sentence. */
  at: Name;
  /** What its row selects. */
  picks: string | null;
  geometry: FigureArea['geometry'];
  label: FigureArea['label'];
  /** Percent then and now; null where there is none. */
  before: number | null;
  now: number | null;
  /** now − before, points. */
  value: number | null;
  /** 90 % interval of the change, from those of both, points; null where one is not known. */
  interval: Interval | null;
  /** Votes that it stands on: the fewer of both elections. */
  counted: number;
  /** Whether it is known for certain that the share rose, or fell. */
  clear: boolean;
  quality: Quality;
  notes: readonly Note[];
}

/** Parts of a neighborhood that differ by more than this share of the larger are not the same place. */
const MOST_PART_CHANGE = 0.1;

/** Neighborhoods with a part in the later plan, each with its exact sums of both elections. */
export function neighborhoodChanges({ now, before }: Swing, places: PlacesPack): Change[] {
  const [plan, earlier] = [now.pack.plan, before.pack.plan];
  return now.pack.neighborhoods.flatMap((slug): Change[] => {
    const place = places.neighborhoods.find((n) => n.slug === slug);
    const label = place?.label[plan] ?? null;
    if (!place || label === null) return [];
    const [a, b] = [sharesIn(now, slug), sharesIn(before, slug)];
    const [was, is] = [place.areaKm2[earlier], place.areaKm2[plan]];
    const moved = earlier !== plan && Math.abs(was - is) > MOST_PART_CHANGE * Math.max(was, is);
    const change = changeOf(b, a);
    const notes: Note[] = [
      ...changeNotes(change),
      ...(change.value !== null && moved ? [{ is: 'part-changed' as const, beforeKm2: was, nowKm2: is }] : []),
    ];
    return [
      {
        id: slug,
        kind: 'neighborhood',
        name: placeName(place),
        at: placeName(place),
        picks: slug,
        label,
        geometry: { ...byVotes('neighborhood').shape(plan), id: slug },
        ...change,
        quality: change.value === null ? 'none' : moved ? 'hatch' : change.clear ? 'plain' : 'light',
        notes,
      },
    ];
  });
}

/** A share in percent, and the votes it stands on; an estimate's own support says whether it is thin. */
type Told = Ranked;

/** A candidate's share in a neighborhood; null under 10 votes, and where the neighborhood is not listed. */
function sharesIn({ pack, columns, intervals, at }: Side, slug: string): Told | null {
  const k = pack.neighborhoods.indexOf(slug);
  const votes = columns.neighborhood.map((column) => column[k] ?? 0);
  const whole = sum(votes);
  const value = whole < MIN_VOTES ? null : share(votes[at] ?? 0, whole);
  if (k < 0 || value === null) return null;
  return { value, interval: intervalsIn(intervals, slug)?.share[at] ?? null, counted: whole };
}

/** The hexagons of the plan that both elections share. */
export function hexagonChanges({ candidate, now, before }: Swing, packs: FigurePacks): Change[] {
  const [a, b] = [now, before].map((s) => estimateOf(packs, s.election, now.columns.contest));
  const [na, nb] = [a!.candidates.indexOf(candidate), b!.candidates.indexOf(candidate)];
  return hexagonsOf(packs, now.pack.plan).map((hexagon, k): Change => {
    const told = (pack: typeof a, at: number): Told | null => {
      const value = pack!.shares[at]?.[k] ?? null;
      if (value === null) return null;
      return { value, interval: around(value, pack!.leaveOneOut.ninety.shares[at] ?? null), counted: Infinity };
    };
    const change = changeOf(told(b, nb), told(a, na));
    const nearest = Math.max(a!.nearestM[k] ?? 0, b!.nearestM[k] ?? 0);
    const notes: Note[] =
      change.value === null
        ? [{ is: 'nothing-near' }]
        : [{ is: 'estimate' }, ...changeNotes(change), supportNote(nearest)];
    return {
      id: hexagon.id,
      kind: 'hexagon',
      name: hexagon.name,
      at: hexagon.around,
      picks: hexagon.slug,
      label: null,
      geometry: hexagon.geometry,
      ...change,
      quality: change.value === null ? 'none' : !change.clear || nearest > THIN_M ? 'light' : 'plain',
      notes,
    };
  });
}

type Changed = Pick<Change, 'before' | 'now' | 'value' | 'interval' | 'counted' | 'clear'>;

function changeOf(before: Told | null, now: Told | null): Changed {
  const shares = { before: before?.value ?? null, now: now?.value ?? null };
  if (before === null || now === null) return { ...shares, value: null, interval: null, counted: 0, clear: false };
  const interval = difference(now, before);
  const counted = Math.min(before.counted, now.counted);
  return {
    ...shares,
    value: now.value - before.value,
    interval,
    counted,
    clear: interval !== null && !holdsZero(interval) && counted >= FEWEST_TO_NAME,
  };
}

function changeNotes({ before, now, value, interval, counted }: Changed): Note[] {
  if (value === null || before === null || now === null) return [{ is: 'no-change' }];
  return [
    { is: 'shares', before, now },
    ...(interval === null ? [{ is: 'change-not-known' as const }] : [{ is: 'change-interval' as const, ...interval }]),
    ...(counted < FEWEST_TO_NAME ? [{ is: 'change-on-few-votes' as const }] : []),
    ...(interval !== null && holdsZero(interval) ? [{ is: 'change-within-error' as const }] : []),
  ];
}
