/** `README.txt` beside the downloads: what is there, how to read it, on what terms. Plain text, lines under 100 characters. */
import type { SourceEntry } from '@/lib/packs/schema';

/** What a folder holds; each must have a file, and each file its folder. */
const FOLDERS: Readonly<Record<string, string>> = {
  results: 'Votes by precinct, with registration, ballots and the place of each precinct.',
  neighborhoods:
    'Votes by neighborhood with 90 % intervals; swings; people of neighborhoods; who voted, by age and surname match.',
  areas: 'The same for groups of neighborhoods and City Council districts.',
  'block-groups': 'Votes by block group of Census 2020: the mix of the precincts over each.',
  crosswalks: 'Which part of a precinct lies in which block group and neighborhood, as weights.',
  hexagons: 'Smoothed estimates on hexagons, and how far they err.',
  lasting:
    'Two-party votes for president and statewide offices, 2008 to 2022, on one geography (estimates): neighborhoods, block groups, changes, totals.',
  tracts: 'People by census tract, in the lines of 2010 and of 2020.',
  plans: 'What the redrawing of 2021 moved, and how compact the plans are.',
  geometry: 'Shapes as GeoJSON (RFC 7946: WGS 84, outer rings counter-clockwise).',
};

interface Listed {
  /** Path below downloads/. */
  file: string;
  sources: readonly string[];
}

/** @throws Error when a folder is not described, or one that is described has no file. */
export function readmeText(files: readonly Listed[], sources: readonly SourceEntry[]): string {
  const folders = new Set(files.flatMap(({ file }) => (file.includes('/') ? [file.slice(0, file.indexOf('/'))] : [])));
  const strange = [...folders].filter((name) => !(name in FOLDERS));
  const missing = Object.keys(FOLDERS).filter((name) => !folders.has(name));
  if (strange.length + missing.length > 0)
    throw new Error(`README.txt: ${[...strange, ...missing].join(', ')}: described without files, or not described`);
  const shareAlike = files
    .filter((f) => /\.(csv|geojson)$/.test(f.file) && f.sources.includes('dra-block-group-votes'))
    .map((f) => f.file)
    .sort();
  const cited = new Set(files.flatMap((f) => f.sources));
  return (
    [
      'THE CA-34 ATLAS: FILES TO DOWNLOAD',
      "Votes, people and lines of California's 34th congressional district.",
      section('What is here', [
        ...Object.entries(FOLDERS).map(([name, what]) => item(`${name}/`, what)),
        item('claims.csv', 'What was reported of the district and its races, beside what the data say.'),
        item('codebook.csv', 'Every column of every file: meaning, unit, source, notes.'),
      ]),
      section('How to read the tables', [
        wrap(
          'CSV: UTF-8 without a byte-order mark, commas, one header line, \\n line ends, a point for decimals. An empty cell is not known or withheld, and never zero. Names and the order of columns stay; new columns stand last.',
        ),
        wrap(
          'Excel: beside each .csv lies an .xlsx of the same name with the same rows. Open that one: Excel takes a CSV without a byte-order mark for another alphabet ("de León" breaks) and drops the leading zeros of GEOIDs.',
        ),
        wrap(
          'Intervals (columns that end in _low and _high) held nine true values of ten when known outlines were hidden. Votes by neighborhood are estimates; votes by precinct are counts.',
        ),
        wrap(
          'No place with fewer than ten ballots, voters or residents is told, nor can it be had by subtracting one file from another. Such figures are empty, pooled or moved by a handful.',
        ),
        wrap('Figures describe places. They do not say how people of one origin or age voted.'),
      ]),
      section('Terms', [
        wrap(
          '/data/manifest.json names the sources of each file, their terms, its size and its SHA-256. Cite as CITATION.cff in the source code says.',
        ),
        wrap(
          "The following files are made with votes by block group (VEST and Statewide Database, divided by Dave's Redistricting): CC BY-SA 4.0, and may not be sold. So is every .xlsx of the same name. In a file with a column terms, the rows in which it is empty are free of that.",
        ),
        ...shareAlike.map((file) => `  ${file}`),
        wrap(
          "In the files people….csv the rows whose source is dra-block-groups are under CC BY-SA 4.0 and may not be sold; without them the rest is free of these terms. The neighborhoods' shapes are those of the Los Angeles Times (Mapping L.A.), whose license is not verified: treat them as for non-commercial use.",
        ),
      ]),
      section(
        'Sources',
        sources.filter((s) => cited.has(s.id)).map((s) => item(s.id, `${s.name}. ${s.licence}.`)),
      ),
    ].join('\n\n') + '\n'
  );
}

function section(title: string, lines: readonly string[]): string {
  return [title.toUpperCase(), ...lines].join('\n');
}

const WIDTH = 98;

function item(name: string, what: string): string {
  return wrap(`${name}: ${what}`, '    ').replace(/^/, '  ');
}

/** Broken between words; further lines are indented. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `${indent}${word}`);
  }
  return lines.join('\n');
}
