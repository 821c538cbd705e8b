/**
 * Who the headings of a canvass are: a table kept by hand. The command proposes it, a person checks and completes it, and the next run goes by it.
 * A heading is matched where it is a known spelling of exactly one person; otherwise its line stays blank.
 */
import { CANDIDATES, CANDIDATE_IDS, ELECTIONS, ELECTION_IDS, isCandidateId } from '@/lib/elections/catalogue';
import type { Party } from '@/lib/elections/declare';
import { spellingsOf } from '@/lib/elections/spellings';
import { formatCsv, parseCsv } from '../csv';
import { SourceError } from '../sourceError';
import { countedAs, type CountedContest } from './counts';
import { plainName } from './plainName';
import type { Statement } from './statement';
import { contestNamed, contestOfId, contestOrder, type KnownContest } from './titles';

/** A person of the canvass. `known`: already among those of the atlas. */
export interface Named {
  candidate: string;
  name: string;
  short: string;
  party: Party;
  known: boolean;
}
export interface NamedContest {
  contest: KnownContest;
  statement: Statement;
  /** One a heading, in their order. */
  people: readonly Named[];
}
export interface NamesTable {
  contests: readonly NamedContest[];
  /** Files that hold no contest of the atlas, with what they call themselves. */
  leftOut: readonly { file: string; title: string }[];
}

const COLUMNS = ['file', 'contest', 'heading', 'candidate', 'name', 'short', 'party'];
const PARTIES: readonly Party[] = ['DEM', 'REP', 'GRN', 'LIB', 'PAF', 'AIP', 'NPP', 'NOP'];
const PARTY_WORDS: Readonly<Record<string, Party>> = {
  DEMOCRATIC: 'DEM',
  D: 'DEM',
  REPUBLICAN: 'REP',
  R: 'REP',
  GREEN: 'GRN',
  LIBERTARIAN: 'LIB',
  'PEACE AND FREEDOM': 'PAF',
  'AMERICAN INDEPENDENT': 'AIP',
  'NO PARTY PREFERENCE': 'NPP',
  NONPARTISAN: 'NOP',
};

const BY_SPELLING: ReadonlyMap<string, readonly string[]> = CANDIDATE_IDS.reduce((map, id) => {
  for (const spelling of new Set(spellingsOf(id).map(plainName))) map.set(spelling, [...(map.get(spelling) ?? []), id]);
  return map;
}, new Map<string, string[]>());

/** The one person of the atlas with that spelling; '' where there is none, or more than one. */
export function personNamed(heading: string): string {
  const found = BY_SPELLING.get(plainName(heading)) ?? [];
  return found.length === 1 ? found[0]! : '';
}

/** The table to check: a line a heading, filled where it is sure; files without a contest of the atlas last, their contest blank, with what they call themselves. */
export function proposeNames(statements: readonly Statement[], counts: ReadonlyMap<string, CountedContest>): string {
  const lines = statements.map((statement) => {
    const counted = counts.get(statement.id);
    const contest = contestIn(statement, counted);
    if (!contest) return { order: Infinity, rows: [[fileOf(statement), '', titleOf(statement), '', '', '', '']] };
    const rows = statement.candidates.map((heading) => {
      const candidate = personNamed(heading);
      const person = isCandidateId(candidate) ? CANDIDATES[candidate] : null;
      const party =
        contest.kind === 'measure' ? '' : partyOf(contest.id, candidate, countedAs(counted, heading)?.party ?? '');
      return [fileOf(statement), contest.id, heading, candidate, person?.name ?? '', person?.short ?? '', party];
    });
    return { order: contestOrder(contest.id), rows };
  });
  return formatCsv(
    COLUMNS,
    lines.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)).flatMap((l) => l.rows),
  );
}

/** What a sheet calls its contest: the last title above the headings. */
function titleOf({ titles }: Statement): string {
  return titles.at(-2) ?? titles.at(-1) ?? '';
}

function contestIn(statement: Statement, counted: CountedContest | undefined): KnownContest | null {
  try {
    return contestNamed([...(counted ? [counted.title] : []), ...statement.titles]);
  } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    throw new SourceError({ file: statement.file, expected: `titles of one contest (it ${e.message})` });
  }
}

