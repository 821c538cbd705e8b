/** English for the frame around the map: the sentence of what is shown, the menus, the drawer. */
import type { ContestGroup } from '@/lib/elections/contestGroups';
import type { Part, Plan } from '@/lib/places';
import type { PeopleUnit, VoteUnit } from '@/lib/view/view';

export const shell = {
  /** In the middle of a sentence: `U.S. House · November 2020, who led and by how much, by precinct`. */
  tokens: {
    margin: 'who led, and by how much',
    against: 'lead against the district’s',
    turnout: 'turnout',
    rollOff: 'left blank',
    swing: (election: string) => `change since ${election}`,
    voters: (group: string, isSurname: boolean) =>
      isSurname ? `people who voted: ${group} surname match` : `people who voted: ages ${group}`,
    by: {
      neighborhood: 'by neighborhood',
      precinct: 'by precinct',
      both: 'by neighborhood and precinct',
      'block-group': 'by block group (recovered)',
      hexagon: 'by hexagon (estimate)',
      tract: 'by census tract',
      group: 'by group of neighborhoods',
      council: 'by City Council district',
    } satisfies Record<VoteUnit | PeopleUnit, string>,
    part: {
      whole: 'whole areas',
      '2011': 'inside the 2011 lines',
      '2021': 'inside the 2021 lines',
    } satisfies Record<Part, string>,
    plan: { '2011': 'On the lines drawn in 2011', '2021': 'On the lines drawn in 2021' } satisfies Record<Plan, string>,
    contestGroups: {
      federal: 'Federal offices',
      state: 'State offices',
      local: 'County offices',
      propositions: 'State propositions',
      'local-measures': 'County and city measures',
    } satisfies Record<ContestGroup, string>,
    shares: 'A candidate’s or answer’s share',
    changes: 'Change',
    voterGroups: (kind: string) => `People who voted, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    /** Of an election whose places are not known: `Gomez v. Kim, district only`. */
    districtOnly: (pairing: string) => `${pairing}, district only`,
    filter: 'Type to narrow down',
    none: 'Nothing of that name here.',
  },
  lines: { button: 'Lines' },
  drawer: { open: 'List', close: 'Close the list', title: 'Places' },
  strip: {
    label: 'Over the years',
    notOnBallot: 'not on this ballot',
    play: 'Play',
    pause: 'Stop',
    panels: 'Panels',
    oneScale: 'One scale: lead, in points',
  },
  sheet: { handle: 'Size of the sheet: arrow up and arrow down' },
  bar: { label: 'Go to', map: 'Map', list: 'List' },
  share: {
    button: 'Share',
    link: 'Link to this view',
    show: 'Put it on a page or on paper',
    deck: 'Present it',
    deckHint: 'A deck is a row of views that you step through in class or on stage.',
    close: 'Close',
  },
  present: 'Present',
  learn: {
    button: 'Learn',
    lessons: 'Lessons',
    elections: 'The elections',
    claims: 'Reports, and what the data say',
    plans: 'How the lines moved in 2021',
    methods: 'Methods',
    data: 'All data and their sources',
  },
  orientation: {
    label: 'What this is',
    says: (newest: string) =>
      `The 34th is a congressional district in Los Angeles, from Koreatown to Eagle Rock. Jimmy Gomez represents it. Newest election here: ${newest}.`,
    close: 'Put this away',
  },
  card: {
    label: 'The view',
    sources: (n: number) => `Sources (${n})`,
    sourcesOf: 'Where the numbers come from',
    know: 'Know before you quote',
    more: 'More about this view',
    less: 'Less',
  },
};
