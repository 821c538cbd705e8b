/** From the county's files to what the sources and the entries of the atlas need; nothing is written here. */
import { parseCsv } from '../csv';
import { SourceError } from '../sourceError';
import { combine, type Combined } from './combine';
import { readCounts, type CountedContest } from './counts';
import { sourcePaths, type NewElection } from './entryFile';
import { openCanvass, type CanvassFile } from './files';
import { proposeNames, readNames, type NamesTable } from './names';
import { readPrecinctLayer, type PrecinctLayer } from './precinctShapes';
import { readStatement, type Statement } from './statement';

export interface Canvass {
  statements: readonly Statement[];
  counts: ReadonlyMap<string, CountedContest>;
}

export interface CanvassRun {
  election: NewElection;
  names: NamesTable;
  combined: Combined;
  layer: PrecinctLayer | null;
}

/** Reads what was handed over: workbooks, and the county's counts beside them. @throws SourceError */
export function readCanvass(paths: readonly string[]): Canvass {
  const files = openCanvass(paths);
  const isSheet = (f: CanvassFile): boolean => f.kind !== 'json';
  const statements = files.filter(isSheet).map(readStatement);
  if (statements.length === 0)
    throw new SourceError({ file: paths.join(', '), expected: 'workbooks of contests (.xls, .xlsx or .csv)' });
  return { statements, counts: readCounts(files) };
}

/** The table of names as the command proposes it. */
export function namesProposed({ statements, counts }: Canvass): string {
  return proposeNames(statements, counts);
}

/**
 * Everything that is written of an election whose names are settled. `names`: the checked table; `shapes`: the county's precincts;
 * `members`: a CSV file with a column `precinct`, for an election without the House.
 * @throws SourceError
 */
export function runCanvass(
  { statements, counts }: Canvass,
  election: NewElection,
  names: { file: string; text: string },
  { shapes, members }: { shapes: string | null; members: { file: string; text: string } | null },
): CanvassRun {
  const table = readNames(names.file, names.text, statements, election.id);
  const listed =
    members && new Set(parseCsv(members.file, members.text, ['precinct']).map((row) => row.precinct ?? ''));
  const sourceName = `${election.date} ${election.kind.replace('-', ' ')}`;
  const combined = combine(table, counts, { sourceName, date: election.date }, listed);
  return {
    election,
    names: table,
    combined,
    layer: shapes === null ? null : readPrecinctLayer(shapes, election.id, combined.precincts),
  };
}

/** The files of a run below the folder of sources. */
export function sourceFiles({ election, combined, layer }: CanvassRun): Map<string, string> {
  const paths = sourcePaths(election.id);
  return new Map([
    [paths.results, combined.results],
    ...(combined.certified === null ? [] : ([[paths.certified, combined.certified]] as const)),
    ...(layer ? ([[layer.file, layer.content]] as const) : []),
  ]);
}

/** What a person should know of a run, line by line: what was read, what was left out, what could not be matched, what is still to do. */
export function report({ election, names, combined, layer }: CanvassRun): string[] {
  const { contests, elsewhere, precincts, redacted, residuals, totals } = combined;
  const list = (things: readonly string[], most = 12): string =>
    `${things.slice(0, most).join(', ')}${things.length > most ? ` and ${things.length - most} more` : ''}`;
  return [
    `${election.id}: ${contests.length} contests in ${precincts.length} precincts.`,
    ...contests.map(({ contest, people, statement }) => {
      const votes = people.map(
        (p, c) => `${p.short} ${statement.precincts.reduce((n, x) => n + (x.votes?.[c] ?? 0), 0)}`,
      );
      return `  ${contest.id}: ${votes.join(', ')}`;
    }),
    ...(names.leftOut.length > 0
      ? [
          `Left out, no contest of the atlas: ${list(names.leftOut.map((l) => l.title))}. To take one in, write its id under “contest” in the table of names.`,
        ]
      : []),
    ...(elsewhere.length > 0 ? [`On no ballot of the district: ${list(elsewhere)}.`] : []),
    ...(redacted.length > 0
      ? [
          `Kept back by the county for voters’ privacy: the votes of ${list(redacted)}. They stay apart; nothing is spread.`,
        ]
      : []),
    ...residuals.map(
      (r) => `${r.candidate}: certified votes that are in no row: ${r.residual}. The entry itemises them.`,
    ),
    ...{
      county: ['House totals: checked against the county’s published ones.'],
      sum: [
        'House totals: the sum of the rows, for no other total was handed over. Compare them with the Secretary of State’s Statement of Vote.',
      ],
      'to-fill': [
        `House totals: votes are kept back and no published total was handed over. Fill them into ${sourcePaths(election.id).certified}, or hand over election_data.json and counter_data.json.`,
      ],
      none: [],
    }[totals],
    ...(layer === null
      ? ['No precinct shapes: precincts are placed by those of other years, as for 2024.']
      : layer.missing.length > 0
        ? [`Without a shape in the layer: ${list(layer.missing)}. They are placed by other years.`]
        : ['Every precinct has its shape: all are exact.']),
  ];
}
