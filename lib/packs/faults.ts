/** What is known to be wrong with a published file: what its sources' notes say beyond the names of their files. */
import type { SourceEntry } from './schema';

/** Part of a note that only names files: `results/a.csv`, `a.geojson and b.geojson`. */
const FILES = /^(\S+\.(csv|geojson|json)(,| and)?\s*)+$/;

/** Faults and cautions in the note of a source, each a phrase; none where the note only names its file. */
export function faultsOf(source: Pick<SourceEntry, 'note'>): string[] {
  return (source.note ?? '')
    .split('; ')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !FILES.test(part));
}
