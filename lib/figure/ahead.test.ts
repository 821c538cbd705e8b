import { afterEach, describe, expect, it } from 'vitest';
import { ELECTION_IDS } from '@/lib/elections/catalogue';
import { aheadTable, takeAhead } from '@/lib/figure/ahead';
import { packsFor } from '@/lib/figure/packs';
import { publishedList } from '@/lib/packs/published';
import { MEASURE_IDS } from '@/lib/people/measures';
import { parse } from '@/lib/view/permalink';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'ahead');
});

describe('what a link asks for ahead of the page’s scripts', () => {
  const table = aheadTable(publishedList());
  const ids = (indexes: readonly number[] = []): string[] =>
    indexes.map((i) => (table.files[i] ?? '').replace(/-[0-9a-f]{10}\.json$/, ''));

  it('is what its View needs, for every election and every measure', () => {
    for (const [links, asked] of [
      [ELECTION_IDS.map((id) => [id, `?e=${id}`] as const), table.e],
      [MEASURE_IDS.map((id) => [id, `?m=${id}`] as const), table.m],
    ] as const)
      for (const [id, link] of links) {
        const { data, geometry } = packsFor(parse(link).view);
        expect(ids(asked[id]).sort()).toEqual([...data, ...geometry].sort());
      }
  });

  it('is taken once', () => {
    const answer = Promise.resolve(new Response('{}'));
    Object.assign(globalThis, { ahead: { '/data/a.json': answer } });
    expect(takeAhead('/data/b.json')).toBeUndefined();
    expect(takeAhead('/data/a.json')).toBe(answer);
    expect(takeAhead('/data/a.json')).toBeUndefined();
  });

  it('is nothing where no script asked', () => {
    expect(takeAhead('/data/a.json')).toBeUndefined();
  });
});
