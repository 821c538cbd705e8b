/** Figures that the press reported and that no pack holds, each with who reported it and when. Lessons quote them by id and name the source beside them. */

export interface ReportedFact {
  /** As it stands in a lesson. */
  literal: string;
  what: string;
  source: string;
  /** ISO day or month. */
  date: string;
}

const CITY_NEWS = { source: 'City News Service', date: '2017-06-06' } as const;
const AP = { source: 'Associated Press', date: '2017-06-06' } as const;
const EASTSIDER = { source: 'The Eastsider', date: '2020-11-04' } as const;

export const REPORTED = {
  'first-returns-gomez': {
    literal: '10,248',
    what: 'Votes for Jimmy Gomez in the first returns of June 6, 2017',
    ...CITY_NEWS,
  },
  'first-returns-ahn': {
    literal: '9,385',
    what: 'Votes for Robert Lee Ahn in the first returns of June 6, 2017',
    ...CITY_NEWS,
  },
  'first-returns-gomez-share': {
    literal: '52.2%',
    what: 'Share for Jimmy Gomez in the first returns of June 6, 2017',
    ...CITY_NEWS,
  },
  'first-returns-ahn-share': {
    literal: '47.8%',
    what: 'Share for Robert Lee Ahn in the first returns of June 6, 2017',
    ...CITY_NEWS,
  },
  'first-returns-precincts': { literal: '21', what: 'Precincts in the first returns of June 6, 2017', ...CITY_NEWS },
  'all-precincts': { literal: '192', what: 'Precincts in the runoff of June 6, 2017', ...CITY_NEWS },
  'night-gomez-share': {
    literal: '60.1%',
    what: 'Share for Jimmy Gomez at the end of election night, June 6, 2017',
    ...AP,
  },
  'night-ahn-share': {
    literal: '39.9%',
    what: 'Share for Robert Lee Ahn at the end of election night, June 6, 2017',
    ...AP,
  },
  'early-2020-gomez-share': {
    literal: '52.59%',
    what: 'Share for Jimmy Gomez in early returns of November 2020',
    ...EASTSIDER,
  },
  'early-2020-kim-share': {
    literal: '47.41%',
    what: 'Share for David Kim in early returns of November 2020',
    ...EASTSIDER,
  },
} as const satisfies Readonly<Record<string, ReportedFact>>;

export type ReportedId = keyof typeof REPORTED;

export function isReportedId(x: string): x is ReportedId {
  return Object.hasOwn(REPORTED, x);
}
