/** Words of the pages about the data and the methods. */
export const about = {
  title: 'About this map',
  areas: 'These figures describe areas, not the people in them.',
  independent: 'An independent project, not affiliated with any candidate, party or office.',
  back: 'To the map',
  data: {
    title: 'The data',
    link: 'Data',
    lede: 'Every file this atlas draws from: what it holds, from when, from whom, under which terms. All of it is served from this site and can be downloaded.',
    reconciliation: 'Against the certified counts',
    reconciliationNote:
      'Each candidate’s votes in the precinct returns published here, beside the certified district total. A difference that is not explained stops the publication.',
    election: 'Election',
    candidate: 'Candidate',
    certified: 'Certified',
    published: 'Published',
    residual: 'Difference',
    why: 'Why',
    none: 'none known',
    status: { exact: 'equal to the vote', itemised: 'explained', unchecked: 'unchecked: no certified district total' },
    packs: 'Files behind the map',
    pack: 'File',
    vintage: 'Of when',
    size: 'Size',
    hash: 'SHA-256',
    sources: 'Sources',
    downloads: 'Downloads',
    downloadsNote:
      'Plain CSV and GeoJSON under names that stay; README.txt says how they are to be read, codebook.csv what each column means. For Excel, open the workbook beside a table: Excel takes a CSV file without a byte-order mark for another alphabet (“de León” breaks) and drops the leading zeros of GEOIDs.',
    workbook: (size: string) => `the same for Excel, ${size}`,
    sourcesTitle: 'Sources, versions, terms',
    where: 'Where',
    version: 'Version',
    licence: 'Terms',
    note: 'Known faults and notes',
    manifest: 'The same as a machine reads it: manifest.json',
    kilobytes: (n: string) => `${n} KB`,
  },
  elections: { link: 'Elections' },
  methods: {
    title: 'The methods',
    link: 'Methods',
    lede: 'The rules this atlas keeps so that its figures can be trusted, each with an example from the data itself.',
    placement: {
      title: 'A precinct is filled only where its outline is known',
      text: 'No precinct outlines after 2018 were found. Each precinct of an election is placed as well as the evidence allows and no better: by its own outline, by an outline of 2018 with the same name and size, or as a circle near its true place. What can’t be placed is in the table and in the count under the map.',
      election: 'Election',
      exact: 'Own outline',
      'same-shape': 'Same shape',
      near: 'Near',
      'same-name': 'Same name',
      unplaced: 'Not placed',
      withheld: 'Pooled rows',
    },
    split: {
      title: 'Votes go to neighborhoods by where people live',
      text: 'Precincts cross neighborhood lines. Their votes are divided by the people of the 2020 census who live on either side, block group by block group; inside a block group by land. Where votes by block group exist (2016, 2020), the parts of each precinct are recovered from them. How far this is off was measured on 2018, by hiding its outlines; each figure has an interval that held nine true values of ten.',
      example: (place: string, error: string, least: string, leastError: string) =>
        `Widest: ${place}, where the interval of the leading candidate’s share in 2020 is ±${error} points. Narrowest: ${least}, ±${leastError} points.`,
    },
    estimate: {
      title: 'An estimate says so, and says how far it is off',
      text: 'Precincts are redrawn for every election. To compare elections on one grid, hexagons show a smoothed estimate: the mean of the precincts around each center, by votes and nearness. To measure it, each precinct is left out once and told by the others. Where the mean of the precinct’s neighborhoods tells it better, or under 60% of the votes are placed, no estimate is offered.',
      example: (election: string, estimate: string, neighborhood: string, district: string) =>
        `${election}, House: precincts left out are told with a mean error of ${estimate} points by the estimate, ${neighborhood} by their neighborhoods, ${district} by the district’s mean.`,
      all: 'These errors for every contest (CSV)',
    },
    moe: {
      title: 'Sampling error stays with every estimate',
      text: 'The American Community Survey asks a sample. Its 90% margins of error are carried through every sum and share by the Census Bureau’s formulas. A share with a margin over 10 points, or a median off by more than 30%, is hatched and not ranked. Medians are never averaged: a neighborhood’s comes from its distribution of incomes.',
      example: (place: string, value: string, moe: string, low: string, high: string) =>
        `${place}: a median household income of ${value} ± ${moe} says, with 90% confidence, that the true figure lies between ${low} and ${high}.`,
    },
    privacy: {
      title: 'Privacy before detail',
      text: 'No precinct with fewer than 10 ballots is published by itself, nor can it be worked out from what is published: such precincts and mail-ballot groups are pooled, one row an election, with at least 10 ballots in it.',
      example: (election: string, rows: string, votes: string) => `${election}: ${rows} rows pooled, ${votes} votes.`,
    },
    vintages: {
      title: 'Years and lines are never mixed',
      text: 'Census tracts were redrawn in 2020: figures to 2019 are shown on the 2010 tracts, later ones on the 2020 tracts. Votes are compared with the people of the same district lines.',
    },
    areas: {
      title: 'Areas, not people',
      text: 'A place where many people are of one origin and many votes went one way does not say how those people voted. “Asian” is not “Korean”. Koreatown has several rival outlines; ours is the Los Angeles Times’ Mapping L.A. line.',
    },
    colors: {
      title: 'One color for life, and never color alone',
      text: 'A candidate for the House keeps one color in every election. Two Democrats are never shown blue against red. Every ramp is checked against the two common forms of color blindness, and each value also stands in words.',
    },
    more: 'The full account for engineers and statisticians is in the docs folder of the source code.',
  },
};
