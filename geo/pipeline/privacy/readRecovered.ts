/** What estimates say: block groups and the crosswalk to them, intervals, and how many votes an estimate is told by. */
import type {
  AreaIntervals,
  BlockGroupVotesPack,
  BlockGroupsPack,
  EstimatePack,
  IntervalsPack,
  ProfilesPack,
} from '@/lib/packs/schema';
import { cell, say, type Ledger } from './ledger';
import type { Publication } from './publication';
import { cellsOf, familyOf, votesIn, type ElectionCells } from './readElections';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
/** Weights are published to four decimals. */
const HALF_WEIGHT = 0.00005;
const NONE = 'no block group';

export function readRecovered(publication: Publication, elections: readonly ElectionCells[], ledger: Ledger): void {
  const of = (election: string): ElectionCells | undefined => elections.find((e) => e.pack.election === election);
  const groups = publication.has('blockgroups') ? (publication.pack('blockgroups') as BlockGroupsPack).ids : [];
  for (const { pack } of elections) {
    const file = `crosswalks/precincts-to-block-groups-${pack.election}.csv`;
    const given = of(pack.election);
    if (given && publication.downloads.includes(file)) readCrosswalk(publication, file, given, groups, ledger);
  }
  for (const { id } of publication.packs) {
    if (/^blockgroups-/.test(id)) {
      const pack = publication.pack(id) as BlockGroupVotesPack;
      const given = of(pack.election);
      if (given) sayGroups(ledger, id, given, pack, groups);
    } else if (/^intervals-/.test(id)) {
      const pack = publication.pack(id) as IntervalsPack;
      const given = of(pack.election);
      for (const [unit, intervals] of given ? Object.entries(pack.units) : [])
        sayIntervals(ledger, id, given!, { contest: pack.contest, unit }, intervals);
    } else if (/^estimate-/.test(id)) {
      const pack = publication.pack(id) as EstimatePack;
      if (of(pack.election)) sayEstimate(ledger, id, pack);
    } else if (/^profiles/.test(id)) sayProfiles(ledger, id, publication.pack(id) as ProfilesPack, of);
  }
}

/** Parts of precincts: a weight times what the precinct holds. */
function readCrosswalk(
  publication: Publication,
  file: string,
  { pack }: ElectionCells,
  groups: readonly string[],
  ledger: Ledger,
): void {
  const rows = publication.rows(file);
  for (const counted of ['ballots', 'registered'] as const) {
    const family = familyOf(pack.election, `${counted} by precinct and block group`);
    const whole = new Map(pack.precincts.id.map((id, i) => [id, pack.precincts[counted][i] ?? null]));
    const parts = new Map<string, string[]>();
    const weights = new Map<string, { sum: number; rows: number }>();
    for (const { precinct = '', block_group_2020: group = '', weight, low, high } of rows) {
      const all = whole.get(precinct);
      if (all === undefined || all === null) {
        if (all === undefined) ledger.faults.push(`${file}: ${precinct} is no published precinct`);
        continue;
      }
      const part = cell(ledger, family, `${precinct} & ${group}`);
      parts.set(group, [...(parts.get(group) ?? []), part]);
      const known = weights.get(precinct) ?? { sum: 0, rows: 0 };
      weights.set(precinct, { sum: known.sum + Number(weight), rows: known.rows + 1 });
      const from = `${file}: ${precinct} ${group} of ${all} ${counted}`;
      if (weight !== '')
        say(ledger, from, [part], all * (Number(weight) - HALF_WEIGHT), all * (Number(weight) + HALF_WEIGHT));
      if (low !== '' && high !== '')
        say(ledger, `${from}, interval`, [part], all * Number(low) - 1, all * Number(high) + 1);
    }
    for (const [precinct, { sum: told, rows: n }] of weights) {
      const all = whole.get(precinct)!;
      const off = all * (1 - told);
      const loose = all * HALF_WEIGHT * n;
      say(
        ledger,
        `${file}: ${precinct} beyond its rows`,
        [cell(ledger, family, `${precinct} & -`)],
        off - loose,
        off + loose,
      );
    }
    for (const group of groups) {
      const own = parts.get(group) ?? [];
      const all = cell(ledger, familyOf(pack.election, `${counted} by block group`), group);
      if (own.length > 0)
        say(ledger, `${file}: ${group}`, [all, ...own.map((name): [string, number] => [name, -1])], 0);
    }
  }
}

