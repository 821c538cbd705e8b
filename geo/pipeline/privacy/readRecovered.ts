/** What estimates say: block groups and the crosswalk to them, intervals, and how many votes an estimate is told by. */
import type {
  AreaIntervals,
  BlockGroupVotesPack,
  BlockGroupsPack,
  EstimatePack,
  IntervalsPack,
  ProfilesPack,
} from '@/lib/packs/schema';
import type { CsvRow } from '../csv';
import { cell, say, type Ledger } from './ledger';
import type { Publication } from './publication';
import { readCrosswalks } from './readCrosswalks';
import { cellsOf, familyOf, votesIn, type ElectionCells } from './readElections';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const NONE = 'no block group';
/** Of the file: votes that stand in none. */
const REST = 'rest';

export function readRecovered(publication: Publication, elections: readonly ElectionCells[], ledger: Ledger): void {
  const of = (election: string): ElectionCells | undefined => elections.find((e) => e.pack.election === election);
  const groups = publication.has('blockgroups') ? (publication.pack('blockgroups') as BlockGroupsPack).ids : [];
  for (const given of elections) {
    readCrosswalks(publication, given, groups, ledger);
    readGroupRows(publication, given, groups, ledger);
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

/** The same votes in the file, where every candidate's are told, and what is in no block group that is shown. */
function readGroupRows(
  publication: Publication,
  given: ElectionCells,
  groups: readonly string[],
  ledger: Ledger,
): void {
  const { pack } = given;
  const file = `block-groups/results-${pack.election}.csv`;
  if (!publication.downloads.includes(file)) return;
  const byContest = new Map<string, Map<string, CsvRow[]>>();
  for (const row of publication.rows(file)) {
    const places = byContest.get(row.contest!) ?? new Map<string, CsvRow[]>();
    byContest.set(row.contest!, places);
    places.set(row.block_group_2020!, [...(places.get(row.block_group_2020!) ?? []), row]);
  }
  for (const [contest, places] of byContest) {
    const found = given.contests.find((c) => c.contest === contest);
    if (!found) {
      ledger.faults.push(`${file}: the contest ${contest} has no pack`);
      continue;
    }
    const family = familyOf(pack.election, `${votesIn(contest)} by block group`);
    const shown: [string, number][] = [];
    for (const [group, rows] of places) {
      const known = rows.flatMap((r) => (r.votes === '' ? [] : [Number(r.votes)]));
      if (group === REST) continue;
      if (known.length < rows.length && rows.some((r) => r.share !== ''))
        ledger.faults.push(`${file}: ${group} ${contest} has shares of votes that are withheld`);
      if (known.length === 0) continue;
      if (!groups.includes(group)) ledger.faults.push(`${file}: ${group} is in no pack`);
      const name = cell(ledger, family, group);
      if (known.length === found.candidates.length) {
        say(ledger, `${file}: ${group} ${contest}`, [name], sum(known));
        shown.push([name, -1]);
      } else say(ledger, `${file}: ${group} ${contest}`, [name], sum(known), Infinity);
    }
    const rest = sum((places.get(REST) ?? []).map((r) => Number(r.votes)));
    const { everything } = cellsOf(ledger, given, votesIn(contest));
    say(ledger, `${file}: ${REST} ${contest}`, [...everything, ...shown], rest);
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
