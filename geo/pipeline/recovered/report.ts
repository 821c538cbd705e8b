/** docs/accuracy.md, the part on recovered geography. */
import { markdownTable, median } from '../accuracyWords';
import type { ContestVotes } from '../intervals/cases';
import type { Method } from './draws';
import { apart, type Apart } from './evaluate';
import { keptBackReport } from './keptBackReport';
import type { Prepared } from './prepare';
import { partRanges } from './widths';

const two = (x: number): string => x.toFixed(2);
/** `before`: the rule that a recovery is set against, draw by draw. */
const WAYS: readonly { method: Method; words: string; before?: Method }[] = [
  { method: 'boxes-by-people', words: 'boxes, people inside them (the rule before)' },
  { method: 'boxes', words: '**boxes and votes by block group** (2020)', before: 'boxes-by-people' },
  { method: 'some-shapes-by-people', words: '2016’s known shapes and circles, people inside them (the rule before)' },
  { method: 'some-shapes', words: '**the same and votes by block group** (2016)', before: 'some-shapes-by-people' },
  { method: 'circles', words: 'circles of 530 m, people inside them (2014, 2017)' },
  { method: 'wide-circles', words: 'circles of 620 to 950 m, people inside them (2024, 2025)' },
];
const CONTESTS = ['2018-11-general us-house', '2018-11-general us-senate'] as const;

/** Markdown. */
export function recoveryReport(
  { alone, crosswalks, keptBack, groups }: Prepared,
  contests: readonly ContestVotes[],
): string {
  const votesOf = (contest: string): ContestVotes['votes'] => contests.find((c) => c.contest === contest)!.votes;
  const triedBy = (method: Method): Apart[][] =>
    CONTESTS.map((contest) =>
      alone.filter((d) => d.method === method).map((d) => apart(d.truth, d.guess, votesOf(contest))),
    );
  const rows = WAYS.map(({ method, words, before }) => {
    const tried = triedBy(method);
    const better = before === undefined ? '–' : betterText(tried, triedBy(before));
    return [words, String(tried[0]!.length), range(tried[0]!.map((a) => a.moved)), ...tried.map(shares), better];
  });
  const whole = groups.filter((g) => g.whole).length;
  const parts = alone.filter((d) => d.parts.length > 0);
  const wrong = parts.map((d) => {
    const ballots = d.parts.reduce((sum, p) => sum + p.truth * p.ballots, 0);
    return (50 * d.parts.reduce((sum, p) => sum + Math.abs(p.weight - p.truth) * p.ballots, 0)) / ballots;
  });
  const held = partRanges(parts.filter((d) => d.seed % 2 === 0).flatMap((d) => d.parts));
  const others = parts
    .filter((d) => d.seed % 2 === 1)
    .flatMap((d) => d.parts)
    .filter((p) => p.weight > 0);
  const inside = others.filter((p) => {
    const { low, high } = held(p.weight, p.prior);
    return p.truth >= low - 1e-9 && p.truth <= high + 1e-9;
  });
  return [
    '## Precincts recovered from votes by block group',
    `Votes for president of 2016 and 2020 are known by block group of 2020, divided by their makers from the true precincts. So which part of each precinct’s voters lives in which block group is told by a linear
program: all parts of a precinct add up, the votes of all parts in a block group are those of the block group, and a voter stands where people live under what is known of the precinct’s place. Of the solutions
that cost at most 0.2 % more than the cheapest, the one closest to the people under that place is taken. Parts under ten ballots join the nearest part of the same precinct. The solver is HiGHS 1.15.3 (npm
\`highs\`), one thread, seed 0.`,
    `Tried on November 2018, whose polygons are hidden in ${alone.filter((d) => d.method === 'boxes').length} random grids or jitters; the votes for governor by block group tell where its precincts are. Votes that stand in the wrong
neighborhood, percent; and the difference of the leading candidate’s share in neighborhoods with over 100 votes, points: mean / nine of ten / largest, each the mean over the draws. The last
column counts the draws that beat the rule before on the same grid or jitter, in votes of the House / in the mean share error of House / Senate.`,
    markdownTable(
      [
        'each precinct known by',
        'draws',
        'votes in the wrong neighborhood',
        'House',
        'Senate',
        'draws better than the rule before',
      ],
      rows,
    ),
    'So recovery is better in votes in every draw. In shares the mean error is about half as large or smaller: with boxes in every draw, with 2016’s known shapes, where there is less to gain, not in each.',
    ...keptBackReport(keptBack),
    'How the sums of whole block groups are met before small parts are merged (the merging moves no vote out of the district, but up to nine ballots of a part to the next block group). In 2020 they are met to the rounding of the file, less than half a vote a block group. In 2016 they are not: some of its votes have no place, and the circle round a point may miss its precinct.',
    markdownTable(
      [
        'election',
        'choice',
        'votes of the block groups',
        'off, all together',
        'off, each of them',
        'off, largest',
        'parts merged',
        'ballots in them',
      ],
      [...crosswalks].flatMap(([election, { fit, merged }]) =>
        fit.map((f, c) => [
          election,
          c === 0 ? 'Democrat' : 'Republican',
          String(f.votes),
          f.off.toFixed(0),
          two(f.off / whole),
          f.largest.toFixed(1),
          String(merged.parts),
          merged.ballots.toFixed(0),
        ]),
      ),
    ),
    `A single part is less sure than their sum: in these draws ${two(median(wrong))} % of the ballots stand in a wrong block group. The range published with each weight (low, high) held
${((100 * inside.length) / others.length).toFixed(1)} % of the true parts of the odd draws, made from the even ones, counted over the parts that were given a weight.`,
  ].join('\n\n');
}

/** In how many draws the first is nearer the truth: votes of the first contest, then shares of each. */
function betterText(now: readonly (readonly Apart[])[], then: readonly (readonly Apart[])[]): string {
  const nearer = (contest: number, quantity: 'moved' | 'mean'): number =>
    now[contest]!.filter((a, i) => a[quantity] < then[contest]![i]![quantity]).length;
  return [nearer(0, 'moved'), ...now.map((_, contest) => nearer(contest, 'mean'))].join(' / ');
}
function shares(tried: readonly Apart[]): string {
  return [mean(tried.map((a) => a.mean)), mean(tried.map((a) => a.p90)), mean(tried.map((a) => a.max))]
    .map(two)
    .join(' / ');
}
function range(values: readonly number[]): string {
  return `${two(mean(values))} (${two(Math.min(...values))} to ${two(Math.max(...values))})`;
}
function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
