/** The unknowns of the recovery: which part of each precinct's voters live in which block group under its reach. */
import type { BBox } from '@/lib/places';
import type { BlockGroup } from './blockGroups';
import type { Piece } from './supports';

/** Where a precinct's voters are looked for. */
export interface Search {
  pieces: readonly Piece[];
  /** The box round it. */
  bbox: BBox;
}

export interface Unknown {
  /** Index of the precinct. */
  precinct: number;
  /** Index of the block group. */
  group: number;
  /** Part of the precinct's voters that live there if they live where the people under its reach do, 0-1; adds up to 1 over a precinct. */
  prior: number;
  /** What it costs to put a voter there: see `reluctance`. */
  cost: number;
  /** The block group's pieces under the reach. */
  pieces: readonly Piece[];
}

/** Fewer people than this under a reach are the edge of a drawing. */
const FEWEST_PEOPLE = 1;

/** Unknowns of all precincts, by precinct and block group. A precinct whose reach holds no people has its pieces by land. */
export function unknownsOf(searches: readonly Search[], groups: readonly BlockGroup[]): Unknown[] {
  const groupOf = new Map(groups.flatMap((group, g) => group.homes.map((h) => [h, g] as const)));
  return searches.flatMap(({ pieces: all, bbox: [w, s, e, n] }, precinct): Unknown[] => {
    const byGroup = new Map<number, Piece[]>();
    for (const piece of all) {
      const g = groupOf.get(piece.home);
      if (g !== undefined) byGroup.set(g, [...(byGroup.get(g) ?? []), piece]);
    }
    const people = (pieces: readonly Piece[]): number => pieces.reduce((sum, p) => sum + p.people, 0);
    const land = (pieces: readonly Piece[]): number => pieces.reduce((sum, p) => sum + p.areaM2, 0);
    const peopled = [...byGroup].filter(([, pieces]) => people(pieces) >= FEWEST_PEOPLE);
    const [held, size] = peopled.length > 0 ? [peopled, people] : [[...byGroup], land];
    const whole = held.reduce((sum, [, pieces]) => sum + size(pieces), 0);
    return held
      .sort(([a], [b]) => a - b)
      .map(([g, pieces]) => {
        const group = groups[g]!;
        const away = Math.hypot((2 * group.center[0] - w - e) / (e - w), (2 * group.center[1] - s - n) / (n - s));
        return {
          precinct,
          group: g,
          prior: size(pieces) / whole,
          cost: reluctance(group.people > 0 ? Math.min(1, people(pieces) / group.people) : 0, away),
          pieces,
        };
      });
  });
}

/**
 * The cost of putting a precinct's voters into a block group, 0 to 1.75: the part of the block group's people that lie outside the reach, and half the distance of its middle
 * from the middle of the reach, in half-widths of the reach. A precinct is a whole of whole blocks round its middle, so both speak against a block group.
 */
export function reluctance(underReach: number, away: number): number {
  return 1 - underReach + 0.5 * Math.min(1.5, away);
}
