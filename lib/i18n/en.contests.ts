/** English for offices and measures. A measure’s subject is told in a few words of the official title and summary, without taking a side. */
import type { ContestId } from '@/lib/elections/catalogue';

export interface ContestWords {
  /** As a heading: `Proposition 64, marijuana`. */
  label: string;
  /** In a list: `Prop 64`. */
  short: string;
  /** What a measure is about. */
  about?: string;
}

const office = (label: string, short = label): ContestWords => ({ label, short });
const prop = (number: number, about: string): ContestWords => ({
  label: `Proposition ${number}, ${about}`,
  short: `Prop ${number}`,
  about,
});
const local = (body: string, letters: string, about: string): ContestWords => ({
  label: `${body} Measure ${letters}, ${about}`,
  short: `Measure ${letters}`,
  about,
});

export const contests = {
  'us-house': office('U.S. House, 34th district', 'U.S. House'),
  president: office('President'),
  'us-senate': office('U.S. Senate'),
  'us-senate-unexpired': office('U.S. Senate, rest of the term', 'U.S. Senate, rest of term'),
  governor: office('Governor'),
  'lieutenant-governor': office('Lieutenant Governor'),
  'secretary-of-state': office('Secretary of State'),
  controller: office('Controller'),
  treasurer: office('Treasurer'),
  'attorney-general': office('Attorney General'),
  'insurance-commissioner': office('Insurance Commissioner'),
  superintendent: office('Superintendent of Public Instruction', 'School Superintendent'),
  'la-county-sheriff': office('Los Angeles County Sheriff', 'County Sheriff'),
  'la-county-assessor': office('Los Angeles County Assessor', 'County Assessor'),

  'prop-50': prop(50, 'new congressional lines'),

  'prop-2': prop(2, 'school bonds'),
  'prop-3': prop(3, 'right to marry'),
  'prop-4': prop(4, 'water and climate bonds'),
  'prop-5': prop(5, '55% for local bonds'),
  'prop-6': prop(6, 'involuntary servitude'),
  'prop-32': prop(32, 'minimum wage'),
  'prop-33': prop(33, 'local rent control'),
  'prop-34': prop(34, 'drug revenues of providers'),
  'prop-35': prop(35, 'Medi-Cal funding'),
  'prop-36': prop(36, 'drug and theft penalties'),

  'prop-51': prop(51, 'school bonds'),
  'prop-52': prop(52, 'Medi-Cal hospital fee'),
  'prop-53': prop(53, 'votes on revenue bonds'),
  'prop-54': prop(54, 'publishing bills'),
  'prop-55': prop(55, 'tax on high incomes'),
  'prop-56': prop(56, 'cigarette tax'),
  'prop-57': prop(57, 'parole'),
  'prop-58': prop(58, 'multilingual education'),
  'prop-59': prop(59, 'campaign spending advice'),
  'prop-60': prop(60, 'condoms in adult films'),
  'prop-61': prop(61, 'state drug prices'),
  'prop-62': prop(62, 'end of the death penalty'),
  'prop-63': prop(63, 'firearms and ammunition'),
  'prop-64': prop(64, 'marijuana'),
  'prop-65': prop(65, 'proceeds of carryout bags'),
  'prop-66': prop(66, 'death penalty procedures'),
  'prop-67': prop(67, 'plastic bags'),
  'la-county-measure-a': local('L.A. County', 'A', 'parks'),
  'la-county-measure-m': local('L.A. County', 'M', 'transit tax'),
  'la-city-measure-hhh': local('L.A. City', 'HHH', 'homeless housing bond'),
  'la-city-measure-jjj': local('L.A. City', 'JJJ', 'affordable housing and labor'),
  'la-city-measure-rrr': local('L.A. City', 'RRR', 'Water and Power'),
  'la-city-measure-sss': local('L.A. City', 'SSS', 'airport police pensions'),
} satisfies Record<ContestId, ContestWords>;
