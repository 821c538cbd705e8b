/** The contests that estimates by block group of 2020 are at hand for: one geography from 2008 to 2022, across the redrawing of 2021. */

/** Who stood for the two parties. Names as on the ballot. */
export interface TwoParty {
  democrat: string;
  republican: string;
  /** Beginning of the columns of the source. */
  column: string;
}

/** By measure and vintage, newest first. */
export const TWO_PARTY = {
  two_party_president: {
    'november-2020': { democrat: 'Joseph R. Biden', republican: 'Donald J. Trump', column: 'E_20_PRES' },
    'november-2016': { democrat: 'Hillary Clinton', republican: 'Donald J. Trump', column: 'E_16_PRES' },
    'november-2012': { democrat: 'Barack Obama', republican: 'Mitt Romney', column: 'E_12_PRES' },
    'november-2008': { democrat: 'Barack Obama', republican: 'John McCain', column: 'E_08_PRES' },
  },
  two_party_governor: {
    'november-2022': { democrat: 'Gavin Newsom', republican: 'Brian Dahle', column: 'E_22_GOV' },
    'november-2018': { democrat: 'Gavin Newsom', republican: 'John H. Cox', column: 'E_18_GOV' },
  },
  two_party_us_senate: {
    'november-2022': { democrat: 'Alex Padilla', republican: 'Mark P. Meuser', column: 'E_22_SEN' },
  },
  two_party_lieutenant_governor: {
    'november-2022': { democrat: 'Eleni Kounalakis', republican: 'Angela Underwood Jacobs', column: 'E_22_LTG' },
  },
  two_party_secretary_of_state: {
    'november-2022': { democrat: 'Shirley N. Weber', republican: 'Rob Bernosky', column: 'E_22_SOS' },
  },
  two_party_attorney_general: {
    'november-2022': { democrat: 'Rob Bonta', republican: 'Nathan Hochman', column: 'E_22_AG' },
    'november-2018': { democrat: 'Xavier Becerra', republican: 'Steven C. Bailey', column: 'E_18_AG' },
  },
  two_party_treasurer: {
    'november-2022': { democrat: 'Fiona Ma', republican: 'Jack M. Guerrero', column: 'E_22_TREAS' },
  },
} as const satisfies Readonly<Record<string, Partial<Record<LastingVintage, TwoParty>>>>;

export const LASTING_VINTAGES = [
  'november-2022',
  'november-2020',
  'november-2018',
  'november-2016',
  'november-2012',
  'november-2008',
] as const;
export type LastingVintage = (typeof LASTING_VINTAGES)[number];
export type LastingMeasure = keyof typeof TWO_PARTY;

export const LASTING_MEASURES = Object.keys(TWO_PARTY) as readonly LastingMeasure[];

/** Whether a measure is a share of the two-party vote, estimated on block groups. */
export function isLasting(measure: string): measure is LastingMeasure {
  return measure in TWO_PARTY;
}

/** The years of a measure that it is known for, newest first. */
export function lastingVintages(measure: LastingMeasure): LastingVintage[] {
  return LASTING_VINTAGES.filter((v) => v in TWO_PARTY[measure]);
}

/** @throws RangeError for a year without that contest: a caller's mistake. */
export function twoParty(measure: LastingMeasure, vintage: string): TwoParty {
  const contests: Readonly<Record<string, TwoParty>> = TWO_PARTY[measure];
  const found = contests[vintage];
  if (!found) throw new RangeError(`${measure} is not known for ${vintage}`);
  return found;
}
