/** Words of the Figure: headlines, sentences, notes. Short, neutral, one fact at a time. */
import type { PeopleFlag } from '@/lib/packs/schema';
import type { MeasureUnit } from '@/lib/people/measures';
import type { AreaUnit } from '@/lib/places/areaOverlays';

const list = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** Several of a unit inside a sentence. */
const areaUnits = {
  group: 'groups',
  council: 'council districts',
} satisfies Record<AreaUnit, string>;

/** One of a unit. */
const one = (unit: string): string => unit.replace(/s$/, '');

export const figure = {
  list,
  noFigure: 'no figure',
  tied: 'tied',
  lead: (candidate: string, points: string) => `${candidate} +${points}`,

  marginTitle: (winner: string, second: string, led: { first: number; second: number; of: number }, unit: string) =>
    led.first === led.of
      ? `${winner} led in every ${one(unit)}`
      : led.second === 0
        ? `${winner} won the district and led in ${led.first} of ${led.of} ${unit}`
        : `${winner} won the district; ${second} led in ${led.second} of ${led.of} ${unit}`,
  leadTitle: (winner: string, second: string, led: { first: number; second: number; of: number }, unit: string) =>
    led.first === led.of
      ? `${winner} led in every ${one(unit)}`
      : led.second === 0
        ? `${winner} led in the district and in ${led.first} of ${led.of} ${unit}`
        : `${winner} led in the district; ${second} in ${led.second} of ${led.of} ${unit}`,
  leadersTitle: (leaders: readonly { candidate: string; places: number }[], of: number, unit: string) =>
    leaders.length === 1 && leaders[0]?.places === of
      ? `${leaders[0].candidate} led in every ${one(unit)}`
      : leaders
          .map((l, i) =>
            i === 0 ? `${l.candidate} led in ${l.places} of ${of} ${unit}` : `${l.candidate} in ${l.places}`,
          )
          .join(', '),
  leadersSentence: (p: {
    shares: readonly { candidate: string; share: string }[];
    others: number;
    othersShare: string;
    total: string;
  }) =>
    `In the whole district ${list(p.shares.map((s, i) => `${s.candidate}${i === 0 ? ' received' : ''} ${s.share}${i === 0 ? ' of the vote' : ''}`))}` +
    `${p.others > 0 ? `; ${p.others === 1 ? 'one other' : `${p.others} others`} received ${p.othersShare}` : ''} of ${p.total} votes.`,
  districtTitle: (winner: string, by: string) => `${winner} won the district by ${by} votes`,
  districtOnly: 'There are no precinct returns in this data: only the certified totals of the district are known.',
  closeSentence: (n: number, unit: string) =>
    ` In ${n} ${n === 1 ? one(unit) : unit} the lead is smaller than the error of dividing precincts between them.`,
  marginSentence: (p: {
    winner: string;
    winnerShare: string;
    second: string;
    secondShare: string;
    by: string;
    total: string;
    best: readonly { candidate: string; place: string; lead: string }[];
    /** Whether this vote alone gave the seat: a House general or runoff. */
    decided: boolean;
  }) =>
    `${p.winner} ${p.decided ? 'won' : 'received'} ${p.winnerShare} of the ${p.decided ? '' : 'district’s '}vote and ${p.second} ${p.secondShare}, a difference of ${p.by} in ${p.total} votes.` +
    (p.best.length > 0
      ? ` Widest leads: ${list(p.best.map((b) => `${b.candidate} in ${b.place} (+${b.lead})`))}.`
      : ''),
  shareTitle: (candidate: string, place: string, value: string) =>
    `${candidate}’s share was highest in ${place}, ${value}`,
  shareSentence: (candidate: string, whole: string, low: string, lowValue: string, high: string, highValue: string) =>
    `${candidate} received ${whole} of the district’s vote, from ${lowValue} in ${low} to ${highValue} in ${high}.`,
  turnoutTitle: (place: string, value: string) => `Turnout was highest in ${place}, ${value}`,
  turnoutSentence: (whole: string, low: string, lowValue: string, high: string, highValue: string) =>
    `${whole} of the district’s registered voters cast a ballot, from ${lowValue} in ${low} to ${highValue} in ${high}.`,
  rollOffTitle: (place: string, value: string) => `Most ballots left this contest blank in ${place}, ${value}`,
  rollOffSentence: (whole: string, low: string, lowValue: string, high: string, highValue: string) =>
    `${whole} of the ballots carry no valid vote in this contest, from ${lowValue} in ${low} to ${highValue} in ${high}.`,
  peopleTitle: (measure: string, low: string, lowValue: string, high: string, highValue: string) =>
    `${measure}: from ${lowValue} in ${low} to ${highValue} in ${high}`,
  peopleTitleTracts: (measure: string, low: string, high: string) =>
    `${measure}: from ${low} to ${high} by census tract`,
  peopleSentence: (p: {
    measure: string;
    whole: string | null;
    ranked: number;
    of: number;
    unit: string;
    low: string;
    lowValue: string;
    high: string;
    highValue: string;
  }) =>
    `${p.whole === null ? '' : `${p.measure} in the whole district: ${p.whole}. `}Of the ${p.of} ${p.unit}, ${p.high} has the highest figure (${p.highValue}) and ${p.low} the lowest (${p.lowValue})` +
    (p.ranked < p.of ? `; ${p.of - p.ranked} too uncertain to rank or without a figure.` : '.'),
  kindsTitle: (measure: string, kinds: number) => `${measure}: ${kinds} kinds of tract`,
  kindsSentence: (of: number, kinds: readonly { kind: string; count: number }[]) =>
    `Of the ${of} tracts with a figure ${kinds.map(({ kind, count }) => `${count} are of the kind “${kind}”`).join(', ')}. The kinds come from a model and have no order.`,
  nothingToRank: 'No place here has a figure that can be ranked.',

  votesNote: (votes: string) => `${votes} votes`,
  splitNote: (points: string) => `share ±${points} points from splitting precincts`,
  splitMethodNote: (points: string) => `share moves ±${points} points with the way border precincts are divided`,
  leadWithinError: 'the lead is smaller than this error',
  partNote: (percent: string) => `${percent} of its area is in the district`,
  tooFew: 'fewer than 10 votes here: not shown',
  notOnBallot: 'not on the ballot here',
  noDataNote: 'the source has no figure here',
  moeNote: (moe: string) => `margin of error ±${moe} (90% confidence)`,
  noMoeNote: 'the source gives no margin of error',
  noMoeCaveat: 'Figures without ± come from tables that give no margin of error; they have one all the same.',
  fullCount: 'a full count, without sampling error',
  modelled: 'modelled, without a margin of error',
  uncertain: 'too uncertain to rank',
  orMore: (value: string) => `${value} or more`,
  flags: {
    'top-coded': 'the survey publishes no more than this',
    capped: 'the source has more citizens than adults in some blocks here; cut to all adults',
  } satisfies Record<PeopleFlag, string>,
  registrationNote: (n: string) => `${n} registered`,
  nearNote: (meters: string) => `drawn at a point known to ±${meters} m`,
  sameShapeNote: 'shape of 2018, same name and size',
  sameNameNote: 'shape of a 2018 precinct of the same name; its edges were edited since',
  precinctName: (id: string) => `Precinct ${id}`,
  tractName: (id: string) => `Census tract ${Number(id.slice(5)) / 100}`,

  placed: (placed: string, total: string) => `${placed} of ${total} votes placed`,
  placedAll: 'Every precinct has its own shape or point on the map.',
  placedRest: (p: { unplaced: string; withheld: string; absent: string }) =>
    [
      p.unplaced && `${p.unplaced} votes are in precincts that can’t be located`,
      p.withheld && `${p.withheld} are pooled: mail-ballot groups and precincts under 10 ballots`,
      p.absent && `${p.absent} certified votes are absent from the precinct source`,
    ]
      .filter(Boolean)
      .join('; ') + '.',

  caveats: {
    near: (n: number) =>
      `${n} precincts are known only as points: circles stand near, not at, their true place. All votes placed does not mean split exactly.`,
    split:
      'Precincts cross neighborhood lines. Their votes are divided by where people live; the error beside each figure was measured on 2018, where shapes are known.',
    canvassRegistration: 'Registration is as certified with the returns.',
    rollOff: 'Ballots without a valid vote in this contest: left blank, or marked for too many.',
    inferred: 'The source does not name this measure: its name was inferred from the order on the ballot.',
    writeIn: 'A write-in candidate without votes in the precinct returns is not listed.',
    partBallot: 'This measure was on the ballots of one city only; places outside it show no figure.',
    later:
      'Precincts of this election are placed by later or earlier maps of the county that have the same name or number.',
    exportRegistration:
      'Registration is as of the county’s export some weeks before election day, so turnout reads slightly high.',
    areas: 'These are figures about areas, not about the people in them.',
    universe: (universe: string) => `Counted among: ${universe}.`,
    citizens:
      'Citizens come from a survey and adults from the census count; where the first exceed the second in a block group, all adults count as citizens.',
    notForSale:
      'Contains information from Dave’s Redistricting (davesredistricting.org), CC BY-SA 4.0, adapted. These figures may not be sold.',
    asian: '“Asian” covers many origins; it does not mean Korean.',
    koreatown: 'Koreatown has several rival outlines. Ours is the Los Angeles Times’ Mapping L.A. line.',
    part: (plan: string) => `Figures describe the part of each neighborhood inside the ${plan} district lines.`,
    whole: 'Figures describe each neighborhood whole, also where it reaches beyond the district.',
    areaUnit: (plan: string) => `Figures describe the part of each area inside the ${plan} district lines.`,
    areaUnits: {
      group:
        'Groups are Mapping L.A.’s regions, as far as their neighborhoods overlap the district; Adams-Normandie, alone in South L.A., is in none.',
      council: 'Council districts are those of the City of Los Angeles, lines of 2021; East Los Angeles is in none.',
    } satisfies Record<AreaUnit, string>,
    tracts: 'Tracts are shown whole, also where they reach beyond the district.',
    ambiguous: 'Thin stripes: the lead is smaller than the error of dividing precincts.',
  },

  legend: {
    marginTitle: 'Lead, in points',
    shareTitle: (candidate: string) => `${candidate}, % of votes`,
    turnoutTitle: 'Ballots, % of registered',
    rollOffTitle: 'Left blank, % of ballots',
    leadersTitle: 'Who led',
    others: 'Others',
    tied: 'Tied',
    points: 'points',
    percent: 'percent',
    units: {
      percent: 'percent',
      change: 'percent',
      dollars: 'dollars',
      rent: 'dollars a month',
      count: 'people',
      years: 'years',
      rank: 'percentile',
      category: 'kinds',
    } satisfies Record<MeasureUnit, string>,
    neighborhoods: 'neighborhoods',
    precincts: 'precincts',
    tracts: 'tracts',
    areaUnits,
    by: (candidate: string, from: number, to: number | null) =>
      to === null
        ? `${candidate} by ${from} or more`
        : from === 0
          ? `${candidate} by under ${to}`
          : `${candidate} by ${from}–${to}`,
    range: (from: string | null, to: string | null) =>
      from === null ? `under ${to}` : to === null ? `${from} or more` : `${from}–${to}`,
    circles: 'One circle a precinct, sized by its votes',
    light: 'Wide margin of error',
    lightVotes: 'Lead within error',
    hatch: 'Too uncertain to rank',
    hatchVotes: 'Edges edited since',
    none: 'No figure',
  },

  table: {
    votesCaption: (election: string) => `Neighborhoods, ${election}`,
    unitCaption: (unit: string, election: string) => `${unit}, ${election}`,
    precinctCaption: (election: string) => `Precincts, ${election}`,
    peopleCaption: (measure: string, unit: string) => `${unit.charAt(0).toUpperCase()}${unit.slice(1)}: ${measure}`,
    districtCaption: (election: string) => `Candidates, ${election}`,
    ballots: 'Ballots',
    share: 'Share',
    party: 'Party',
    rollOff: 'Left blank',
    place: 'Place',
    lead: 'Lead',
    votes: 'Votes',
    error: '±',
    turnout: 'Turnout',
    registered: 'Registered',
    moe: '± MOE',
    value: 'Value',
  },
};
