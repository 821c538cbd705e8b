/** Ballots, registered voters and votes of an election: by precinct, neighborhood, group and council district, and where a contest was not on every ballot. */
import { ELECTION_IDS, type ElectionId } from '@/lib/elections/catalogue';
import type { ContestColumns, ContestPack, ElectionAreasPack, ElectionPack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import { cell, say, type Ledger, type Terms } from './ledger';
import type { Pieces } from './pieces';
import type { Publication } from './publication';

/** An election with the cells that its counts are sums of. */
export interface ElectionCells {
  pack: ElectionPack;
  pieces: Pieces;
  contests: readonly ContestColumns[];
  /** Groups with the neighborhoods that the election lists of them. */
  groups: ReadonlyMap<string, readonly string[]>;
}

/** What is counted: `ballots`, `registered`, or a contest's `votes`, `votes by mail` ... */
export type Counted = string;

/** Atoms: precincts and the pool on one side, the pieces of the plan on the other; both sides hold the same people but for what has no place. */
export const POOL = 'pool';
export const precinctOf = (id: string): string => `precinct ${id}`;

export function electionsOf(
  publication: Publication,
  pieces: Record<Plan, Pieces>,
  groups: ReadonlyMap<string, readonly string[]>,
): ElectionCells[] {
  return ELECTION_IDS.filter((id) => publication.has(`election-${id}`)).map((id) => {
    const pack = publication.pack(`election-${id}`) as ElectionPack;
    const more = publication.packs
      .filter((p) => p.id.startsWith(`contest-${id}-`))
      .map((p) => (publication.pack(p.id) as ContestPack).contest);
    const listed = new Set(pack.neighborhoods);
    return {
      pack,
      pieces: pieces[pack.plan],
      contests: [...pack.contests, ...more],
      groups: new Map([...groups].map(([group, slugs]) => [group, slugs.filter((slug) => listed.has(slug))])),
    };
  });
}

export const familyOf = (election: ElectionId, counted: Counted): string => `${counted} ${election}`;
export const votesIn = (contest: string): Counted => `votes for ${contest}`;
const carrying = (contest: string): Counted => `ballots carrying ${contest}`;
const without = (contest: string): Counted => `ballots without ${contest}`;

/** Cells of one count of an election. */
export interface Cells {
  precinct(id: string): string;
  pool: string;
  neighborhood(slug: string): string[];
  group(id: string): string[];
  council(id: string): string[];
  /** Precincts that have a place, and the pieces they are divided between. */
  placed: string[];
  pieces: string[];
  everything: string[];
}

export function cellsOf(ledger: Ledger, { pack, pieces, groups }: ElectionCells, counted: Counted): Cells {
  const family = familyOf(pack.election, counted);
  const at = (atom: string): string => cell(ledger, family, atom);
  const precinct = (id: string): string => at(precinctOf(id));
  const neighborhood = (slug: string): string[] => {
    const own = pieces.ofNeighborhood(slug);
    return own.length > 0 ? own.map(at) : [at(`${slug} & -`)];
  };
  const pool = at(POOL);
  const { id, placement } = pack.precincts;
  const unlisted = pack.neighborhoods.filter((slug) => pieces.ofNeighborhood(slug).length === 0);
  return {
    precinct,
    pool,
    neighborhood,
    group: (name) => (groups.get(name) ?? []).flatMap(neighborhood),
    council: (name) => pieces.ofCouncil(name).map(at),
    placed: id.filter((_, i) => placement[i] !== 'unplaced').map(precinct),
    pieces: [...pieces.all.map(at), ...unlisted.flatMap(neighborhood)],
    everything: [...id.map(precinct), pool],
  };
}

const minus = (names: readonly string[]): [string, number][] => names.map((name) => [name, -1]);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Says each count that is known. */
function sayEach(
  ledger: Ledger,
  from: string,
  ids: readonly string[],
  counts: readonly (number | null)[],
  of: (id: string) => Terms,
): void {
  ids.forEach((id, i) => {
    const n = counts[i] ?? null;
    const terms = of(id);
    if (n !== null && terms.length > 0) say(ledger, `${from}: ${id}`, terms, n);
  });
}

/** That the placed precincts are the pieces. */
function sayDivided(ledger: Ledger, from: string, cells: Cells): void {
  if (cells.placed.length > 0) say(ledger, `${from}: placed precincts`, [...cells.placed, ...minus(cells.pieces)], 0);
}

export function readElection(publication: Publication, given: ElectionCells, ledger: Ledger): void {
  const { pack, contests } = given;
  if (pack.precincts.id.length === 0) return;
  const id = `election-${pack.election}`;
  const areas = publication.has(`areas-${pack.election}`)
    ? (publication.pack(`areas-${pack.election}`) as ElectionAreasPack)
    : null;
  for (const counted of ['ballots', 'registered'] as const) {
    const cells = cellsOf(ledger, given, counted);
    const { group, council } = areas?.units ?? {};
    sayEach(ledger, `${id} ${counted}`, pack.precincts.id, pack.precincts[counted], (p) => [cells.precinct(p)]);
    const pooled = pack.withheld[counted];
    if (pooled !== null) say(ledger, `${id} ${counted}: pool`, [cells.pool], pooled);
    if (pack.precincts[counted].some((n) => n !== null)) sayDivided(ledger, `${id} ${counted}`, cells);
    const hoods = counted === 'ballots' ? pack.neighborhoodBallots : pack.neighborhoodRegistered;
    sayEach(ledger, `${id} ${counted}`, pack.neighborhoods, hoods, cells.neighborhood);
    if (group) sayEach(ledger, `areas-${pack.election} ${counted}`, group.ids, group[counted], cells.group);
    if (council) sayEach(ledger, `areas-${pack.election} ${counted}`, council.ids, council[counted], cells.council);
  }
  const ballots = cellsOf(ledger, given, 'ballots');
  for (const contest of contests) {
    sayVotes(ledger, given, contest, areas);
    if (contest.ballots) sayCarried(ledger, given, contest, areas, ballots);
    if (contest.mail) sayMail(ledger, given, contest);
  }
}

/** Votes of all candidates together: what people there did with a contest. */
function sayVotes(
  ledger: Ledger,
  given: ElectionCells,
  contest: ContestColumns,
  areas: ElectionAreasPack | null,
): void {
  const { pack } = given;
  const counted = votesIn(contest.contest);
  const cells = cellsOf(ledger, given, counted);
  const from = `${pack.election} ${contest.contest}`;
  const at = (columns: readonly (readonly number[])[], i: number): number => sum(columns.map((column) => column[i]!));
  const each = (columns: readonly (readonly number[])[], ids: readonly string[]): number[] =>
    ids.map((_, i) => at(columns, i));
  sayEach(ledger, from, pack.precincts.id, each(contest.precinct, pack.precincts.id), (p) => [cells.precinct(p)]);
  say(ledger, `${from}: pool`, [cells.pool], sum(contest.withheld));
  say(ledger, `${from}: totals`, cells.everything, sum(contest.totals));
  sayDivided(ledger, from, cells);
  sayEach(ledger, from, pack.neighborhoods, each(contest.neighborhood, pack.neighborhoods), cells.neighborhood);
  const listed = pack.neighborhoods.flatMap(cells.neighborhood);
  say(ledger, `${from}: not placed`, [...cells.everything, ...minus(listed)], sum(contest.notPlaced));
  for (const [unit, of] of [
    ['group', cells.group],
    ['council', cells.council],
  ] as const) {
    const votes = areas?.units[unit];
    const own = votes?.contests.find((c) => c.contest === contest.contest);
    if (!votes || !own) continue;
    sayEach(ledger, `areas-${from}`, votes.ids, each(own.votes, votes.ids), of);
    const covered = votes.ids.flatMap(of);
    if (covered.length > 0)
      say(ledger, `areas-${from}: not placed`, [...cells.everything, ...minus(covered)], sum(own.notPlaced));
  }
  // Votes of a place of ten ballots and more are as published.
  if (pack.precincts.ballots.some((n) => n !== null) && !contest.ballots) {
    const ballots = familyOf(pack.election, 'ballots');
    const family = familyOf(pack.election, counted);
    for (const name of ledger.families.get(family) ?? []) ledger.within.set(name, name.replace(family, ballots));
  } else if (contest.ballots) {
    const ballots = familyOf(pack.election, carrying(contest.contest));
    const family = familyOf(pack.election, counted);
    for (const name of ledger.families.get(family) ?? []) ledger.within.set(name, name.replace(family, ballots));
  }
}

/** Ballots that carried a contest and ballots that did not: parts of a place inside and outside a city. */
function sayCarried(
  ledger: Ledger,
  given: ElectionCells,
  { contest, ballots }: ContestColumns,
  areas: ElectionAreasPack | null,
  all: Cells,
): void {
  if (!ballots) return;
  const { pack } = given;
  const from = `${pack.election} ${contest} ballots`;
  const on = cellsOf(ledger, given, carrying(contest));
  const off = cellsOf(ledger, given, without(contest));
  const parts = (of: (cells: Cells) => readonly string[]): void => {
    const [left, right, whole] = [of(on), of(off), of(all)];
    left.forEach((name, i) => say(ledger, `${from}: carried or not`, [name, right[i]!, [whole[i]!, -1]], 0));
  };
  parts((cells) => cells.everything);
  parts((cells) => cells.pieces);
  sayEach(ledger, from, pack.precincts.id, ballots.precinct, (p) => [on.precinct(p)]);
  sayEach(ledger, from, pack.neighborhoods, ballots.neighborhood, on.neighborhood);
  say(ledger, `${from}: district`, on.everything, ballots.district);
  sayDivided(ledger, from, on);
  for (const [unit, of] of [
    ['group', on.group],
    ['council', on.council],
  ] as const) {
    const votes = areas?.units[unit];
    const own = votes?.contests.find((c) => c.contest === contest);
    if (votes && own?.ballots) sayEach(ledger, `areas-${from}`, votes.ids, own.ballots, of);
  }
}

/** Mail and the rest of a neighborhood's votes; both are protected by themselves, for a way of voting is a cell. */
function sayMail(ledger: Ledger, given: ElectionCells, { contest, mail, totals, neighborhood }: ContestColumns): void {
  if (!mail) return;
  const { pack } = given;
  const from = `${pack.election} ${contest} by mail`;
  const [byMail, inPerson] = ['by mail', 'in person'].map((way) =>
    familyOf(pack.election, `${votesIn(contest)} ${way}`),
  ) as [string, string];
  const places = [...pack.neighborhoods, 'elsewhere'];
  pack.neighborhoods.forEach((slug, k) => {
    const cast = sum(neighborhood.map((column) => column[k]!));
    say(ledger, `${from}: ${slug}`, [cell(ledger, byMail, slug), cell(ledger, inPerson, slug)], cast);
    const counts = mail.neighborhood.map((column) => column[k] ?? null);
    if (counts.every((n) => n !== null)) say(ledger, `${from}: ${slug}`, [cell(ledger, byMail, slug)], sum(counts));
  });
  say(
    ledger,
    `${from}: district`,
    places.map((p) => cell(ledger, byMail, p)),
    sum(mail.district),
  );
  say(
    ledger,
    `${from}: district`,
    places.map((p) => cell(ledger, inPerson, p)),
    sum(totals) - sum(mail.district),
  );
}
