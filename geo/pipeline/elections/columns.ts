/** From returns and shapes to the columns of an election's packs: who is placed where, who is pooled, who voted in which neighborhood. */
import { ELECTIONS, type ElectionId, type Placement } from '@/lib/elections/catalogue';
import { keepResiduals } from '@/lib/elections/residuals';
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';
import type { LonLat } from '@/lib/places';
import { carriedByPlace, settledCarried } from './carried';
import type { Division } from './division';
import type { PlacedPrecinct } from './placed';
import type { ContestReturns } from './returns';
import type { Caps } from './caps';
import { splitColumn } from './split';

/** Shares a column of spreadable precincts out to the listed neighborhoods; whole numbers. */
type Split = (column: readonly number[]) => number[];

/**
 * All of an election, every contest in `contests`. Votes of a neighborhood that would hold fewer than 10 ballots join the rest that is not placed,
 * and the neighborhood is left out: it is a sliver. The same for the votes of one contest under 10.
 * `certified`: district totals of the first contest, one per candidate; null where not all are known.
 */
export function electionPack(division: Division, certified: readonly number[] | null): ElectionPack {
  const { placed, precincts, areas, caps, shares } = division;
  const { election, returns, published, withheld } = placed;
  const bins = areas.length + 1;
  const splitAll: Split = (column) => splitColumn(shares, column, bins).slice(0, -1);
  const ballots = splitAll(precincts.map((p) => p.weight));
  const ballotsKnown = precincts.every((p) => p.ballots !== null);
  // Where ballots are unknown their number stands for votes, and those are rounded candidate by candidate: the votes must be 10 or more as well.
  const votes = ballotsKnown ? ballots : firstVotes(returns.contests[0], precincts, splitAll);
  const listed = areas.flatMap((_, k) => (Math.min(ballots[k] ?? 0, votes[k] ?? 0) >= MIN_BALLOTS ? [k] : []));
  const pick = <T>(column: readonly T[]): T[] => listed.flatMap((k) => column.slice(k, k + 1));
  const split: Split = (column) => pick(splitAll(column));
  /** As `split`, one column by itself: what is left over is no single ballot or voter. */
  const whole: Split = (column) => keepResiduals([split(column)], [sum(column)])[0] ?? [];
  const registered = allKnown(precincts.map((p) => p.registered));
  const neighborhoodBallots = ballotsKnown ? whole(precincts.map((p) => p.weight)) : listed.map(() => null);
  const neighborhoodRegistered = registered ? whole(registered) : listed.map(() => null);
  const slugs = pick(areas).map((n) => n.id);
  const above = aboveCitizens(election, slugs, neighborhoodBallots, neighborhoodRegistered, {
    citizens: pick(caps.citizens),
    adults: pick(caps.adults),
  });
  return {
    election,
    plan: ELECTIONS[election].plan,
    precincts: {
      id: published.map((p) => p.precinct),
      placement: published.map((p): Placement => p.located.placement),
      at: published.map((p) => p.located.at && rounded(p.located.at)),
      errorM: published.map((p) => p.located.errorM),
      shape: published.map((p) => p.located.shape),
      via: published.map((p) => p.located.via),
      registered: published.map((p) => p.registered),
      ballots: published.map((p) => p.ballots),
    },
    withheld: {
      rows: withheld.length,
      ballots: sumKnown(withheld.map((p) => p.ballots)),
      registered: sumKnown(withheld.map((p) => p.registered)),
    },
    registration: placed.registration,
    neighborhoods: slugs,
    neighborhoodBallots,
    neighborhoodRegistered,
    ...(above.length > 0 ? { aboveCitizens: above } : {}),
    contests: returns.contests.map((contest, i) =>
      contestOf(
        contest,
        division,
        { split, slugs, ballots: neighborhoodBallots.map((n) => n ?? 0) },
        i === 0 && certified ? [...certified] : null,
      ),
    ),
  };
}

/**
 * Slugs of the neighborhoods with more registered voters than citizens of voting age: the figure is too high, or the survey's number of citizens too low.
 * @throws Error where a neighborhood has more registered voters or ballots than adults.
 */
export function aboveCitizens(
  election: ElectionId,
  slugs: readonly string[],
  ballots: readonly (number | null)[],
  registered: readonly (number | null)[],
  { citizens, adults }: Caps,
): string[] {
  return slugs.filter((slug, k) => {
    const most = Math.max(ballots[k] ?? 0, registered[k] ?? 0);
    if (most > (adults[k] ?? Infinity))
      throw new Error(
        `${election}, ${slug}: ${ballots[k] ?? 'unknown'} ballots and ${registered[k] ?? 'unknown'} registered voters, but ${Math.round(adults[k] ?? 0)} adults`,
      );
    return most > (citizens[k] ?? Infinity);
  });
}

