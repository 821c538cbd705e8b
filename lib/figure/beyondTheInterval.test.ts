/**
 * Who led and what is highest, said only where it is known. The cases are those of an independent recomputation that found leads and extremes told within their
 * error; the right values stand beside each.
 */
import { describe, expect, it } from 'vitest';
import {
  ELECTIONS,
  ELECTION_IDS,
  contestOf,
  hasPrecincts,
  type ContestId,
  type ElectionId,
} from '@/lib/elections/catalogue';
import type { Figure, FigureArea } from '@/lib/figure/figure';
import type { Finding } from '@/lib/figure/finding';
import { at, download, factsOf, packs, wordedOf } from '@/lib/figure/testFigures';
import { MEASURES, MEASURE_IDS } from '@/lib/people/measures';
import { DEFAULT_VIEW, DEFAULT_VOTES, peopleDefaults, type VotesLayer } from '@/lib/view/view';

const byNeighborhood = (more: Partial<VotesLayer>): Figure =>
  factsOf({ ...DEFAULT_VIEW, subject: { ...DEFAULT_VOTES, unit: 'neighborhood', ...more } });
const noteOf = (link: string, id: string): string => at(link).areas.find((a) => a.id === id)!.note;
const CONTESTS = ELECTION_IDS.filter(hasPrecincts).flatMap((election) =>
  ELECTIONS[election].contests.map(({ id }) => ({ election, contest: id })),
);

/** All votes of a contest in a neighborhood, as published for download. */
const votesOf = (election: ElectionId, contest: ContestId): ((id: string) => number) => {
  const by = download(election, contest);
  return (id) => Object.values(by.get(id)!).reduce((n, v) => n + v, 0);
};

/** Neighborhoods that a candidate leads for certain. */
function clearFor(election: ElectionId, candidate: string): string[] {
  return byNeighborhood({ election })
    .areas.filter((a) => a.quality === 'plain' && a.told.is === 'lead' && a.told.candidate === candidate)
    .map((a) => a.id)
    .sort();
}

type Lead = Extract<Finding, { is: 'lead' }>;

describe('2020: “Kim led in 10 of 24”', () => {
  it('holds in six: five of the six that the stricter rule left, and Elysian Park by a hair', () => {
    // Echo Park, the sixth of the stricter rule, is 1,484 to 1,488 by the recovered precincts: a split by boxes gave Kim more. In Elysian Park (255 to 327)
    // the interval of the lead begins at +0.2.
    expect(clearFor('2020-11-general', 'david-kim')).toEqual([
      'chinatown',
      'downtown',
      'elysian-park',
      'koreatown',
      'larchmont',
      'westlake',
    ]);
    expect(noteOf('?u=neighborhood', 'echo-park')).toContain('90% interval Gomez +6.6 to Kim +6.9');
  });
  it('is not Kim’s in Silver Lake nor Gomez’s in Adams-Normandie: under 200 votes', () => {
    for (const id of ['silver-lake', 'adams-normandie'])
      expect(noteOf('', id)).toContain('under 200 votes: nobody is counted as leading here');
    expect(clearFor('2020-11-general', 'jimmy-gomez')).not.toContain('adams-normandie');
  });
  it('says what share of the votes lies in the places that each carried', () => {
    const votes = download('2020-11-general');
    const cast = (ids: Iterable<string>): number =>
      [...ids].reduce((n, id) => n + Object.values(votes.get(id)!).reduce((a, b) => a + b, 0), 0);
    const all = cast([...votes.keys()].filter((id) => id !== 'not-placed'));
    const finding = byNeighborhood({}).finding as Lead;
    for (const { candidate, percent } of finding.carried)
      expect(percent).toBeCloseTo((100 * cast(clearFor('2020-11-general', candidate))) / all, 9);
    expect(finding.carried).toHaveLength(2);
    expect(finding.led).toEqual({ first: 11, second: 6, of: 24 });
    expect(finding.open).toEqual({ tooClose: 7, notKnown: 0, tied: 0 });
  });
});

describe('other leads within their interval', () => {
  it.each<[string, string, string]>([
    ['Westlake 2024, 7,955 to 8,153', '?e=2024-11-general', 'westlake'],
    ['Pico-Union, June 2017', '?e=2017-06-special-runoff', 'pico-union'],
    ['Harvard Heights 2020', '', 'harvard-heights'],
    ['Windsor Square 2020', '', 'windsor-square'],
  ])('%s, is too close to call', (_, link, id) => {
    const area = at(link).areas.find((a) => a.id === id)!;
    expect(area.quality).toBe('light');
    expect(area.note).toContain('too close to call: the interval of the lead holds both sides');
  });
  it('Elysian Valley 2024 has an interval, and is nobody’s on 107 votes', () => {
    const valley = byNeighborhood({ election: '2024-11-general' }).areas.find((a) => a.id === 'elysian-valley')!;
    expect(valley.interval).toEqual({ low: -11.6, high: 24.4 });
    expect(valley.quality).toBe('light');
  });
  it('Kim led clearly both in 2020 and in 2024 in Downtown and Koreatown: not in Harvard Heights, Westlake, Windsor Square', () => {
    const later = clearFor('2024-11-general', 'david-kim');
    expect(clearFor('2020-11-general', 'david-kim').filter((id) => later.includes(id))).toEqual([
      'downtown',
      'koreatown',
    ]);
  });
});

