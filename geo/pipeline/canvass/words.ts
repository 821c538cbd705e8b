/** The words of a new election that a person fills in: lines to paste, each under the file that they go to. The compiler names those that are missing. */
import type { CanvassRun } from './addElection';
import { monthOf, newContests, sourceIds, sourcePaths, type NewElection } from './entryFile';
import { layerFile } from '../elections/ownLayers';

/** Lines for one file: where they go, and what they are. */
export interface WordsFor {
  file: string;
  /** The line that they go under. */
  after: string;
  lines: readonly string[];
}

/** In the order in which a person fills them in. `handed`: the day on which the county's files were handed over. */
export function wordsToFill({ election, combined, layer }: CanvassRun, handed: string): WordsFor[] {
  const { id } = election;
  const name = resultsName(election);
  const people = [...new Map(combined.contests.flatMap((c) => c.people.map((p) => [p.candidate, p]))).values()].filter(
    (p) => !p.known,
  );
  return [
    {
      file: 'lib/elections/candidates.ts',
      after: 'const PEOPLE = {',
      lines: people.map((p) => `  ${quoted(p.candidate)}: [${quoted(p.name)}, ${quoted(p.short)}],`),
    },
    {
      file: 'geo/pipeline/catalogue/votes.ts',
      after: 'export const VOTES = [',
      lines: [
        source(
          sourceIds(id).results,
          name,
          handed,
          `${sourcePaths(id).results}; Statement of Votes Cast${withheld(combined.redacted.length)}`,
        ),
        ...(layer
          ? [
              source(
                sourceIds(id).precincts,
                precinctsName(election),
                handed,
                `${layerFile(id)}; Registrar Recorder Election Precincts`,
              ),
            ]
          : []),
      ],
    },
    {
      file: 'lib/i18n/en.contests.ts',
      after: 'export const contests = {',
      lines: newContests(combined).map(
        ({ contest }) =>
          `  ${quoted(contest.id)}: prop(${contest.id.replace('prop-', '')}, 'what it is about, in a few words'),`,
      ),
    },
    {
      file: 'lib/i18n/en.subjects.ts',
      after: 'const electionWords: Readonly<Record<ElectionId, ElectionWords>> = {',
      lines: [
        `  ${quoted(id)}: { name: ${quoted(titleOf(election))}, short: ${quoted(shortOf(election))}, pairing: ${quoted(pairingOf(combined))} },`,
      ],
    },
    {
      file: 'lib/i18n/en.sources.ts',
      after: 'const results: Readonly<Record<ElectionId, string>> = {',
      lines: [`  ${quoted(id)}: ${quoted(name)},`],
    },
  ].filter((w) => w.lines.length > 0);
}

/** The same as a page to work through. */
export function wordsText(words: readonly WordsFor[]): string {
  return words.map((w) => `${w.file}, under \`${w.after}\`:\n\n${w.lines.join('\n')}\n`).join('\n');
}

const withheld = (n: number): string =>
  n === 0 ? '' : `; the votes of ${n} ${n === 1 ? 'precinct' : 'precincts'} are withheld at the source`;

function source(id: string, name: string, handed: string, note: string): string {
  return `  {
    id: ${quoted(id)},
    name: ${quoted(name)},
    where: 'Los Angeles County Registrar-Recorder/County Clerk',
    version: ${quoted(handed)},
    licence: 'public record',
    note: ${quoted(note)},
  },`;
}

const KINDS = {
  general: ['General election', ''],
  primary: ['Primary', ' primary'],
  special: ['Special election', ''],
  'special-primary': ['Special primary', ' primary'],
  'special-runoff': ['Special runoff', ' runoff'],
} as const;

function dayOf(election: NewElection): string {
  const { month, year } = monthOf(election);
  return `${Number(election.date.slice(8))} ${month} ${year}`;
}
function resultsName(election: NewElection): string {
  return `${KINDS[election.kind][0]} of ${dayOf(election)}, by precinct (Los Angeles County canvass)`;
}
function precinctsName(election: NewElection): string {
  const { month, year } = monthOf(election);
  return `Precincts of ${month} ${year}, Los Angeles County Registrar-Recorder/County Clerk`;
}
function titleOf(election: NewElection): string {
  const { month, year } = monthOf(election);
  return `${month} ${year}${KINDS[election.kind][1]}`;
}
function shortOf(election: NewElection): string {
  const { month, year } = monthOf(election);
  return `${month.slice(0, 3)} ${year}`;
}
/** Who meets whom in the first contest; how many where they are many; a proposition by its number. */
function pairingOf({ contests }: CanvassRun['combined']): string {
  const [first] = contests;
  const names = [...new Set((first?.people ?? []).map((p) => p.short))];
  if (first?.contest.kind === 'measure') return first.contest.id.replace('prop-', 'Prop ');
  return names.length > 3
    ? `${first?.people.length ?? 0} candidates`
    : names.length === 2
      ? names.join(' v. ')
      : names.join(', ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", '’')}'`;
}
