/** The demographic source tables as figures by tract or block group: one table per measure and vintage of the catalogue. */
import type { Sources } from '../sources';
import { parsedOnce } from './readFigures';
import { readHousing } from './tablesHousing';
import { readLife } from './tablesLife';
import { readOrigin } from './tablesOrigin';
import { readPeople } from './tablesPeople';
import { readTypology } from './tablesTypology';
import type { PeopleTable } from './table';

/** Every table that the People packs are made of. @throws SourceError when one is missing or malformed. */
export function readPeopleTables(folder: Sources): PeopleTable[] {
  const sources = parsedOnce(folder);
  return [
    ...readPeople(sources),
    ...readOrigin(sources),
    ...readHousing(sources),
    ...readLife(sources),
    readTypology(sources),
  ];
}
