/** Every House total against the certified one, to the vote; a difference is itemised or the build fails. */
import { ELECTIONS, type CandidateId, type ContestId, type ElectionId } from './catalogue';

/** One line of the reconciliation against certified totals. */
export interface ReconciliationRow {
  election: ElectionId;
  contest: ContestId;
  candidate: CandidateId;
  certified: number | null;
  published: number;
  /** certified − published; null where nothing certified is known. */
  residual: number | null;
  status: 'exact' | 'itemised' | 'unchecked';
  /** Why a residual exists; '' when exact. */
  explanation: string;
  /** Where the certified figure comes from. */
  source: string;
}

/** A difference between the returns and the certified total that is understood. */
export interface KnownResidual {
  election: ElectionId;
  contest: ContestId;
  candidate: CandidateId;
  /** certified − published. */
  residual: number;
  explanation: string;
}

export interface CandidateSum {
  candidate: CandidateId;
  /** Sum of all published rows, the pool included. */
  published: number;
  /** Certified total and where it comes from; null where none is known. */
  certified: { votes: number; source: string } | null;
}

/** The published votes and the certified ones differ, and nothing explains it. */
export class ReconciliationError extends Error {
  override name = 'ReconciliationError';
}

/** Contests that have a certified district total, and therefore must meet it. */
const CERTIFIED_CONTESTS: ReadonlySet<ContestId> = new Set<ContestId>(['us-house']);

/**
 * One row per candidate: `exact`, `itemised` where a known residual explains the difference to the vote, `unchecked` for a
 * contest that nobody certifies by district and for candidates that a primary's certified source leaves out.
 * @throws ReconciliationError on any other difference, on a House total that is missing (in those primaries: on all of them), and on an explanation that is no longer needed.
 */
export function reconcile(
  election: ElectionId,
  contest: ContestId,
  sums: readonly CandidateSum[],
  known: readonly KnownResidual[],
): ReconciliationRow[] {
  const partial = typeof ELECTIONS[election].certified === 'object' && sums.some((s) => s.certified !== null);
  return sums.map(({ candidate, published, certified }) => {
    const where = `${election}, ${contest}, ${candidate}`;
    const base = { election, contest, candidate, published };
    if (certified === null) {
      if (CERTIFIED_CONTESTS.has(contest) && !partial)
        throw new ReconciliationError(`${where}: no certified total to check ${published} votes against.`);
      const explanation = partial
        ? 'the certified source lists the leading candidates only'
        : 'no certified district total is published for this contest';
      return { ...base, certified: null, residual: null, status: 'unchecked', explanation, source: '' };
    }
    const residual = certified.votes - published;
    const itemised = known.find((k) => k.election === election && k.contest === contest && k.candidate === candidate);
    if (residual !== (itemised?.residual ?? 0)) {
      throw new ReconciliationError(
        `${where}: the returns add up to ${published} votes, certified are ${certified.votes} (difference ${residual}, explained ${itemised?.residual ?? 0}).`,
      );
    }
    return {
      ...base,
      certified: certified.votes,
      residual,
      status: residual === 0 ? 'exact' : 'itemised',
      explanation: itemised?.explanation ?? '',
      source: certified.source,
    };
  });
}
