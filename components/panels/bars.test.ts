import { describe, expect, it } from 'vitest';
import { barsOf } from '@/components/panels/bars';
import type { WordedTable } from '@/lib/figure/figure';

const table = (rows: readonly [string, number | null, number | null][]): WordedTable => ({
  caption: '',
  columns: [
    { key: 'lead', label: 'Lead', numeric: true },
    { key: 'interval', label: '90% interval', numeric: true },
  ],
  rows: rows.map(([id, lead, half]) => ({
    id,
    name: id,
    selected: false,
    cells: [
      { text: '', sort: lead },
      { text: '', sort: half },
    ],
  })),
});

describe('bars beside a list', () => {
  it('share one scale with zero in sight, and carry their error', () => {
    const bars = barsOf(
      table([
        ['a', 30, 3],
        ['b', -10, null],
        ['c', null, null],
      ]),
      [],
    );
    expect(bars.get('a')).toMatchObject({ zero: 0.25, value: 1 });
    expect(bars.get('a')!.whisker).toEqual([0.925, 1]);
    expect(bars.get('b')).toMatchObject({ zero: 0.25, value: 0, whisker: null });
    expect(bars.has('c')).toBe(false);
  });

  it('begin at the left where nothing is below zero', () => {
    expect(
      barsOf(
        table([
          ['a', 40, null],
          ['b', 80, null],
        ]),
        [],
      ).get('a'),
    ).toMatchObject({ zero: 0, value: 0.5 });
  });
});
