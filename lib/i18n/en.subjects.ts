/** English for what can be shown: elections, contests, measures (en.measures.ts), units, parts, overlays. Neutral between candidates, parties and places. */
import type { ContestId, ElectionId, Party, Placement } from '@/lib/elections/catalogue';
import { contests, type ContestWords } from '@/lib/i18n/en.contests';
import { measures } from '@/lib/i18n/en.measures';
import type { Part } from '@/lib/places';
import type { Overlay, PeopleUnit, VoteUnit } from '@/lib/view/view';

interface ElectionWords {
  name: string;
  short: string;
  pairing: string;
}
const electionWords: Readonly<Record<ElectionId, ElectionWords>> = {
  '2026-06-primary': { name: 'June 2026 primary', short: 'Jun 2026', pairing: '6 candidates' },
  '2025-11-special': { name: 'November 2025', short: 'Nov 2025', pairing: 'Prop 50' },
  '2024-11-general': { name: 'November 2024', short: 'Nov 2024', pairing: 'Gomez v. Kim' },
  '2022-11-general': { name: 'November 2022', short: 'Nov 2022', pairing: 'Gomez v. Kim' },
  '2020-11-general': { name: 'November 2020', short: 'Nov 2020', pairing: 'Gomez v. Kim' },
  '2018-11-general': { name: 'November 2018', short: 'Nov 2018', pairing: 'Gomez v. Mejia' },
  '2017-06-special-runoff': { name: 'June 2017 runoff', short: 'Jun 2017', pairing: 'Gomez v. Ahn' },
  '2017-04-special-primary': { name: 'April 2017 primary', short: 'Apr 2017', pairing: '23 and a write-in' },
  '2016-11-general': { name: 'November 2016', short: 'Nov 2016', pairing: 'Becerra v. Edwards' },
  '2014-11-general': { name: 'November 2014', short: 'Nov 2014', pairing: 'Becerra v. Edwards' },
  '2014-06-primary': { name: 'June 2014 primary', short: 'Jun 2014', pairing: 'Becerra, Edwards, Johnson' },
  '2012-11-general': { name: 'November 2012', short: 'Nov 2012', pairing: 'Becerra v. Smith' },
};

export const subjects = {
  elections: { title: 'Election', ...electionWords },
  contests: contests as Readonly<Record<ContestId, ContestWords>>,
  contestTitle: 'Contest',
  parties: {
    DEM: 'Democrat',
    GRN: 'Green',
    REP: 'Republican',
    LIB: 'Libertarian',
    PAF: 'Peace and Freedom',
    AIP: 'American Independent',
    NPP: 'No party preference',
    NOP: 'Nonpartisan office',
  } satisfies Record<Exclude<Party, ''>, string>,
  voteMeasures: {
    title: 'Show',
    margin: 'Leader and margin',
    against: 'Lead against the district’s',
    turnout: 'Turnout',
    rollOff: 'Left blank',
    voters: 'A group of the people who voted',
    share: (candidate: string) => `${candidate}’s share`,
    swing: (election: string) => `Change since ${election}`,
  },
  measures,
  units: {
    title: 'By',
    neighborhood: 'Neighborhoods',
    precinct: 'Precincts',
    both: 'Neighborhoods and precincts',
    'block-group': 'Block groups (recovered)',
    hexagon: 'Hexagons (estimate)',
    tract: 'Census tracts',
    group: 'Groups of neighborhoods',
    council: 'City Council districts',
  } satisfies Record<'title' | VoteUnit | PeopleUnit, string>,
  parts: {
    title: 'Part of each neighborhood',
    areaTitle: 'Part of each area',
    whole: 'Whole neighborhoods',
    '2011': 'Inside the 2011 lines',
    '2021': 'Inside the 2021 lines',
  } satisfies Record<'title' | 'areaTitle' | Part, string>,
  overlays: {
    title: 'Lines on the map',
    'plan-2011': 'District, 2011 lines',
    'plan-2021': 'District, 2021 lines',
    neighborhoods: 'Neighborhoods',
    freeways: 'Freeways',
    rail: 'Metro Rail',
    groups: 'Northeast L.A., Eastside, Central',
    zips: 'ZIP codes',
    'council-districts': 'City Council districts',
    'neighborhood-councils': 'Neighborhood Councils',
  } satisfies Record<'title' | Overlay, string>,
  placements: {
    exact: 'Its own outline',
    'same-shape': 'Outline from another year, same name and size',
    near: 'A point near its true place',
    'same-name': 'Outline of a precinct of the same name',
    unplaced: 'Could not be located',
  } satisfies Record<Placement, string>,
};
