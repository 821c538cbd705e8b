/** Words of the people who voted, by age and by surname list. A match of a surname is never called a person's origin. */
import type { VoterGroup } from '@/lib/elections/voterGroups';
import { f } from '@/lib/i18n/en.format';

export const voters = {
  title: 'People who voted',
  ages: 'By age',
  surnames: 'By surname match',
  groups: {
    'age-18-24': '18 to 24',
    'age-25-34': '25 to 34',
    'age-35-44': '35 to 44',
    'age-45-54': '45 to 54',
    'age-55-64': '55 to 64',
    'age-65-up': '65 and over',
    'surname-hispanic': 'Hispanic',
    'surname-korean': 'Korean',
    'surname-filipino': 'Filipino',
    'surname-chinese': 'Chinese',
    'surname-vietnamese': 'Vietnamese',
    'surname-japanese': 'Japanese',
    'surname-indian': 'Indian',
  } satisfies Record<VoterGroup, string>,
  /** The same group where nothing around it says what is counted. */
  group: (name: string, isSurname: boolean) => (isSurname ? `${name} surname match` : `Ages ${name}`),
  noun: (name: string, isSurname: boolean) =>
    isSurname ? `people whose surname matches the source’s ${name} list` : `aged ${name}`,
  subtitle: (election: string, group: string) => `People who voted, ${election} · ${group}`,
  headline: (group: string, place: string, value: string) =>
    `${group}: the largest share of voters in ${place}, ${value}`,
  whole: (noun: string, whole: number) => `${f.percent(whole)} of the people who voted in the district were ${noun}.`,
  sentence: (noun: string, whole: number, low: string, lowValue: string, high: string, highValue: string) =>
    `${f.percent(whole)} of the people who voted in the district were ${noun}, from ${lowValue} in ${low} to ${highValue} in ${high}.`,
  legend: (group: string) => `${group}, % of people who voted`,
  circles: 'A precinct, by the people who voted',
  note: (people: number, of: number) => `${f.number(people)} of ${f.number(of)} people who voted`,
  withheld: 'withheld: fewer than 10 people here, or it would give such a figure away',
  people: 'People',
  of: 'Voters',
  share: 'Share',
  placed: (placed: number, total: number) =>
    `${f.number(placed)} of ${f.number(total)} people who voted are in a neighborhood shown`,
  notPlaced:
    'The others voted in precincts that can’t be located, in none of these neighborhoods, or in precincts under 10 ballots.',
  source: (election: string) => `UC Berkeley Statewide Database, voter file of ${election}`,
  caveats: {
    surname: 'A surname match is not an identity: names are shared, changed and taken in marriage. Nobody was asked.',
    list: 'The lists of surnames are the Statewide Database’s, named as in its file; a name on none of them counts in no group.',
    file: 'Counted are the people whom the voter file shows as having voted. It holds fewer people than ballots were counted.',
    small: 'No figure is shown under 10 people or that leaves under 10, nor one that would give such a figure away.',
    split:
      'Precincts cross neighborhood lines. Their voters are divided by where people live, as the votes are. The margin is a 90 % interval, made as those of candidates’ shares.',
    not: 'How these people voted is not known.',
  },
};
