import { describe, expect, it } from 'vitest';
import { APART, APART_IDS, apartOf, leavesOutGroupQuarters } from '@/lib/people/groupQuarters';
import { boxPolygon } from '@/geo/overlay';
import { apartShare, checkApart, mostlyApart } from './groupQuarters';
import { peopleInside } from './people/shares';

/** As the index of 2018 prints them. */
const quarters = new Map([
  ['06037206020', { people: 8666, apart: 8111 }],
  ['06037207400', { people: 1384, apart: 869 }],
  ['06037206300', { people: 5702, apart: 3180 }],
  ['06037203300', { people: 1982, apart: 673 }],
  ['06037980009', { people: 5, apart: 5 }],
]);

describe('group quarters', () => {
  it('are most of the people of three tracts, a park of five people apart', () => {
    expect(mostlyApart(quarters)).toEqual(['06037206020', '06037206300', '06037207400']);
    expect(() => checkApart(quarters, new Set(quarters.keys()))).not.toThrow();
  });
  it('end the build where the list of names does not fit the survey', () => {
    const more = new Map([...quarters, ['06037203300', { people: 1982, apart: 1400 }]]);
    expect(() => checkApart(more, new Set(more.keys()))).toThrow('06037203300');
    expect(() => checkApart(more, new Set(APART_IDS.flatMap((id) => APART[id].tracts['2010'])))).not.toThrow();
  });
  it('of a jail are 94 % of its tract, and stand in Chinatown', () => {
    expect(apartShare(APART.jails, quarters)).toBeCloseTo(0.936, 3);
    expect(apartOf('2020', '060372060201')?.neighborhood).toBe('chinatown');
    expect(apartOf('2010', '060372063003')?.id).toBe('skid-row');
    expect(apartOf('2020', '060372063003')).toBeNull();
  });
  it('at one spot are inside or outside as a whole; the rest goes by land', () => {
    const geometry = boxPolygon([-118.3, 34, -118.2, 34.1]);
    const unit = { id: '1', geometry, people: 1000, apart: { share: 0.9, at: [-118.29, 34.01] as const } };
    expect(peopleInside([unit], [0.4], boxPolygon([-118.3, 34, -118.26, 34.1]))[0]).toBeCloseTo(0.94, 9);
    expect(peopleInside([unit], [0.6], boxPolygon([-118.26, 34, -118.2, 34.1]))[0]).toBeCloseTo(0.06, 9);
    expect(peopleInside([{ id: '1', geometry, people: 1000 }], [0.4], geometry)).toEqual([0.4]);
  });
  it('leave shares of residents, not those of households', () => {
    expect(
      ['latino_share', 'over65_share', 'median_age'].every((m) => leavesOutGroupQuarters(m as 'latino_share')),
    ).toBe(true);
    expect(leavesOutGroupQuarters('median_household_income')).toBe(false);
    expect(leavesOutGroupQuarters('renter_share')).toBe(false);
    expect(APART_IDS).toHaveLength(3);
  });
});
