/** Colors as data: a token names a ramp and a step, a theme turns it into a hex color. */
import { HOUSE_COLORS } from '@/lib/elections/candidates';
import type { CandidateId, Contest } from '@/lib/elections/catalogue';
import { contrast } from '@/lib/scales/contrast';

export type Theme = 'light' | 'dark';

/** Ramps of other contests: the usual two where one Democrat meets one Republican, a neutral pair for measures, else hues by rank of the district's votes. */
const SHARED_RAMPS = {
  democrat: ['#b9cbfe', '#74a0f3', '#1d72ce', '#00427f'],
  republican: ['#febdac', '#e9856c', '#bc5038', '#792515'],
  yes: ['#c9c8f4', '#9c98de', '#6b65b5', '#3c3779'],
  no: ['#efdcab', '#d3b561', '#a88c26', '#735c08'],
  'rank-1': ['#87d7f3', '#03afd3', '#0a7c97', '#054959'],
  'rank-2': ['#f9d8aa', '#e0b163', '#b8882b', '#815d0e'],
  'rank-3': ['#fdeaf3', '#f7b6d6', '#ec84b9', '#a03a76'],
  'rank-4': ['#eef4c8', '#d7e88a', '#b9d33f', '#6f8312'],
  'rank-5': ['#b3b8dc', '#7078b5', '#2f3880', '#171c4d'],
  'rank-6': ['#e2b49f', '#bd7355', '#8c3a1c', '#551d08'],
  /** All further candidates of a long ballot together. */
  others: ['#d3d0c9', '#a19d95', '#6a6761', '#3b3936'],
  people: ['#f3e9d2', '#dfc6a8', '#bd9a8f', '#8d6a7d', '#553b63'],
  turnout: ['#e6eaf2', '#b9c5da', '#8b9dbf', '#5c739f', '#334a75'],
  tie: ['#d9d6cf'],
} as const;

const RAMPS: Readonly<Record<string, readonly string[]>> = { ...HOUSE_COLORS, ...SHARED_RAMPS };

/** A ramp: a candidate's own or a shared one. Steps run from 0 (weakest) to 3 or 4 (strongest). */
export type RampId = keyof typeof HOUSE_COLORS | keyof typeof SHARED_RAMPS;
export const RAMP_IDS = Object.keys(RAMPS) as readonly RampId[];
/** `david-kim.3`, a step of the ramp; `david-kim.4/6`, the same ramp in six steps, 0 to 5, for leads. */
export type ColorToken = `${RampId}.${number}` | `${RampId}.${number}/6`;
/** Steps of a lead on either side. */
export const LEAD_STEPS = 6;

/** How many candidates of a long ballot get a hue; the rest share one. */
export const MOST_HUES = 6;
const RANKS = ['rank-1', 'rank-2', 'rank-3', 'rank-4', 'rank-5', 'rank-6'] as const;

const hasOwnRamp = (id: CandidateId): id is keyof typeof HOUSE_COLORS => Object.hasOwn(HOUSE_COLORS, id);

/** The ramp of a candidate on a ballot; `rank` is the place by the district's votes, 0 the first. */
export function rampFor(contest: Contest, candidate: CandidateId, rank: number): RampId {
  if (candidate === 'yes' || candidate === 'no') return candidate;
  if (contest.id === 'us-house' && hasOwnRamp(candidate)) return candidate;
  const party = contest.ballot.find((b) => b.candidate === candidate)?.party;
  const one = (p: 'DEM' | 'REP'): boolean => contest.ballot.filter((b) => b.party === p).length === 1;
  if (one('DEM') && one('REP')) return party === 'DEM' ? 'democrat' : party === 'REP' ? 'republican' : 'others';
  return contest.id === 'us-house' ? 'others' : (RANKS[rank] ?? 'others');
}

/** The hex color of a token in a theme. Hues are the same in both themes: a candidate keeps one color for life. */
export function colorOf(token: ColorToken, _theme: Theme): string {
  const [id = '', step = ''] = token.split('.');
  const ramp = rampOf(id as RampId);
  const last = ramp.length - 1;
  return step.endsWith('/6')
    ? between(ramp, (last * Number.parseInt(step, 10)) / (LEAD_STEPS - 1))
    : (ramp[Number(step)] ?? ramp[last]!);
}

/** The color at a place between two steps. */
function between(ramp: readonly string[], at: number): string {
  const low = Math.min(Math.floor(at), ramp.length - 2);
  const part = (hex: string, k: number): number => Number.parseInt(hex.slice(1 + 2 * k, 3 + 2 * k), 16);
  const mixed = (k: number): number =>
    Math.round(part(ramp[low]!, k) + (at - low) * (part(ramp[low + 1]!, k) - part(ramp[low]!, k)));
  return `#${[0, 1, 2].map((k) => mixed(k).toString(16).padStart(2, '0')).join('')}`;
}

export function rampOf(id: RampId): readonly string[] {
  return RAMPS[id] ?? SHARED_RAMPS.tie;
}

const DARK_INK = '#1d1d1b';
const WHITE = '#ffffff';

/** The ink that reads best on a token's color: at least 4.5:1, or on the few middle steps where neither ink reaches that, over 4:1 (bold or large text only). */
export function inkOn(token: ColorToken, theme: Theme = 'light'): typeof DARK_INK | typeof WHITE {
  const ground = colorOf(token, theme);
  return contrast(ground, DARK_INK) >= contrast(ground, WHITE) ? DARK_INK : WHITE;
}
