/** Which part of each precinct is in which neighborhood, as weights. */
import { largestRemainder } from '@/lib/elections/apportion';
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import type { ElectionPack } from '@/lib/packs/schema';
import { formatCsv } from '../csv';
import { SHARE_ALIKE, isRecovered } from '../recovered/blockGroups';

/** `parts[p][k]`: the part of the precinct `precincts[p]` that belongs to the k-th neighborhood. */
interface Divided {
  pack: ElectionPack;
  precincts: readonly string[];
  parts: readonly (readonly number[])[];
}

/** Weights are told to a hundredth: finer ones, times the votes, would show which few people a neighborhood's sum is made of. */
const STEPS = 100;
/** What is in none of the neighborhoods. */
const NONE = 'not-placed';

/**
 * `crosswalks/precincts-to-neighborhoods-<election>.csv`: the parts of each precinct that has a place, 0 to 1, adding up to 1. A part of fewer than ten ballots or registered voters
 * is told with the precinct's largest.
 * @param slugs the neighborhoods that `parts` run along
 */
export function neighborhoodCrosswalkCsv({ pack, precincts, parts }: Divided, slugs: readonly string[]): string {
  const terms = isRecovered(pack.election) ? SHARE_ALIKE : '';
  const rows = precincts.flatMap((precinct, p) => {
    const told = parts[p]!;
    const all = [...told, Math.max(0, 1 - told.reduce((a, b) => a + b, 0))];
    return toldParts(all, fewestOf(pack, precinct)).flatMap((weight, k) =>
      weight > 0 ? [[precinct, slugs[k] ?? NONE, weight.toFixed(2), terms]] : [],
    );
  });
  return formatCsv(['precinct', 'neighborhood', 'weight', 'terms'], rows);
}

/**
 * The parts in hundredths, in the order given, each holding `MIN_BALLOTS` of `people` or nobody.
 * @param parts 0 to 1, adding up to 1
 */
export function toldParts(parts: readonly number[], people: number): number[] {
  const largest = parts.indexOf(Math.max(...parts));
  const few = (part: number): boolean => part > 0 && part * people < MIN_BALLOTS;
  const merge = (from: readonly number[]): number[] => {
    const moved = from.reduce((sum, part, k) => sum + (k !== largest && few(part) ? part : 0), 0);
    return from.map((part, k) => (k === largest ? part + moved : few(part) ? 0 : part));
  };
  const rounded = largestRemainder(
    merge(parts).map((part) => part * STEPS),
    STEPS,
  );
  return merge(rounded.map((n) => n / STEPS));
}

/** The least of the precinct's ballots and registered voters; where neither is known, of its votes in any contest. */
function fewestOf({ precincts, contests }: ElectionPack, precinct: string): number {
  const i = precincts.id.indexOf(precinct);
  const known = [precincts.ballots[i] ?? null, precincts.registered[i] ?? null].filter((n) => n !== null);
  const votes = contests
    .map((c) => c.precinct.reduce((sum, column) => sum + (column[i] ?? 0), 0))
    .filter((n) => n >= MIN_BALLOTS);
  return Math.min(...known, ...((precincts.ballots[i] ?? null) === null ? votes : []));
}
