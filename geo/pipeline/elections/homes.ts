/** Where people live: the block groups of 2020 cut by the plan's outline and the neighborhoods, for votes to be spread over. */
import { areaM2, bboxesTouch, bboxOf } from '@/geo/measure';
import { intersect, overlay, subtract, union, type Area, type AreaGeometry } from '@/geo/overlay';
import { apartOf } from '@/lib/people/groupQuarters';
import type { BBox } from '@/lib/places';
import { csvNumber } from '../csv';
import { SourceError, stringProperty, type Sources } from '../sources';
import { GROUP_QUARTERS_FILE, householdShares } from '../groupQuarters';
import { clipToBox } from './clipToBox';
import { isPolygonal } from './evidence';
import { BLOCK_GROUPS_FILE, CITIZENS_FILE, POPULATION_FILE } from './sourceFiles';

/** A piece of one block group inside the plan and inside one neighborhood, or in none. */
export interface Home extends Area {
  /** Index of the neighborhood; the number of neighborhoods for a piece in none. */
  bin: number;
  areaM2: number;
  /** Census 2020 population in households, by area inside the block group: group quarters attract no votes. */
  people: number;
  /** Citizens of voting age (ACS 2016-2020), by area inside the block group; of tracts that are mostly group quarters, those in households. */
  citizens: number;
  /** People of 18 and over (Census 2020), likewise. */
  adults: number;
}

/** The homes inside a plan. `neighborhoods` are the parts inside that plan. @throws SourceError for a missing or malformed file, and for a block group without population. */
export function readHomes(sources: Sources, plan: AreaGeometry, neighborhoods: readonly Area[]): Home[] {
  const people = readColumn(sources, POPULATION_FILE, 'POP');
  const citizens = readColumn(sources, CITIZENS_FILE, 'V_20_CVAP_Total');
  const adults = readColumn(sources, CITIZENS_FILE, 'V_20_VAP_Total');
  const groups = sources.geojson(BLOCK_GROUPS_FILE, ['GEOID']).features.map((feature): Area => {
    const id = stringProperty(BLOCK_GROUPS_FILE, feature, 'GEOID');
    if (!isPolygonal(feature.geometry))
      throw new SourceError({
        file: BLOCK_GROUPS_FILE,
        expected: `a polygon for ${id} (found a ${feature.geometry.type})`,
      });
    return { id, geometry: feature.geometry };
  });
  const ground = [...neighborhoods, ...restOf(plan, neighborhoods)];
  const boxes = ground.map((g) => bboxOf(g.geometry));
  const planBox = bboxOf(plan);
  const near = groups.filter((group) => bboxesTouch(bboxOf(group.geometry), planBox));
  const households = householdShares(sources, near);
  return near.flatMap((group) => {
    const box = bboxOf(group.geometry);
    const inHouseholds = of(households, group.id, GROUP_QUARTERS_FILE);
    const couldVote = apartOf('2020', group.id) === null ? 1 : inHouseholds;
    const whole = areaM2(group.geometry);
    return ground.flatMap((place, bin): Home[] => {
      const near = bboxesTouch(box, boxes[bin]!) ? clipToBox(place.geometry, around(box)) : null;
      const geometry = near && intersect(group.geometry, near);
      const area = geometry ? areaM2(geometry) : 0;
      if (geometry === null || area < NOISE_M2) return [];
      const part = area / whole;
      return [
        {
          id: group.id,
          geometry,
          bin,
          areaM2: area,
          people: part * inHouseholds * of(people, group.id, POPULATION_FILE),
          citizens: part * couldVote * of(citizens, group.id, CITIZENS_FILE),
          adults: part * couldVote * of(adults, group.id, CITIZENS_FILE),
        },
      ];
    });
  });
}

/** Pieces smaller than this are edges drawn twice. */
const NOISE_M2 = 0.5;

/** A box with some 100 m of margin. */
function around([west, south, east, north]: BBox): BBox {
  return [west - 0.001, south - 0.001, east + 0.001, north + 0.001];
}

/** What of the plan is in no neighborhood, as one more place, or none. */
function restOf(plan: AreaGeometry, neighborhoods: readonly Area[]): Area[] {
  const all = union(neighborhoods.map((n) => n.geometry));
  const rest = all ? subtract(plan, all) : plan;
  return rest ? [{ id: 'none', geometry: rest }] : [];
}

function of(column: ReadonlyMap<string, number>, id: string, file: string): number {
  const n = column.get(id);
  if (n === undefined) throw new SourceError({ file, expected: `a row for the block group ${id}` });
  return n;
}

function readColumn(sources: Sources, file: string, column: string): Map<string, number> {
  const values = new Map<string, number>();
  sources.csv(file, ['GEOID', column]).forEach((row, i) => {
    const n = csvNumber(file, i, row, column);
    if (n === null || n < 0)
      throw new SourceError({
        file,
        row: i + 2,
        expected: `a number of 0 or more in ${column} (found “${row[column]}”)`,
      });
    values.set(row.GEOID ?? '', n);
  });
  return values;
}

/** People and area of each neighborhood (and, last, of none) inside each reach. */
export interface ReachWeights {
  people: number[];
  area: number[];
}

/** Lays reaches over the homes; one entry per reach, `bins` numbers each. Population is split by area only inside a home. */
export function weigh(reaches: readonly AreaGeometry[], homes: readonly Home[], bins: number): ReachWeights[] {
  const weights = reaches.map((): ReachWeights => ({ people: zeros(bins), area: zeros(bins) }));
  for (const { a, b, areaM2: shared } of overlay(
    reaches.map((geometry, i) => ({ id: String(i), geometry })),
    homes,
  )) {
    const home = homes[b]!;
    const { people, area } = weights[a]!;
    people[home.bin]! += home.people * (shared / home.areaM2);
    area[home.bin]! += shared;
  }
  return weights;
}

function zeros(n: number): number[] {
  return new Array<number>(n).fill(0);
}
