/** The ledger of a whole publication. */
import { ELECTION_IDS, type ElectionId } from '@/lib/elections/catalogue';
import type { PlacesPack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import { undeclared } from './declared';
import { cell, emptyLedger, say, type Ledger } from './ledger';
import { piecesOf, type Pieces } from './pieces';
import type { Publication } from './publication';
import { electionsOf, readElection } from './readElections';
import { readLasting } from './readLasting';
import { readRecovered } from './readRecovered';
import { readResidents } from './readResidents';
import { readResults } from './readResults';
import { readVoters, type KnownWeights } from './readVoters';

/** What is read; everything where nothing is said. */
export interface Scope {
  /** The elections, and whether residents are read, and with them the votes on the lasting geography. */
  elections?: readonly ElectionId[];
  residents?: boolean;
  /** The pieces of the plans, where they are cut already. */
  pieces?: Record<Plan, Pieces>;
}

export function readPublication(publication: Publication, scope: Scope = {}): Ledger {
  const ledger = emptyLedger();
  ledger.faults.push(...undeclared(publication));
  const pieces = scope.pieces ?? piecesOf(publication);
  const groups = new Map(
    (publication.pack('places') as PlacesPack).others
      .filter((o) => o.kind === 'group')
      .map((o): [string, readonly string[]] => [o.slug, o.neighborhoods]),
  );
  const asked = scope.elections ?? ELECTION_IDS;
  const elections = electionsOf(publication, pieces, groups).filter((e) => asked.includes(e.pack.election));
  for (const election of elections) readElection(publication, election, ledger);
  readResults(publication, elections, ledger);
  readRecovered(publication, elections, ledger);
  readVoters(publication, asked, [], ledger);
  if (scope.residents ?? true) {
    readResidents(publication, pieces, groups, ledger);
    readLasting(publication, ledger);
  }
  sayCertified(publication, ledger);
  return ledger;
}

/** The voter files alone, for a reader who knows how their precincts are divided among neighborhoods. */
export function readDivided(publication: Publication, weights: readonly KnownWeights[]): Ledger {
  const ledger = emptyLedger();
  readVoters(
    publication,
    weights.map((w) => w.election),
    weights,
    ledger,
  );
  return ledger;
}

/** Certified totals less those of the canvass by precinct: ballots that came late. */
function sayCertified({ manifest }: Publication, ledger: Ledger): void {
  for (const { election, contest, candidate, certified, published, residual } of manifest.reconciliation) {
    const from = `manifest: ${election} ${contest} ${candidate}`;
    const late = cell(ledger, LATE, `${election} ${contest} ${candidate}`);
    if (certified !== null) say(ledger, `${from}, certified`, [late], certified - published);
    if (residual !== null) say(ledger, `${from}, residual`, [late], residual);
  }
}

const LATE = 'certified less canvass';

/** Public already, in the county's own files: the listed exception. */
export const PUBLIC_ALREADY: ReadonlySet<string> = new Set(
  [
    '2024-11-general us-house jimmy-gomez',
    '2024-11-general us-house david-kim',
    '2020-11-general us-house jimmy-gomez',
    '2020-11-general us-house david-kim',
  ].map((atom) => `${LATE}|${atom}`),
);
