/** Class edges: where one color ends and the next begins. Edges ascend; class i holds edges[i-1] ≤ value < edges[i], so equal values always share a class. */
import type { MeasureUnit } from '@/lib/people/measures';

/** Edges on both sides of zero. */
const bothSides = (edges: readonly number[]): number[] => [...edges.map((e) => -e).reverse(), 0, ...edges];

/** Lead of one side over the other in points: the same for every contest, so that a color means the same in every year. */
export const LEAD_EDGES: readonly number[] = bothSides([5, 10, 20, 30, 50]);

/** Where so many of the places fall in one class, a scale tells them apart no more. */
const CROWD = 0.7;

/** Whether one class of the common scale of leads holds most of the places; `leads` in points, signed by side. */
export function crowdsOneClass(leads: readonly number[]): boolean {
  const counts = classCounts(ascending(leads), LEAD_EDGES);
  return leads.length > 0 && Math.max(...counts) >= CROWD * leads.length;
}

/** Edges of the leads' own, for a map of which the common scale shows one color: round and even around the middle of their sizes, the same on either side. */
export function ownLeadEdges(leads: readonly number[]): number[] {
  return bothSides(evenPercentEdges(leads.map(Math.abs), 5));
}

/** Edges for a change in points: 0 and three even steps on either side, the finest that leave at most a fifth of the values beyond the last. */
export function swingEdges(values: readonly number[]): number[] {
  const sizes = ascending(values.map(Math.abs));
  if (sizes.length === 0) return [...LEAD_EDGES];
  const step = PERCENT_STEPS.find((s) => 3 * s >= quantile(sizes, 0.8)) ?? PERCENT_STEPS[PERCENT_STEPS.length - 1]!;
  return [-3, -2, -1, 0, 1, 2, 3].map((n) => n * step + 0);
}

/** Widths that people read easily, finest first. */
const PERCENT_STEPS = [1, 2, 5, 10, 20];
const DOLLAR_STEPS = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000];
const RENT_STEPS = [50, 100, 200, 500, 1_000];
const PEOPLE_CLASSES = 5;

const ascending = (values: readonly number[]): number[] => values.filter(Number.isFinite).sort((a, b) => a - b);

/** Quantile q (0–1) of sorted numbers, by linear interpolation; the list must not be empty. */
function quantile(sorted: readonly number[], q: number): number {
  const at = q * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}

/** The step nearest to a width, by ratio. */
function nearestStep(width: number, steps: readonly number[]): number {
  return steps.reduce((best, s) => (Math.abs(Math.log(s / width)) < Math.abs(Math.log(best / width)) ? s : best));
}

/**
 * Evenly spaced round edges around the middle of some percentages. The spacing follows the middle 80 % of the values, so that one odd precinct does not
 * stretch the scale. Edges at or beyond 0 and 100 are left out.
 */
function evenPercentEdges(values: readonly number[], count: number): number[] {
  const sorted = ascending(values);
  if (sorted.length === 0) return [];
  const spread = quantile(sorted, 0.9) - quantile(sorted, 0.1);
  const step = nearestStep(Math.max(spread / count, PERCENT_STEPS[0]!), PERCENT_STEPS);
  const middle = quantile(sorted, 0.5) / step;
  // An odd number of edges has one nearest to the middle, an even number a class around it.
  const first = count % 2 === 1 ? Math.round(middle) - (count - 1) / 2 : Math.floor(middle) - count / 2 + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * step).filter((e) => e > 0 && e < 100);
}

/** At most 3 edges (4 classes: a candidate's ramp) for shares of the vote in percent; `[]` without values. */
export function shareEdges(shares: readonly number[]): number[] {
  return evenPercentEdges(shares, 3);
}

/** At most 4 edges (5 classes) for turnout in percent; `[]` without values. */
export function turnoutEdges(turnouts: readonly number[]): number[] {
  return evenPercentEdges(turnouts, 4);
}

/** 1, 2 and 5 times the powers of ten up to a largest number. */
function countSteps(max: number): number[] {
  const steps: number[] = [];
  for (let ten = 1; ten <= max; ten *= 10) steps.push(ten, 2 * ten, 5 * ten);
  return steps;
}

function stepsOf(unit: MeasureUnit, max: number): readonly number[] {
  switch (unit) {
    case 'percent':
    case 'change':
    case 'years':
    case 'rank':
      return PERCENT_STEPS;
    case 'dollars':
      return DOLLAR_STEPS;
    case 'rent':
      return RENT_STEPS;
    case 'count':
      return countSteps(Math.max(1, max));
    // Kinds have no steps: categoryEdges.
    case 'category':
      return [1];
  }
}

/** How many sorted values lie in each class. */
function classCounts(sorted: readonly number[], edges: readonly number[]): number[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const v of sorted) counts[edges.filter((e) => e <= v).length]! += 1;
  return counts;
}

/**
 * Edges for a People measure: quantiles rounded to the coarsest step of the unit that still keeps the classes apart and none of them over two fifths of the
 * places. No class is empty; at most 4 edges (5 classes), fewer where there are few different values, `[]` where there is one or none.
 */
export function peopleBreaks(values: readonly number[], unit: MeasureUnit): number[] {
  const sorted = ascending(values);
  const edges = roundQuantiles(sorted, unit);
  return unit === 'change' ? throughZero(edges, sorted) : edges;
}

/** Edges that keep each of some kinds, numbered from 0, in a class of its own. */
export function categoryEdges(kinds: number): number[] {
  return Array.from({ length: kinds - 1 }, (_, i) => i + 0.5);
}

/** Growth and loss never share a class: the edge nearest to zero becomes zero where there are both and no class is emptied by it. */
function throughZero(edges: readonly number[], sorted: readonly number[]): number[] {
  const nearest = [...edges].sort((a, b) => Math.abs(a) - Math.abs(b))[0];
  if (nearest === undefined || edges.includes(0)) return [...edges];
  const moved = edges.map((e) => (e === nearest ? 0 : e)).sort((a, b) => a - b);
  return classCounts(sorted, moved).includes(0) ? [...edges] : moved;
}

function roundQuantiles(sorted: readonly number[], unit: MeasureUnit): number[] {
  const different = new Set(sorted).size;
  const classes = Math.min(PEOPLE_CLASSES, different);
  if (classes < 2) return [];
  const targets = Array.from({ length: classes - 1 }, (_, i) => quantile(sorted, (i + 1) / classes));

  let best: number[] = [];
  for (const step of [...stepsOf(unit, sorted[sorted.length - 1]!)].reverse()) {
    const edges = [...new Set(targets.map((t) => Math.round(t / step) * step + 0))].filter(
      (e) => e > sorted[0]! && e <= sorted[sorted.length - 1]!,
    );
    const counts = classCounts(sorted, edges);
    if (counts.includes(0)) continue;
    if (edges.length === targets.length && Math.max(...counts) <= 0.4 * sorted.length) return edges;
    if (edges.length >= best.length) best = edges;
  }
  return best;
}
