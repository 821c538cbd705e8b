/** What every claim has in words. */
import type { ClaimId } from '@/lib/claims/claims';
import type { FiguresOf } from '@/lib/claims/figures';

export interface RowWords<Id extends ClaimId> {
  /** A link on a race card. */ title: string;
  /** The claim in our own words. */ reported: string;
  /** What the data say of it. */ found: (figures: FiguresOf<Id>) => string;
}
export type RowsOf<Ids extends ClaimId> = { readonly [Id in Ids]: RowWords<Id> };
