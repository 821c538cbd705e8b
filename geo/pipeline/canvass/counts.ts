/** The two JSON files beside the county's page of results: names and parties by id, counts by id. Either both are handed over or neither. */
import { SourceError } from '../sourceError';
import type { CanvassFile } from './files';
import { plainName } from './plainName';

export interface CountedCandidate {
  name: string;
  party: string;
  votes: number | null;
}
export interface CountedContest {
  title: string;
  candidates: readonly CountedCandidate[];
}

/** Contests by the county's id; none where the files were not handed over. @throws SourceError where they are not what they are taken for. */
export function readCounts(files: readonly CanvassFile[]): ReadonlyMap<string, CountedContest> {
  const json = files.filter((f) => f.kind === 'json');
  const [names, counts] = ['election_data', 'counter_data'].map((name) => json.find((f) => f.name === name));
  const contests = new Map<string, CountedContest>();
  if (!names) return contests;
  const votes = new Map<string, number>();
  if (counts)
    for (const row of listIn(counts, fieldOf(parsed(counts), 'Data'), 'a list Data'))
      if (fieldOf(row, 'ReferenceType') === 'CAND')
        votes.set(textOf(row, 'ReferenceID'), Number(fieldOf(row, 'Value')));
  const groups = listIn(names, fieldOf(fieldOf(parsed(names), 'Data'), 'ContestGroups'), 'a list Data.ContestGroups');
  for (const group of groups)
    for (const contest of listIn(names, fieldOf(group, 'Contests'), 'Contests in every group'))
      contests.set(textOf(contest, 'ID'), {
        title: textOf(contest, 'Title'),
        candidates: listIn(names, fieldOf(contest, 'Candidates'), 'Candidates in every contest').map((candidate) => ({
          name: textOf(candidate, 'Name'),
          party: textOf(candidate, 'Party'),
          votes: votes.get(textOf(candidate, 'ID')) ?? null,
        })),
      });
  return contests;
}

/** What the counts say of a heading; null where no candidate, or more than one, bears that name. */
export function countedAs(contest: CountedContest | undefined, heading: string): CountedCandidate | null {
  const found = (contest?.candidates ?? []).filter((c) => plainName(c.name) === plainName(heading));
  return found.length === 1 ? found[0]! : null;
}

function parsed({ file, bytes }: CanvassFile): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new SourceError({ file, expected: 'complete JSON' });
  }
}
function fieldOf(x: unknown, name: string): unknown {
  return typeof x === 'object' && x !== null && name in x ? (x as Record<string, unknown>)[name] : undefined;
}
function textOf(x: unknown, name: string): string {
  const value = fieldOf(x, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
function listIn({ file }: CanvassFile, x: unknown, expected: string): unknown[] {
  if (Array.isArray(x)) return x;
  throw new SourceError({ file, expected });
}
