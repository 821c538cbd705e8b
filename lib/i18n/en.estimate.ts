/** Words of the smoothed estimate on hexagons, and of the change of a share between two elections. */
import { f } from '@/lib/i18n/en.format';
import { capital, counted, nouns } from '@/lib/i18n/en.units';
import type { AreaKind } from '@/lib/view/units/units';

/** An election's name inside a sentence: `November 2020`, `the June 2017 runoff`. */
const told = (election: string): string => (/^\S+ \d{4}$/.test(election) ? election : `the ${election}`);

/** Where an end of a range lies: an estimate is told of what is around a place. */
const where = (place: string, estimated: boolean): string => (estimated ? `around ${place}` : `in ${place}`);

export const estimate = {
  /** To a link that asks for it. */
  notOffered:
    'A smoothed estimate of this contest is not offered: each precinct left out once, its neighborhoods tell it as well or better. Precincts and neighborhoods are shown instead.',
  estimate: 'estimate',
  /** After a legend's or column's own title. */
  marked: (title: string) => `${title} (estimate)`,
  hexagonName: (place: string | null, n: number | null) =>
    place === null || n === null ? 'Hexagon at the edge' : `${place}, hexagon ${n}`,

  leadTitle: (leaders: readonly { candidate: string; areas: number }[], of: number) => {
    const [first, ...others] = leaders;
    if (first === undefined) return 'Estimate: nobody clearly ahead';
    return [
      `Estimate: ${first.candidate} ahead in ${first.areas} of ${of} hexagons`,
      ...others.map((l) => `${l.candidate} in ${l.areas}`),
    ].join(', ');
  },
  shareTitle: (candidate: string, place: string, value: string) =>
    `Estimate: ${candidate}’s share is highest around ${place}, ${value}`,
  district: (shares: readonly { candidate: string; percent: number }[]) =>
    `In the whole district ${f.list(
      shares.map(({ candidate, percent }, i) =>
        i === 0 ? `${candidate} received ${f.percent(percent)} of the vote` : `${candidate} ${f.percent(percent)}`,
      ),
    )}.`,
  /** Where no place may be named. */
  range: (p: { error: number; lowValue: string; highValue: string }) =>
    `Each hexagon is an estimate from the precincts around it; those that are clear run from ${p.lowValue} to ${p.highValue}. A precinct told in the same way is off by ${f.points(p.error)} points on average.`,
  /** Where the highest can't be told. */
  shareRange: (candidate: string, low: string, high: string) =>
    `Estimate: ${candidate}’s share runs from ${low} to ${high}`,
  sentence: (p: { error: number; low: string; lowValue: string; high: string; highValue: string }) =>
    `Each hexagon is an estimate from the precincts around it, from ${p.lowValue} around ${p.low} to ${p.highValue} around ${p.high}; a precinct told in the same way is off by ${f.points(p.error)} points on average.`,

  nearest: (meters: number) => `nearest precinct ${f.number(meters)} m`,
  nearestThin: (meters: number) => `nearest precinct ${f.number(meters)} m: thinly supported`,
  nothingNear: 'no placed precinct near enough for an estimate',
  withinError: 'nobody is clearly ahead: the interval holds both sides',

  table: { caption: (election: string) => `Hexagons (estimate), ${election}`, nearest: 'Nearest precinct, m' },

  caveats: {
    what: 'An estimate, not a count: each hexagon shows the mean of the precincts around its center, weighted by votes and nearness. No votes were counted by hexagon.',
    error: (p: { precincts: number; estimate: number; neighborhood: number; district: number }) =>
      `Left out one by one, the ${f.number(p.precincts)} placed precincts are told with a mean error of ${f.points(p.estimate)} points by this estimate, ${f.points(p.neighborhood)} by the mean of their neighborhoods, ${f.points(p.district)} by the district’s.`,
    support: 'Lighter hexagons are over 1 km from the nearest placed precinct; over 1.5 km there is no estimate.',
  },

  swing: {
    word: (candidate: string, since: string) => `change of ${candidate}’s share since ${told(since)}`,
    title: (p: {
      candidate: string;
      up: number;
      down: number;
      of: number;
      kind: AreaKind;
      since: string;
      estimated: boolean;
    }) => {
      const rose = `${p.candidate}’s share rose in ${p.up} of ${p.of} ${nouns[p.kind].many} since ${told(p.since)} and fell in ${p.down}`;
      return p.estimated ? `Estimate: ${rose}` : rose;
    },
    sentence: (p: { candidate: string; before: number; since: string; now: number; then: string }) =>
      `In the whole district ${p.candidate} received ${f.percent(p.before)} of the vote in ${told(p.since)} and ${f.percent(p.now)} in ${told(p.then)}, ${f.signedPoints(p.now - p.before)} points.`,
    ends: (p: { low: string; lowPoints: number; high: string; highPoints: number; estimated: boolean }) =>
      `The changes run from ${f.signedPoints(p.lowPoints)} ${where(p.low, p.estimated)} to ${f.signedPoints(p.highPoints)} ${where(p.high, p.estimated)}.`,
    /** Where no place may be named. */
    range: (p: { lowPoints: number; highPoints: number }) =>
      `The clear changes run from ${f.signedPoints(p.lowPoints)} to ${f.signedPoints(p.highPoints)}.`,
    close: (n: number, kind: AreaKind) =>
      `In ${counted(n, kind)} it is not clear whether it rose or fell: the change is within its interval, or under 200 votes are counted.`,
    value: (candidate: string, points: number, since: string) =>
      `${candidate}’s share ${f.signedPoints(points)} points since ${told(since)}`,
    from: (before: number, now: number) => `${f.percent(before)} then, ${f.percent(now)} now`,
    interval: (low: number, high: number) =>
      `90% interval ${f.signedPoints(low)} to ${f.signedPoints(high)} points, the errors of both elections together`,
    withinError: 'its interval holds a rise and a fall',
    fewVotes: 'under 200 votes in one of the elections: not counted as a rise or a fall',
    notKnown: 'the error of one of the elections is not known here: not counted as a rise or a fall',
    partChanged: (before: number, now: number) =>
      `its part in the district was ${f.decimal(before, 1)} km² and is ${f.decimal(now, 1)} km²`,
    legendTitle: (candidate: string) => `Change of ${candidate}’s share, points`,
    ends2: ['Lower', 'Higher'] as [string, string],
    /** Edges of a class in points, never negative; `to` null = open. */
    up: (from: number, to: number | null) =>
      to === null
        ? `up ${f.number(from)} or more`
        : from === 0
          ? `up by under ${f.number(to)}`
          : `up ${f.number(from)}–${f.number(to)}`,
    down: (from: number, to: number | null) =>
      to === null
        ? `down ${f.number(from)} or more`
        : from === 0
          ? `down by under ${f.number(to)}`
          : `down ${f.number(from)}–${f.number(to)}`,
    none: 'No figure in one of the elections',
    change: 'Change',
    caption: (kind: AreaKind, now: string, since: string) => `${capital(nouns[kind].many)}, ${since} to ${now}`,
    estimateCaption: (kind: AreaKind, now: string, since: string) =>
      `${capital(nouns[kind].many)} (estimate), ${since} to ${now}`,
    placed: (election: string, text: string) => `${election}: ${text}`,
    bothPlaced: (now: string, before: string) => `${now}; ${before}`,
    source: (election: string) => `Votes of ${told(election)}`,
    caveats: {
      same: 'Only a candidate who stood in both elections is followed; parties are not taken for each other.',
      within: 'Thin stripes: it is not clear whether the share rose or fell.',
      ballot: (p: { since: string; before: number; now: number }) =>
        `The choice was not the same: ${p.before} candidates in ${told(p.since)}, ${p.now} now. A share also changes with whom else one could choose.`,
      opponents: 'The other candidates were not the same. A share also changes with whom else one could choose.',
      plans:
        'The district’s lines changed between these elections. Each figure is for the part of the neighborhood inside the lines of its time; hatched where those parts differ by more than a tenth of their land.',
    },
  },
};
