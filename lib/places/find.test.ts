import { describe, expect, it } from 'vitest';
import { findPlaces } from './find';
import type { PlacesPack } from '@/lib/packs/schema';

const hood = (slug: string, name: string): PlacesPack['neighborhoods'][number] => ({
  slug,
  name,
  region: 'Central L.A.',
  unincorporated: false,
  areaKm2: { whole: 1, '2011': 1, '2021': 1 },
  label: { whole: [-118.3, 34.05], '2011': null, '2021': null },
  bbox: [-118.4, 34, -118.2, 34.1],
  neighbours: [],
});
const places: PlacesPack = {
  neighborhoods: [hood('el-sereno', 'El Sereno'), hood('koreatown', 'Koreatown'), hood('westlake', 'Westlake')],
  others: [
    {
      slug: 'historic-filipinotown',
      name: 'Historic Filipinotown',
      kind: 'small',
      bbox: [-118.3, 34, -118.2, 34.1],
      at: [-118.27, 34.07],
      neighborhoods: ['westlake'],
      source: 's',
      note: '',
    },
  ],
  plans: { '2011': { bbox: [0, 0, 1, 1], areaKm2: 1 }, '2021': { bbox: [0, 0, 1, 1], areaKm2: 1 } },
};
const names = (text: string) => findPlaces(places, text, 8).map((p) => p.name);

describe('findPlaces', () => {
  it('finds by the start of the name, then of a word, then anywhere', () => {
    expect(names('kore')).toEqual(['Koreatown']);
    expect(names('SERENO')).toEqual(['El Sereno']);
    expect(names('town')).toEqual(['Historic Filipinotown', 'Koreatown']);
  });
  it('names the neighborhoods a small place lies in', () => {
    expect(findPlaces(places, 'filipino', 8)[0]).toMatchObject({
      kind: 'small',
      detail: 'Westlake',
      neighborhoods: ['westlake'],
    });
  });
  it('finds nothing for blanks, punctuation or other scripts, and does not throw', () => {
    for (const text of ['', '   ', '(*', '코리아', '\\']) expect(names(text)).toEqual([]);
  });
});