describe('every contest', () => {
  it('counts a lead only beyond the interval of its pack, on 200 votes or more, and says of how many it can’t be said', () => {
    for (const { election, contest } of CONTESTS) {
      const fig = byNeighborhood({ election, contest });
      const { ids, lead } = packs.intervals[`intervals-${election}-${contest}`]!.units.neighborhood;
      const cast = votesOf(election, contest);
      const clear = fig.areas.filter((a) => a.quality === 'plain' && a.value !== null);
      for (const a of clear) {
        expect(lead.low[ids.indexOf(a.id)], `${election} ${contest} ${a.id}`).toBeGreaterThan(0);
        expect(cast(a.id)).toBeGreaterThanOrEqual(200);
      }
      if (fig.finding.is !== 'lead' && fig.finding.is !== 'leaders') throw new Error(fig.finding.is);
      const { open } = fig.finding;
      const of = fig.finding.is === 'lead' ? fig.finding.led.of : fig.finding.of;
      expect(clear.length + open.tooClose + open.notKnown + open.tied).toBe(of);
    }
  });

  it('names the highest share only beyond the errors of all others: in no more than differ', () => {
    let named = 0;
    for (const { election, contest } of CONTESTS)
      for (const { candidate } of contestOf(election, contest)!.ballot.slice(0, 2)) {
        const by = votesOf(election, contest);
        const fig = byNeighborhood({ election, contest, measure: `share:${candidate}` });
        if (fig.finding.is !== 'share') continue;
        const { title } = wordedOf(fig.view);
        const ranked = fig.areas.filter((a) => a.value !== null).sort((a, b) => b.value! - a.value!);
        const [first, ...others] = ranked;
        const beyond = others.every((x) => {
          return (
            by(x.id) < 200 ||
            first!.value! - x.value! > Math.hypot(first!.value! - first!.interval!.low, x.interval!.high - x.value!)
          );
        });
        if (title.includes('highest')) {
          expect(beyond, title).toBe(true);
          named += 1;
        }
      }
    expect(named).toBeGreaterThan(0);
  });

  it('names no highest turnout or blank ballots of neighborhoods: the error of dividing them was not measured', () => {
    for (const measure of ['turnout', 'roll-off'] as const) {
      const fig = byNeighborhood({ measure });
      expect(wordedOf(fig.view).title).not.toMatch(/highest|Most ballots/);
      expect(fig.areas.every((a) => a.interval === null)).toBe(true);
    }
  });
});

describe('people', () => {
  const layers = MEASURE_IDS.flatMap((id) =>
    MEASURES[id].vintages.map((vintage) => peopleDefaults(id, vintage)),
  ).filter((l) => l.unit === 'neighborhood' && MEASURES[l.measure].unit !== 'category');
  it('have no highest and no lowest but beyond the margins of all others, and never without a margin', () => {
    let named = 0;
    for (const subject of layers) {
      const fig = factsOf({ ...DEFAULT_VIEW, subject });
      if (fig.finding.is !== 'people') continue;
      const { high, low } = fig.finding.named;
      const { sentence, title } = wordedOf(fig.view);
      const known = fig.areas.filter((a) => a.value !== null).sort((a, b) => b.value! - a.value!);
      const apart = (a: FigureArea, b: FigureArea): boolean => {
        if (a.interval === null || b.interval === null) return false;
        const half = (x: FigureArea): number => (x.interval!.high - x.interval!.low) / 2;
        return Math.abs(a.value! - b.value!) > Math.hypot(half(a), half(b));
      };
      const told = JSON.stringify(subject);
      if (high)
        expect(
          known.slice(1).every((x) => apart(known[0]!, x)),
          told,
        ).toBe(true);
      if (low)
        expect(
          known.slice(0, -1).every((x) => apart(known.at(-1)!, x)),
          told,
        ).toBe(true);
      expect(sentence.includes('has the highest figure'), told).toBe(high);
      expect(/from .* in .* to .* in /.test(title), told).toBe(high && low);
      named += Number(high) + Number(low);
    }
    expect(named).toBeGreaterThan(10);
    // Without the rule every one of them had both.
    expect(named).toBeLessThan(layers.length);
  });
});

describe('a headline', () => {
  it('names the end that is known for certain and no other: Kim’s share, 2020', () => {
    const { title, sentence } = at('?m=share-david-kim&u=neighborhood');
    expect(title).toBe('Kim’s share: from 30.0% to 60.8%');
    // 2,037 of 6,784 votes in East Los Angeles; the interval of Elysian Park reaches that of Koreatown.
    expect(sentence).toContain('It was lowest in East Los Angeles (30.0%); which place is highest can’t be told');
  });
  it('says how many votes are placed where under 95 % are, with any measure', () => {
    for (const link of ['?e=2024-11-general', '?e=2024-11-general&m=share-jimmy-gomez'])
      expect(at(link).sentence).toContain('89.0% of the votes could be placed');
    expect(at('?m=share-jimmy-gomez').sentence).not.toContain('could be placed');
  });
});

describe('votes without a place', () => {
  it('are said where they are a hundredth and more', () => {
    expect(noteOf('?e=2024-11-general', 'westlake')).toContain('about 2,396 without a place may belong here');
    expect(noteOf('', 'chinatown')).not.toContain('without a place');
  });
});
