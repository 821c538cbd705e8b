/** The atlas's own evidence beside every claim, made from the published packs when the site is built. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { ReadPack } from '@/lib/figure/published';
import type { Vintage } from '@/lib/people/measures';
import type { View } from '@/lib/view/view';
import { CLAIMS, type Claim, type ClaimId } from '@/lib/claims/claims';
import type { FiguresOf } from '@/lib/claims/figures';
import { ofDistrict } from '@/lib/claims/ofDistrict';
import { ofRaces } from '@/lib/claims/ofRaces';
import { verdictOf, type Check, type Verdict } from '@/lib/claims/verdict';

/** What figures are of: a survey, a census or an election. */
export type Basis = Vintage | ElectionId;

export interface Evidence<Id extends ClaimId> {
  figures: FiguresOf<Id>;
  /** What the verdict follows from; none where the claim can't be tested. */
  checks: readonly Check[];
  /** Of when the figures are; none where there are none. */
  basis: readonly Basis[];
  /** What shows it on the map; null where nothing does. */
  view: View | null;
}
/** How the evidence of some claims is made. */
export type MakeEvidence<Ids extends ClaimId> = { readonly [Id in Ids]: (read: ReadPack) => Evidence<Id> };

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
