import { describe, expect, it } from 'vitest';
import { distanceM } from '@/geo/measure';
import { crossingsOf } from './crossings';

const west = -118.26;
const line = (...points: [number, number][]) => [points];

describe('crossings of roads', () => {
  it('are where two lines cut each other', () => {
    const [found, ...rest] = crossingsOf([
      line([west, 34.04], [west, 34.06]),
      line([-118.27, 34.05], [-118.25, 34.05]),
    ]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ a: 0, b: 1 });
    expect(distanceM(found!.at, [west, 34.05])).toBeLessThan(1);
  });

  it('are where one ends near the other, and not where it ends farther off', () => {
    const through = line([-118.27, 34.05], [-118.25, 34.05]);
    // 0.0002° are 22 m, 0.0005° are 56 m.
    expect(crossingsOf([through, line([west, 34.0502], [west, 34.06])])).toHaveLength(1);
    expect(crossingsOf([through, line([west, 34.0505], [west, 34.06])])).toEqual([]);
  });

  it('count two carriageways once, and two places twice', () => {
    const across = line([-118.27, 34.05], [-118.25, 34.05]);
    const twoWay = [...line([west, 34.04], [west, 34.06]), ...line([west + 0.0003, 34.04], [west + 0.0003, 34.06])];
    expect(crossingsOf([across, twoWay])).toHaveLength(1);
    const around = line([-118.265, 34.04], [-118.265, 34.055], [-118.255, 34.055], [-118.255, 34.04]);
    expect(crossingsOf([across, around])).toHaveLength(2);
  });

  it('of a road with itself are none', () => {
    expect(crossingsOf([[...line([west, 34.04], [west, 34.06]), ...line([-118.27, 34.05], [-118.25, 34.05])]])).toEqual(
      [],
    );
  });
});