function sayGroups(
  ledger: Ledger,
  id: string,
  given: ElectionCells,
  { contest, votes, rest }: BlockGroupVotesPack,
  groups: readonly string[],
): void {
  const { pack } = given;
  const family = familyOf(pack.election, `${votesIn(contest)} by block group`);
  const ballots = familyOf(pack.election, 'ballots by block group');
  const cells = groups.map((group) => cell(ledger, family, group));
  cells.forEach((name) => ledger.within.set(name, name.replace(family, ballots)));
  const none = cell(ledger, family, NONE);
  const { placed, everything } = cellsOf(ledger, given, votesIn(contest));
  const shown: [string, number][] = [];
  cells.forEach((name, g) => {
    const counts = votes.map((column) => column[g] ?? null);
    const known = counts.filter((n) => n !== null);
    if (known.length === counts.length) {
      say(ledger, `${id}: ${groups[g]}`, [name], sum(known));
      shown.push([name, -1]);
    }
  });
  say(
    ledger,
    `${id}: placed precincts`,
    [...placed, ...[...cells, none].map((name): [string, number] => [name, -1])],
    0,
  );
  say(ledger, `${id}: rest`, [...everything, ...shown], sum(rest));
}

/** Votes of all candidates that may belong to an area, as a range. What the area is known to hold is its floor. */
export function sayRange(
  ledger: Ledger,
  from: string,
  { contests, pack }: ElectionCells,
  of: { contest: string; unit: string; place: string },
  low: number,
  high: number,
): void {
  const family = familyOf(pack.election, `${votesIn(of.contest)} that may belong to a ${of.unit}`);
  const columns = contests.find((c) => c.contest === of.contest);
  const at = of.unit === 'neighborhood' ? pack.neighborhoods.indexOf(of.place) : -1;
  const placed = columns && at >= 0 ? sum(columns.neighborhood.map((column) => column[at]!)) : 0;
  say(ledger, from, [cell(ledger, family, of.place)], Math.max(low, placed), Math.max(high, placed));
}

function sayIntervals(
  ledger: Ledger,
  id: string,
  given: ElectionCells,
  of: { contest: string; unit: string },
  { ids, votes }: AreaIntervals,
): void {
  ids.forEach((place, k) => {
    const total = (columns: readonly (readonly number[])[]): number => sum(columns.map((column) => column[k]!));
    sayRange(ledger, `${id}: ${place}`, given, { ...of, place }, total(votes.low), total(votes.high));
  });
}

/** Votes that an estimate is not told by are those of some precincts. */
function sayEstimate(ledger: Ledger, id: string, { election, contest, placed, total }: EstimatePack): void {
  const family = familyOf(election, `${votesIn(contest)} by an estimate`);
  const [told, beyond] = ['placed', 'beyond'].map((atom) => cell(ledger, family, atom)) as [string, string];
  say(ledger, `${id}: placed`, [told], placed);
  say(ledger, `${id}: total`, [told, beyond], total);
}

/** The same votes in another file. */
function sayProfiles(
  ledger: Ledger,
  id: string,
  { unit, elections }: ProfilesPack,
  of: (election: string) => ElectionCells | undefined,
): void {
  for (const { election, contest, ids, votes, intervals } of elections) {
    const given = of(election);
    if (!given) continue;
    if (intervals) sayIntervals(ledger, id, given, { contest, unit: 'neighborhood' }, intervals);
    const cells = cellsOf(ledger, given, votesIn(contest));
    ids.forEach((place, i) => {
      const terms = unit === 'precinct' ? [cells.precinct(place)] : cells.neighborhood(place);
      say(ledger, `${id}: ${election} ${place}`, terms, sum(votes.map((column) => column[i]!)));
    });
  }
}
