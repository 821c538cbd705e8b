/** How many of the people of a unit live in households: group quarters by 2010 tract (ACS 2014-2018, as the Social Vulnerability Index prints them). */
import { overlay, type Area } from '@/geo/overlay';
import { areaM2 } from '@/geo/measure';
import { APART, APART_IDS, MOSTLY, type ApartPlace } from '@/lib/people/groupQuarters';
import { csvNumber } from './csv';
import { readAreas } from './people/readAreas';
import { SourceError, type Sources } from './sources';

export const GROUP_QUARTERS_FILE = 'demographics/tables/svi2018_tract2010.csv';
const TRACTS_2010_FILE = 'demographics/geometry/tracts2010.geojson';
/** Overlaps of less than this part of a block group are one line drawn twice. */
const HAIRLINE = 0.02;
/** A tract with fewer people is a park or the like. */
const FEWEST = 100;

export interface TractQuarters {
  people: number;
  /** Of them in group quarters. */
  apart: number;
}

/** People and people in group quarters by 2010 tract. @throws SourceError for a missing or malformed file, and where more live in group quarters than live there. */
export function readGroupQuarters(sources: Sources): Map<string, TractQuarters> {
  const quarters = new Map<string, TractQuarters>();
  sources.csv(GROUP_QUARTERS_FILE, ['GEOID', 'E_TOTPOP', 'E_GROUPQ']).forEach((row, i) => {
    const [people, apart] = ['E_TOTPOP', 'E_GROUPQ'].map((c) => csvNumber(GROUP_QUARTERS_FILE, i, row, c));
    // The index prints −999 for "no figure".
    if (people === null || apart === null || people === undefined || apart === undefined || people < 0 || apart < 0)
      return;
    if (apart > people)
      throw new SourceError({
        file: GROUP_QUARTERS_FILE,
        row: i + 2,
        expected: `E_GROUPQ of at most ${people} (found ${apart})`,
      });
    quarters.set(row.GEOID ?? '', { people, apart });
  });
  return quarters;
}

/** Tracts (of 100 people or more) whose people mostly live in group quarters, sorted. */
export function mostlyApart(quarters: ReadonlyMap<string, TractQuarters>): string[] {
  return [...quarters]
    .filter(([, q]) => q.people >= FEWEST && q.apart / q.people > MOSTLY)
    .map(([id]) => id)
    .sort();
}

/** Share of a place's people in group quarters, over its 2010 tracts. @throws SourceError where a tract has no figure. */
export function apartShare({ tracts }: ApartPlace, quarters: ReadonlyMap<string, TractQuarters>): number {
  const found = tracts['2010'].map((id) => {
    const q = quarters.get(id);
    if (!q) throw new SourceError({ file: GROUP_QUARTERS_FILE, expected: `people and group quarters of tract ${id}` });
    return q;
  });
  return found.reduce((n, q) => n + q.apart, 0) / found.reduce((n, q) => n + q.people, 0);
}

/** @throws SourceError where the tracts of `touching` that are mostly group quarters are not those of lib/people/groupQuarters.ts. */
export function checkApart(quarters: ReadonlyMap<string, TractQuarters>, touching: ReadonlySet<string>): void {
  const found = mostlyApart(quarters).filter((id) => touching.has(id));
  const listed = APART_IDS.flatMap((id) => APART[id].tracts['2010']).sort();
  if (found.join() !== listed.join())
    throw new SourceError({
      file: GROUP_QUARTERS_FILE,
      expected: `the tracts ${listed.join(', ')} alone to be mostly group quarters (found ${found.join(', ')})`,
    });
}

const known = new WeakMap<Sources, Map<string, number>>();

/**
 * The share of people in households, by block group of 2020: that of the 2010 tracts under it, by land (both nest but for hairlines). Nothing finer is at hand, so
 * all block groups of a tract have its share. 1 where the tract has no people or no figure. Reckoned once for each block group.
 */
export function householdShares(sources: Sources, blockGroups: readonly Area[]): ReadonlyMap<string, number> {
  const shares = known.get(sources) ?? new Map<string, number>();
  known.set(sources, shares);
  const fresh = blockGroups.filter((g) => !shares.has(g.id));
  if (fresh.length === 0) return shares;
  const quarters = readGroupQuarters(sources);
  const tracts = readAreas(sources, TRACTS_2010_FILE, /^\d{11}$/);
  const sums = fresh.map(() => ({ land: 0, inHouseholds: 0 }));
  for (const { a, b, areaM2: shared } of overlay(fresh, tracts)) {
    if (shared < HAIRLINE * areaM2(fresh[a]!.geometry)) continue;
    const q = quarters.get(tracts[b]!.id);
    sums[a]!.land += shared;
    sums[a]!.inHouseholds += shared * (q && q.people > 0 ? 1 - q.apart / q.people : 1);
  }
  fresh.forEach((g, i) => shares.set(g.id, sums[i]!.land > 0 ? sums[i]!.inHouseholds / sums[i]!.land : 1));
  return shares;
}
