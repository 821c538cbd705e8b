/** A claim as the page and the file tell it: everything in words. */
import type { ClaimRow } from '@/lib/claims/evidence';
import type { Basis } from '@/lib/claims/made';
import type { ClaimId } from '@/lib/claims/claims';
import { isElectionId } from '@/lib/elections/catalogue';
import type { Edition } from '@/lib/i18n/messages';
import { format } from '@/lib/view/permalink';

export interface ToldClaim {
  row: ClaimRow;
  title: string;
  reported: string;
  by: string;
  /** '' where no date is known. */
  date: string;
  found: string;
  /** Of when the figures are; '' where there are none. */
  basis: string;
  /** Path and query of the map that shows it; null where none does. */
  map: string | null;
}

function basisInWords({ m, f }: Edition, basis: readonly Basis[]): string {
  return f.list(basis.map((b) => (isElectionId(b) ? m.elections[b].name : m.measures.vintages[b])));
}

/** What the data say, by the words of that very claim. */
function foundInWords<Id extends ClaimId>({ parts }: Edition, { id, evidence }: ClaimRow<Id>): string {
  return parts.claims.rows[id].found(evidence.figures);
}

/** A claim in the words of an edition. */
export function tell(words: Edition, row: ClaimRow): ToldClaim {
  const { claims, races } = words.parts;
  const { title, reported } = claims.rows[row.id];
  const { by, date } = row.cite;
  const { basis, view } = row.evidence;
  return {
    row,
    title,
    reported,
    by: races.reporters[by],
    date: date === null ? '' : races.date(date),
    found: foundInWords(words, row),
    basis: basis.length === 0 ? '' : basisInWords(words, basis),
    map: view === null ? null : `/${format(view)}`,
  };
}
