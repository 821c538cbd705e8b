/** Classes of household income in the two tables that have them, and how strongly the survey's sample is clustered and thinned. */
import type { Sampling } from '@/lib/people/median';

/** Lower ends in dollars of the 16 classes of B19001, ACS 2014-2018 (2018 dollars); the last is open. */
export const EDGES_2018 = [
  0, 10_000, 15_000, 20_000, 25_000, 30_000, 35_000, 40_000, 45_000, 50_000, 60_000, 75_000, 100_000, 125_000, 150_000,
  200_000,
] as const;
/** Lower ends in dollars of the 10 classes of S1901, ACS 2018-2022 (2022 dollars); the last is open. */
export const EDGES_2022 = [0, 10_000, 15_000, 25_000, 35_000, 50_000, 75_000, 100_000, 150_000, 200_000] as const;

/** Five years at 2.5 % of addresses a year, as the Census Bureau's own worked examples take it. */
const SAMPLING_PERCENT = 12.5;

/**
 * The design factor is measured, not assumed: for every tract of the county's core the margin by the formula with factor 1 is set against
 * the margin printed in B19013, and the factor is the median of their ratios (822 tracts: 1.40; 865 tracts: 1.67). The second survey
 * had fewer answers (2020), hence the larger factor. A test repeats the measurement.
 */
export const SAMPLING_2018: Sampling = { designFactor: 1.4, samplingPercent: SAMPLING_PERCENT };
export const SAMPLING_2022: Sampling = { designFactor: 1.67, samplingPercent: SAMPLING_PERCENT };
