/** Words of what was reported of single races: each claim in our own words, and what the data say of it. Neutral between candidates and parties. */
import type { RaceClaim } from '@/lib/claims/claims';
import type { Certified } from '@/lib/claims/figures';
import type { RowsOf } from '@/lib/i18n/claimRows';
import { f } from '@/lib/i18n/en.format';

const certified =
  (first: string, second: string) =>
  (x: Certified): string => {
    const [a, b] = [(100 * x.first) / x.total, (100 * x.second) / x.total];
    const sums =
      x.returns.first === x.first && x.returns.second === x.second
        ? 'The published returns add up to the same.'
        : `The published precinct returns add up to ${f.number(x.returns.first)} and ${f.number(x.returns.second)}; the difference is itemized on the page of the data.`;
    return `${first} ${f.number(x.first)} (${f.percent(a)}), ${second} ${f.number(x.second)} (${f.percent(b)}), ${f.number(x.total)} together. ${sums}`;
  };
const noMoney = () =>
  'No accounts of campaigns are in this data. The Federal Election Commission publishes them; the figure is told as it was reported.';
const noLives = () => 'This data holds votes and places, not careers or programs.';

export const claimsOfRaces: RowsOf<RaceClaim> = {
  'seat-vacant': {
    title: 'Why the seat was open',
    reported:
      'Xavier Becerra, who had held the seat for more than two decades, became state attorney general after Kamala Harris was elected to the Senate.',
    found: ({ becerra, harris }) =>
      `The data reach back to 2012, not two decades, and hold no appointments. Becerra had ${f.list(becerra.map((n) => f.percent(n)))} of the district’s votes in November 2012, 2014 and 2016; Harris had ${f.percent(harris)} of them for the Senate in 2016.`,
  },
  'candidates-24': {
    title: '24 candidates',
    reported: 'In April 24 candidates stood, one of them a write-in.',
    found: ({ listed }) => `The returns list ${f.number(listed)}. A write-in has no votes in them.`,
  },
  'others-21': {
    title: '21 other candidates',
    reported: 'The two who went on to the runoff had 21 other candidates beside them.',
    found: ({ others }) =>
      `The returns list ${f.number(others)} besides the two. 24 in all, as reported elsewhere, would be 22.`,
  },
  'primary-votes': {
    title: 'The votes of April',
    reported: 'Jimmy Gomez had 10,728 votes in April, Robert Lee Ahn 9,415.',
    found: ({ first, second, total }) =>
      `The precinct returns add up to ${f.number(first)} and ${f.number(second)}, of ${f.number(total)}.`,
  },
  'primary-shares': {
    title: 'About 25% and 22% in April',
    reported: 'That was about 25% and about 22%.',
    found: ({ first, second, total }) =>
      `${f.percent(first)} and ${f.percent(second)} of the ${f.number(total)} votes in the returns.`,
  },
  'both-democrats-2017': {
    title: 'The first two, both Democrats',
    reported: 'The two with the most votes, both Democrats, went on to the runoff.',
    found: () =>
      'They come first and second in the returns of April, and both stood as Democrats on the ballot of June.',
  },
  'first-returns-2017': {
    title: 'The first returns',
    reported: 'The first returns: 10,248 for Gomez, 9,385 for Ahn, or 52.2 to 47.8%, with 21 of 192 precincts.',
    found: ({ first, second, rest }) =>
      `The count of that evening is in no file here. Its votes do make ${f.percent((100 * first) / (first + second))} and ${f.percent((100 * second) / (first + second))}, and leave ${f.number(rest)} to be counted.`,
  },
  'precincts-192': {
    title: '192 precincts',
    reported: 'The district voted in 192 precincts.',
    found: ({ listed, rows }) =>
      `The returns here list ${f.number(listed)} precincts singly and ${f.number(rows - listed)} more rows in a pool, where small precincts stand with groups of mail ballots: between ${f.number(listed)} and ${f.number(rows)}.`,
  },
  'election-night-2017': {
    title: 'Election night: 60.1 to 39.9%',
    reported: 'At the end of election night Gomez had 60.1%, Ahn 39.9%.',
    found: ({ share }) =>
      `That count is in no file here; beside the certified one it was close: ${f.percent(share)} for Gomez in the end.`,
  },
  'certified-2017': {
    title: 'The certified count of June',
    reported: 'Certified: Gomez 25,569, Ahn 17,610, of 43,179 votes: 59.2 to 40.8%.',
    found: certified('Gomez', 'Ahn'),
  },
  'lead-widened': {
    title: 'The later votes widened the lead',
    reported: 'The votes of election day widened Gomez’s lead.',
    found: ({ before, after, later, laterFirst, laterSecond }) =>
      `The ${f.number(later)} votes that were counted after the first returns split ${f.points(laterFirst)} to ${f.points(laterSecond)}: the lead went from ${f.number(before)} to ${f.number(after)}. Late mail ballots are among them; the returns don’t tell them apart.`,
  },
  'early-work-in-koreatown': {
    title: 'Early votes in Koreatown',
    reported: 'Ahn’s campaign worked on early votes in Koreatown.',
    found: ({ share, votes }) =>
      `What a campaign did is not in this data, nor are the early votes of 2017 by place. In the whole count Ahn had ${f.percent(share)} of the ${f.number(votes)} votes estimated for Koreatown.`,
  },
  'korean-voters-6-percent': {
    title: 'Korean Americans about 6% of voters',
    reported: 'Korean Americans were about 6% of the district’s voters.',
    found: ({ ofRegistered, registered, surname }) =>
      `17,000 people were ${f.percent(ofRegistered)} of the ${f.number(registered)} registered in November 2016. Of those who voted in November 2024 (lines of 2021) ${f.percent(surname)} had a surname on the list of Korean ones, which misses some and takes in others.`,
  },
  'korean-voters-17000': {
    title: 'Some 17,000 Korean American voters',
    reported: 'That was some 17,000 people.',
    found: ({ expected, registered, surnames }) =>
      `6% of the ${f.number(registered)} registered in November 2016 are ${f.number(expected)}. Among those who voted in November 2024 (lines of 2021) ${f.number(surnames)} had a surname on the list.`,
  },
  'korean-quarter-of-early': {
    title: 'A quarter of the early ballots',
    reported: 'More than a quarter of the ballots cast before election day were theirs.',
    found: () => 'No voter file of 2017 is in this data, and its returns don’t tell early ballots apart.',
  },
  'money-gomez-2017': {
    title: 'Gomez raised about $961,000',
    reported: 'Gomez raised about $961,000.',
    found: noMoney,
  },
  'money-ahn-2017': { title: 'Ahn raised about $874,000', reported: 'Ahn raised about $874,000.', found: noMoney },
  'loan-ahn-2017': { title: 'Ahn lent himself $490,000', reported: 'Ahn lent himself $490,000.', found: noMoney },
  'money-from-outside': {
    title: 'Money from outside the district',
    reported: 'More than 75% of the money came from outside the district.',
    found: noMoney,
  },
  'gomez-2017': {
    title: 'Who Jimmy Gomez is',
    reported: 'Gomez had been in the Assembly since 2012, and political director of a nurses’ union before.',
    found: noLives,
  },
  'ahn-2017': {
    title: 'Who Robert Lee Ahn is',
    reported:
      'Ahn, an attorney, had been a city planning commissioner and on the city’s redistricting commission; he would have been the first Korean American Democrat in the House.',
    found: noLives,
  },

  'votes-2018': {
    title: 'The votes of 2018',
    reported: 'Gomez had 110,195 votes, Kenneth Mejia (Green) 41,711.',
    found: certified('Gomez', 'Mejia'),
  },

  'both-democrats-2020': {
    title: 'Both Democrats',
    reported: 'Gomez and David Kim were both Democrats.',
    found: () => 'Both stand on the ballot as Democrats.',
  },
  'early-returns-2020': {
    title: 'Early returns: 52.59 to 47.41%',
    reported: 'Early returns: 52.59% for Gomez, 47.41% for Kim.',
    found: ({ share }) =>
      `That count is in no file here; beside the certified one it was close: ${f.percent(share)} for Gomez in the end.`,
  },
  'certified-2020': {
    title: 'The certified count of 2020',
    reported: 'Certified: Gomez 108,792, Kim 96,554: 53.0 to 47.0%.',
    found: certified('Gomez', 'Kim'),
  },
  'money-gomez-2020': {
    title: 'Gomez raised more than $1.25 million',
    reported: 'Gomez raised more than $1.25 million.',
    found: noMoney,
  },
  'money-kim-2020': {
    title: 'Kim raised about $178,000',
    reported: 'Kim raised about $178,000, a loan from himself included.',
    found: noMoney,
  },
  'kim-2020': {
    title: 'Who David Kim is',
    reported:
      'Kim is an attorney; he spoke for tenants and people without homes, Medicare for All and a minimum income of $1,000 a month.',
    found: noLives,
  },

  'votes-2022': {
    title: 'The votes of 2022',
    reported: 'Gomez had 62,244 votes, Kim 59,223.',
    found: ({ first, second, total }) =>
      `${f.number(first)} (${f.percent((100 * first) / total)}) and ${f.number(second)} (${f.percent((100 * second) / total)}) are certified. No precinct returns are at hand to add up; the last count of the registrar’s feed is the same.`,
  },
  'about-3000-apart': {
    title: 'About 3,000 votes apart',
    reported: 'They were about 3,000 votes apart.',
    found: ({ apart }) => `${f.number(apart)} votes.`,
  },
  'no-precinct-returns-2022': {
    title: 'No precinct returns',
    reported: 'This data has district totals of 2022 only.',
    found: () => 'Its file of 2022 lists no precinct, and the map shows no places for it.',
  },

  'votes-2024': {
    title: 'The votes of 2024',
    reported: 'Gomez had 105,394 votes, Kim 84,020: 55.6 to 44.4%.',
    found: certified('Gomez', 'Kim'),
  },
  'third-run': {
    title: 'Kim’s third run in a row',
    reported: 'It was Kim’s third run in a row.',
    found: () => 'Kim stands on the ballots of November 2020, 2022 and 2024.',
  },
  'outside-spending-2024': {
    title: 'Outside spending against Kim',
    reported: 'AIPAC’s super PAC and one of the crypto industry spent against Kim.',
    found: noMoney,
  },
};
