/** One contest of the county's Statement of Votes Cast: two title rows, headings, three rows a precinct. */
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import { SourceError } from '../sourceError';
import type { CanvassFile } from './files';
import { sheetRows } from './sheet';

export interface StatementPrecinct {
  precinct: string;
  /** Of its row of totals. */
  row: number;
  registered: number | null;
  ballots: number | null;
  /** One a candidate; null where the county keeps them back for the voter's privacy. */
  votes: readonly number[] | null;
  /** Of them at the polling place and by mail; null where they are not told. */
  parts: { inPerson: readonly number[]; mail: readonly number[] } | null;
}

export interface Statement {
  file: string;
  /** The number after the last hyphen of the file's name, by which the county's other files know the contest; '' without one. */
  id: string;
  /** What may name the contest: the title rows, then the name of the file. */
  titles: readonly string[];
  /** Headings as they stand. */
  candidates: readonly string[];
  precincts: readonly StatementPrecinct[];
  /** Sums that the sheet prints for the whole contest itself; null where it prints none. */
  printed: readonly number[] | null;
}

const TITLES = 2;
const TYPES = ['POLLING PLACE', 'VBM PORTION', 'TOTAL'] as const;
type Type = (typeof TYPES)[number];

/** Headings that are no candidate's. */
const REGISTERED = /^(REGISTRATION|REGISTERED( VOTERS)?)$/;
const BALLOTS = /^(TOTAL )?BALLOTS( CAST)?$/;
const OTHERS = /^(SERIAL.*|BALLOT GROUP|BALLOTGROUP|.*TURNOUT.*|PERCENT.*|%.*|UNDER ?VOTES?|OVER ?VOTES?|TOTAL VOTES)$/;

interface Columns {
  location: number;
  precinct: number;
  type: number;
  registered: number;
  ballots: number;
  candidates: readonly number[];
}
interface Line {
  row: number;
  location: string;
  registered: number | null;
  ballots: number | null;
  votes: readonly (number | null)[];
}

/** @throws SourceError for whatever is not as the format has it, and for parts that do not add up. */
export function readStatement(given: CanvassFile): Statement {
  const rows = sheetRows(given);
  const { file, name } = given;
  const columns = columnsOf(file, rows[TITLES] ?? []);
  const lines = new Map<string, Map<Type, Line>>();
  for (const [i, cells] of rows.entries()) {
    if (i <= TITLES || cells.every((cell) => cell === '')) continue;
    const fail = (expected: string): never => {
      throw new SourceError({ file, row: i + 1, expected });
    };
    const found = cells[columns.type] ?? '';
    const type = TYPES.find((t) => t === found.toUpperCase());
    if (!type) return fail(`${TYPES.join(', ')} in TYPE (found “${found}”)`);
    const precinct =
      precinctOf(cells, columns) ??
      fail(`a precinct of 7 digits and a letter (found “${cells[columns.precinct] ?? ''}”)`);
    const of = lines.get(precinct) ?? new Map<Type, Line>();
    if (of.has(type)) fail(`one row ${type} of ${precinct}, and this is the second`);
    of.set(type, lineOf(file, i + 1, cells, columns, rows[TITLES] ?? []));
    lines.set(precinct, of);
  }
  const [printed, ...precincts] = [lines.get(ALL), ...[...lines].filter(([precinct]) => precinct !== ALL)];
  if (precincts.length === 0)
    throw new SourceError({ file, row: TITLES + 2, expected: 'three rows for each precinct' });
  const sums = printed?.get('TOTAL')?.votes.map((n) => n ?? 0) ?? null;
  return {
    file,
    id: /-(\d+)$/.exec(name)?.[1] ?? '',
    titles: [...rows.slice(0, TITLES).flatMap((row) => row.filter((cell) => cell !== '')), name.replace(/[-_]+/g, ' ')],
    candidates: columns.candidates.map((column) => rows[TITLES]![column]!),
    precincts: precincts.map(([precinct, of]) => precinctLines(file, precinct, of)),
    printed: sums,
  };
}

/** Under which the sums of a whole contest are kept. */
const ALL = 'all';

function precinctOf(cells: readonly string[], { precinct, location }: Columns): string | null {
  const id = cells[precinct] ?? '';
  if (/^\d{7}[A-Z]$/.test(id)) return id;
  const sums = /^(GRAND |CONTEST |ALL )?TOTALS?$/i;
  return sums.test(id) || (id === '' && sums.test(cells[location] ?? '')) ? ALL : null;
}

