/** Words of the page that sets every reported claim beside the data, and of what leads there. */
import type { ClaimGroup, ClaimId } from '@/lib/claims/claims';
import type { Tolerance, Verdict } from '@/lib/claims/verdict';
import { claimsOfDistrict } from '@/lib/i18n/en.claimsOfDistrict';
import { claimsOfRaces } from '@/lib/i18n/en.claimsOfRaces';
import type { RowsOf } from '@/lib/i18n/claimRows';
import { f } from '@/lib/i18n/en.format';

const rows: RowsOf<ClaimId> = { ...claimsOfDistrict, ...claimsOfRaces };

interface Limits {
  holds: number;
  roughly: number;
}

const points = (n: number): string => (n === 1 ? '1 point' : `${f.decimal(n, n % 1 === 0 ? 0 : 1)} points`);

export const claims = {
  title: 'What was reported, and what the data say',
  link: 'Claims',
  lede: (n: string) =>
    `${n} things that were reported or noted of the 34th district and its elections, each beside what this atlas’s own data say. The figures are made from the published files whenever this page is built; the verdict follows from them by the rules below, not from anybody’s judgment.`,
  neutral:
    'A verdict is about a figure, not about who reported it: a count on election night is not wrong because more votes came in. Where the data can’t tell, the page says so and shows what is nearest.',
  dates:
    'Of some reports only the month or the year is known here, and of none the address: they are named as they stand in the notes of this project.',
  jump: 'Go to',
  download: 'All claims as a file (CSV)',
  claim: 'Reported',
  found: 'In the data',
  verdict: 'Verdict',
  show: 'Show it on the map',
  race: 'The whole race',
  anchor: (title: string) => `Link to this claim: ${title}`,
  verdicts: {
    holds: 'Holds',
    roughly: 'Holds roughly',
    untestable: 'Can’t be tested here',
    'not-so': 'Not so',
  } satisfies Record<Verdict, string>,
  groups: {
    district: 'The district, as reported in 2017 and 2020',
    '2017-04-special-primary': 'The primary of April 2017',
    '2017-06-special-runoff': 'The runoff of June 2017',
    '2018-11-general': 'November 2018',
    '2020-11-general': 'November 2020',
    '2022-11-general': 'November 2022',
    '2024-11-general': 'November 2024',
  } satisfies Record<ClaimGroup, string>,
  rules: {
    title: 'How a verdict is reached',
    text: 'A claim with several figures has the verdict of the worst of them; one without any figure that the data hold can’t be tested here. Otherwise:',
    kind: 'What is compared',
    holds: 'It holds',
    roughly: 'It holds roughly',
    beyond:
      'Anything further is not so. What is so or is not (a party on a ballot, a name, a number between two others) holds or is not so.',
    kinds: {
      count: {
        name: 'An exact count',
        holds: () => 'the same number',
        roughly: (x) => `within ${f.number(x.roughly)}%`,
      },
      share: {
        name: 'A share',
        holds: (x) => `within ${points(x.holds)}`,
        roughly: (x) => `within ${points(x.roughly)}`,
      },
      about: {
        name: '“About” so many people or dollars',
        holds: (x) => `within ${f.number(x.holds)}%`,
        roughly: (x) => `within ${f.number(x.roughly)}%`,
      },
      beyond: {
        name: 'A line called the end of the district',
        holds: (x) => `at most ${f.number(x.holds)}% of residents live beyond it`,
        roughly: (x) => `at most ${f.number(x.roughly)}%`,
      },
      inside: {
        name: 'A place that belongs to the district',
        holds: (x) => `at most ${f.number(x.holds)}% of its land lies outside`,
        roughly: (x) => `at most ${f.number(x.roughly)}%`,
      },
      most: {
        name: '“Most”, or a majority',
        holds: () => 'half or more',
        roughly: (x) => `at most ${points(x.roughly)} under a half`,
      },
    } satisfies Record<Tolerance, { name: string; holds: (x: Limits) => string; roughly: (x: Limits) => string }>,
  },
  /** On a race card. */
  card: {
    title: 'Reported, and checked',
    text: 'Each beside this data, with a verdict:',
    more: (n: string) => `And ${n} of the district itself`,
  },
  csv: {
    claim: 'claim',
    about: 'about',
    reported: 'reported',
    by: 'reported_by',
    date: 'reported_when',
    found: 'data_say',
    basis: 'data_of',
    verdict: 'verdict',
    map: 'map',
  },
  rows,
};
