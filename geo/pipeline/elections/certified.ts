/** Certified district totals, read as strictly as the returns. */
import { ELECTIONS, type CandidateId, type Contest, type ElectionId } from '@/lib/elections/catalogue';
import { spellingsOf } from '@/lib/elections/spellings';
import type { CsvRow } from '../csv';
import { SourceError, type Sources } from '../sources';
import { ballotText, count } from './returns';
import { certifiedSource } from './sourceFiles';

export interface Certified {
  votes: number;
  source: string;
}

/**
 * Certified district totals of a contest, by candidate; those of a primary may be some of its candidates only.
 * @throws SourceError on an unknown candidate, a malformed number, or a candidate given twice.
 */
export function readCertified(sources: Sources, election: ElectionId, contest: Contest): Map<CandidateId, Certified> {
  const { file } = certifiedSource(election);
  const totals = new Map<CandidateId, Certified>();
  sources.csv(file, ['election', 'contest', 'candidate', 'party', 'votes', 'source']).forEach((row, i) => {
    if (row.election !== ELECTIONS[election].sourceName || row.contest !== contest.sourceName) return;
    const candidate = candidateOf(contest, row);
    if (candidate === null)
      throw new SourceError({
        file,
        row: i + 2,
        expected: `one of ${ballotText(contest)} (found “${row.candidate}”, “${row.party}”)`,
      });
    if (totals.has(candidate))
      throw new SourceError({
        file,
        row: i + 2,
        expected: `one total for ${row.candidate}, and this is the second`,
      });
    const votes = count(file, i, row, 'votes');
    if (votes === null) throw new SourceError({ file, row: i + 2, expected: 'a whole number of votes (found none)' });
    totals.set(candidate, { votes, source: row.source ?? '' });
  });
  return totals;
}

/** By spelling and party; some rows leave the party out. */
function candidateOf(contest: Contest, row: CsvRow): CandidateId | null {
  const line = contest.ballot.find((b) => spellingsOf(b.candidate).includes(row.candidate ?? ''));
  return line && (row.party === '' || line.party === row.party) ? line.candidate : null;
}
