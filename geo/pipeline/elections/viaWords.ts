/** Ways of placing a precinct, in words. */
import type { Via } from '@/lib/elections/placement';

const WORDS: Readonly<Record<Via, string>> = {
  'own-polygon': 'its own polygon',
  '2018-polygon': 'the same polygon in 2018',
  '2018-namesake-polygon': 'polygon of a namesake of 2018',
  '2018-renamed': 'polygon of a renamed precinct of 2018',
  '2020-box': 'its own box of 2020',
  '2018-namesake': 'a namesake of 2018',
  '2018-number-sibling': 'a precinct of 2018 with the same number',
  '2020-namesake-box': 'the box of a namesake of 2020',
  '2020-number-sibling-box': 'the box of a precinct of 2020 with the same number',
  '2016-consolidation': 'a precinct of 2018 that it voted with in June 2016',
  '2016-consolidation-box': 'the box in 2020 of a precinct that it voted with in June 2016',
  '': 'not placed',
};

/** A way of placing, for people who read the docs. */
export function readableVia(via: Via): string {
  return WORDS[via];
}