/** What the county says, else what the candidate ran as when last on such a ballot of the atlas; '' where neither tells. */
function partyOf(contest: string, candidate: string, told: string): Party {
  const word = told
    .toUpperCase()
    .replace(/[^A-Z ]/g, '')
    .trim();
  const party = PARTIES.find((p) => p === word) ?? PARTY_WORDS[word];
  if (party) return party;
  const last = ELECTION_IDS.flatMap((e) => ELECTIONS[e].contests.filter((c) => c.id === contest))
    .flatMap((c) => c.ballot)
    .find((line) => line.candidate === candidate);
  return last?.party ?? '';
}

/**
 * The checked table, beside the statements that it speaks of.
 * @throws SourceError for a blank or malformed cell, a heading or file of the canvass without its line, a contest or person named twice.
 */
export function readNames(file: string, text: string, statements: readonly Statement[], election: string): NamesTable {
  const rows = parseCsv(file, text, COLUMNS).map((row, i) => ({
    row: i + 2,
    cells: Object.fromEntries(COLUMNS.map((c) => [c, (row[c] ?? '').trim()])),
  }));
  const contests: NamedContest[] = [];
  const leftOut: { file: string; title: string }[] = [];
  for (const statement of statements) {
    const own = rows.filter(({ cells }) => cells.file === fileOf(statement));
    if (own.length === 0) throw new SourceError({ file, expected: `lines for ${fileOf(statement)}` });
    const [first] = own;
    const id = first!.cells.contest ?? '';
    if (id === '') {
      leftOut.push({ file: statement.file, title: titleOf(statement) });
      continue;
    }
    const contest = contestOfId(id, election);
    if (!contest)
      throw new SourceError({
        file,
        row: first!.row,
        expected: `a contest of the atlas or a proposition (found “${id}”)`,
      });
    if (contests.some((c) => c.contest.id === id))
      throw new SourceError({ file, row: first!.row, expected: `one file for ${id}, and this is the second` });
    const people = statement.candidates.map((heading) => {
      const line = own.find(({ cells }) => cells.heading === heading);
      if (!line)
        throw new SourceError({ file, expected: `a line “${fileOf(statement)},${id},${heading},,,,”, filled in` });
      return personOf(file, line.row, line.cells, contest);
    });
    const twice = people.find((p, i) => people.findIndex((q) => q.candidate === p.candidate) !== i);
    if (twice) throw new SourceError({ file, row: first!.row, expected: `${twice.candidate} once in ${id}` });
    contests.push({ contest, statement, people });
  }
  return { contests, leftOut };
}

function personOf(
  file: string,
  row: number,
  { heading = '', candidate = '', name = '', short = '', party = '' }: Readonly<Record<string, string>>,
  contest: KnownContest,
): Named {
  const fail = (expected: string): never => {
    throw new SourceError({ file, row, expected });
  };
  if (!/^[a-z]+(-[a-z]+)*$/.test(candidate))
    fail(
      `an id like jimmy-gomez in candidate, for “${heading}” (found ${candidate === '' ? 'none' : `“${candidate}”`})`,
    );
  if (contest.kind === 'measure' && candidate !== 'yes' && candidate !== 'no')
    fail(`yes or no in candidate, for “${heading}” (found “${candidate}”)`);
  const known = isCandidateId(candidate) ? CANDIDATES[candidate] : null;
  if (!known && (name === '' || short === '')) fail(`name and short of ${candidate}, whom the atlas does not know`);
  if (known && name !== '' && name !== known.name)
    fail(`${known.name}, as the atlas has ${candidate}, in name (found “${name}”; another person needs another id)`);
  const found = PARTIES.find((p) => p === party);
  if (contest.kind === 'office' && !found)
    fail(
      `a party of ${PARTIES.join(', ')} in party, for “${heading}” (found ${party === '' ? 'none' : `“${party}”`}; NOP for a nonpartisan office)`,
    );
  return {
    candidate,
    name: known?.name ?? name,
    short: known?.short ?? short,
    party: contest.kind === 'measure' ? '' : (found ?? ''),
    known: known !== null,
  };
}

/** A statement's file without its folders: the table may be taken elsewhere. */
function fileOf({ file }: Statement): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
