import { describe, expect, it } from 'vitest';
import type { BlockGroup } from './blockGroups';
import { ofGroups, publishedGroups } from './slivers';

const group = (id: string, homes: number[]): BlockGroup => ({
  id,
  people: 0,
  inside: 1,
  whole: true,
  center: [-118.2, 34],
  homes,
});

describe('block groups that are published', () => {
  const groups = [group('park', [0, 1]), group('sliver', [2]), group('small', [3])];
  const homes = [3000, 2000, 4999, 10].map((areaM2) => ({ areaM2 }));
  const votes = { votes: [[null, null, 12]] };

  it('have land inside the plan, or votes in any contest', () => {
    expect(publishedGroups(groups, homes, [{ votes: [[null, null, null]] }])).toEqual([0]);
    expect(publishedGroups(groups, homes, [{ votes: [[null, null, null]] }, votes])).toEqual([0, 2]);
  });

  it('keep their own columns', () => {
    const pack = {
      election: '2020-11-general' as const,
      contest: 'us-house' as const,
      candidates: ['jimmy-gomez' as const],
      votes: [[null, 5, 12]],
      rest: [3],
      halfWidth: [null, 1, 2],
      wide: [true, true, false],
    };
    expect(ofGroups(pack, [0, 2])).toEqual({
      ...pack,
      votes: [[null, 12]],
      halfWidth: [null, 2],
      wide: [true, false],
    });
  });
});