/** Votes of the first contest per neighborhood. */
function firstVotes(first: ContestReturns | undefined, precincts: readonly PlacedPrecinct[], split: Split): number[] {
  const columns = (first?.candidates ?? []).map((_, c) =>
    split(precincts.map((p) => first?.votes.get(p.precinct)?.[c] ?? 0)),
  );
  return (columns[0] ?? []).map((_, k) => sum(columns.map((column) => column[k] ?? 0)));
}

/** The listed neighborhoods of an election, and how a column is split between them. */
interface Listed {
  split: Split;
  slugs: readonly string[];
  ballots: readonly number[];
}

function contestOf(
  returns: ContestReturns,
  { placed, precincts }: Division,
  { split, slugs, ballots }: Listed,
  certified: number[] | null,
): ContestColumns {
  const { contest, candidates, votes, mail } = returns;
  const of = (list: readonly PlacedPrecinct[], c: number) => list.map((p) => votes.get(p.precinct)?.[c] ?? 0);
  const totals = candidates.map((_, c) => sum([...votes.values()].map((v) => v[c] ?? 0)));
  const divided = candidates.map((_, c) => split(of(precincts, c)));
  const few = slugs.map((_, k) => sum(divided.map((column) => column[k] ?? 0)) < MIN_BALLOTS);
  const neighborhood = keepResiduals(
    divided.map((column) => column.map((v, k) => (few[k] ? 0 : v))),
    candidates.map((_, c) => sum(of(precincts, c))),
  );
  const columns: ContestColumns = {
    contest: contest.id,
    candidates,
    totals,
    certified,
    precinct: candidates.map((_, c) => of(placed.published, c)),
    withheld: candidates.map((_, c) => sum(of(placed.withheld, c))),
    neighborhood,
    notPlaced: totals.map((total, c) => total - sum(neighborhood[c] ?? [])),
  };
  const partial = [...placed.published, ...placed.withheld].some((p) => !votes.has(p.precinct));
  const carried = (list: readonly PlacedPrecinct[]) => list.map((p) => (votes.has(p.precinct) ? (p.ballots ?? 0) : 0));
  if (partial) {
    const on = carried(precincts);
    const weights = precincts.map((p) => p.ballots ?? 0);
    const cast = carriedByPlace(split(on), ballots, sum(on), sum(weights));
    const pool = sum(placed.withheld.map((p) => p.ballots ?? 0));
    columns.ballots = {
      precinct: carried(placed.published),
      neighborhood: cast,
      district: sum(carried(placed.published)) + settledCarried(sum(carried(placed.withheld)), pool),
    };
    const off = cast.map((n) => n === 0);
    if (off.some((x) => x)) columns.notOnBallot = slugs.filter((_, k) => off[k]);
  }
  if (mail) {
    const byMail = candidates.map((_, c) => split(precincts.map((p) => mail.get(p.precinct)?.[c] ?? 0)));
    columns.mail = {
      district: candidates.map((_, c) => sum([...mail.values()].map((v) => v[c] ?? 0))),
      neighborhood: methodCells(byMail, neighborhood),
    };
  }
  return columns;
}

/** Mail votes per neighborhood; null where mail or the rest would hold under 10 votes. Both were rounded apart, so mail is held to the votes. */
function methodCells(mail: readonly number[][], votes: readonly number[][]): (number | null)[][] {
  const held = mail.map((column, c) => column.map((v, k) => Math.min(v, votes[c]?.[k] ?? 0)));
  const shown = (k: number): boolean => {
    const byMail = sum(held.map((column) => column[k] ?? 0));
    return byMail >= MIN_BALLOTS && sum(votes.map((column) => column[k] ?? 0)) - byMail >= MIN_BALLOTS;
  };
  return held.map((column) => column.map((v, k) => (shown(k) ? v : null)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
/** A sum of known numbers; null where one of them is unknown, for a part would pass for the whole. */
function sumKnown(numbers: readonly (number | null)[]): number | null {
  const known = allKnown(numbers);
  return known && sum(known);
}
function allKnown(numbers: readonly (number | null)[]): number[] | null {
  const known = numbers.filter((n) => n !== null);
  return known.length === numbers.length ? known : null;
}
function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
