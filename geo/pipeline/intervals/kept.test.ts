/** The promises of docs/accuracy.md, measured from the sources. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readElections } from '../elections/build';
import { buildGeometry } from '../geometry/build';
import { DRAWS, prepareRecovered, type Prepared } from '../recovered/prepare';
import { apart, type Apart } from '../recovered/evaluate';
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

  it('recovered votes beat those divided by people, in votes and shares, in every one of ten draws', () => {
    for (const [method, before] of [
      ['boxes', 'boxes-by-people'],
      ['some-shapes', 'some-shapes-by-people'],
    ] as const)
      for (const contest of ['2018-11-general us-house', '2018-11-general us-senate']) {
        const { votes } = contests.find((c) => c.contest === contest)!;
        const measured = (m: Method): Apart[] =>
          prepared.alone.filter((d) => d.method === m).map((d) => apart(d.truth, d.guess, votes));
        const [now, then] = [measured(method), measured(before)];
        expect(now).toHaveLength(DRAWS);
        now.forEach((a, i) => {
          expect(a.moved, `${method} ${contest} ${i}`).toBeLessThan(then[i]!.moved);
          expect(a.mean, `${method} ${contest} ${i}`).toBeLessThan(then[i]!.mean);
        });
      }
  });

  it('the block groups’ votes of 2020 come out to the rounding', () => {
    for (const { votes, off, largest } of prepared.crosswalks.get('2020-11-general')!.fit) {
      expect(off / votes).toBeLessThan(0.002);
      expect(largest).toBeLessThan(15);
    }
  });
});
