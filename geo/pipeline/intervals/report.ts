/** docs/accuracy.md, the part on intervals: how the promise was kept, by test, contest and size. */
import { markdownTable } from '../accuracyWords';
import type { Method } from '../recovered/draws';
import { QUANTITIES, calibrate, crossFit, type TriedCase } from './calibrate';
import type { Case, Quantity } from './cases';
import { keptBy } from './coverage';
import { SIZES, sizeOf } from './sizes';

const METHODS: readonly { method: Method; words: string }[] = [
  { method: 'polygons', words: 'all polygons (2018)' },
  { method: 'boxes', words: 'boxes, recovered (2020)' },
  { method: 'some-shapes', words: 'some shapes, recovered (2016)' },
  { method: 'circles', words: 'circles (2014, 2017)' },
  { method: 'wide-circles', words: 'wide circles, a tenth not placed (2024, 2025)' },
];
/** The tests of an independent recomputation. */
export const TESTS: readonly { method: Method; contest: string; words: string }[] = [
  { method: 'boxes', contest: '2018-11-general us-house', words: '2018 House, boxes' },
  { method: 'boxes', contest: '2018-11-general us-senate', words: '2018 Senate, boxes' },
  { method: 'boxes', contest: '2020-11-general us-house', words: '2020 House on same-named polygons, boxes' },
  { method: 'boxes', contest: '2016-11-general us-senate', words: '2016 Senate on same shapes, boxes' },
  { method: 'circles', contest: '2017-06-special-runoff us-house', words: 'June 2017 on namesakes, circles' },
];

/** Markdown. `merged`: neighbors counted as one precinct; `alone`: every precinct by itself; `groups`: merged, by block group. */
export function intervalsReport(merged: readonly Case[], alone: readonly Case[], groups: readonly Case[]): string {
  const tried = crossFit(merged);
  const place = crossFit(
    merged,
    alone.filter((c) => METHODS.some((m) => m.method === c.method)),
  );
  const factor = calibrate(merged);
  const of = (cases: readonly TriedCase[], method: Method, quantity: Quantity): TriedCase[] =>
    cases.filter((c) => c.method === method && c.quantity === quantity);
  return [
    '## Errors that are promises',
    `Each vote count, share and lead of an area carries an interval that holds the true value of *all votes cast there*, those without a place included, nine times of ten. Its width is a scale times a factor. The scale
is known before the truth: for each precinct that could lie on both sides of the area’s line, its votes, the part f of the people under its place that are in the area, f·(1 − f), and how much its result
differs from the area’s; besides, what is not placed. The factor is the one that held nine of ten true values in hold-outs on November 2018, by way of knowing precincts, and is the same for all contests and sizes.`,
    `In the hold-outs neighboring precincts are merged at random until ${165} are left, as many as in 2020, hidden by a random grid or jitter and divided again; the truth is the division by the single polygons. So what
differs *inside* a precinct is in every interval, of 2018’s polygons too. Twelve contests are carried by the polygons. Cross-fitted: an interval’s factor never comes from its own neighborhood or its own
contest. Coverage is counted by neighborhood (each weighs the same, however often it was drawn); in brackets the 90 % range when neighborhoods are drawn again. The interval score (smaller is better) is set
against one constant ± for all neighborhoods of the method, made the same way.`,
    markdownTable(
      ['precincts known by', 'quantity', 'factor', 'inside', 'median ±', 'score', 'score of a constant ±'],
      METHODS.flatMap(({ method, words }) =>
        QUANTITIES.map((q) => {
          const k = keptBy(of(tried, method, q));
          return [words, q, factor(method, q).toFixed(2), ...keptCells(k)];
        }),
      ),
    ),
    'By size of the neighborhood, shares and votes together:',
    markdownTable(
      ['precincts known by', ...SIZES.map((s) => s.words)],
      METHODS.map(({ method, words }) => [
        words,
        ...SIZES.map((size) =>
          (['votes', 'share', 'lead'] as const)
            .map((q) => percent(keptBy(of(tried, method, q).filter((c) => sizeOf(c.size) === size)).coverage))
            .join(' / '),
        ),
      ]),
    ),
    'The five tests of an independent recomputation, by contest and size. The last column leaves precincts alone: only their place is unknown there, so more of the true values are inside.',
    markdownTable(
      [
        'test',
        'quantity',
        'inside',
        'median ±',
        'score',
        'score of a constant ±',
        ...SIZES.map((s) => s.words),
        'place alone',
      ],
      TESTS.flatMap(({ method, contest, words }) =>
        QUANTITIES.map((q) => {
          const own = of(tried, method, q).filter((c) => c.contest === contest);
          const other = of(place, method, q).filter((c) => c.contest === contest);
          const bySize = SIZES.map((size) => {
            const cases = own.filter((c) => sizeOf(c.size) === size);
            return cases.length > 0 ? percent(keptBy(cases).coverage) : '–';
          });
          return [words, q, ...keptCells(keptBy(own)), ...bySize, percent(keptBy(other).coverage)];
        }),
      ),
    ),
    `By contest, shares: ${[...new Set(merged.map((c) => c.contest))]
      .map((contest) => {
        const own = tried.filter((c) => c.quantity === 'share' && c.contest === contest);
        return `${contest} ${percent(keptBy(own).coverage)}`;
      })
      .join('; ')}.`,
    `Block groups (those of 50 votes and more, same hold-outs, factors of their own): ${METHODS.filter((m) =>
      groups.some((c) => c.method === m.method),
    )
      .map(({ method, words }) => {
        const k = keptBy(crossFit(groups.filter((c) => c.method === method && c.quantity === 'share')));
        return `${words} ${percent(k.coverage)} of shares inside, median ± ${k.halfWidth.toFixed(1)} points`;
      })
      .join('; ')}.`,
  ].join('\n\n');
}

function keptCells(k: ReturnType<typeof keptBy>): string[] {
  return [
    `${percent(k.coverage)} (${percent(k.range[0])} to ${percent(k.range[1])})`,
    k.halfWidth.toFixed(1),
    k.score.toFixed(1),
    k.constantScore.toFixed(1),
  ];
}
function percent(x: number): string {
  return `${(100 * x).toFixed(1)} %`;
}
