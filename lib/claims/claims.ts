/** Every claim that was reported of the district and its races: who said it, when, and which races it is about. What the data say of it is made in evidence.ts. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { Citation } from '@/lib/elections/race/race';

const background: Citation = { by: 'background', date: null };
const oneReport: Citation = { by: 'one-report', date: null };
const certified: Citation = { by: 'certified-counts', date: null };
const cns2017: Citation = { by: 'city-news-service', date: '2017-06' };
const ap2017: Citation = { by: 'associated-press', date: '2017-06' };
const times2017: Citation = { by: 'la-times', date: '2017' };
const timesOfRunoff: Citation = { by: 'la-times', date: '2017-06-06' };
const political2017: Citation = { by: 'political-data-in-la-times', date: '2017' };
const eastsider2020: Citation = { by: 'the-eastsider', date: '2020-11-04' };
const filings2020: Citation = { by: 'filings-in-the-eastsider', date: '2020' };
const prospect2024: Citation = { by: 'prospect-drop-site', date: 'fall 2024' };

/** By the race that they were reported of, oldest first; `district`: what was said of the district itself, on the day of the runoff or in 2020. */
export const CLAIM_GROUPS = {
  district: {
    'koreatown-in-the-west': cns2017,
    'freeway-710-in-the-east': cns2017,
    'freeway-10-in-the-south': cns2017,
    'freeway-134-in-the-north': cns2017,
    'places-named': cns2017,
    'majority-latino': timesOfRunoff,
    'income-around-35000': timesOfRunoff,
    'among-the-poorest': timesOfRunoff,
    'among-the-most-immigrant': timesOfRunoff,
    'fall-in-the-uninsured': timesOfRunoff,
    'democrats-nearly-60': timesOfRunoff,
    'sanders-beat-clinton': timesOfRunoff,
    'most-of-northeast-la': eastsider2020,
    'boyle-heights': eastsider2020,
    'historic-filipinotown': eastsider2020,
  },
  '2017-04-special-primary': {
    'seat-vacant': background,
    'candidates-24': background,
    'others-21': oneReport,
    'primary-votes': certified,
    'primary-shares': background,
    'both-democrats-2017': background,
  },
  '2017-06-special-runoff': {
    'first-returns-2017': cns2017,
    'precincts-192': cns2017,
    'election-night-2017': ap2017,
    'certified-2017': certified,
    'lead-widened': political2017,
    'early-work-in-koreatown': political2017,
    'korean-voters-6-percent': political2017,
    'korean-voters-17000': political2017,
    'korean-quarter-of-early': political2017,
    'money-gomez-2017': times2017,
    'money-ahn-2017': times2017,
    'loan-ahn-2017': times2017,
    'money-from-outside': times2017,
    'gomez-2017': background,
    'ahn-2017': background,
  },
  '2018-11-general': { 'votes-2018': certified },
  '2020-11-general': {
    'both-democrats-2020': background,
    'early-returns-2020': eastsider2020,
    'certified-2020': certified,
    'money-gomez-2020': filings2020,
    'money-kim-2020': filings2020,
    'kim-2020': background,
  },
  '2022-11-general': {
    'votes-2022': certified,
    'about-3000-apart': background,
    'no-precinct-returns-2022': background,
  },
  '2024-11-general': {
    'votes-2024': certified,
    'third-run': background,
    'outside-spending-2024': prospect2024,
  },
} as const satisfies Readonly<Partial<Record<ElectionId | 'district', Readonly<Record<string, Citation>>>>>;

export type ClaimGroup = keyof typeof CLAIM_GROUPS;
type IdsOf<Groups extends ClaimGroup> = { [G in Groups]: keyof (typeof CLAIM_GROUPS)[G] }[Groups];
export type DistrictClaim = IdsOf<'district'>;
export type RaceClaim = IdsOf<Exclude<ClaimGroup, 'district'>>;
export type ClaimId = DistrictClaim | RaceClaim;

export interface Claim {
  /** Its anchor on the page, too; never changes. */ id: ClaimId;
  group: ClaimGroup;
  cite: Citation;
}

/** In the order of the page. */
export const GROUPS = Object.keys(CLAIM_GROUPS) as ClaimGroup[];

/** Every claim, in the order of the page. */
export const CLAIMS: readonly Claim[] = GROUPS.flatMap((group) => {
  const cites: Readonly<Record<string, Citation>> = CLAIM_GROUPS[group];
  // `as`: the keys of a group are the ids of its claims.
  return Object.entries(cites).map(([id, cite]) => ({ id: id as ClaimId, group, cite }));
});

/** Races beside which a report on the district was printed: their cards show those claims too. */
const PRINTED_WITH: Readonly<Partial<Record<ElectionId, number>>> = {
  '2017-06-special-runoff': 2017,
  '2020-11-general': 2020,
};

/** What a race card leads to: the claims of that race, then those of the district that were printed with it. */
export function claimsOfRace(election: ElectionId): readonly Claim[] {
  const year = PRINTED_WITH[election];
  const printed = CLAIMS.filter(
    (c) => c.group === 'district' && year !== undefined && c.cite.date?.startsWith(`${year}`),
  );
  return [...CLAIMS.filter((c) => c.group === election), ...printed];
}

export const claimAddress = (id: ClaimId): string => `/about/claims/#${id}`;
