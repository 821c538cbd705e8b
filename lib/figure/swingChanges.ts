/** How a candidate's share changed in each area: exact sums for neighborhoods, two estimates for hexagons. */
import { share } from '@/lib/elections/contest';
import type { FigureArea, Quality } from '@/lib/figure/figure';
import { THIN_M, estimateOf, hexagonsOf, supportNote } from '@/lib/figure/grid';
import { placeName, type Name } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import type { Side, Swing } from '@/lib/figure/swingSides';
import { MIN_VOTES, sum } from '@/lib/figure/tally';
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
  /** The errors of both, points: the root of the sum of their squares. null where one is not known. */
  error: number | null;
  /** Whether the change is smaller than that. */
  within: boolean;
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
        quality: change.value === null ? 'none' : moved ? 'hatch' : change.within ? 'light' : 'plain',
        notes,
      },
    ];
  });
}

interface Told {
  share: number;
  error: number | null;
}

/** A candidate's share in a neighborhood; null under 10 votes, and where the neighborhood is not listed. */
function sharesIn({ pack, columns, at }: Side, slug: string): Told | null {
  const k = pack.neighborhoods.indexOf(slug);
  const votes = columns.neighborhood.map((column) => column[k] ?? 0);
  const whole = sum(votes);
  const value = whole < MIN_VOTES ? null : share(votes[at] ?? 0, whole);
  return k < 0 || value === null ? null : { share: value, error: columns.splitError[k] ?? null };
}

/** The hexagons of the plan that both elections share. */
export function hexagonChanges({ candidate, now, before }: Swing, packs: FigurePacks): Change[] {
  const [a, b] = [now, before].map((s) => estimateOf(packs, s.election, now.columns.contest));
  const [na, nb] = [a!.candidates.indexOf(candidate), b!.candidates.indexOf(candidate)];
  return hexagonsOf(packs, now.pack.plan).map((hexagon, k): Change => {
    const told = (pack: typeof a, at: number): Told | null => {
      const value = pack!.shares[at]?.[k] ?? null;
      return value === null ? null : { share: value, error: pack!.leaveOneOut.estimate.shares[at] ?? null };
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
      quality: change.value === null ? 'none' : change.within || nearest > THIN_M ? 'light' : 'plain',
      notes,
    };
  });
}

function changeOf(
  before: Told | null,
  now: Told | null,
): Pick<Change, 'before' | 'now' | 'value' | 'error' | 'within'> {
  const value = before && now ? now.share - before.share : null;
  const error =
    before && now && before.error !== null && now.error !== null ? Math.hypot(before.error, now.error) : null;
  return {
    before: before?.share ?? null,
    now: now?.share ?? null,
    value,
    error,
    within: value !== null && error !== null && Math.abs(value) < error,
  };
}

function changeNotes({
  before,
  now,
  value,
  error,
  within,
}: Pick<Change, 'before' | 'now' | 'value' | 'error' | 'within'>): Note[] {
  if (value === null || before === null || now === null) return [{ is: 'no-change' }];
  return [
    { is: 'shares', before, now },
    ...(error === null ? [] : [{ is: 'change-error' as const, points: error }]),
    ...(within ? [{ is: 'change-within-error' as const }] : []),
  ];
}
