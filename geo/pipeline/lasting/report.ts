/** docs/accuracy.md, the part on the lasting geography. */
import { markdownTable } from '../accuracyWords';
import { crossFit, type TriedCase } from '../intervals/calibrate';
import type { Case } from '../intervals/cases';
import { keptBy } from '../intervals/coverage';
import { twoParty } from '@/lib/people/lasting';
import { differencePercent, type Total } from './totals';

/** An estimate beside the atlas's own figure from precincts. */
export interface Beside {
  contest: string;
  slug: string;
  /** Shares in percent. */
  estimate: number;
  moe: number;
  precincts: number;
  votes: number;
}

const two = (x: number): string => x.toFixed(2);
const SIZES: readonly (readonly [string, number, number])[] = [
  ['under 500 votes', 0, 500],
  ['500 to 2,000', 500, 2000],
  ['2,000 to 6,000', 2000, 6000],
  ['6,000 and more', 6000, Infinity],
];

const inside = (cases: readonly TriedCase[]): string =>
  cases.length === 0
    ? '–'
    : `${((100 * cases.filter((c) => Math.abs(c.truth - c.estimate) <= c.halfWidth).length) / cases.length).toFixed(1)} %`;

/** Markdown. */
export function lastingReport(given: {
  areas: readonly Case[];
  groups: readonly Case[];
  factor: number;
  beside: readonly Beside[];
  totals: readonly Total[];
}): string {
  const { areas, groups, factor, beside, totals } = given;
  const tried = crossFit(areas);
  const kept = keptBy(tried);
  const contests = [...new Set(beside.map((b) => b.contest))];
  return [
    '## Votes on one geography',
    `Two-party votes of 2008 to 2022 by block group of 2020 are estimates of others, who divided precincts’ votes between census blocks by population. Their way is done again on November 2018: neighboring precincts are merged at random
until 165 are left, the merged ones’ votes divided between block groups by people, the block groups summed to neighborhoods by land, and the sums set against the division by the single polygons. So three errors are in it: what differs
inside a precinct, the division by people, and what a neighborhood’s line cuts of a block group. Each share’s interval is a scale times one factor, ${two(factor)}; the scale is that of [the intervals of all votes](#errors-that-are-promises), with block groups in place of precincts, and beside it a tenth of how much block groups differ, for also those that no line cuts were divided. The factor is the larger of
two: the one that held nine of ten true shares in the hold-outs, and the one that holds nine of ten neighborhoods of November 2018’s governor, the one of these contests whose precincts have outlines and did not go into the estimates here a second time.`,
    markdownTable(
      [
        'shares of neighborhoods, cross-fitted',
        'inside',
        'median ±',
        'score',
        'score of a constant ±',
        ...SIZES.map(([words]) => words),
      ],
      [
        [
          'hold-outs of November 2018',
          `${(100 * kept.coverage).toFixed(1)} % (${(100 * kept.range[0]).toFixed(1)} % to ${(100 * kept.range[1]).toFixed(1)} %)`,
          kept.halfWidth.toFixed(1),
          kept.score.toFixed(1),
          kept.constantScore.toFixed(1),
          ...SIZES.map(([, from, to]) => inside(tried.filter((c) => c.size >= from && c.size < to))),
        ],
      ],
    ),
    `Block groups of 50 votes and more, by themselves: ${inside(crossFit(groups))} of true shares inside, by four classes of size; the width follows how much block groups differ in the contest.`,
    'The estimates beside the atlas’s own shares by neighborhood, which have intervals of their own. Those of 2016 and 2020 are recovered with these very votes and say little; 2018’s are by outlines.',
    markdownTable(
      ['contest', 'neighborhoods', 'mean difference, points', 'largest, where', 'inside the interval'],
      contests.map((contest) => {
        const own = beside.filter((b) => b.contest === contest);
        const off = own.map((b) => Math.abs(b.estimate - b.precincts));
        const worst = own[off.indexOf(Math.max(...off))]!;
        return [
          contest,
          String(own.length),
          two(off.reduce((a, b) => a + b, 0) / own.length),
          `${two(Math.max(...off))}, ${worst.slug}`,
          `${own.filter((b) => Math.abs(b.estimate - b.precincts) <= b.moe).length} of ${own.length}`,
        ];
      }),
    ),
    'Of 2008, 2012 and 2022 the atlas has no precincts: their errors are taken to be as large. The estimates of 2008 were divided over older precincts and between blocks whose people were counted two years later; theirs may be larger.',
    'Totals of the block groups whose center lies in the plan of 2011, beside the precincts’ sums; the build ends where one is more than 0.2 % off.',
    markdownTable(
      ['contest', 'candidate', 'block groups', 'precincts', 'off'],
      totals
        .filter((t) => t.precincts !== null)
        .map((t) => [
          `\`${twoParty(t.measure, t.vintage).column}\``,
          t.candidate,
          String(t.estimate),
          String(t.precincts),
          `${two(differencePercent(t)!)} %`,
        ]),
    ),
  ].join('\n\n');
}
