/** The English catalogue: strings, and functions where a word depends on a figure. American English, plain, short. Formats of numbers are in format.ts. */
import { blockGroups } from '@/lib/i18n/en.blockGroups';
import { estimate } from '@/lib/i18n/en.estimate';
import { figure } from '@/lib/i18n/en.figure';
import { f } from '@/lib/i18n/en.format';
import { hide } from '@/lib/i18n/en.hide';
import { intervals } from '@/lib/i18n/en.intervals';
import { lasting } from '@/lib/i18n/en.lasting';
import { people } from '@/lib/i18n/en.people';
import { shell } from '@/lib/i18n/en.shell';
import { subjects } from '@/lib/i18n/en.subjects';
import { voters } from '@/lib/i18n/en.voters';
import type { PackFailureReason } from '@/lib/packs/source';
import type { ThemeChoice } from '@/lib/store/store';

export const en = {
  app: {
    title: 'CA-34 Atlas: neighborhoods, people and votes',
    description:
      'A map of California’s 34th congressional district: who lives in each neighborhood and how each one voted.',
    brand: 'CA-34',
    brandSecond: 'Atlas',
    tagline: 'California’s 34th congressional district',
    controls: 'What the map shows',
    places: 'Places',
    summary: 'Summary',
    skipToList: 'Skip to the list of places',
    openLayers: (shown: string) => `Layers: ${shown}`,
    closeLayers: 'Close layers',
  },

  ...subjects,
  ...shell,
  figure,
  blockGroups,
  people,
  estimate,
  voters,
  hide,
  intervals,
  lasting,

  /** To the page about the plans. */
  movedLink: 'How the lines moved in 2021',

  layers: { title: 'Layer', votes: 'Votes', people: 'People' },

  map: {
    map: 'Map of the 34th district',
    hint: 'Arrow keys move between areas, Enter selects one. With Shift or Ctrl a place is added to the selection. Plus and minus zoom, arrow keys with Shift move the map, 0 shows the whole district. The list of places holds the same figures.',
    precincts: 'Precincts',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show the whole district',
    detail: 'Load the detailed map',
  },

  legend: { title: 'Legend' },

  search: {
    label: 'Find a place, an election, a candidate or a figure',
    placeholder: 'Find anything',
    key: 'Ctrl K',
  },

  profile: {
    areaIn: (region: string, km2: number, percent: number) =>
      `${region} · ${f.decimal(km2, 1)} km² inside the 2011 lines, ${f.percent(percent)} of its area`,
    precinct: 'Voting precinct',
    tract: 'Census tract',
    precinctRedrawn: 'Precincts are redrawn from election to election: the same number need not be the same area.',
    notIn: 'Not part of the district in this election',
    districtOnly: 'No precinct returns in this data',
    others: (n: number) => `${n} others`,
    method: (mail: number) => `${f.percent(mail)} of votes by mail`,
  },

  /** On the map before anything of decks is loaded; their own words are in en.decks.ts. */
  deck: {
    add: 'Add this view to my deck',
    failed: 'The view could not be added. Check the connection and try again.',
    open: 'My deck',
  },

  table: {
    place: 'Place',
    candidate: 'Candidate',
    whole: 'All columns',
    brief: 'In brief',
    all: (n: number) => `Show all ${f.number(n)}`,
    hint: 'Select a heading to sort, a name to select the place. With Shift or Ctrl it is added to the selection.',
  },

  foot: {
    sources: 'Sources and method',
    manifest: 'All data and their sources',
    methods: 'Methods',
    asTable: 'View as a table',
    print: 'Print',
    embed: 'Embed',
  },

  inTheDistrict: {
    title: 'Is this the 34th?',
    hint: 'Click anywhere on the map, or use your location. Your location stays in this browser.',
    whereAmI: 'Where am I?',
    asking: 'Asking…',
    denied: 'Your browser did not allow it. You can click the spot on the map instead.',
    noLocation: 'Your location could not be found. You can click the spot on the map instead.',
    spot: (source: 'map' | 'device', neighborhood: string | null) => {
      const where = source === 'device' ? 'Your location' : 'The spot you clicked';
      return neighborhood === null ? `${where}:` : `${where}, in ${neighborhood}:`;
    },
    yes: 'Yes',
    no: 'No',
    line2021: 'under the lines drawn in 2021 (elections since 2022)',
    line2011: 'under the lines drawn in 2011 (elections from 2012 to 2020)',
    official: 'Close to a line, only the official look-ups can tell:',
    house: 'House of Representatives',
    houseUrl: 'https://www.house.gov/representatives/find-your-representative',
    registrar: 'Los Angeles County registrar',
    registrarUrl: 'https://www.lavote.gov/apps/precinctsmaps',
  },

  sources: {
    link: 'Source',
    sentence: 'the summary',
    legend: 'the legend',
    placed: 'the votes placed',
    of: (shown: string, what: string) => `${shown}: source and method of ${what}`,
  },
  raceCard: { title: 'About this election', page: 'All elections on one page' },

  link: { copy: 'Copy link', copied: 'Link copied', byHand: 'Copy this link:' },

  errors: {
    loading: 'Loading this view…',
    retry: 'Try again',
    dismiss: 'OK',
    pack: {
      missing: 'A data file of this view is not on the server.',
      hash: 'A data file of this view arrived damaged, so it is not shown.',
      network: 'A data file of this view could not be loaded. You may be offline.',
      late: 'A data file of this view does not come. The connection may be slow or cut.',
      malformed: 'A data file of this view can’t be read.',
    } satisfies Record<PackFailureReason, string>,
    stillShown: (shown: string) => `The map and the list still show: ${shown}.`,
    late: 'This part could not be loaded. You may be offline; the rest of the page works.',
    restWorks: 'The map and the list still work; some figures are left out.',
    map: {
      'no-webgl': 'This browser has no WebGL, so the detailed map can’t be had. The map works without it.',
      'context-lost': 'The graphics of this browser stopped, so the simple map is back. It works as before.',
      'no-picture': 'The detailed map did not draw here. The simple map goes on.',
      sandboxed: 'Inside this frame the detailed map can’t be had. The map works without it.',
      'not-loaded': 'The detailed map could not be loaded. The simple map goes on.',
    },
    ignored: (parts: readonly string[]) =>
      parts.length === 1
        ? `One part of the link could not be used: ${parts[0]}.`
        : `Parts of the link could not be used: ${parts.join(', ')}.`,
  },

  theme: {
    title: 'Display',
    system: 'As this device is set',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    projector: 'Projector',
  } satisfies Record<ThemeChoice | 'title', string>,

  lessons: 'Lessons',
};
