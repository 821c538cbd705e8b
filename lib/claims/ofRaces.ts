/** Evidence beside what was reported of single races: certified totals, returns, ballots, voter files. */
import type { ClaimId, RaceClaim } from '@/lib/claims/claims';
import type { Evidence, MakeEvidence } from '@/lib/claims/made';
import type { Certified } from '@/lib/claims/figures';
import type { Check } from '@/lib/claims/verdict';
import { certifiedOf, contestIn, percentOf, returnsOf } from '@/lib/claims/votesOf';
import { contestOf, ELECTIONS, firstContest, type CandidateId, type ElectionId } from '@/lib/elections/catalogue';
import { RACES } from '@/lib/elections/race/races';
import type { ReadPack } from '@/lib/figure/published';
import { DEFAULT_VIEW, defaultVoteUnit, type View, type VoteMeasure } from '@/lib/view/view';

const [APRIL, JUNE] = ['2017-04-special-primary', '2017-06-special-runoff'] as const;
const GOMEZ_AHN = ['jimmy-gomez', 'robert-lee-ahn'] as const;
const GOMEZ_KIM = ['jimmy-gomez', 'david-kim'] as const;

const votes = (election: ElectionId, measure: VoteMeasure = 'margin', selection: readonly string[] = []): View => ({
  ...DEFAULT_VIEW,
  subject: { layer: 'votes', election, contest: firstContest(election), measure, unit: defaultVoteUnit(election) },
  selection,
});
const counts = (reported: readonly number[], measured: readonly number[]): Check[] =>
  reported.map((n, i) => ({ by: 'count', reported: n, measured: measured[i]! }));
const share = (reported: number, measured: number): Check => ({ by: 'share', reported, measured });

/** Reported votes and, where given, the first one's share beside the certified ones. */
function certifiedClaim(
  read: ReadPack,
  election: ElectionId,
  pair: readonly [CandidateId, CandidateId],
  reported: { votes: readonly [number, number]; total?: number; share?: number },
): Omit<Evidence<ClaimId>, 'figures'> & { figures: Certified } {
  const figures = certifiedOf(read, election, pair);
  const total: Check[] =
    reported.total === undefined ? [] : [{ by: 'count', reported: reported.total, measured: figures.total }];
  return {
    figures,
    checks: [
      ...counts(reported.votes, [figures.first, figures.second]),
      ...total,
      ...(reported.share === undefined ? [] : [share(reported.share, percentOf(figures.first, figures))]),
    ],
    basis: [election],
    view: votes(election),
  };
}

/** Whether everybody named stood for the party. */
function stoodFor(election: ElectionId, party: string, people: readonly CandidateId[]): boolean {
  const ballot = contestOf(election, 'us-house')?.ballot ?? [];
  return people.every((p) => ballot.some((b) => b.candidate === p && b.party === party));
}

/** The first count of June 2017 as it was reported. */
function firstReturns(): { first: number; second: number } {
  const [first = NaN, second = NaN] = RACES[JUNE].stages[0]?.shares.map((s) => s.votes ?? NaN) ?? [];
  return { first, second };
}

/** Nothing in the data bears on it; the race is what can be shown. */
const nothing = (election: ElectionId | null) => () => ({
  figures: {},
  checks: [],
  basis: [],
  view: election === null ? null : votes(election),
});

/** Registered voters of November 2016, the nearest canvass before June 2017. */
function registered2016(read: ReadPack): number {
  const { precincts, withheld } = read('election-2016-11-general');
  return precincts.registered.reduce<number>((n, r) => n + (r ?? 0), withheld.registered ?? 0);
}

/** Surnames on the list of Korean ones among those who voted in November 2024. */
function koreanSurnames(read: ReadPack): { people: number; share: number } {
  const { groups, district } = read('voters-2024-11-general');
  const people = district.counts[groups.indexOf('surname-korean')] ?? NaN;
  return { people, share: (100 * people) / district.voters };
}
const KOREAN_VOTERS = 17_000;

