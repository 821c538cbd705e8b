/** Where the precincts of each election are found, over the source data; expected numbers come from the sources' own description. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ElectionId } from '@/lib/elections/catalogue';
import { openSources, type Sources } from '../sources';
import { readPrecinctLayers, type PrecinctLayers } from './evidence';
import { placeReturns } from './placed';
import { readReturns } from './returns';

const folder = process.env.CA34_SOURCES ?? 'sources';

describe.skipIf(!existsSync(folder))('placing the precincts of the source data', () => {
  let sources: Sources;
  let layers: PrecinctLayers;
  beforeAll(() => {
    sources = openSources(folder);
    layers = readPrecinctLayers(sources);
  });

  /** Placement of every precinct before the pool is set apart. */
  const located = (id: ElectionId) => {
    const placed = placeReturns(readReturns(sources, id), layers);
    return [...placed.published, ...placed.withheld].filter((p) => !p.precinct.startsWith('9990'));
  };
  const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

  it('places all 230 precincts of 2018 exactly', () => {
    const all = located('2018-11-general');
    expect(all).toHaveLength(230);
    expect(all.filter((p) => p.located.placement === 'exact')).toHaveLength(230);
  });
  it('places all 165 of 2020: nine on a proven 2018 shape, the rest in their boxes', () => {
    const all = located('2020-11-general');
    expect(all).toHaveLength(165);
    expect(all.filter((p) => p.located.placement === 'same-shape')).toHaveLength(9);
    expect(all.filter((p) => p.located.placement === 'near')).toHaveLength(156);
    // Equal record size, yet its box cuts into the 2018 polygon.
    expect(all.find((p) => p.precinct === '9001104A')!.located.placement).toBe('near');
  });
  it('places 2014 at later namesakes: 206 of November in November 2018’s layer, with 86 % of the votes', () => {
    const all = located('2014-11-general');
    expect(all).toHaveLength(249);
    const named = all.filter((p) => layers.evidence.november2018.has(p.precinct));
    expect(named).toHaveLength(206);
    expect(
      named.every((p) => p.located.placement === 'near' && p.located.errorM === 530 && p.located.shape === null),
    ).toBe(true);
    expect(add(named.map((p) => p.weight)) / 61621).toBeCloseTo(0.862, 2);
    expect(located('2014-06-primary')).toHaveLength(246);
    expect(located('2014-06-primary').every((p) => p.located.shape === null)).toBe(true);
  });
  it.each<[ElectionId, number, number, number]>([
    ['2024-11-general', 152, 103, 74.5],
    ['2025-11-special', 93, 72, 77.5],
  ])('%s: of %i precincts %i can be located, with %f %% of ballots', (id, of, found, percent) => {
    const all = located(id);
    expect(all).toHaveLength(of);
    const near = all.filter((p) => p.located.placement === 'near');
    expect(near).toHaveLength(found);
    expect((100 * add(near.map((p) => p.weight))) / add(all.map((p) => p.weight))).toBeCloseTo(percent, 1);
  });
  it('places April 2017 as June', () => {
    const via = (id: ElectionId) =>
      located(id)
        .map((p) => p.located.via)
        .sort();
    expect(via('2017-04-special-primary')).toEqual(via('2017-06-special-runoff'));
  });
});
