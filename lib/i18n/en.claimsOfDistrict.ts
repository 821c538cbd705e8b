/** Words of what was reported of the district: each claim in our own words, and what the data say of it. */
import type { DistrictClaim } from '@/lib/claims/claims';
import type { Estimate } from '@/lib/claims/figures';
import type { RowsOf } from '@/lib/i18n/claimRows';
import { f } from '@/lib/i18n/en.format';

const percent = ({ value, moe }: Estimate): string =>
  moe === null ? f.percent(value) : `${f.percent(value)} ± ${f.points(moe)}`;
const dollars = ({ value, moe }: Estimate): string =>
  moe === null ? f.dollars(value) : `${f.dollars(value)} ± ${f.dollars(moe)}`;
/** Shares of residents by tract are known to the percent, no better. */
const about = (share: number): string => (share < 0.5 ? 'under 1%' : `about ${f.wholePercent(share)}`);
const byTract = 'of the residents of the 2011 lines, counted at the centers of their census tracts';
export const claimsOfDistrict: RowsOf<DistrictClaim> = {
  'koreatown-in-the-west': {
    title: 'Koreatown is the western end',
    reported: 'The district begins at Koreatown in the west.',
    found: ({ beyond }) => `West of Koreatown’s westernmost point live ${about(beyond)} ${byTract}.`,
  },
  'freeway-710-in-the-east': {
    title: 'The 710 is the eastern end',
    reported: 'It ends at the Long Beach Freeway (710) in the east.',
    found: ({ beyond }) => `East of the 710 live ${about(beyond)} ${byTract}.`,
  },
  'freeway-10-in-the-south': {
    title: 'The 10 is the southern end',
    reported: 'It ends at the Santa Monica Freeway (10) in the south.',
    found: ({ beyond, west }) =>
      `South of the 10 live ${about(beyond)} ${byTract}, nearly all of them in Boyle Heights, where the 10 has become the San Bernardino Freeway. South of the Santa Monica Freeway itself, which ends at the river, live ${about(west)}.`,
  },
  'freeway-134-in-the-north': {
    title: 'The 134 is the northern end',
    reported: 'It ends at the Ventura Freeway (134) in the north.',
    found: ({ beyond }) => `North of the 134 live ${about(beyond)} ${byTract}.`,
  },
  'places-named': {
    title: 'The places that belong to it',
    reported:
      'Downtown, Westlake, Highland Park, Eagle Rock, Boyle Heights and Lincoln Heights belong to it, as Koreatown does.',
    found: ({ least, leastPlace, places }) =>
      `All ${f.number(places)} lie in the 2011 lines with nearly all of their land; the least is ${leastPlace}, with ${f.percent(least)}.`,
  },
  'majority-latino': {
    title: 'A majority is Latino',
    reported: 'A majority of its residents is Latino.',
    found: ({ share }) => `${f.percent(share)} of the residents of the 2011 lines.`,
  },
  'income-around-35000': {
    title: 'Household income around $35,000',
    reported: 'The median household income is around $35,000.',
    found: ({ then, later }) =>
      `About ${f.dollars(then)} in the survey that was out that day (tract medians weighted by households, for its distribution is not in this data); ${dollars(later)} in that of 2014–2018. Each in dollars of its last year.`,
  },
  'among-the-poorest': {
    title: 'One of the poorest districts of California',
    reported: 'It is one of the poorest districts in California.',
    found: ({ poverty }) =>
      `${percent(poverty)} of its residents were poor. This data holds one district only, so there is nothing to rank it among.`,
  },
  'among-the-most-immigrant': {
    title: 'One of the districts with most immigrants',
    reported: 'It is one of the districts of California with the largest share of immigrants.',
    found: ({ foreignBorn }) =>
      `${f.percent(foreignBorn)} of its residents were born abroad. This data holds one district only, so there is nothing to rank it among.`,
  },
  'fall-in-the-uninsured': {
    title: 'One of the largest falls in the uninsured',
    reported:
      'The share of people without health insurance fell more than almost anywhere after the Affordable Care Act.',
    found: ({ first, second, third }) =>
      `It did fall: ${f.percent(first)} in 2013–2017 (the survey’s own profile of the district), then ${percent(second)} and ${percent(third)}. Nothing here is from before the Act or of another district.`,
  },
  'democrats-nearly-60': {
    title: 'Nearly 60% of voters are Democrats',
    reported: 'Nearly 60% of its voters are Democrats.',
    found: ({ voted2024, voted2025 }) =>
      `No registration by party from 2017 is in this data. Of the people who voted in November 2024 ${f.percent(voted2024)} were registered as Democrats, of those in November 2025 ${f.percent(voted2025)}: other years, the lines of 2021, and people who voted instead of everyone registered.`,
  },
  'sanders-beat-clinton': {
    title: 'Sanders over Clinton in 2016',
    reported: 'Bernie Sanders had more votes here than Hillary Clinton in the presidential primary of 2016.',
    found: () => 'The presidential primary of June 2016 is not in this data.',
  },
  'most-of-northeast-la': {
    title: 'Most of Northeast L.A.',
    reported: 'Most of Northeast Los Angeles belongs to the district.',
    found: ({ inside, listed }) =>
      `${f.percent(inside)} of the land of Northeast L.A., as the Los Angeles Times maps it, lies in the 2011 lines; without Atwater Village, which lies outside, it is ${f.percent(listed)}.`,
  },
  'boyle-heights': {
    title: 'Boyle Heights',
    reported: 'Boyle Heights belongs to it.',
    found: ({ inside }) => `${f.percent(inside)} of its land lies in the 2011 lines.`,
  },
  'historic-filipinotown': {
    title: 'Historic Filipinotown',
    reported: 'Historic Filipinotown belongs to it.',
    found: ({ inside, around }) =>
      `${f.wholePercent(inside)} of its land lies in the 2011 lines, by the county’s outline; Westlake, which it is mostly in, lies there with ${f.percent(around)}.`,
  },
};
