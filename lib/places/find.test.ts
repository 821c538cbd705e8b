import { describe, expect, it } from 'vitest';
import { findPlaces, type FindablePlaces } from './find';

const hood = (slug: string, name: string): FindablePlaces['neighborhoods'][number] => ({
  slug,
  name,
  label: { whole: [-118.3, 34.05] },
  bbox: [-118.4, 34, -118.2, 34.1],
});
const places: FindablePlaces = {
  neighborhoods: [hood('el-sereno', 'El Sereno'), hood('koreatown', 'Koreatown'), hood('westlake', 'Westlake')],
  others: [
    {
      slug: 'historic-filipinotown',
      name: 'Historic Filipinotown',
      kind: 'small',
      bbox: [-118.3, 34, -118.2, 34.1],
      at: [-118.27, 34.07],
      neighborhoods: ['westlake'],
    },
  ],
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