function columnsOf(file: string, headings: readonly string[]): Columns {
  const at = headings.map((h, i) => [h.toUpperCase().replace(/\s+/g, ' '), i] as const).filter(([h]) => h !== '');
  const fail = (expected: string): never => {
    throw new SourceError({ file, row: TITLES + 1, expected });
  };
  const twice = at.find(([h], i) => at.findIndex(([other]) => other === h) !== i);
  if (twice) fail(`each heading once (“${twice[0]}” comes twice)`);
  const one = (is: RegExp, name: string): number =>
    at.find(([h]) => is.test(h))?.[1] ??
    fail(
      `the heading ${name} (found: ${
        headings
          .filter((h) => h !== '')
          .slice(0, 12)
          .join(', ') || 'nothing'
      })`,
    );
  const known = {
    location: one(/^LOCATION$/, 'LOCATION'),
    precinct: one(/^PRECINCT$/, 'PRECINCT'),
    type: one(/^TYPE$/, 'TYPE'),
    registered: one(REGISTERED, 'REGISTRATION'),
    ballots: one(BALLOTS, 'BALLOTS CAST'),
  };
  const taken = new Set(Object.values(known));
  const candidates = at.filter(([h, i]) => !taken.has(i) && !OTHERS.test(h)).map(([, i]) => i);
  if (candidates.length === 0) fail('headings with the names of candidates');
  return { ...known, candidates };
}

function lineOf(
  file: string,
  row: number,
  cells: readonly string[],
  columns: Columns,
  headings: readonly string[],
): Line {
  const count = (column: number): number | null => {
    const cell = (cells[column] ?? '').replace(/,(?=\d{3}\b)/g, '');
    if (cell === '') return null;
    if (!/^\d{1,7}$/.test(cell))
      throw new SourceError({
        file,
        row,
        expected: `a whole number in ${headings[column]} (found “${cells[column]}”)`,
      });
    return Number(cell);
  };
  return {
    row,
    location: cells[columns.location] ?? '',
    registered: count(columns.registered),
    ballots: count(columns.ballots),
    votes: columns.candidates.map(count),
  };
}

function precinctLines(file: string, precinct: string, of: ReadonlyMap<Type, Line>): StatementPrecinct {
  const [inPerson, mail, total] = TYPES.map((type) => of.get(type));
  const first = [...of.values()][0]!;
  if (!inPerson || !mail || !total)
    throw new SourceError({ file, row: first.row, expected: `the three rows ${TYPES.join(', ')} of ${precinct}` });
  const fail = (row: number, expected: string): never => {
    throw new SourceError({ file, row, expected });
  };
  const told = total.votes.filter((n) => n !== null);
  const sum = told.reduce((a, b) => a + b, 0);
  const { registered, ballots } = total;
  const missing = told.length === 0 || (sum === 0 && (ballots ?? 0) > 0 && total.location === '');
  if (missing) {
    if (total.location !== '') fail(total.row, `votes of ${precinct}: only a row without LOCATION may lack them`);
    if (ballots === null || ballots >= MIN_BALLOTS)
      fail(
        total.row,
        `votes of ${precinct}, for only precincts under ${MIN_BALLOTS} ballots are kept back (found ${ballots ?? 'no'} ballots)`,
      );
    return { precinct, row: total.row, registered, ballots, votes: null, parts: null };
  }
  if (told.length < total.votes.length) fail(total.row, `votes of every candidate in ${precinct}, or of none`);
  if (ballots !== null && ballots < sum)
    fail(total.row, `at least as many ballots as the ${sum} votes of ${precinct} (found ${ballots})`);
  const split = [inPerson, mail].map((line) => line.votes.filter((n) => n !== null));
  if (split.every((votes) => votes.length === 0))
    return { precinct, row: total.row, registered, ballots, votes: told, parts: null };
  told.forEach((votes, c) => {
    const parts = [inPerson.votes[c] ?? 0, mail.votes[c] ?? 0] as const;
    if (parts[0] + parts[1] !== votes)
      fail(
        total.row,
        `${TYPES[0]} and ${TYPES[1]} of ${precinct} that add up to TOTAL (${parts[0]} and ${parts[1]} are not ${votes})`,
      );
  });
  if (
    ballots !== null &&
    inPerson.ballots !== null &&
    mail.ballots !== null &&
    inPerson.ballots + mail.ballots !== ballots
  )
    fail(total.row, `ballots of ${precinct} that add up (${inPerson.ballots} and ${mail.ballots} are not ${ballots})`);
  return {
    precinct,
    row: total.row,
    registered,
    ballots,
    votes: told,
    parts: { inPerson: inPerson.votes.map((n) => n ?? 0), mail: mail.votes.map((n) => n ?? 0) },
  };
}
