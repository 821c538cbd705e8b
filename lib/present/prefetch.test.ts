import { describe, expect, it } from 'vitest';
import { packsAhead } from '@/lib/present/prefetch';
import { parse } from '@/lib/view/permalink';

const views = ['', '?e=2018-11-general', '?e=2014-11-general&u=neighborhood'].map((search) => parse(search).view);

describe('what is fetched ahead', () => {
  it('starts with the slide shown and ends with streets and parks', () => {
    expect(packsAhead(views, 0)).toEqual([
      ['geometry-base', 'places', 'election-2020-11-general'],
      ['geometry-precincts-2018', 'election-2018-11-general'],
      ['election-2014-11-general'],
      ['geometry-context'],
    ]);
  });

  it('has the lines that a slide lays over the map', () => {
    expect(packsAhead([parse('?o=plan-2011,zips&u=council').view], 0)[0]).toEqual([
      'geometry-base',
      'geometry-council-districts',
      'geometry-zips',
      'places',
      'election-2020-11-general',
      'areas',
      'areas-2020-11-general',
    ]);
    expect(
      packsAhead([parse('?o=council-districts&u=council').view], 0)[0]!.filter(
        (id) => id === 'geometry-council-districts',
      ),
    ).toHaveLength(1);
  });

  it('goes on from a later slide and comes round to the ones before', () => {
    const [now, next] = packsAhead(views, 2);
    expect(now).toContain('election-2014-11-general');
    expect(next).toContain('election-2020-11-general');
  });

  it('names every pack once, and none for a deck whose slides need the same', () => {
    const all = packsAhead([...views, ...views], 1).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(packsAhead([views[0]!, views[0]!], 0)).toHaveLength(2);
  });
});
