/** What the evidence beside a claim consists of. */
import type { ClaimId } from '@/lib/claims/claims';
import type { FiguresOf } from '@/lib/claims/figures';
import type { Check } from '@/lib/claims/verdict';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { ReadPack } from '@/lib/figure/published';
import type { Vintage } from '@/lib/people/measures';
import type { View } from '@/lib/view/view';

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
