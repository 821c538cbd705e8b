/** Figures of tracts as CSV: what their packs hold. */
import type { PeoplePack } from '@/lib/packs/schema';
import { formatCsv } from '../csv';
import { peopleRows } from './csvRows';

/** `tracts/people-<year>.csv`: every figure of every tract of those lines, whole tracts. */
export function tractPeopleCsv(packs: readonly PeoplePack[]): string {
  const rows = packs.flatMap(({ ids, columns }) =>
    peopleRows(ids, columns).map(([tract, , ...figure]) => [tract!, ...figure]),
  );
  return formatCsv(['tract', 'measure', 'vintage', 'estimate', 'moe', 'unit', 'source'], rows);
}
