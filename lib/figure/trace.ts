/** Where a number leads a reader who asks for its source: one entry on the page about the data, with source, vintage, terms, file and method. */
import { firstContest, hasPrecincts, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { isLasting } from '@/lib/people/lasting';
import { hasAreas, type MeasureId, type Vintage } from '@/lib/people/measures';
import { voterGroup } from '@/lib/view/normalize';
import { UNITS } from '@/lib/view/units/units';
import type { Subject, VotesLayer } from '@/lib/view/view';

/** Sections of the page about the methods, in its order; each id is an anchor there. */
export const METHOD_IDS = [
  'totals',
  'placement',
  'split',
  'estimate',
  'people',
  'margins',
  'privacy',
  'vintages',
  'areas',
  'colors',
  'wording',
  'accuracy',
] as const;
export type MethodId = (typeof METHOD_IDS)[number];

export interface Trace {
  /** Anchor on `/about/data/`: a pack's id, or `measure-<measure>-<vintage>`. */
  anchor: string;
  /** How the number was made, on `/about/methods/`. */
  method: MethodId;
  /** The stable file that holds it, below `/downloads/`. */
  download: string;
}

/** Address of the entry that a trace leads to. */
export function traceHref({ anchor }: Trace): string {
  return `/about/data/#${anchor}`;
}

/** Votes of a contest: by neighborhood they are divided, by precinct placed, and of the district alone certified. */
export function traceOfVotes(
  election: ElectionId,
  contest: ContestId,
  by: 'neighborhood' | 'precinct' = 'neighborhood',
): Trace {
  return {
    anchor: contest === firstContest(election) ? `election-${election}` : `contest-${election}-${contest}`,
    method: !hasPrecincts(election) ? 'totals' : by === 'precinct' ? 'placement' : 'split',
    download:
      by === 'precinct' || !hasPrecincts(election)
        ? `results/${election}.csv`
        : `neighborhoods/results-${election}.csv`,
  };
}

/** Votes by block group; the crosswalk is the file that they are made with. */
export function traceOfBlockGroups(election: ElectionId, contest: ContestId): Trace {
  return {
    anchor: `blockgroups-${election}-${contest}`,
    method: 'split',
    download: `block-groups/results-${election}.csv`,
  };
}

/** A figure of people in one vintage; `people.csv` holds those of areas, packs those of tracts. */
export function traceOfMeasure(measure: MeasureId, vintage: Vintage): Trace {
  if (isLasting(measure))
    return { anchor: `measure-${measure}-${vintage}`, method: 'split', download: 'lasting/neighborhoods.csv' };
  return {
    anchor: `measure-${measure}-${vintage}`,
    method: hasAreas(measure, vintage) ? 'people' : 'margins',
    download: 'neighborhoods/people.csv',
  };
}

/** How large a neighborhood is, and how much of it lies in the district. */
export const TRACE_OF_PLACES: Trace = {
  anchor: 'places',
  method: 'vintages',
  download: 'geometry/neighborhoods.geojson',
};

/** What a View shows. */
export function traceOf(subject: Subject): Trace {
  switch (subject.layer) {
    case 'votes':
      return traceOfVotesLayer(subject);
    case 'people':
      return traceOfMeasure(subject.measure, subject.vintage);
  }
}

function traceOfVotesLayer({ election, contest, measure, unit }: VotesLayer): Trace {
  if (voterGroup(measure) !== null)
    return { anchor: `voters-${election}`, method: 'privacy', download: `neighborhoods/voters-${election}.csv` };
  switch (UNITS[unit].areas) {
    case 'grid':
      return {
        anchor: `estimate-${election}-${contest}`,
        method: 'estimate',
        download: `hexagons/estimates-${election}.csv`,
      };
    case 'block-groups':
      return traceOfBlockGroups(election, contest);
    case 'areas':
      return hasPrecincts(election)
        ? { anchor: `areas-${election}`, method: 'split', download: `areas/results-${election}.csv` }
        : traceOfVotes(election, contest);
    case 'returns':
      return traceOfVotes(election, contest, 'precinct');
    case 'places':
    case 'census':
      return traceOfVotes(election, contest);
  }
}
