/** The codebook of people and of the plans. */
import { explain, type Explained, type Line } from './explain';

const HOODS = 'neighborhoods/people.csv';
const AREAS = 'areas/people.csv';
const TRACTS = 'tracts/people-*.csv';
const CHANGES = 'plans/changes.csv';
const COMPACT = 'plans/compactness.csv';

const FIGURE: readonly Line[] = [
  ['measure', 'id', 'what is counted and over what, defined in docs/measures.md and on /about/data'],
  ['vintage', 'id', 'census or survey years', 'never compare years of different tract lines unseen: docs/measures.md'],
  ['estimate', 'see unit', 'the figure', 'empty where none is told'],
  ['moe', 'see unit', '90 % margin of error of a survey’s estimate', 'empty where the source has none: not zero'],
  [
    'unit',
    'text',
    'of estimate and moe: count (people), percent, change (percent, signed), dollars (a year), rent (dollars a month), years, rank (percentile)',
  ],
  [
    'source',
    'id',
    'id in /data/manifest.json, where its terms stand',
    'rows of dra-block-groups are under CC BY-SA 4.0 and may not be sold',
  ],
];
const PART: Line = ['part', 'text', 'whole, or what lies inside the plan of 2011 or of 2021'];

export const PEOPLE_ENTRIES: readonly Explained[] = [
  ...explain([HOODS], 'lines', [
    [
      'neighborhood',
      'id',
      'neighborhood as a slug; district',
      'group-quarters-…: places that are mostly group quarters, which the neighborhoods’ shares of residents leave out',
    ],
    PART,
  ]),
  ...explain([AREAS], 'lines', [
    ['kind', 'text', 'group (of neighborhoods) or council (district)'],
    ['area', 'id', 'slug of the group, number of the council district'],
    PART,
  ]),
  ...explain([TRACTS], 'census', [
    [
      'tract',
      'id',
      '11-digit GEOID of a tract in the lines of the year in the name of the file',
      'whole tracts, in both plans or beside them',
    ],
  ]),
  ...explain([HOODS, AREAS, TRACTS], 'row', FIGURE),
  ...explain([CHANGES], 'lines', [
    ['neighborhood', 'id', 'neighborhood as a slug', 'other: in none of them; district: everything'],
    ['change', 'text', 'kept, gained or lost when the lines of 2021 replaced those of 2011'],
  ]),
  ...explain([CHANGES], 'atlas', [
    ['area_km2', 'square kilometers', 'land'],
    ['population_2020', 'people', 'people of Census 2020, divided by block group'],
    ['strip_area_km2', 'square kilometers', 'how much of it lies in strips that may be two drawings of one line'],
    ['strip_population_2020', 'people', 'people of Census 2020 in those strips'],
  ]),
  ...explain([COMPACT], 'atlas', [
    ['plan', 'text', 'year of the lines: 2011 or 2021'],
    ['resolution', 'text', 'equal: outlines brought to the same detail; drawn: as the source has it'],
    ['corners', 'corners', 'corners of the outline'],
    ['area_km2', 'square kilometers', 'area of the outline'],
    ['perimeter_km', 'kilometers', 'length of the outline'],
    ['polsby_popper', '0 to 1', '4π · area ÷ perimeter²', '1 is a circle'],
    ['reock', '0 to 1', 'area over that of the smallest circle around it'],
    ['convex_hull', '0 to 1', 'area over that of its convex hull'],
    ['source', 'id', 'source of the outline: id in /data/manifest.json'],
  ]),
];
