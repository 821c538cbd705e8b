import type { PeopleColumn } from '@/lib/packs/schema';
import { byYear } from '@/lib/people/measures';

/** The vintages of some columns for people, newest first: `Census 2020, ACS 2018-2022`. */
export function vintageWords(columns: readonly PeopleColumn[]): string {
  return byYear([...new Set(columns.map((c) => c.vintage))])
    .reverse()
    .map((v) =>
      v
        .replace('acs-', 'ACS ')
        .replace('census-', 'Census ')
        .replace('calenviroscreen-4', 'CalEnviroScreen 4.0')
        .replace('udp-2018', 'Urban Displacement Project 2018'),
    )
    .join(', ');
}
