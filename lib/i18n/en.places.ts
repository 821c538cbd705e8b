/** Words of a place's profile and of places side by side, which come with the first place that is chosen. */
import { f } from '@/lib/i18n/en.format';
import type { LeadKind } from '@/lib/figure/profileFinding';

/** Of a lead: whose, in points, and whether it is the widest that they have anywhere. */
export interface LeadHere {
  kind: LeadKind;
  who: string;
  points: number;
  widest: boolean;
}
/** The first of the district; `same`: who is first in the place too. */
export interface LeadThere {
  who: string;
  points: number;
  same: boolean;
}

const HERE: Readonly<Record<LeadKind, (of: LeadHere) => string>> = {
  clear: ({ who, points, widest }) =>
    `${who} led here by ${f.points(points)} points${widest ? ', the widest lead of all neighborhoods' : ''}`,
  'too-close': ({ who, points }) => `Too close to call here: ${who} was ${f.points(points)} points ahead`,
  'not-known': () => 'Who led here is not known: the error was not measured',
  tied: () => 'Tied here',
};

export const places = {
  profile: {
    howItVoted: 'How it voted',
    whoLivesHere: 'Who lives here',
    neighbors: 'Next to it',
    notes: 'Notes',
    district: 'District',
    close: 'Close',
    remove: (place: string) => `Remove ${place} from the selection`,
    selected: (places: string) => `Selected: ${places}`,
    sideBySide: 'Side by side',
    add: 'Compare with …',
    adding: 'Now select another place',
    data: 'Data (CSV)',
    compareNote:
      'Before calling one place higher than another, check that the difference is larger than the margins of error.',
  },
  /** President over the years, on one geography. */
  lasting: {
    title: 'President, 2008 to 2020, on one geography',
    text: 'Two-party estimates with 90% intervals: the Democrat’s share; the Republican has the rest.',
    year: 'Year',
    file: 'Every office and year as a file',
    map: 'On the map',
    terms: 'CC BY-SA 4.0; may not be sold',
  },
  tabs: { legend: 'What the profile shows', votes: 'Votes', people: 'People' },
  /** `Kim led here by 19.2 points; Gomez led in the district by 6.0.` */
  lead: (here: LeadHere, district: LeadThere | null) => {
    const there =
      district === null
        ? ''
        : here.kind === 'clear' && district.same
          ? `; in the whole district by ${f.points(district.points)}`
          : `; ${district.who} led in the whole district by ${f.points(district.points)}`;
    return `${HERE[here.kind](here)}${there}.`;
  },
  /** `Renters 93.5% ±1.2; in the whole district 78.7%.` */
  measure: (p: { label: string; value: string; margin: string; district: string }) =>
    `${p.label} ${p.value}${p.margin === '' ? '' : ` ${p.margin}`}${p.district === '' ? '' : `; in the whole district ${p.district}`}.`,
  newestFirst: (elections: number) =>
    `${f.plural(elections, { one: '1 election', other: `${f.number(elections)} elections` })}, newest first`,
  tooClose: 'too close',
  notKnown: 'not known',
  tied: 'tied',
  /** An election known for the whole district alone: `district only, 85.6–14.4`. */
  districtOnly: (shares: readonly number[]) => `district only, ${shares.map((s) => f.points(s)).join('–')}`,
  inDistrict: (who: string, percent: string) => `in the district ${who} ${percent}`,
  candidate: 'Candidate',
  votes: 'Votes',
  share: 'Share',
  range: '90% interval',
  compare: {
    /** What is furthest apart beyond its error. */
    furthest: (label: string, points: number) => `Furthest apart: ${label}, by ${f.points(points)} points`,
    none: 'No difference between them is larger than its error',
    difference: 'Difference',
    sort: 'Sort the rows',
    by: { difference: 'Largest difference first', listed: 'Votes, newest first, then people', name: 'By name' },
    of: (n: number, most: number) => `${f.number(n)} of ${f.number(most)}`,
    beyond: 'larger than the error',
    within: 'within the error',
    note: { within: 'within error', unknown: 'no error known', exact: 'counted' },
    add: 'Add a place',
    adding: 'Now select a place',
    rows: (n: number) =>
      f.plural(n, { one: '1 row, differences in points', other: `${f.number(n)} rows, differences in points` }),
    table: 'All figures as a table',
    value: (place: string, value: string) => `${place} ${value}`,
    how: 'Errors of votes add up; margins of surveys combine as the root of the sum of their squares.',
  },
};
