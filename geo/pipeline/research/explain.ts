/** Lines of the codebook, written down in groups. */

/** One line: a column of the files that a pattern names. */
export interface Explained {
  /** Path below downloads/, with `<election>` for an id and `*` for any part of a name. */
  file: string;
  /** Its name; in shapes, of a property. */
  column: string;
  meaning: string;
  /** `text` and `id` are not to be calculated with. */
  unit: Unit;
  /** Whose figure it is; the manifest names the sources of each file. */
  source: Source;
  notes: string;
}

export type Unit =
  | 'id'
  | 'text'
  | 'yes or no'
  | 'votes'
  | 'ballots'
  | 'people'
  | 'precincts'
  | 'corners'
  | 'percent'
  | 'percentage points'
  | '0 to 1'
  | 'meters'
  | 'kilometers'
  | 'square kilometers'
  | 'degrees'
  | 'see unit';

const SOURCES = {
  canvass: 'county canvass or official returns of the election (results-… in the manifest)',
  atlas: 'the atlas, from the sources that the manifest names for the file',
  location: 'county precinct layers and indexes (county-… in the manifest)',
  voters: 'Statewide Database voter files (voters-… in the manifest)',
  census: 'U.S. Census Bureau',
  estimates:
    'Dave’s Redistricting from VEST and the Statewide Database (dra-block-group-votes in the manifest), summed and tested by the atlas',
  row: 'named on the row by column source',
  lines: 'makers of the lines (the manifest names them for each file)',
} as const;
type Source = (typeof SOURCES)[keyof typeof SOURCES];

/** Column, unit, meaning, notes. */
export type Line = readonly [column: string, unit: Unit, meaning: string, notes?: string];

/** The lines of the columns of some files that have one source. */
export function explain(files: readonly string[], from: keyof typeof SOURCES, lines: readonly Line[]): Explained[] {
  return files.flatMap((file) =>
    lines.map(([column, unit, meaning, notes = '']) => ({ file, column, meaning, unit, source: SOURCES[from], notes })),
  );
}
