/** All that can be found: what each is called, what stands beside its name, and what it leads to. */
import type { FindSources, Findable } from '@/lib/find/found';
import { ofNumbers } from '@/lib/find/numbers';
import { ofPlaces, ofSpots, ofStreets } from '@/lib/find/places';
import { ofSubjects } from '@/lib/find/subjects';

/** Everything that can be found, in no order. */
export function findables(sources: FindSources): Findable[] {
  return [
    ...ofPlaces(sources),
    ...ofStreets(sources),
    ...ofSpots(sources),
    ...ofNumbers(sources),
    ...ofSubjects(sources),
  ];
}
