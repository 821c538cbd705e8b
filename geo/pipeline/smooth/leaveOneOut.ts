/** How good the estimate is: each precinct is told by the others and compared with what it did; so are a neighborhood's and the district's mean. */
import { estimate, weighSites, type Site } from './kernel';

/** A precinct with what part of it belongs to each neighborhood, 0-1; what belongs to none is left off. */
export interface SplitSite extends Site {
  parts: readonly number[];
}

/** The three ways of telling a precinct from the others. */
export const WAYS = ['estimate', 'neighborhood', 'district'] as const;
export type Way = (typeof WAYS)[number];

/** Errors in points, weighted by votes: of each candidate's share, and of the first candidate's lead over the second. */
export interface Errors {
  shares: number[];
  lead: number;
}

/** Shares by candidate, percent, that the others give a precinct; null where they can't tell. */
type Tell = (i: number) => number[] | null;

/** By the smoothed estimate at its point; null for an only precinct. */
export function byEstimate(sites: readonly Site[], k: number): Tell {
  return (i) => {
    const weighing = weighSites(sites, sites[i]!.at, k, i);
    return weighing && estimate(sites, weighing.weights);
  };
}

/** By the mean of all others. */
export function byDistrict(sites: readonly Site[]): Tell {
  const all = sumOf(sites, () => 1);
  return (i) => sharesOf(all.map((v, c) => v - (sites[i]!.votes[c] ?? 0)));
}

/** By the means of the neighborhoods it lies in, each without its own votes and by how much of it lies there; null where no other precinct votes in any of them. */
export function byNeighborhood(sites: readonly SplitSite[]): Tell {
  const sums = (sites[0]?.parts ?? []).map((_, n) => sumOf(sites, (s) => s.parts[n] ?? 0));
  return (i) => {
    const site = sites[i]!;
    const mixed = site.votes.map(() => 0);
    let whole = 0;
    site.parts.forEach((part, n) => {
      const shares = part > 0 ? sharesOf((sums[n] ?? []).map((v, c) => v - part * (site.votes[c] ?? 0))) : null;
      if (shares === null) return;
      whole += part;
      shares.forEach((share, c) => {
        mixed[c]! += part * share;
      });
    });
    return whole > 0 ? mixed.map((x) => x / whole) : null;
  };
}

/** By how much one precinct is told wrong, points, and its votes. */
interface Off {
  weight: number;
  shares: number[];
  lead: number;
}

/** The errors of one way, of every precinct that it can tell. */
function offBy(sites: readonly Site[], tell: Tell): Off[] {
  return sites.flatMap((site, i): Off[] => {
    const truth = sharesOf(site.votes);
    const told = truth && tell(i);
    if (!truth || !told) return [];
    const off = truth.map((t, c) => (told[c] ?? 0) - t);
    return [
      {
        weight: site.votes.reduce((a, b) => a + b, 0),
        shares: off.map(Math.abs),
        lead: Math.abs((off[0] ?? 0) - (off[1] ?? 0)),
      },
    ];
  });
}

/** All errors of one way as one, by their votes; null where it can tell no precinct. */
function summed(
  sites: readonly Site[],
  all: readonly Off[],
  of: (values: readonly { value: number; weight: number }[]) => number,
): Errors | null {
  if (all.length === 0) return null;
  const by = (value: (off: Off) => number): number => of(all.map((off) => ({ value: value(off), weight: off.weight })));
  return {
    shares: (sites[0]?.votes ?? []).map((_, c) => by((off) => off.shares[c] ?? 0)),
    lead: by((off) => off.lead),
  };
}

/** The mean absolute errors of one way over all precincts that it can tell; null where it can tell none. */
export function meanErrors(sites: readonly Site[], tell: Tell): Errors | null {
  return summed(sites, offBy(sites, tell), (values) => {
    const votes = values.reduce((a, { weight }) => a + weight, 0);
    return values.reduce((a, { value, weight }) => a + value * weight, 0) / votes;
  });
}

/** Within which nine votes of ten are told; null where none can be. */
export function ninetyErrors(sites: readonly Site[], tell: Tell): Errors | null {
  return summed(sites, offBy(sites, tell), (values) => {
    const sorted = [...values].sort((a, b) => a.value - b.value);
    let left = 0.9 * sorted.reduce((a, { weight }) => a + weight, 0);
    for (const { value, weight } of sorted) {
      left -= weight;
      if (left <= 1e-9) return value;
    }
    return sorted.at(-1)?.value ?? 0;
  });
}

/** The mean errors of all three ways, and within what the first tells nine votes of ten; where a precinct's neighborhoods can't tell it, the district does. null where there are fewer than two precincts. */
export function leaveOneOut(sites: readonly SplitSite[], k: number): Record<Way | 'ninety', Errors> | null {
  const [near, hood, all] = [byEstimate(sites, k), byNeighborhood(sites), byDistrict(sites)];
  const estimated = meanErrors(sites, near);
  const neighborhood = meanErrors(sites, (i) => hood(i) ?? all(i));
  const district = meanErrors(sites, all);
  const ninety = ninetyErrors(sites, near);
  return estimated && neighborhood && district && ninety && { estimate: estimated, neighborhood, district, ninety };
}

function sumOf<S extends Site>(sites: readonly S[], weight: (site: S) => number): number[] {
  const sums = (sites[0]?.votes ?? []).map(() => 0);
  for (const s of sites) {
    const w = weight(s);
    s.votes.forEach((v, c) => {
      sums[c]! += w * v;
    });
  }
  return sums;
}

/** What is left of a sum that a precinct was taken out of is no vote when it is less than this. */
const NO_VOTES = 0.5;

/** Percent; null without votes. */
function sharesOf(votes: readonly number[]): number[] | null {
  const sum = votes.reduce((a, b) => a + b, 0);
  return sum >= NO_VOTES ? votes.map((v) => (100 * v) / sum) : null;
}
