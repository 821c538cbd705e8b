/** Block groups with their people: the finest units at hand, by which everything larger is divided. */
import type { Area } from '@/geo/overlay';
import { apartOf } from '@/lib/people/groupQuarters';
import type { TractYear } from '@/lib/people/measures';
import type { LonLat } from '@/lib/places';
import { csvNumber } from '../csv';
import { apartShare, readGroupQuarters } from '../groupQuarters';
import { SourceError, type Sources } from '../sources';
import { readAreas } from './readAreas';

export interface PeopledArea extends Area {
  people: number;
  /** Group quarters that stand at one spot of it, and the share of its people who live there: they are not spread over its land. */
  apart?: { share: number; at: LonLat };
}

interface Population {
  file: string;
  column: string;
}

/**
 * Where each vintage's people come from: a full count for 2020, an estimate for 2010 units, whose block groups are published with
 * ACS 2015-2019. Vintages are never mixed.
 */
const POPULATION: Readonly<Record<TractYear, Population>> = {
  '2010': {
    file: 'demographics/tables/bg2010_acs2015_2019_em_lang_poverty_insurance_race_sexage.csv',
    column: 'B03002_001E',
  },
  '2020': { file: 'demographics/geometry/bg2020_population_points.csv', column: 'POP' },
};

/** All block groups of one vintage in the source, with their people. @throws SourceError when one has no population. */
export function readBlockGroups(sources: Sources, year: TractYear): PeopledArea[] {
  const { file, column } = POPULATION[year];
  const people = new Map<string, number>();
  sources.csv(file, ['GEOID', column]).forEach((row, i) => {
    const count = csvNumber(file, i, row, column);
    if (count === null || count < 0) throw new SourceError({ file, row: i + 2, expected: `a population in ${column}` });
    people.set(row.GEOID ?? '', count);
  });
  const quarters = readGroupQuarters(sources);
  return readAreas(sources, `demographics/geometry/bg${year}.geojson`, /^\d{12}$/).map((area) => {
    const count = people.get(area.id);
    if (count === undefined) throw new SourceError({ file, expected: `a row for block group ${area.id}` });
    const place = apartOf(year, area.id);
    return place?.at
      ? { ...area, people: count, apart: { share: apartShare(place, quarters), at: place.at } }
      : { ...area, people: count };
  });
}
