/** Every source file that the pipeline reads: what it is, where it came from, under which terms. Packs and downloads cite these ids. */
import type { SourceEntry } from '@/lib/packs/schema';
import { CONTEXT } from './catalogue/context';
import { LINES } from './catalogue/lines';
import { PEOPLE } from './catalogue/people';
import { VOTES } from './catalogue/votes';

const ENTRIES = [...LINES, ...VOTES, ...PEOPLE, ...CONTEXT] as const;

/** Id of a catalogued source. */
export type SourceId = (typeof ENTRIES)[number]['id'];

export const SOURCE_CATALOGUE: readonly SourceEntry[] = ENTRIES;

export function isSourceId(id: string): id is SourceId {
  return ENTRIES.some((entry) => entry.id === id);
}
