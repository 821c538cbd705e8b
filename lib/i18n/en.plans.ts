/** Words of the page that compares the plans of 2011 and 2021. */
import type { CompactnessRow, PlanChange } from '@/lib/packs/schema';

export const plans = {
  title: 'How the lines moved in 2021',
  description:
    'The 34th congressional district before and after the redistricting of 2021: land and people gained and lost by neighborhood, and how compact each outline is.',
  link: 'How the lines moved',

  lede: (p: {
    gained: string;
    gainedMost: string;
    gainedMostPeople: string;
    lost: string;
    lostMost: string;
    lostMostPeople: string;
  }) =>
    `The lines drawn in 2021 took in land with ${p.gained} people, ${p.gainedMostPeople} of them in ${p.gainedMost}, and left out land with ${p.lost}, ${p.lostMostPeople} of them in ${p.lostMost}.`,
  stayed: (kept: string, share: string) =>
    `${kept} people, ${share} of those in the earlier lines, stayed in the district.`,
  counted: 'People as counted by the Census of April 2020, in both sets of lines.',

  map: {
    label: (gained: string, lost: string) =>
      `Map of both outlines of the district. Gained in 2021: ${gained}. Lost: ${lost}.`,
    legend: 'What the map shows',
    kept: 'In both plans',
    gained: 'Gained in 2021',
    lost: 'Lost in 2021',
    line2011: 'Lines of 2011 (elections 2012 to 2020)',
    line2021: 'Lines of 2021 (elections since 2022)',
  },

  population: {
    title: 'People and land of each plan',
    plan: 'Lines',
    people: 'People, 2020',
    land: 'Land, km²',
    density: 'People per km²',
    plans: { '2011': 'Drawn in 2011', '2021': 'Drawn in 2021' },
    note: 'People are Census block groups, divided by area where a line crosses one; the 2021 outline at hand is generalized. Other ways of adding up give figures that differ by a few hundred.',
    tenYears: (p: { plan: string; before: string; after: string }) =>
      `On the land inside the lines of ${p.plan}, ${p.before} people were counted in 2010 and ${p.after} in 2020.`,
  },

  changes: {
    title: 'By neighborhood',
    caption: 'People of 2020 and land, by what became of them in 2021',
    place: 'Neighborhood',
    people: 'People',
    land: 'km²',
    kinds: { kept: 'Kept', gained: 'Gained', lost: 'Lost' } satisfies Record<PlanChange, string>,
    moved: 'Lines moved here',
    same: 'No move that these outlines can show',
    other: 'In none of these neighborhoods',
    district: 'All',
    few: 'under 10',
    strips: (p: { gainedPeople: string; gainedKm2: string; lostPeople: string; lostKm2: string }) =>
      `The two outlines come from different hands. Where they share a line they still lie up to some 50 meters apart, which leaves strips that look gained or lost. Pieces into which no circle of 100 meters across fits are taken for such strips: ${p.gainedPeople} people on ${p.gainedKm2} km² of what reads as gained, ${p.lostPeople} on ${p.lostKm2} km² of what reads as lost. They are in the sums, so that these add up, but a neighborhood with nothing else is listed as not moved. A true move as narrow as that can’t be told from them.`,
    method:
      'People are those of Census block groups. Inside a block group that a line crosses they are taken as evenly spread, because smaller units were not at hand: a figure for a small piece is a rough one.',
    parts:
      'Neighborhoods are those of the Los Angeles Times’ Mapping L.A.; Koreatown has several rival outlines. Only their parts inside one plan or the other are counted.',
  },

  compactness: {
    title: 'How compact the outlines are',
    intro: 'Three usual measures, each between 0 and 1; a circle has 1 in all three.',
    says: {
      polsbyPopper: 'Polsby-Popper sets the area against the length of the outline: a wiggly line lowers it.',
      reock: 'Reock sets the area against the smallest circle around it: a long shape lowers it.',
      convexHull: 'Convex hull sets the area against a rubber band around it: dents lower it.',
    },
    saysNot:
      'What they do not say: whether lines are fair. A round district can split a community and an odd-shaped one can keep it together; rivers, hills, freeways and city limits bend lines too. These numbers describe a drawing. They say nothing about the people inside it, how they vote or why the line runs where it does.',
    caption: 'Compactness in California Albers (EPSG:3310)',
    outline: 'Outline',
    corners: 'Corners',
    perimeter: 'Length, km',
    polsbyPopper: 'Polsby-Popper',
    reock: 'Reock',
    convexHull: 'Convex hull',
    row: (row: Pick<CompactnessRow, 'plan' | 'resolution'>, hand: 'county' | 'census') => {
      const who = hand === 'county' ? 'county’s outline' : 'Census outline';
      if (row.plan === '2021') return `2021, ${who}, as drawn`;
      return row.resolution === 'equal' ? `2011, ${who}, at the same detail` : `2011, ${who}, as drawn`;
    },
    equal:
      'The more detail an outline has, the longer it is and the lower its Polsby-Popper. The 2021 outline is a generalized one, so the 2011 outlines are thinned to as many corners per kilometer before they are compared; the figures as drawn stand below. Reock and convex hull hardly depend on detail.',
  },

  earlier: {
    title: 'Where was 34?',
    intro:
      'Numbers move. A district with this number has been in Los Angeles County all along, but not on the same ground.',
    elections: (from: string, to: string) => `Elections ${from} to ${to}`,
    pictureLabel: (from: string, to: string, districts: string) =>
      `Map of the 34th and its neighbors, elections ${from} to ${to}. Today’s lines are dotted. Districts shown: ${districts}.`,
    todays: (p: { list: string }) => `The land of today’s 34th, by the people who lived on it in 2020: ${p.list}.`,
    todaysItem: (share: string, district: number) => `${share} then in District ${district}`,
    same: 'The lines drawn in 2021.',
    dotted:
      'Filled: the 34th of the time. Dotted: the lines of 2021. Numbers: the other districts of the time. Borders between those are drawn where they are known; those of 2022 to 2024 are known too coarsely to draw.',
  },

  caveats: {
    title: 'Sources and what to keep in mind',
    lines2026:
      'For 2026: the lines drawn in 2021, which hold the same 4,915 census blocks, by a comparison of the official files; read, not recomputed.',
    votes: 'Votes of the two plans are not compared here: precincts are redrawn with the lines.',
    scale:
      'The 2021 outline is the Census Bureau’s file for maps at 1:500,000. Along lines that both plans share it is off by 4 meters in the median and by about 50 meters at the 90th percentile.',
    sources: 'Sources',
    files: 'Files',
    changesFile: 'Land and people by neighborhood (CSV)',
    compactnessFile: 'Compactness (CSV)',
    linesFile: (plan: string) => `Outline of ${plan} (GeoJSON)`,
    manifest: 'All sources and checks (JSON)',
  },
};
