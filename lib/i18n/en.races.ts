/** Words of the race cards. Not part of the catalogue that every page loads: only what shows race cards imports it. Neutral; what was reported is told as reported. */
import type { CountStage } from '@/lib/elections/race/count';
import type { FactId, Money, ReportDate, Reporter } from '@/lib/elections/race/race';
import type { ElectionKind } from '@/lib/elections/declare';
import { f } from '@/lib/i18n/en.format';
import type { Plan } from '@/lib/places';

export const races = {
  title: 'The elections, one by one',
  lede: 'What was at stake, who stood, how the count went from the first returns to the certified one, and what was reported of money: for each election of this atlas, with the source and date of everything that was reported.',
  stake: 'What was at stake',
  candidates: 'Candidates',
  count: 'The count',
  countTo: 'From the first returns to the certified count',
  money: 'Money, as reported',
  notes: 'Also reported',
  known: 'What this data holds',
  candidate: 'Candidate',
  answer: 'Answer',
  party: 'Party',
  votes: 'Votes',
  share: 'Share',
  total: 'All',
  amount: 'Amount',
  source: 'Source',
  show: 'Show it on the map',
  office: 'The 34th district’s seat in the House of Representatives.',
  kinds: {
    general: 'General election',
    primary: 'Primary',
    special: 'Special election',
    'special-primary': 'Primary of a special election',
    'special-runoff': 'Runoff of a special election',
  } satisfies Record<ElectionKind, string>,
  heldOn: (kind: string, date: string) => `${kind} of ${date}.`,
  plan: (plan: Plan) => `Under the district lines drawn in ${plan}.`,
  others: (n: number, contests: string) =>
    `Also in this data: ${n === 1 ? 'one other contest' : `${n} other contests`} of that ballot (${contests}).`,
  noReports: 'No reports on this race are in this data: only its candidates and the count are shown.',
  stages: {
    'first-returns': 'First returns',
    'early-returns': 'Early returns',
    'election-night': 'Election night',
    snapshot: 'The county’s count',
    certified: 'Certified',
    returns: 'Precinct returns',
  } satisfies Record<CountStage['when'], string>,
  /** A time of the count, by the county’s clocks: `November 8, 8:24 PM`. */
  snapshot: (at: string) => {
    const [day = '', time = ''] = at.split('T');
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return `${f.date(day).replace(/, \d+$/, '')}, ${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
  },
  asItWent: {
    caption: 'The count as it went',
    when: 'When',
    counted: 'Counted',
    note: 'Times are the county’s. The counts were kept while the registrar added to them; the last line is the certified count of this data.',
  },
  precincts: (counted: string, of: string) => `${counted} of ${of} precincts`,
  votesCounted: (votes: string) => `${votes} votes`,
  basis: {
    all: 'Certified district totals, as in the table of certified counts.',
    leading: (known: number, of: number) =>
      `A certified district total is in the sources for ${known} of the ${of} candidates, and equals the precinct returns; shown are the returns of all.`,
    none: 'No certified district total is in the sources: shown are the sums of the precinct returns.',
  },
  certifiedSource: 'The data: certified counts',
  what: {
    raised: 'raised',
    'lent-by-candidate': 'lent by the candidate',
  } satisfies Record<Money['what'], string>,
  amounts: {
    about: (dollars: string) => `about ${dollars}`,
    exactly: (dollars: string) => dollars,
    'more-than': (dollars: string) => `more than ${dollars}`,
  } satisfies Record<Money['exactness'], (dollars: string) => string>,
  /** A sentence that was reported, with its source beside it. */
  cite: (reporter: string, date: string | null) => (date === null ? reporter : `${reporter}, ${date}`),
  /** A year, a month or a day. */
  date: (date: ReportDate): string => {
    const [year, month, day] = date.split('-');
    return month === undefined ? year! : day === undefined ? f.month(date) : f.date(date);
  },
  reporters: {
    'city-news-service': 'City News Service',
    'associated-press': 'Associated Press',
    'la-times': 'Los Angeles Times',
    'political-data-in-la-times': 'Political Data Inc., in the Los Angeles Times',
    'the-eastsider': 'The Eastsider',
    'filings-in-the-eastsider': 'Federal filings, in The Eastsider',
    'prospect-drop-site': 'The American Prospect / Drop Site',
    'county-feed': 'Results feed of the Los Angeles County registrar, as archived while the count went on',
    'certified-counts': 'Certified count',
    'one-report': 'One report, which the notes of this project do not name',
    background: 'Background notes of this project, which name no report',
  } satisfies Record<Reporter, string>,
  facts: {
    'seat-vacant':
      'Xavier Becerra, who had held the seat for more than two decades, was appointed state attorney general; he followed Kamala Harris, who had been elected to the Senate.',
    'top-two':
      'A “top two” primary: Jimmy Gomez and Robert Lee Ahn, the two with the most votes, went on to a runoff in June.',
    'write-in':
      '24 candidates stood, one of them a write-in. The precinct returns list 23: the write-in has no votes in them and is absent from every table here.',
    'both-democrats-2017': 'Both candidates were Democrats.',
    'gomez-2017':
      'Jimmy Gomez: member of the state Assembly since 2012, earlier political director of a nurses’ union.',
    'ahn-2017':
      'Robert Lee Ahn: attorney, former city planning commissioner, earlier on the city’s redistricting commission; he would have been the first Korean American Democrat in the House.',
    'early-vote-2017':
      'Ahn’s campaign worked on early votes in Koreatown. Korean Americans were about 6% of the district’s voters (some 17,000 people) and more than a quarter of the ballots cast before election day. The votes of election day widened Gomez’s lead.',
    'money-from-outside-2017': 'More than 75% of the money came from outside the district.',
    'both-democrats-2020': 'Both candidates were Democrats.',
    'kim-2020':
      'David Kim: attorney; rights of tenants and of people without homes, Medicare for All, a minimum income of $1,000 a month.',
    'kim-loan-2020': 'Kim’s sum includes a loan from himself.',
    'kim-third-run': 'It was David Kim’s third run in a row.',
    'outside-spending-2024':
      'Spending by two outside groups against Kim was reported: AIPAC’s super PAC and one of the crypto industry. No sums are in this data.',
    'statewide-measure': 'A statewide measure, answered with yes or no. No seat stood on the ballot in this data.',
    'top-two-2026':
      'A “top two” primary: Jimmy Gomez and Angela Gonzales-Torres, the two with the most votes, went on to the general election of November 3, 2026, whose result is not in this data.',
    'lines-2026':
      'The lines of 2026 are new for much of the state, but this district holds the same census blocks as in the lines drawn in 2021: 4,915 of 4,915, by a comparison that this data cites and did not repeat.',
    'no-precinct-returns':
      'No precinct returns were found for this election: only the district’s certified totals are known.',
  } satisfies Record<FactId, string>,
  plans: {
    title: 'Two sets of lines',
    text2011:
      'The lines drawn in 2011 were those of the elections from 2012 to 2020, the special election of 2017 among them.',
    text2021:
      'The lines drawn in 2021 are those of 2022, 2024 and 2025, and those of 2026 hold the same census blocks. Votes under one set are never compared with votes under the other by precinct.',
    note2026:
      'The lines of 2026 hold the same census blocks as those drawn in 2021 (4,915 of 4,915, by a comparison of the official files; read, not recomputed).',
    missing:
      'For November 2012, November 2022 and June 2026 no precinct returns were found: their cards hold the district’s certified totals, and the map shows no places for them.',
    link: 'How the lines moved',
  },
  reported2017: {
    title: 'The district as reported in 2017, and as measured',
    bounds:
      'From Koreatown in the west to the Long Beach Freeway (710) in the east, from the Santa Monica Freeway (10) in the south to the Ventura Freeway (134) in the north.',
    claim: 'Reported',
    measured: 'In this data, 2011 lines',
    latino: 'Majority Latino',
    income: 'Median household income around $35,000',
    latinoMeasured: (share: string, vintage: string) => `${share} Latino (${vintage})`,
    incomeMeasured: (then: string, thenVintage: string, later: string, laterVintage: string) =>
      `About ${then} in the survey of that day (${thenVintage}; tract medians weighted by households, for their distribution is not in this data): it agrees. ${later} in ${laterVintage}; each in dollars of its last year`,
    democrats: 'Democrats nearly 60% of voters',
    democratsMeasured: (voted2024: string, voted2025: string) =>
      `Not for 2017. Of the people who voted in November 2024 ${voted2024} were registered as Democrats, of those in November 2025 ${voted2025} (Statewide Database, voter files, 2021 lines): people who voted, not everyone registered`,
  },
};
