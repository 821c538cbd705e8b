/** What can be voted on: offices and measures, by their ids in links and files. Their names for people stand in lib/i18n. */

export const OFFICE_IDS = [
  'us-house',
  'president',
  'us-senate',
  'us-senate-unexpired',
  'governor',
  'lieutenant-governor',
  'secretary-of-state',
  'controller',
  'treasurer',
  'attorney-general',
  'insurance-commissioner',
  'superintendent',
  'la-county-sheriff',
  'la-county-assessor',
] as const;

export const MEASURE_CONTEST_IDS = [
  'prop-2',
  'prop-3',
  'prop-4',
  'prop-5',
  'prop-6',
  'prop-32',
  'prop-33',
  'prop-34',
  'prop-35',
  'prop-36',
  'prop-50',
  'prop-51',
  'prop-52',
  'prop-53',
  'prop-54',
  'prop-55',
  'prop-56',
  'prop-57',
  'prop-58',
  'prop-59',
  'prop-60',
  'prop-61',
  'prop-62',
  'prop-63',
  'prop-64',
  'prop-65',
  'prop-66',
  'prop-67',
  'la-county-measure-a',
  'la-county-measure-m',
  'la-city-measure-hhh',
  'la-city-measure-jjj',
  'la-city-measure-rrr',
  'la-city-measure-sss',
] as const;

export type OfficeId = (typeof OFFICE_IDS)[number];
export type MeasureContestId = (typeof MEASURE_CONTEST_IDS)[number];
export type ContestId = OfficeId | MeasureContestId;

export const CONTEST_IDS: readonly ContestId[] = [...OFFICE_IDS, ...MEASURE_CONTEST_IDS];

export function isContestId(x: string): x is ContestId {
  return (CONTEST_IDS as readonly string[]).includes(x);
}

/** Whether a contest is answered with yes or no. */
export function isMeasureContest(x: ContestId): x is MeasureContestId {
  return (MEASURE_CONTEST_IDS as readonly string[]).includes(x);
}
