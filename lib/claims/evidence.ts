/** The atlas's own evidence beside every claim, made from the published packs when the site is built. */
import type { ReadPack } from '@/lib/figure/published';
import { CLAIMS, type Claim, type ClaimId } from '@/lib/claims/claims';
import type { Evidence, MakeEvidence } from '@/lib/claims/made';
import { ofDistrict } from '@/lib/claims/ofDistrict';
import { ofRaces } from '@/lib/claims/ofRaces';
import { verdictOf, type Verdict } from '@/lib/claims/verdict';

export interface ClaimRow<Id extends ClaimId = ClaimId> extends Claim {
  id: Id;
  evidence: Evidence<Id>;
  verdict: Verdict;
}

const MAKE: MakeEvidence<ClaimId> = { ...ofDistrict, ...ofRaces };

/** One claim with its evidence and verdict. */
function rowOf<Id extends ClaimId>(claim: Claim, id: Id, read: ReadPack): ClaimRow<Id> {
  const evidence = MAKE[id](read);
  return { ...claim, id, evidence, verdict: verdictOf(evidence.checks) };
}

/** Every claim, in the order of the page. @throws where a pack that it is made from is not published. */
export function claimRows(read: ReadPack): ClaimRow[] {
  return CLAIMS.map((claim) => rowOf(claim, claim.id, read));
}
