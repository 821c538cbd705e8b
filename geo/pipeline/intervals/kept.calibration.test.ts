/** The promises of docs/accuracy.md, measured from the sources. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readElections } from '../elections/build';
import { buildGeometry } from '../geometry/build';
import { DRAWS, KEPT_BACK_DRAWS, prepareRecovered, type Prepared } from '../recovered/prepare';
import { apart, type Apart } from '../recovered/evaluate';
import { keptBackPairs } from '../recovered/keptBackReport';
import { gainOf, pooled } from '../recovered/paired';
import { partRanges } from '../recovered/widths';
import type { Method } from '../recovered/draws';
import { openSources } from '../sources';
import { QUANTITIES, crossFit, type TriedCase } from './calibrate';
import { casesOf, type ContestVotes } from './cases';
import { contestsOn2018 } from './contests';
import { keptBy } from './coverage';
import { TESTS } from './report';
import { SIZES, sizeOf } from './sizes';

const dir = process.env.CA34_SOURCES ?? 'sources';
const METHODS: readonly Method[] = ['polygons', 'boxes', 'some-shapes', 'circles', 'wide-circles'];

describe.skipIf(!existsSync(dir))('promises kept', () => {
  let prepared: Prepared;
  let contests: ContestVotes[];
  let tried: TriedCase[];
  beforeAll(async () => {
    const sources = openSources(dir);
    const { geo } = await buildGeometry(sources);
    const reading = readElections(sources, geo.plans);
    prepared = await prepareRecovered(sources, geo, reading);
    contests = contestsOn2018(reading, prepared.held);
    const areas = geo.parts['2011'].map((n) => n.id);
    const citizens = prepared.held.caps.slice(0, -1);
    tried = crossFit(prepared.merged.flatMap((d) => casesOf(d, areas, citizens, contests, 10)));
  }, 900_000);

  const of = (method: Method, quantity: string): TriedCase[] =>
    tried.filter((c) => c.method === method && c.quantity === quantity);

  it('88 to 96 % of the true values lie inside, by method and quantity', () => {
    for (const method of METHODS)
      for (const quantity of QUANTITIES) {
        const { coverage } = keptBy(of(method, quantity));
        expect(coverage, `${method} ${quantity}`).toBeGreaterThanOrEqual(0.88);
        expect(coverage, `${method} ${quantity}`).toBeLessThanOrEqual(0.96);
      }
  });

  it('no class of size falls under 80 %', () => {
    for (const method of METHODS)
      for (const quantity of QUANTITIES)
        for (const size of SIZES) {
          const cases = of(method, quantity).filter((c) => sizeOf(c.size) === size);
          expect(keptBy(cases).coverage, `${method} ${quantity} ${size.words}`).toBeGreaterThanOrEqual(0.8);
        }
  });

  it('the intervals score better than one constant ± a method', () => {
    for (const method of METHODS)
      for (const quantity of QUANTITIES) {
        const { score, constantScore } = keptBy(of(method, quantity));
        expect(score, `${method} ${quantity}`).toBeLessThan(constantScore);
      }
  });

  it.each(TESTS)('$words: at least 80 % inside', ({ method, contest }) => {
    for (const quantity of QUANTITIES) {
      const { coverage } = keptBy(of(method, quantity).filter((c) => c.contest === contest));
      expect(coverage, quantity).toBeGreaterThanOrEqual(0.8);
    }
  });

  /** A hold-out and the rule before on the same grid or jitter. */
  const against = (method: Method, before: Method, contest: string): { now: Apart; then: Apart }[] => {
    const { votes } = contests.find((c) => c.contest === contest)!;
    const measured = (m: Method): Apart[] =>
      prepared.alone.filter((d) => d.method === m).map((d) => apart(d.truth, d.guess, votes));
    const then = measured(before);
    return measured(method).map((now, i) => ({ now, then: then[i]! }));
  };
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

  it.each([
    // Of ten draws, in how many the share error must be smaller: with 2016's known shapes there is less to gain.
    ['boxes', 'boxes-by-people', 10],
    ['some-shapes', 'some-shapes-by-people', 8],
  ] as const)('%s: recovered votes beat those divided by people', (method, before, draws) => {
    for (const contest of ['2018-11-general us-house', '2018-11-general us-senate']) {
      const tried = against(method, before, contest);
      expect(tried).toHaveLength(DRAWS);
      for (const { now, then } of tried) expect(now.moved, `${method} ${contest}`).toBeLessThan(then.moved);
      expect(mean(tried.map((t) => t.now.mean)), contest).toBeLessThan(0.6 * mean(tried.map((t) => t.then.mean)));
      expect(mean(tried.map((t) => t.now.p90)), contest).toBeLessThan(0.6 * mean(tried.map((t) => t.then.p90)));
      // The gain is no luck of the draw: over two standard errors of the paired differences.
      const gains = tried.map((t) => t.then.mean - t.now.mean);
      const error = Math.sqrt(mean(gains.map((g) => (g - mean(gains)) ** 2)) / (DRAWS - 1));
      expect(mean(gains), contest).toBeGreaterThan(2 * error);
      expect(gains.filter((g) => g > 0).length, contest).toBeGreaterThanOrEqual(draws);
    }
  });

  it('2016 on its own shapes kept back: votes are placed better, and so are the shares of its contests', () => {
    const moved = keptBackPairs(prepared.keptBack, 'moved');
    const shares = keptBackPairs(prepared.keptBack, 'mean');
    // President, Senate, House, 17 state propositions, 2 county and 4 city measures.
    expect(moved.size).toBe(26);
    for (const [contest, pairs] of moved) {
      expect(pairs).toHaveLength(KEPT_BACK_DRAWS);
      const { now, then, better } = gainOf(pairs);
      expect(now, contest).toBeLessThan(0.5 * then);
      expect(better, contest).toBeGreaterThanOrEqual(0.95 * KEPT_BACK_DRAWS);
    }
    // The House contest alone can't tell: 0.39 against 0.43 points, 21 of 40 draws.
    for (const [contest, pairs] of shares)
      expect(gainOf(pairs).t, contest).toBeGreaterThan(contest === 'us-house' ? 0 : 2);
    const all = gainOf(pooled([...shares.values()]));
    expect(all.now).toBeLessThan(0.75 * all.then);
    expect(all.t).toBeGreaterThan(4);
    expect(all.better).toBeGreaterThanOrEqual(0.8 * KEPT_BACK_DRAWS);
  });

  it('the block groups’ votes of 2020 come out to the rounding, those of 2016 to 3 or 4 %', () => {
    const whole = prepared.groups.filter((g) => g.whole).length;
    expect(whole).toBeGreaterThan(400);
    for (const { off, largest } of prepared.crosswalks.get('2020-11-general')!.fit) {
      // A rounded number of votes is off by a quarter on average, at most a half.
      expect(off / whole).toBeLessThan(0.5);
      expect(largest).toBeLessThan(20);
    }
    const [democrat, republican] = prepared.crosswalks.get('2016-11-general')!.fit;
    expect(democrat!.off / democrat!.votes).toBeLessThan(0.03);
    expect(republican!.off / republican!.votes).toBeLessThan(0.04);
  });

  it('the range beside a published part holds nine of ten true ones', () => {
    const drawn = prepared.alone.filter((d) => d.parts.length > 0);
    const range = partRanges(drawn.filter((d) => d.seed % 2 === 0).flatMap((d) => d.parts));
    const tried = drawn.filter((d) => d.seed % 2 === 1).flatMap((d) => d.parts.filter((p) => p.weight > 0));
    const inside = tried.filter(({ weight, prior, truth }) => {
      const { low, high } = range(weight, prior);
      return truth >= low - 1e-9 && truth <= high + 1e-9;
    });
    expect(inside.length / tried.length).toBeGreaterThan(0.88);
    expect(inside.length / tried.length).toBeLessThan(0.93);
  });
});
