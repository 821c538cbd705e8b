/** The voter files: people who voted, by age and by surname, of neighborhoods and precincts. */
import { AGE_GROUPS, SURNAME_GROUPS, type VoterGroup } from '@/lib/elections/voterGroups';
import type { VotersPack } from '@/lib/packs/schema';
import { cell, protect, say, sayShare, type Ledger } from './ledger';
import type { Publication } from './publication';

/**
 * How precincts were divided among neighborhoods: whoever knows the homes can work it out. With it, neighborhoods are estimates from published precincts, and precincts alone are
 * protected.
 */
export interface KnownWeights {
  election: string;
  precincts: readonly string[];
  neighborhoods: readonly string[];
  /** `shares[p][k]`, 0-1. */
  shares: readonly (readonly number[])[];
}

const NO_AGE = 'age-unknown';
const NO_MATCH = 'surname-other';
const PARTITIONS: readonly (readonly string[])[] = [
  [...AGE_GROUPS, NO_AGE],
  [...SURNAME_GROUPS, NO_MATCH],
];
/** Each neighborhood's count, and the total of its ages, is rounded. */
const ROUNDED = 1;
/** Shares are published to a hundredth. */
const HUNDREDTH = 0.01;
const REST = 'rest';

const UNITS = ['neighborhood', 'precinct'] as const;
type Unit = (typeof UNITS)[number];

export function readVoters(
  publication: Publication,
  elections: readonly string[],
  known: readonly KnownWeights[],
  ledger: Ledger,
): void {
  for (const { id } of publication.packs.filter((p) => p.id.startsWith('voters-'))) {
    const pack = publication.pack(id) as VotersPack;
    if (!elections.includes(pack.election)) continue;
    const file = `neighborhoods/voters-${pack.election}.csv`;
    const weights = known.find((w) => w.election === pack.election);
    const places: Record<Unit, readonly string[]> = {
      neighborhood: [...new Set([...pack.neighborhoods, ...(weights?.neighborhoods ?? []), REST])],
      precinct: [...new Set([...pack.precincts, ...(weights?.precincts ?? []), REST])],
    };
    const cells = cellsOf(ledger, pack.election, places, weights === undefined ? UNITS : ['precinct']);
    sayPack(ledger, id, pack, places, cells);
    if (publication.downloads.includes(file)) sayFile(ledger, file, publication, places, cells);
    if (weights) sayWeights(ledger, id, weights, cells);
  }
}

type Cells = (unit: Unit, place: string, group: string | null) => string;

/** Cells of everybody (`null`) and of each group; of the units that are protected a group's cells are one family, a place's cells of one partition another. */
function cellsOf(
  ledger: Ledger,
  election: string,
  places: Record<Unit, readonly string[]>,
  protectedUnits: readonly Unit[],
): Cells {
  const of: Cells = (unit, place, group) => {
    const family = `voters ${election} by ${unit}${group === null ? '' : ` ${group}`}`;
    return protectedUnits.includes(unit) ? cell(ledger, family, place) : `${family}|${place}`;
  };
  for (const unit of UNITS)
    for (const place of places[unit])
      for (const partition of PARTITIONS) {
        const parts = partition.map((group) => of(unit, place, group));
        if (protectedUnits.includes(unit))
          for (const key of parts) protect(ledger, `voters ${election} of ${unit} ${place} by ${partition[0]}`, key);
        say(
          ledger,
          `voters ${election}: ${place} is its groups`,
          [of(unit, place, null), ...parts.map((key): [string, number] => [key, -1])],
          0,
        );
      }
  return of;
}

function sayPack(
  ledger: Ledger,
  id: string,
  pack: VotersPack,
  places: Record<Unit, readonly string[]>,
  cells: Cells,
): void {
  const { groups, district, notPlaced } = pack;
  for (const unit of UNITS) {
    const all = (group: string | null): string[] => places[unit].map((place) => cells(unit, place, group));
    say(ledger, `${id}: district`, all(null), district.voters);
    groups.forEach((group, g) => say(ledger, `${id}: district ${group}`, all(group), district.counts[g]!));
  }
  const tell = (
    unit: Unit,
    ids: readonly string[],
    totals: readonly number[],
    columns: VotersPack['neighborhood'],
  ): void =>
    ids.forEach((place, i) => {
      say(ledger, `${id}: ${place}`, [cells(unit, place, null)], totals[i]!);
      groups.forEach((group, g) => {
        const people = columns[g]![i] ?? null;
        if (people !== null) say(ledger, `${id}: ${place} ${group}`, [cells(unit, place, group)], people);
      });
    });
  tell('neighborhood', pack.neighborhoods, pack.neighborhoodVoters, pack.neighborhood);
  tell('precinct', pack.precincts, pack.precinctVoters, pack.precinct);
  // Whatever no neighborhood tells, a withheld figure included.
  const untold = (group: VoterGroup | null): string[] =>
    places.neighborhood.flatMap((place) => {
      const k = pack.neighborhoods.indexOf(place);
      const shown = k >= 0 && (group === null || pack.neighborhood[groups.indexOf(group)]![k] !== null);
      return shown ? [] : [cells('neighborhood', place, group)];
    });
  say(ledger, `${id}: not placed`, untold(null), notPlaced.voters);
  groups.forEach((group, g) => say(ledger, `${id}: not placed ${group}`, untold(group), notPlaced.counts[g]!));
}

function sayFile(
  ledger: Ledger,
  file: string,
  publication: Publication,
  places: Record<Unit, readonly string[]>,
  cells: Cells,
): void {
  const rows = publication.rows(file);
  const blank = new Set(rows.filter((r) => r.people === '').map((r) => `${r.neighborhood} ${r.group}`));
  const named = new Set(rows.map((r) => r.neighborhood));
  for (const { neighborhood, group, people, voters, share_of_voters: share } of rows) {
    if (neighborhood === undefined || group === undefined) continue;
    const from = `${file}: ${neighborhood} ${group}`;
    const of = (g: string | null): string[] => {
      if (neighborhood === 'district') return places.neighborhood.map((place) => cells('neighborhood', place, g));
      if (neighborhood !== 'not-placed') return [cells('neighborhood', neighborhood, g)];
      return places.neighborhood
        .filter((place) => !named.has(place) || (g !== null && blank.has(`${place} ${g}`)))
        .map((place) => cells('neighborhood', place, g));
    };
    if (voters !== '') say(ledger, from, of(null), Number(voters));
    if (people !== '') say(ledger, from, of(group), Number(people));
    else if (share !== '') sayShare(ledger, from, of(group), of(null), Number(share), HUNDREDTH);
  }
}

/** A neighborhood's figure is the sum of its precincts' parts, rounded. */
function sayWeights(
  ledger: Ledger,
  id: string,
  { precincts, neighborhoods, shares }: KnownWeights,
  cells: Cells,
): void {
  neighborhoods.forEach((slug, k) => {
    for (const group of PARTITIONS.flat()) {
      const parts = precincts.flatMap((p, i): [string, number][] => {
        const weight = shares[i]![k] ?? 0;
        return weight > 0 ? [[cells('precinct', p, group), -weight]] : [];
      });
      say(
        ledger,
        `${id}: ${slug} by its precincts ${group}`,
        [cells('neighborhood', slug, group), ...parts],
        -ROUNDED,
        ROUNDED,
      );
    }
  });
}
