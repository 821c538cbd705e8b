/** How a promise was kept: coverage by area, its range, widths and interval scores. */
import { randomFrom } from '../recovered/hide';
import { PROMISED } from './calibrate';
import type { Case } from './cases';
import type { TriedCase } from './calibrate';

export interface Kept {
  cases: number;
  areas: number;
  /** Mean over areas of the part of cases inside, 0-1. */
  coverage: number;
  /** 5th and 95th percentile of the coverage when areas are drawn again (cluster bootstrap). */
  range: [number, number];
  /** Median half width. */
  halfWidth: number;
  /** Mean interval score (Gneiting and Raftery 2007), smaller is better; and that of one constant ± for all areas. */
  score: number;
  constantScore: number;
}

const RESAMPLES = 1000;

/** @throws RangeError without cases. */
export function keptBy(cases: readonly TriedCase[]): Kept {
  const areas = [...new Set(cases.map((c) => c.area))].sort();
  if (areas.length === 0) throw new RangeError('no cases');
  const inside = (c: TriedCase): number => (Math.abs(c.truth - c.estimate) <= c.halfWidth ? 1 : 0);
  const byArea = areas.map((area) => mean(cases.filter((c) => c.area === area).map(inside)));
  const random = randomFrom(areas.length);
  const again = Array.from({ length: RESAMPLES }, () =>
    mean(areas.map(() => byArea[Math.floor(random() * areas.length)]!)),
  ).sort((a, b) => a - b);
  const constant = new Map(areas.map((area) => [area, constantFor(cases.filter((c) => c.area !== area))]));
  return {
    cases: cases.length,
    areas: areas.length,
    coverage: mean(byArea),
    range: [again[Math.floor(0.05 * RESAMPLES)]!, again[Math.floor(0.95 * RESAMPLES)]!],
    halfWidth: median(cases.map((c) => c.halfWidth)),
    score: mean(cases.map((c) => intervalScore(c, c.halfWidth))),
    constantScore: mean(cases.map((c) => intervalScore(c, constant.get(c.area)!))),
  };
}

/** Width, and 2/α for every unit that the truth lies outside. */
export function intervalScore({ truth, estimate }: Pick<Case, 'truth' | 'estimate'>, half: number): number {
  return 2 * half + (2 / (1 - PROMISED)) * Math.max(0, Math.abs(truth - estimate) - half);
}

/** The ± that would have held nine of ten of these. */
function constantFor(cases: readonly Case[]): number {
  const off = cases.map((c) => Math.abs(c.truth - c.estimate)).sort((a, b) => a - b);
  return off[Math.min(off.length - 1, Math.ceil(PROMISED * off.length))] ?? 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}
function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
