/** Words of the views of people who voted, by age and by surname list. A match of a surname is never called a person's origin. */
import type { VoterGroup } from '@/lib/elections/voterGroups';

const age = (words: string): { short: string; noun: string } => ({ short: words, noun: `people of ${words}` });
const surname = (list: string): { short: string; noun: string } => ({ short: `${list} surname match`, noun: `people whose surname matches the source’s ${list} list` });

export const voters = {
  title: 'People who voted',
  ages: 'By age',
  surnames: 'By surname match',
  groups: {
    'age-18-24': age('18 to 24'), 'age-25-34': age('25 to 34'), 'age-35-44': age('35 to 44'), 'age-45-54': age('45 to 54'), 'age-55-64': age('55 to 64'),
    'age-65-up': age('65 and over'),
    'surname-hispanic': surname('Hispanic'), 'surname-korean': surname('Korean'), 'surname-filipino': surname('Filipino'), 'surname-chinese': surname('Chinese'),
    'surname-vietnamese': surname('Vietnamese'), 'surname-japanese': surname('Japanese'), 'surname-indian': surname('Indian'),
  } satisfies Record<VoterGroup, { short: string; noun: string }>,
  subtitle: (election: string, group: string) => `People who voted, ${election} · ${group}`,
  headline: (group: string, place: string, value: string) => `${group}: the largest share of voters in ${place}, ${value}`,
  sentence: (noun: string, whole: string, low: string, lowValue: string, high: string, highValue: string) =>
    `${whole} of the people who voted in the district were ${noun}, from ${lowValue} in ${low} to ${highValue} in ${high}.`,
  legend: (group: string) => `${group}, % of people who voted`,
  circles: 'One circle a precinct, sized by the people who voted',
  note: (people: string, of: string) => `${people} of ${of} people who voted`,
  withheld: 'withheld: fewer than 10 people here, or it would give such a figure away',
  people: 'People', of: 'Voters', share: 'Share',
  placed: (placed: string, total: string) => `${placed} of ${total} people who voted are in a neighborhood shown`,
  notPlaced: 'The others voted in precincts that can’t be located, in none of these neighborhoods, or in precincts under 10 ballots.',
  source: (election: string) => `UC Berkeley Statewide Database, voter file of ${election}`,
  caveats: {
    surname: 'A surname match is not an identity: names are shared, changed and taken in marriage. Nobody was asked.',
    list: 'The lists of surnames are the Statewide Database’s, named as in its file; a name on none of them counts in no group.',
    file: 'Counted are the people whom the voter file shows as having voted. It holds fewer people than ballots were counted.',
    small: 'No figure is shown under 10 people or that leaves under 10, nor one that would give such a figure away.',
    split: 'Precincts cross neighborhood lines. Their voters are divided by where people live, as the votes are; that error is not measured for groups.',
    not: 'How these people voted is not known.',
  },
};
