/** Words of the pages about the data and the methods that the atlas itself never shows: apart from its catalogue, so that the landing page doesn’t carry them. */
import { isContestId, isElectionId } from '@/lib/elections/catalogue';
import { f } from '@/lib/i18n/en.format';
import type { MethodId } from '@/lib/figure/trace';
import type { MarginRule } from '@/lib/people/definitions';
import { subjects } from '@/lib/i18n/en.subjects';
import type { MeasureSeries, TractYear } from '@/lib/people/measures';

const seriesWords: Readonly<Record<MeasureSeries, string>> = {
  people: 'population and age',
  origin: 'origin, language and citizenship',
  housing: 'housing',
  life: 'daily life',
  lasting: 'votes on one geography',
  income: 'income',
  burden: 'rent burden',
  rent: 'contract rent',
};

const packWords: Readonly<Record<string, string>> = {
  'geometry-base': 'Outlines of both plans and of the neighborhoods, whole and inside each plan',
  'geometry-precincts-2018': 'Precinct polygons of 2018',
  hexagons: 'Grid of hexagons: where each stands, in which plan and neighborhood',
  'geometry-hexagons': 'Outlines of the hexagons',
  'geometry-tracts-2010': 'Census tracts in their lines of 2010',
  'geometry-tracts-2020': 'Census tracts in their lines of 2020',
  blockgroups: 'Block groups of Census 2020 in the plan of 2011: neighborhood and label point',
  'geometry-block-groups-2020': 'Outlines of the block groups of Census 2020 in the plan of 2011',
  'geometry-block-groups-2021': 'Outlines of the block groups of Census 2020 in the plan of 2021',
  'people-lasting-neighborhoods':
    'Two-party votes for president and statewide offices, 2008 to 2022, estimated: neighborhoods, their parts and the district',
  'people-lasting-block-groups-2011':
    'Two-party votes for president and statewide offices, 2008 to 2022, estimated: block groups in the plan of 2011',
  'people-lasting-block-groups-2021':
    'Two-party votes for president and statewide offices, 2008 to 2022, estimated: block groups in the plan of 2021',
  'geometry-context': 'Freeways, streets, river, water, parks, rail, names of cities around',
  'geometry-earlier-districts': 'Earlier congressional districts around number 34, for small pictures',
  'context-image': 'Streets, water and parks as one picture, behind the first map',
  profiles: 'How each neighborhood voted in every election, in its first contest: what its profile reads',
  'profiles-precincts': 'How each precinct voted in every election, in its first contest: what its profile reads',
  'geometry-found': 'Outlines of small places, parks, streets and freeways, drawn where the search found one',
  'geometry-groups': 'Groups of neighborhoods: outlines, whole and inside each plan',
  'geometry-zips': 'ZIP codes: outlines',
  'geometry-council-districts': 'City Council districts: outlines, whole and inside each plan',
  'geometry-neighborhood-councils': 'Neighborhood Councils: outlines',
  areas: 'Groups and City Council districts: names, areas, label points',
  places: 'Neighborhoods and places: area, label points, neighbors',
  find: 'What a search finds: streets and their crossings, freeways, parks, stations, ZIP codes, councils, precinct and tract numbers',
  plans: 'The plans of 2011 and 2021 compared: land, people, compactness, earlier districts',
};

const AREA_WORDS: Readonly<Record<string, string>> = {
  neighborhoods: 'neighborhoods, their parts and the district',
  groups: 'groups of neighborhoods, inside each plan',
  'council-districts': 'City Council districts, inside each plan',
};

function peopleWords(id: string): string | null {
  const found = /^people-(cvap-)?(neighborhoods|groups|council-districts|tracts-(2010|2020))(?:-([a-z]+))?$/.exec(id);
  if (!found) return null;
  const [, cvap, unit = '', year, series] = found;
  const where = AREA_WORDS[unit] ?? `tracts in their lines of ${year}`;
  if (cvap) return `Citizens among adults, and Latinos among them: ${where}`;
  return series === undefined
    ? `People of ${where}: the first years of every measure`
    : `People of ${where}: ${seriesWords[series as MeasureSeries] ?? series}, further years`;
}

