import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleParts } from '../people/slivers';
import { toldPeople } from './changes';

const told = (kept: number, gained: number, lost: number, elsewhere = 500) =>
  toldPeople({
    amounts: { kept: { people: kept }, gained: { people: gained }, lost: { people: lost } },
    whole: kept + gained + lost + elsewhere,
  });

describe('people kept, gained and lost, as they are told', () => {
  it('moves what is one to nine, so that no row and no difference of rows is about them', () => {
    expect(told(27284, 0, 1, 0)).toEqual({ kept: 27285, gained: 0, lost: 0 });
    expect(told(1000, 4.4, 60.2)).toEqual({ kept: 1004, gained: 0, lost: 56 });
  });
  it('leaves nobody outside both plans who could be had by subtracting: whole, less both parts, and the kept', () => {
    // Glassell Park and Westlake of Census 2020: 9 and 7 people in neither.
    expect(told(20473, 2069, 155, 9)).toEqual({ kept: 20474, gained: 2068, lost: 154 });
    expect(told(104307, 72, 128, 7)).toEqual({ kept: 104310, gained: 69, lost: 125 });
    expect(told(8279, 107, 94, 3)).toEqual({ kept: 8276, gained: 110, lost: 97 });
  });
  it('leaves what is larger alone', () => {
    expect(told(1000, 30, 60)).toEqual({ kept: 1000, gained: 30, lost: 60 });
    expect(told(0, 1200, 0)).toEqual({ kept: 0, gained: 1200, lost: 0 });
  });
  it('tells nobody by fewer than ten, and adds up to the parts as people.csv has them', () => {
    const some = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(some, some, some, some, (kept, gained, lost, elsewhere) => {
        const t = told(kept, gained, lost, elsewhere);
        for (const n of Object.values(t)) expect(n === 0 || n >= 10, JSON.stringify(t)).toBe(true);
        const part = (n: number) => (n < 10 ? null : Math.round(n));
        const parts = settleParts({
          whole: Math.round(kept + gained + lost + elsewhere),
          '2011': part(kept + lost),
          '2021': part(kept + gained),
        });
        const outside = Math.round(kept + gained + lost + elsewhere) - t.kept - t.gained - t.lost;
        expect(outside <= 0 || outside >= 10 || (parts['2011'] === null && parts['2021'] === null), `${outside}`).toBe(
          true,
        );
        expect(t.kept + t.lost).toBe(parts['2011'] ?? 0);
        expect(t.kept + t.gained).toBe(parts['2021'] ?? 0);
      }),
      { numRuns: 2000 },
    );
  });
});
