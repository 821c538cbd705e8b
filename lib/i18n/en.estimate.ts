/** Words of the smoothed estimate on hexagons, and of the change of a share between two elections. */
const list = (parts: readonly string[]): string =>
  parts.length <= 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

/** An election's name inside a sentence: `November 2020`, `the June 2017 runoff`. */
const told = (election: string): string => (/^\S+ \d{4}$/.test(election) ? election : `the ${election}`);

export const estimate = {
  estimate: 'estimate',
  /** After a legend's or column's own title. */
  marked: (title: string) => `${title} (estimate)`,
  hexagons: 'hexagons',
  hexagonName: (place: string | null, n: number | null) =>
    place === null || n === null ? 'Hexagon at the edge' : `${place}, hexagon ${n}`,
  around: (place: string) => `around ${place}`,
  inPlace: (place: string) => `in ${place}`,

  leadTitle: (leaders: readonly { candidate: string; places: number }[], of: number) =>
    leaders.length === 0
      ? 'Estimate: nobody clearly ahead'
      : `Estimate: ${leaders.map((l, i) => `${l.candidate} ${i === 0 ? 'ahead ' : ''}in ${l.places}${i === 0 ? ` of ${of} hexagons` : ''}`).join(', ')}`,
  shareTitle: (candidate: string, place: string, value: string) =>
    `Estimate: ${candidate}’s share is highest ${place}, ${value}`,
  district: (shares: readonly { candidate: string; share: string }[]) =>
    `In the whole district ${list(shares.map((s, i) => `${s.candidate} ${i === 0 ? 'received ' : ''}${s.share}${i === 0 ? ' of the vote' : ''}`))}.`,
  sentence: (p: { district: string; error: string; low: string; lowValue: string; high: string; highValue: string }) =>
    `${p.district} Each hexagon is an estimate from the precincts around it, from ${p.lowValue} ${p.low} to ${p.highValue} ${p.high}; a precinct told in the same way is off by ${p.error} points on average.`,

  note: (error: string) => `estimate, ±${error} points on average`,
  nearest: (meters: string) => `nearest precinct ${meters} m`,
  nothingNear: 'no placed precinct near enough for an estimate',
  withinError: 'the lead is smaller than this error',
  thin: 'thinly supported',

  legendLight: 'Lead within error, or few precincts near',
  legendNone: 'No precinct near enough',
  table: { caption: (election: string) => `Hexagons (estimate), ${election}`, nearest: 'Nearest precinct, m' },

  caveats: {
    what: 'An estimate, not a count: each hexagon shows the mean of the precincts around its center, weighted by votes and nearness. No votes were counted by hexagon.',
    error: (p: { precincts: string; estimate: string; neighborhood: string; district: string }) =>
      `Left out one by one, the ${p.precincts} placed precincts are told with a mean error of ${p.estimate} points by this estimate, ${p.neighborhood} by the mean of their neighborhoods, ${p.district} by the district’s.`,
    support: 'Lighter hexagons are over 1 km from the nearest placed precinct; over 1.5 km there is no estimate.',
  },

  swing: {
    word: (candidate: string, since: string) => `change of ${candidate}’s share since ${told(since)}`,
    title: (p: {
      candidate: string;
      up: number;
      down: number;
      of: number;
      unit: string;
      since: string;
      estimated: boolean;
    }) =>
      `${p.estimated ? 'Estimate: ' : ''}${p.candidate}’s share rose in ${p.up} of ${p.of} ${p.unit} since ${told(p.since)} and fell in ${p.down}`,
    sentence: (p: { candidate: string; before: string; since: string; now: string; then: string; change: string }) =>
      `In the whole district ${p.candidate} received ${p.before} of the vote in ${told(p.since)} and ${p.now} in ${told(p.then)}, ${p.change} points.`,
    ends: (p: { high: string; highValue: string; low: string; lowValue: string }) =>
      ` The changes run from ${p.lowValue} ${p.low} to ${p.highValue} ${p.high}.`,
    close: (n: number, unit: string) => ` In ${n} ${unit} the change is smaller than its error.`,
    value: (candidate: string, change: string, since: string) =>
      `${candidate}’s share ${change} points since ${told(since)}`,
    from: (before: string, now: string) => `${before} then, ${now} now`,
    error: (points: string) => `±${points} points, the errors of both elections together`,
    withinError: 'the change is smaller than this error',
    partChanged: (before: string, now: string) => `its part in the district was ${before} km² and is ${now} km²`,
    legendTitle: (candidate: string) => `Change of ${candidate}’s share, points`,
    ends2: ['Lower', 'Higher'] as [string, string],
    up: (from: string, to: string | null) =>
      to === null ? `up ${from} or more` : from === '0' ? `up by under ${to}` : `up ${from}–${to}`,
    down: (from: string, to: string | null) =>
      to === null ? `down ${from} or more` : from === '0' ? `down by under ${to}` : `down ${from}–${to}`,
    legendLight: 'Change within its error',
    legendLightHexagons: 'Change within its error, or few precincts near',
    legendHatch: 'Its part in the district changed',
    none: 'No figure in one of the elections',
    change: 'Change',
    caption: (unit: string, now: string, since: string) => `${unit}, ${since} to ${now}`,
    placed: (election: string, text: string) => `${election}: ${text}`,
    source: (election: string) => `Votes of ${told(election)}`,
    caveats: {
      same: 'Only a candidate who stood in both elections is followed; parties are not taken for each other.',
      ballot: (p: { since: string; before: number; now: number }) =>
        `The choice was not the same: ${p.before} candidates in ${told(p.since)}, ${p.now} now. A share also changes with whom else one could choose.`,
      opponents: 'The other candidates were not the same. A share also changes with whom else one could choose.',
      plans:
        'The district’s lines changed between these elections. Each figure is for the part of the neighborhood inside the lines of its time; hatched where those parts differ by more than a tenth of their land.',
    },
  },
};
