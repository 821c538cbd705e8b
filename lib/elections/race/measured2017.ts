/** What the sources say of the claims of 2017, where no pack holds it. By hand; geo/pipeline/elections/measured2017.test.ts makes each again from the sources. */

export const MEASURED_2017 = {
  /**
   * Median household income in the 2011 lines by the survey that was out in June 2017: the tract median that half of all households live under, to 500 dollars.
   * Of 2014-2018, whose distribution is known, the same way misses the median by 0.6 %.
   */
  income: { dollars: 35_500, vintage: 'acs-2011-2015' },
  /** Registered Democrats among the people who voted, percent, district as a whole in the 2021 lines. */
  democratsWhoVoted: { '2024-11-general': 65.9, '2025-11-special': 70.0 },
} as const;