export const pages = {
  /** The finding of a small place's own page: it has no figures, what holds it has. */
  smallPlace: (place: string, inside: readonly { name: string; valueText: string }[]) =>
    `${place} lies in ${f.list(inside.map((n) => `${n.name} (${n.valueText})`))}`,

  data: {
    what: 'What',
    when: 'Of when',
    whom: 'From whom',
    terms: 'Terms',
    /** Of a file made with votes by block group. */
    shareAlike: 'the file as a whole: CC BY-SA 4.0, may not be sold',
    sourcesTerms: (terms: string) => `its sources: ${terms}`,
    faults: 'Known faults',
    method: 'Method',
    file: 'File',
    download: 'Download',
    sha: 'SHA-256',
    noFaults: 'none known',
    allSources: (n: number) => (n === 1 ? 'one source' : `${n} sources`),
    packLead:
      'Each entry is one file that the map reads: what it holds and of when, from whom and under which terms, how it was made, what is known to be wrong, and the same as a download. Numbers on the map lead here.',
    groups: { elections: 'Votes', people: 'People', other: 'Lines, shapes, places' },
    contents: 'On this page',
    votes: (contest: string, election: string) => `${contest}, ${election}`,
    votesWhat: (precincts: string, contest: string) =>
      `Votes of the contest “${contest}” in ${precincts} precincts and in the neighborhoods`,
    votesWhatDistrict: (contest: string) =>
      `Certified district totals of the contest “${contest}”; there are no precinct returns`,
    byContest: 'Every contest of this election is an entry of its own.',
    none: 'no file of its own; the pack is the data',
    measures: 'Every measure of People, with its years',
    measuresNote:
      'One line for each measure and years: what is counted and of whom, from which table of which source, with which margin of error, by which tract lines, and how it was made.',
    measure: 'Measure and years',
    counted: 'Counted',
    of: 'of',
    table: 'Table',
    source: 'Source',
    margin: 'Margin of error',
    lines: 'Tract lines',
    pack: 'Files',
    linesOf: (year: TractYear, areas: boolean, blockGroups: boolean) =>
      `${year}${areas ? `; neighborhoods from ${blockGroups ? 'block groups' : 'tracts'}` : '; tracts only'}`,
    adjusted:
      'made here from the same figures by consumer prices (CPI-U, Bureau of Labor Statistics, series CUUR0000SA0)',
    margins: {
      count: 'a full count, none',
      none: 'none in the source',
      printed: 'as the source prints it',
      share: 'from the margins of part and whole',
      classes: 'of a median, from the margins of its classes',
      sample: 'of a median, from the size of the sample; tracts as printed',
      model: 'modelled, none',
      tested: 'from hold-outs: holds nine true values of ten',
    } satisfies Record<MarginRule, string>,
    unknownPack: 'A file of the map',
    packTitle,
  },
  methods: {
    link: {
      totals: 'Totals meet the certified ones',
      placement: 'Placing precincts',
      split: 'Votes of neighborhoods',
      estimate: 'The smoothed estimate',
      people: 'People of neighborhoods',
      margins: 'Margins of error',
      privacy: 'Privacy',
      vintages: 'Years and lines',
      areas: 'Areas, not people',
      colors: 'Colors',
      wording: 'Wording and sources',
      accuracy: 'Measured errors',
    } satisfies Record<MethodId, string>,
    plans: 'How the lines moved',
    totals: {
      title: 'Every total meets the certified one, or the difference is itemized',
      text: 'Each House candidate’s votes in the precinct returns are added up and set against the certified district total. One unexplained vote ends the publication. Other contests have no certified figure by district; they are marked unchecked.',
      example: (exact: string, itemised: string, unchecked: string) =>
        `Of the House candidates’ totals ${exact} are equal to the vote, ${itemised} differ with a reason, ${unchecked} can’t be checked because the certified source leaves the candidate out.`,
      itemised: (election: string, candidate: string, certified: string, published: string, why: string) =>
        `${election}, ${candidate}: certified ${certified}, published ${published}: ${why}.`,
    },
    placed: (election: string, placed: string, note: string) => `${election}: ${placed}. ${note}`,
    cap: 'A precinct that is only near a point is spread over the people inside its circle or box, and no neighborhood gets more votes than it has citizens of voting age.',
    people: {
      title: 'People of a neighborhood are summed, never averaged',
      text: 'Figures come by census tract or block group. A tract that a line cuts counts by the share of its people who live on each side, told by its block groups; inside a block group people are taken as evenly spread, because census blocks were not at hand. Shares are made of sums: part and whole are each added up, then divided. A median is read off the sum of all incomes or ages, or not shown. Three tracts where most live in group quarters (the county jails, the Civic Center, Skid Row) are left out of the neighborhoods’ shares of residents and have lines of their own; the district’s figure has everybody. Group quarters attract no votes.',
      example: (p: { sum: string; whole: string; rest: string }) =>
        `The neighborhoods’ parts inside the 2011 lines hold ${p.sum} people of the 2020 census, the district ${p.whole}. The other ${p.rest} live on slivers that lie in none of the 25 neighborhoods.`,
    },
    named:
      'A place is called highest or lowest only where it differs from every other ranked place by more than the margin of the difference, and where 200 people or votes and more stand behind it; without a margin nothing is.',
    hatched: (place: string, measure: string, value: string, moe: string) =>
      `${measure}, ${place}: ${value} ± ${moe}. That is too uncertain to rank, so it is hatched.`,
    higher: (p: {
      a: string;
      aValue: string;
      b: string;
      bValue: string;
      difference: string;
      margin: string;
      beyond: boolean;
    }) =>
      `${p.a} (${p.aValue}) and ${p.b} (${p.bValue}) differ by ${p.difference}; the margin of that difference is ${p.margin}, so the atlas ${p.beyond ? 'may' : 'may not'} say that one is higher.`,
    pool: 'The certified total less all published rows must not give such a precinct away either; where the pool would be too small, one more precinct joins it. Before anything is published, a program subtracts all files from each other, by every sum, share and range in them: a number of ballots, voters or residents from 1 to 9 that could be worked out stops the build.',
    parts: (place: string, count: string) =>
      `${place}: the part inside the 2021 lines would leave one to nine people out, so it has the ${count} people of the whole neighborhood.`,
    method: (place: string, mail: string, election: string) =>
      `Votes by mail are told for neighborhoods and the district only, never for a precinct: ${place} in ${election}, ${mail}.`,
    vintages: (p: { tracts2010: string; tracts2020: string; both: string }) =>
      `Around the district there are ${p.tracts2010} tracts in the lines of 2010 and ${p.tracts2020} in those of 2020; ${p.both} of them carry one number in both, not always with one shape.`,
    plansPart: (place: string, before: string, after: string) =>
      `${place}: votes to 2020 are set beside the ${before} people inside the 2011 lines, later ones beside the ${after} inside those of 2021 (Census 2020).`,
    areas: (p: {
      place: string;
      asian: string;
      candidate: string;
      share: string;
      election: string;
      citizens: string;
    }) =>
      `${p.place}: ${p.asian} of residents are Asian (Census 2020), ${p.candidate} received ${p.share} of the votes in ${p.election}. That does not say how Asian residents voted: of all adults there some ${p.citizens} are citizens, and not all of them vote.`,
    colors: (candidate: string, n: string) =>
      `${candidate} stands in ${n} elections of this atlas, always in the same color; each value is also written out, and so is who led.`,
    wording: {
      title: 'Neutral wording, and a source beside every figure',
      text: 'Candidates, parties and places are spoken of in the same words. What others reported stands with their name and date, apart from what was certified. Every number on the map leads in one click to its source, its years and its method.',
      example: (candidate: string, votes: string, election: string, source: string) =>
        `${candidate}, ${votes} votes on ${election}: certified, ${source}.`,
    },
    accuracy: {
      title: 'How far the figures are off, measured',
      text: 'Each method was tried where the truth is known. These tables are written anew whenever the data are built (npm run data); they are docs/accuracy.md of the source code.',
    },
  },
};

/** Packs beside an election's own: their ids end with the election, or with it and the contest. */
function votesWords(id: string): string | null {
  const [, kind, election = '', contest = ''] =
    /^(voters|areas|estimate|blockgroups|intervals)-(\d{4}-\d\d-(?:general|primary|special(?:-runoff|-primary)?))(?:-(.+))?$/.exec(
      id,
    ) ?? [];
  if (!isElectionId(election)) return null;
  const when = subjects.elections[election].name;
  if (kind === 'voters') return `People who voted by age and by surname match, ${when}`;
  if (kind === 'areas') return `Votes by group of neighborhoods and by City Council district, ${when}`;
  if (!isContestId(contest)) return null;
  const what = `${subjects.contests[contest].label}, ${when}`;
  if (kind === 'blockgroups') return `Votes by block group, as the mix of the precincts over each: ${what}`;
  return kind === 'intervals'
    ? `90 % intervals of votes, shares and leads by neighborhood, group and City Council district: ${what}`
    : `Smoothed estimate on hexagons: ${what}`;
}

/** What a pack holds, in a few words. */
function packTitle(id: string): string {
  return packWords[id] ?? peopleWords(id) ?? votesWords(id) ?? pages.data.unknownPack;
}