export const ofRaces: MakeEvidence<RaceClaim> = {
  'seat-vacant': (read) => {
    const before = ['2012-11-general', '2014-11-general', '2016-11-general'] as const;
    const senate = read('contest-2016-11-general-us-senate').contest;
    const all = senate.totals.reduce((a, b) => a + b, 0);
    return {
      figures: {
        becerra: before.map((id) => {
          const { candidates, totals } = contestIn(read, id);
          return percentOf(totals[candidates.indexOf('xavier-becerra')]!, { total: totals.reduce((a, b) => a + b, 0) });
        }),
        harris: (100 * senate.totals[senate.candidates.indexOf('kamala-harris')]!) / all,
      },
      checks: [],
      basis: before,
      view: votes('2016-11-general'),
    };
  },
  'candidates-24': (read) => {
    const listed = contestIn(read, APRIL).candidates.length;
    return {
      figures: { listed },
      checks: [{ by: 'count', reported: 24, measured: listed }],
      basis: [APRIL],
      view: votes(APRIL),
    };
  },
  'others-21': (read) => {
    const others = contestIn(read, APRIL).candidates.length - 2;
    return { figures: { others }, checks: counts([21], [others]), basis: [APRIL], view: votes(APRIL) };
  },
  'primary-votes': (read) => {
    const figures = returnsOf(read, APRIL, GOMEZ_AHN);
    return {
      figures,
      checks: counts([10_728, 9_415], [figures.first, figures.second]),
      basis: [APRIL],
      view: votes(APRIL),
    };
  },
  'primary-shares': (read) => {
    const pair = returnsOf(read, APRIL, GOMEZ_AHN);
    const [first, second] = [percentOf(pair.first, pair), percentOf(pair.second, pair)];
    return {
      figures: { first, second, total: pair.total },
      checks: [share(25, first), share(22, second)],
      basis: [APRIL],
      view: votes(APRIL),
    };
  },
  'both-democrats-2017': (read) => ({
    figures: {},
    checks: [
      { by: 'fact', so: stoodFor(JUNE, 'DEM', GOMEZ_AHN) },
      { by: 'fact', so: GOMEZ_AHN.every((c, i) => contestIn(read, APRIL).candidates[i] === c) },
    ],
    basis: [APRIL, JUNE],
    view: votes(JUNE),
  }),
  'first-returns-2017': (read) => {
    const { first, second } = firstReturns();
    return {
      figures: { first, second, rest: contestIn(read, JUNE).totals.reduce((a, b) => a + b, 0) - first - second },
      // The count of that evening is in no file here: that the shares follow from the votes does not make it so.
      checks: [],
      basis: [],
      view: votes(JUNE),
    };
  },
  'precincts-192': (read) => {
    const { precincts, withheld } = read(`election-${JUNE}`);
    const [listed, rows] = [precincts.id.length, precincts.id.length + withheld.rows];
    return {
      figures: { listed, rows },
      checks: [{ by: 'between', reported: 192, low: listed, high: rows }],
      basis: [JUNE],
      view: votes(JUNE),
    };
  },
  'election-night-2017': (read) => {
    const pair = certifiedOf(read, JUNE, GOMEZ_AHN);
    const certified = percentOf(pair.first, pair);
    return { figures: { share: certified }, checks: [share(60.1, certified)], basis: [JUNE], view: votes(JUNE) };
  },
  'certified-2017': (read) =>
    certifiedClaim(read, JUNE, GOMEZ_AHN, { votes: [25_569, 17_610], total: 43_179, share: 59.2 }),
  'lead-widened': (read) => {
    const { first, second } = firstReturns();
    const end = certifiedOf(read, JUNE, GOMEZ_AHN);
    const later = end.total - first - second;
    const laterFirst = (100 * (end.first - first)) / later;
    return {
      figures: {
        before: first - second,
        after: end.first - end.second,
        later,
        laterFirst,
        laterSecond: (100 * (end.second - second)) / later,
      },
      checks: [{ by: 'fact', so: laterFirst > (100 * first) / (first + second) }],
      basis: [JUNE],
      view: votes(JUNE),
    };
  },
  'early-work-in-koreatown': (read) => {
    const { neighborhoods, contests } = read(`election-${JUNE}`);
    const k = neighborhoods.indexOf('koreatown');
    const { candidates, neighborhood } = contests[0]!;
    const all = neighborhood.reduce((n, column) => n + (column[k] ?? 0), 0);
    const ahn = neighborhood[candidates.indexOf('robert-lee-ahn')]?.[k] ?? NaN;
    return {
      figures: { share: (100 * ahn) / all, votes: all },
      checks: [],
      basis: [JUNE],
      view: votes(JUNE, 'share:robert-lee-ahn', ['koreatown']),
    };
  },
  'korean-voters-6-percent': (read) => {
    const registered = registered2016(read);
    const ofRegistered = (100 * KOREAN_VOTERS) / registered;
    const surname = koreanSurnames(read).share;
    return {
      figures: { ofRegistered, registered, surname },
      checks: [share(6, ofRegistered), share(6, surname)],
      basis: ['2016-11-general', '2024-11-general'],
      view: votes('2024-11-general', 'voters:surname-korean'),
    };
  },
  'korean-voters-17000': (read) => {
    const registered = registered2016(read);
    const expected = 0.06 * registered;
    return {
      figures: { expected, registered, surnames: koreanSurnames(read).people },
      checks: [{ by: 'about', reported: KOREAN_VOTERS, measured: expected }],
      basis: ['2016-11-general', '2024-11-general'],
      view: votes('2024-11-general', 'voters:surname-korean'),
    };
  },
  'korean-quarter-of-early': nothing(JUNE),
  'money-gomez-2017': nothing(null),
  'money-ahn-2017': nothing(null),
  'loan-ahn-2017': nothing(null),
  'money-from-outside': nothing(null),
  'gomez-2017': nothing(null),
  'ahn-2017': nothing(null),
  'votes-2018': (read) =>
    certifiedClaim(read, '2018-11-general', ['jimmy-gomez', 'kenneth-mejia'], { votes: [110_195, 41_711] }),
  'both-democrats-2020': () => ({
    figures: {},
    checks: [{ by: 'fact', so: stoodFor('2020-11-general', 'DEM', GOMEZ_KIM) }],
    basis: ['2020-11-general'],
    view: votes('2020-11-general'),
  }),
  'early-returns-2020': (read) => {
    const pair = certifiedOf(read, '2020-11-general', GOMEZ_KIM);
    const certified = percentOf(pair.first, pair);
    return {
      figures: { share: certified },
      checks: [share(52.59, certified)],
      basis: ['2020-11-general'],
      view: votes('2020-11-general'),
    };
  },
  'certified-2020': (read) =>
    certifiedClaim(read, '2020-11-general', GOMEZ_KIM, { votes: [108_792, 96_554], share: 53.0 }),
  'money-gomez-2020': nothing(null),
  'money-kim-2020': nothing(null),
  'kim-2020': nothing(null),
  'votes-2022': (read) => certifiedClaim(read, '2022-11-general', GOMEZ_KIM, { votes: [62_244, 59_223] }),
  'about-3000-apart': (read) => {
    const { first, second } = certifiedOf(read, '2022-11-general', GOMEZ_KIM);
    return {
      figures: { apart: first - second },
      checks: [{ by: 'about', reported: 3_000, measured: first - second }],
      basis: ['2022-11-general'],
      view: votes('2022-11-general'),
    };
  },
  'no-precinct-returns-2022': (read) => ({
    figures: {},
    checks: [
      {
        by: 'fact',
        so:
          ELECTIONS['2022-11-general'].level === 'district' &&
          read('election-2022-11-general').precincts.id.length === 0,
      },
    ],
    basis: ['2022-11-general'],
    view: votes('2022-11-general'),
  }),
  'votes-2024': (read) => certifiedClaim(read, '2024-11-general', GOMEZ_KIM, { votes: [105_394, 84_020], share: 55.6 }),
  'third-run': () => ({
    figures: {},
    checks: (['2020-11-general', '2022-11-general', '2024-11-general'] as const).map((id) => ({
      by: 'fact',
      so: (contestOf(id, 'us-house')?.ballot ?? []).some((b) => b.candidate === 'david-kim'),
    })),
    basis: ['2020-11-general', '2022-11-general', '2024-11-general'],
    view: votes('2024-11-general', 'share:david-kim'),
  }),
  'outside-spending-2024': nothing(null),
};
