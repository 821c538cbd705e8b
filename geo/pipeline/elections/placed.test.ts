/** Where the precincts of each election are found, over the source data; expected numbers come from the sources' own description. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contains } from '@/geo/measure';
import type { AreaGeometry } from '@/geo/overlay';
import { ELECTION_IDS, ELECTIONS, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import { median, percentile } from '../accuracyWords';
import type { GeoContext } from '../contract';
import { openSources, type Sources } from '../sources';
import { readPrecinctLayers, type PrecinctLayers } from './evidence';
import { nearSamples } from './nearPoints';
import { placeReturns } from './placed';
import { readReturns } from './returns';
import { geoContext } from './testGround';

const folder = process.env.CA34_SOURCES ?? 'sources';

describe.skipIf(!existsSync(folder))('placing the precincts of the source data', () => {
  let sources: Sources;
  let layers: PrecinctLayers;
  let geo: GeoContext;
  beforeAll(() => {
    sources = openSources(folder);
    layers = readPrecinctLayers(sources);
    geo = geoContext(sources);
  });

  const planOf = (id: ElectionId): AreaGeometry => geo.plans[ELECTIONS[id].plan].geometry;
  /** Placement of every precinct before the pool is set apart. */
  const located = (id: ElectionId) => {
    const placed = placeReturns(readReturns(sources, id), layers, planOf(id));
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
  it('places 188 of 192 precincts of 2017 by namesake, number, box and the precincts they voted with: 98.0 % of the votes', () => {
    const all = located('2017-06-special-runoff');
    const via = (...names: string[]) => all.filter((p) => names.includes(p.located.via)).length;
    expect([
      via('2018-namesake'),
      via('2018-number-sibling'),
      via('2020-namesake-box', '2020-number-sibling-box'),
      via('2016-consolidation', '2016-consolidation-box'),
    ]).toEqual([122, 27, 13, 26]);
    const unplaced = all.filter((p) => p.located.via === '').map((p) => p.precinct);
    expect(unplaced.sort()).toEqual(['9001348A', '9001551A', '9002839A', '9004230A']);
    const votes = (list: typeof all) => add(list.map((p) => p.weight));
    // As before the consolidation was known.
    expect(votes(all.filter((p) => p.located.via !== '' && !p.located.via.startsWith('2016')))).toBe(36599);
    // Five votes are of mail-ballot groups.
    expect(votes(all)).toBe(43179 - 5);
    expect((100 * votes(all.filter((p) => p.located.via !== ''))) / votes(all)).toBeCloseTo(98.0, 1);
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
  // data/README: what the consolidation of June 2016 makes of each.
  it.each<[ElectionId, number, number, number]>([
    ['2025-11-special', 93, 82, 90.3],
    ['2024-11-general', 152, 128, 89.0],
    ['2017-04-special-primary', 192, 188, 97.9],
    ['2016-11-general', 238, 232, 97.8],
    ['2014-11-general', 249, 242, 97.5],
    ['2014-06-primary', 246, 239, 97.1],
  ])('%s: of %i precincts %i are located, with %f %% of the votes', (id, of, found, percent) => {
    const all = located(id);
    expect(all).toHaveLength(of);
    const some = all.filter((p) => p.located.placement !== 'unplaced');
    expect(some).toHaveLength(found);
    const { votes } = readReturns(sources, id).contests[0]!;
    const cast = (list: typeof all) => add(list.map((p) => add(votes.get(p.precinct) ?? [])));
    expect(Math.abs((100 * cast(some)) / cast(all) - percent)).toBeLessThan(0.06);
  });
  it.each(ELECTION_IDS.filter(hasPrecincts))('%s: every point lies inside the plan in force', (id) => {
    const plan = planOf(id);
    const outside = located(id).filter((p) => p.located.at !== null && !contains(plan, p.located.at));
    expect(outside.map((p) => p.precinct)).toEqual([]);
  });
  it('knows how far each way of placing errs, where the truth is known', () => {
    const precincts = (id: ElectionId) => located(id).map((p) => p.precinct);
    const samples = nearSamples(layers, precincts('2018-11-general'), precincts('2020-11-general'));
    for (const { via, meters, circleM } of samples) {
      const inside = meters.filter((m) => m <= circleM).length / meters.length;
      // The one test over larger precincts outside the district errs more.
      expect(inside, `${via} of ${meters.length}`).toBeGreaterThanOrEqual(
        via === '2016-consolidation' && meters.length === 50 ? 0.7 : 0.89,
      );
    }
    // data/README: on 24 known boxes inside the district 0.42 km median, 0.92 at most nine times of ten, 1.18 the largest.
    const beside = samples.find((s) => s.via === '2016-consolidation')!.meters;
    expect(beside).toHaveLength(24);
    expect(median(beside) / 1000).toBeCloseTo(0.42, 1);
    expect(percentile(beside, 0.9) / 1000).toBeCloseTo(0.91, 1);
    expect(Math.max(...beside) / 1000).toBeCloseTo(1.18, 1);
  });
  it('places April 2017 as June', () => {
    const via = (id: ElectionId) =>
      located(id)
        .map((p) => p.located.via)
        .sort();
    expect(via('2017-04-special-primary')).toEqual(via('2017-06-special-runoff'));
  });
});
