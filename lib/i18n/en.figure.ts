/** Words of the Figure: headlines, sentences, notes. Short, neutral, one fact at a time. Each message is whole; what stands in it are names, and numbers that are written here. */
import type { MarkReason } from '@/lib/figure/figure';
import { against } from '@/lib/i18n/en.against';
import { f } from '@/lib/i18n/en.format';
import { capital, nouns } from '@/lib/i18n/en.units';
import type { PeopleFlag } from '@/lib/packs/schema';
import type { MeasureUnit } from '@/lib/people/measures';
import type { AreaUnit } from '@/lib/places/areaOverlays';
import type { AreaKind } from '@/lib/view/units/units';

export const figure = {
  list: f.list,
  noFigure: 'no figure',
  nothing: '–',
  tied: 'tied',
  answers: { yes: 'Yes', no: 'No' },
  /** Whole sentences one after the other. */
  sentences: (parts: readonly string[]) => parts.join(' '),
  /** Notes beside one another. */
  notes: (parts: readonly string[]) => parts.join(' · '),
  lead: (candidate: string, points: number) => `${candidate} +${f.points(points)}`,
  against,

  /** `decided`: whether this vote alone gave the seat. */
  leadTitle: (p: {
    winner: string;
    second: string;
    led: { first: number; second: number; of: number };
    kind: AreaKind;
    decided: boolean;
  }) => {
    const { winner, second, led } = p;
    const of = `${led.of} ${nouns[p.kind].many}`;
    if (led.first === led.of) return `${winner} led in every ${nouns[p.kind].one}`;
    if (led.second === 0)
      return p.decided
        ? `${winner} won the district and led in ${led.first} of ${of}`
        : `${winner} led in the district and in ${led.first} of ${of}`;
    return p.decided
      ? `${winner} won the district; ${second} led in ${led.second} of ${of}`
      : `${winner} led in the district; ${second} in ${led.second} of ${of}`;
  },
  leadersTitle: (leaders: readonly { candidate: string; areas: number }[], of: number, kind: AreaKind) => {
    const [first, ...others] = leaders;
    if (first === undefined) return 'Leader and margin';
    if (others.length === 0 && first.areas === of) return `${first.candidate} led in every ${nouns[kind].one}`;
    return [
      `${first.candidate} led in ${first.areas} of ${of} ${nouns[kind].many}`,
      ...others.map((l) => `${l.candidate} in ${l.areas}`),
    ].join(', ');
  },
  leadersSentence: (p: {
    shares: readonly { candidate: string; percent: number }[];
    others: { candidates: number; percent: number };
    votes: number;
  }) => {
    const shares = f.list(
      p.shares.map(({ candidate, percent }, i) =>
        i === 0 ? `${candidate} received ${f.percent(percent)} of the vote` : `${candidate} ${f.percent(percent)}`,
      ),
    );
    const { candidates, percent } = p.others;
    const votes = `${f.number(p.votes)} votes`;
    if (candidates === 0) return `In the whole district ${shares} of ${votes}.`;
    const others = candidates === 1 ? 'one other' : `${candidates} others`;
    return `In the whole district ${shares}; ${others} received ${f.percent(percent)} of ${votes}.`;
  },
  districtTitle: (winner: string, by: number, decided: boolean) =>
    `${winner} ${decided ? 'won' : 'led in'} the district by ${f.number(by)} votes`,
  districtOnly: 'There are no precinct returns in this data: only the certified totals of the district are known.',
  shareWhole: (candidate: string, whole: number) => `${candidate} received ${f.percent(whole)} of the district’s vote.`,
  turnoutWhole: (whole: string) => `${whole} of the district’s registered voters cast a ballot.`,
  rollOffWhole: (whole: string) => `${whole} of the ballots carry no valid vote in this contest.`,
  rangeOnly: (title: string, low: string, high: string) => `${title}: from ${low} to ${high}`,
  resultSentence: (p: {
    winner: string;
    winnerPercent: number;
    second: string;
    secondPercent: number;
    by: number;
    votes: number;
    decided: boolean;
  }) => {
    const [winner, second] = [f.percent(p.winnerPercent), f.percent(p.secondPercent)];
    const rest = `${p.second} ${second}, a difference of ${f.number(p.by)} in ${f.number(p.votes)} votes.`;
    return p.decided
      ? `${p.winner} won ${winner} of the vote and ${rest}`
      : `${p.winner} received ${winner} of the district’s vote and ${rest}`;
  },
  widestSentence: (leads: readonly { candidate: string; place: string; points: number }[]) =>
    `Widest leads: ${f.list(leads.map((l) => `${l.candidate} in ${l.place} (+${f.points(l.points)})`))}.`,
  shareTitle: (candidate: string, place: string, value: string) =>
    `${candidate}’s share was highest in ${place}, ${value}`,
  shareSentence: (candidate: string, whole: number, low: string, lowValue: string, high: string, highValue: string) =>
    `${candidate} received ${f.percent(whole)} of the district’s vote, from ${lowValue} in ${low} to ${highValue} in ${high}.`,
  turnoutTitle: (place: string, value: string) => `Turnout was highest in ${place}, ${value}`,
  turnoutSentence: (whole: string, low: string, lowValue: string, high: string, highValue: string) =>
    `${whole} of the district’s registered voters cast a ballot, from ${lowValue} in ${low} to ${highValue} in ${high}.`,
  rollOffTitle: (place: string, value: string) => `Most ballots left this contest blank in ${place}, ${value}`,
  rollOffSentence: (whole: string, low: string, lowValue: string, high: string, highValue: string) =>
    `${whole} of the ballots carry no valid vote in this contest, from ${lowValue} in ${low} to ${highValue} in ${high}.`,
  kindsTitle: (measure: string, kinds: number) =>
    `${measure}: ${f.plural(kinds, { one: `${kinds} kind`, other: `${kinds} kinds` })} of tract`,
  kindsSentence: (of: number, kinds: readonly { kind: string; areas: number }[]) =>
    `Of the ${of} tracts with a figure ${kinds
      .map(({ kind, areas }) => `${areas} ${f.plural(areas, { one: 'is', other: 'are' })} of the kind “${kind}”`)
      .join(', ')}. The kinds come from a model and have no order.`,
  nothingToRank: 'No place here has a figure that can be ranked.',
  /** Of what and when. */
  votesSubtitle: (contest: string, election: string, measure: string) => `${contest}, ${election} · ${measure}`,
  asked: {
    lead: 'leader and margin',
    against: 'lead against the district’s',
    turnout: 'turnout',
    'roll-off': 'left blank',
  },
  changeAsked: (since: string) => `change since ${since}`,
  peopleSubtitle: (vintage: string, what: string) => `${vintage} · ${what}`,
  partOf: (unit: string, part: string) => `${unit}, ${part.toLowerCase()}`,
  subtitleWith: (subtitle: string, mark: string) => `${subtitle} · ${mark}`,

  votesNote: (votes: number) => `${f.number(votes)} votes`,
  aboveCitizens: 'more registered voters here than adult citizens by the survey',
  tooFew: 'fewer than 10 votes here: not shown',
  notOnBallot: 'not on the ballot here',
  noDataNote: 'the source has no figure here',
  moeNote: (moe: string) => `margin of error ±${moe} (90% confidence)`,
  noMoeNote: 'the source gives no margin of error',
  noMoeCaveat: 'Figures without ± come from tables that give no margin of error; they have one all the same.',
  fullCount: 'a full count, without sampling error',
  modeled: 'modelled, without a margin of error',
  uncertain: 'too uncertain to rank',
  orMore: (value: string) => `${value} or more`,
  flags: {
    'top-coded': 'the survey publishes no more than this',
    capped: 'the source has more citizens than adults in some blocks here; cut to all adults',
  } satisfies Record<PeopleFlag, string>,
  nearNote: (meters: number) => `drawn at a point known to ±${f.number(meters)} m`,
  sameShapeNote: 'shape of 2018, same name and size',
  sameNameNote: 'shape of a 2018 precinct of the same name; its edges were edited since',
  precinctName: (id: string) => `Precinct ${id}`,
  tractName: (id: string) => `Census tract ${Number(id.slice(5)) / 100}`,

  placed: (placed: number, total: number) => `${f.number(placed)} of ${f.number(total)} votes placed`,
  placedAll: 'Every precinct has its own shape or point on the map.',
  /** Votes that are not on the map, by reason; 0 where none are. */
  placedRest: (p: { unplaced: number; withheld: number; absent: number }) => {
    const votes = (n: number) => f.plural(n, { one: '1 vote is', other: `${f.number(n)} votes are` });
    const reasons = [
      ...(p.unplaced > 0 ? [`${votes(p.unplaced)} in precincts that can’t be located`] : []),
      ...(p.withheld > 0
        ? [
            `${f.number(p.withheld)} ${f.plural(p.withheld, { one: 'is', other: 'are' })} pooled: mail-ballot groups and precincts under 10 ballots`,
          ]
        : []),
      ...(p.absent > 0
        ? [
            `${f.plural(p.absent, { one: '1 certified vote is', other: `${f.number(p.absent)} certified votes are` })} absent from the precinct source`,
          ]
        : []),
    ];
    return `${reasons.join('; ')}.`;
  },

  caveats: {
    near: (n: number) =>
      n === 1
        ? '1 precinct is known only as a point: its circle stands near, not at, its true place. All votes placed does not mean split exactly.'
        : `${n} precincts are known only as points: circles stand near, not at, their true place. All votes placed does not mean split exactly.`,
    split:
      'Precincts cross neighborhood lines, and their votes are divided by where people live. Shares and leads estimate all votes cast in a place, those without a place on the map included; their intervals held nine true values of ten when shapes of 2018 were hidden.',
    against:
      'The district’s own lead is taken from each place’s: a color says for whom a place is more than the district, not who led there.',
    canvassRegistration: 'Registration is as certified with the returns.',
    rollOff: 'Ballots without a valid vote in this contest: left blank, or marked for too many.',
    inferred: 'The source does not name this measure: its name was inferred from the order on the ballot.',
    acrossTheLine:
      'Precincts of this statewide election cross the district’s line: together they cover 132.4 km², the district 129.5, so some of these votes were cast outside it.',
    aboveCitizens:
      'Where a place has more registered voters than the survey counts adult citizens, the figure says so: registration keeps people who moved away, and precincts are divided by where people live.',
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
    ambiguous:
      'Thin stripes: nobody’s lead is clear. It is within its 90% interval, votes without a place could turn it, or under 200 votes were cast.',
  },

  legend: {
    marginTitle: 'Lead, in points',
    againstTitle: 'More, in points',
    scales: {
      own: (title: string) => `${title} (own steps)`,
      common: (title: string) => `${title} (common steps)`,
    },
    /** What shows the other scale. */
    otherScale: { own: 'Show the steps of all elections', common: 'Show this map’s own steps' },
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
    of: (kind: AreaKind) => nouns[kind].many,
    by: (candidate: string, from: number, to: number | null) =>
      to === null
        ? `${candidate} by ${from} or more`
        : from === 0
          ? `${candidate} by under ${to}`
          : `${candidate} by ${from}–${to}`,
    more: (candidate: string, from: number, to: number | null) =>
      to === null
        ? `${from} or more for ${candidate}`
        : from === 0
          ? `under ${to} more for ${candidate}`
          : `${from}–${to} more for ${candidate}`,
    range: (from: string | null, to: string | null) =>
      from === null ? `under ${to}` : to === null ? `${from} or more` : `${from}–${to}`,
    circles: 'A precinct, by its votes',
    marks: {
      'wide-margin': 'Wide margin of error',
      uncertain: 'Too uncertain to rank',
      'no-figure': 'No figure',
      'lead-unclear': 'Lead not clear',
      'difference-unclear': 'Within error of the district’s lead',
      'edges-edited': 'Edges edited since',
      'lead-or-few-near': 'Lead not clear, or few precincts near',
      'none-near': 'No precinct near enough',
      'change-unclear': 'Rise or fall not clear',
      'change-or-few-near': 'Rise or fall not clear, or few precincts near',
      'part-changed': 'Its part in the district changed',
      'not-in-both': 'No figure in one of the elections',
    } satisfies Record<MarkReason, string>,
  },

  table: {
    areasCaption: (kind: AreaKind, election: string) => `${capital(nouns[kind].many)}, ${election}`,
    unitCaption: (unit: string, election: string) => `${unit}, ${election}`,
    peopleCaption: (measure: string, kind: AreaKind) => `${capital(nouns[kind].many)}: ${measure}`,
    districtCaption: (election: string) => `Candidates, ${election}`,
    ballots: 'Ballots',
    share: 'Share',
    party: 'Party',
    rollOff: 'Left blank',
    lead: 'Lead',
    against: 'Against the district',
    votes: 'Votes',
    votesPlaced: 'Votes placed',
    interval: '90% interval',
    turnout: 'Turnout',
    registered: 'Registered',
    moe: '± MOE',
  },
};
