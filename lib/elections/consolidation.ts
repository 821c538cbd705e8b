/**
 * Which precincts voted together: before an election small home precincts are consolidated into larger ones, each of which bears the name of one
 * of its parts. A precinct of any year can so be looked up among the parts of one election whose consolidation is known, and placed beside a part
 * whose own place is known. That is an anchor, not a boundary.
 */
import type { LonLat } from '@/lib/places';

/** Precinct → every part of the consolidated precinct that it voted in, itself included. */
export type Consolidation = ReadonlyMap<string, readonly string[]>;

/** `rows`: each home precinct with the name of the consolidated precinct it voted in. */
export function consolidationOf(rows: Iterable<readonly [precinct: string, consolidated: string]>): Consolidation {
  const parts = new Map<string, string[]>();
  for (const [precinct, consolidated] of rows) {
    const known = parts.get(consolidated);
    if (known) known.push(precinct);
    else parts.set(consolidated, [precinct]);
  }
  return new Map([...parts.values()].flatMap((group) => group.map((precinct) => [precinct, group] as const)));
}

/**
 * The middle of the other parts whose place `known` tells, and how many they are; null where the precinct is in no consolidation, or no other
 * part of it is known. The mean of longitudes and latitudes: parts lie within a few kilometers.
 */
export function besideParts(
  precinct: string,
  consolidation: Consolidation,
  known: (part: string) => LonLat | null,
): { at: LonLat; parts: number } | null {
  const anchors = (consolidation.get(precinct) ?? []).flatMap((part) => {
    const at = part === precinct ? null : known(part);
    return at ? [at] : [];
  });
  if (anchors.length === 0) return null;
  const mean = (axis: 0 | 1): number => anchors.reduce((sum, at) => sum + at[axis], 0) / anchors.length;
  return { at: [mean(0), mean(1)], parts: anchors.length };
}
