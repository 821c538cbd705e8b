/** Groups of the people who voted, as the voter file of two elections tells them: by age, and by a list of surnames. */
import { ELECTIONS, ELECTION_IDS, type ElectionId, type VoterElection } from './elections';

export type { VoterElection } from './elections';

/** Ages at the election; people without an age in the source are in none of them. */
export const AGE_GROUPS = ['age-18-24', 'age-25-34', 'age-35-44', 'age-45-54', 'age-55-64', 'age-65-up'] as const;
/** Lists of surnames, named as the source names its columns. A match says something about a name, nothing certain about a person. */
export const SURNAME_GROUPS = [
  'surname-hispanic',
  'surname-korean',
  'surname-filipino',
  'surname-chinese',
  'surname-vietnamese',
  'surname-japanese',
  'surname-indian',
] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];
export type SurnameGroup = (typeof SURNAME_GROUPS)[number];
export type VoterGroup = AgeGroup | SurnameGroup;
export const VOTER_GROUPS: readonly VoterGroup[] = [...AGE_GROUPS, ...SURNAME_GROUPS];

/** Elections whose voters are known by group, newest first. */
export const VOTER_ELECTIONS: readonly VoterElection[] = ELECTION_IDS.filter(hasVoterGroups);
export type VotersPackId = `voters-${VoterElection}`;

export function isVoterGroup(x: string): x is VoterGroup {
  return (VOTER_GROUPS as readonly string[]).includes(x);
}

export function isSurnameGroup(x: VoterGroup): x is SurnameGroup {
  return (SURNAME_GROUPS as readonly string[]).includes(x);
}

/** Whether the people who voted are known by group. */
export function hasVoterGroups(election: ElectionId): election is VoterElection {
  return ELECTIONS[election].voters;
}
