/** Two-party votes on the lasting geography: of neighborhoods whole and inside each plan, and of the district. */
import type { Part } from '@/lib/places';
import { cell, say, type Ledger } from './ledger';
import type { Publication } from './publication';

const HOODS = 'lasting/neighborhoods.csv';
const TOTALS = 'lasting/totals.csv';
const DISTRICT = 'district';
/** What both plans, one of them, or neither holds of a place; the plans' changes are told of residents alone. */
const STATES: Readonly<Record<Part, readonly string[]>> = {
  whole: ['kept', 'gained', 'lost', 'outside'],
  '2011': ['kept', 'lost'],
  '2021': ['kept', 'gained'],
};

export function readLasting(publication: Publication, ledger: Ledger): void {
  if (!publication.downloads.includes(HOODS)) return;
  const rows = publication.rows(HOODS);
  const slugs = [...new Set(rows.map((r) => r.neighborhood!))].filter((slug) => slug !== DISTRICT);
  for (const { neighborhood = '', part, office, election, two_party_votes: votes } of rows) {
    const family = `two-party votes for ${office} ${election}`;
    // Land of the plans in none of the neighborhoods is a place too.
    const places = neighborhood === DISTRICT ? [...slugs, 'other'] : [neighborhood];
    const terms = places.flatMap((place) => STATES[part as Part].map((s) => cell(ledger, family, `${place}: ${s}`)));
    if (votes !== '') say(ledger, `${HOODS}: ${neighborhood} ${part} ${office} ${election}`, terms, Number(votes));
  }
  for (const { office, election, plan, party, estimate, precinct_sum: precincts } of publication.rows(TOTALS)) {
    const from = `${TOTALS}: ${office} ${election} ${plan} ${party}`;
    for (const [by, told] of [
      ['block group', estimate],
      ['precinct', precincts],
    ] as const)
      if (told !== '') say(ledger, from, [cell(ledger, `totals by ${by}`, from)], Number(told));
  }
}
