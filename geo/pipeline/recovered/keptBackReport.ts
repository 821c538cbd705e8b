/** docs/accuracy.md, the part on 2016 tried on its own known shapes. */
import { markdownTable } from '../accuracyWords';
import { apart, type Apart } from './evaluate';
import { gainOf, pooled, type Pair } from './paired';
import type { Prepared } from './prepare';

const TOLD = ['us-house', 'president', 'us-senate'] as const;

/** How far off the hidden precincts' votes are in each draw, by contest: recovered, and by people in a circle (the rule before). */
export function keptBackPairs(keptBack: Prepared['keptBack'], quantity: keyof Apart): Map<string, Pair[]> {
  return new Map(
    keptBack[0]!.contests.map(({ contest }, c) => [
      contest,
      keptBack.map(({ truth, recovered, byPeople, contests }): Pair => {
        const { votes } = contests[c]!;
        return { now: apart(truth, recovered, votes)[quantity], then: apart(truth, byPeople, votes)[quantity] };
      }),
    ]),
  );
}

/** Markdown. */
export function keptBackReport(keptBack: Prepared['keptBack']): string[] {
  const [moved, mean, p90, max] = (['moved', 'mean', 'p90', 'max'] as const).map((q) => keptBackPairs(keptBack, q));
  const told = TOLD.map((contest) => [contest, ...[moved, mean, p90, max].map((pairs) => cell(pairs!.get(contest)!))]);
  const all = [moved, mean, p90, max].map((pairs) => pooled([...pairs!.values()]));
  const parts = all.map((pairs) => {
    const { now, then, better, draws, t } = gainOf(pairs);
    return `${((100 * now) / then).toFixed(0)} % of before (${better} of ${draws}; ${t.toFixed(1)})`;
  });
  const contests = [...mean!.values()];
  const nearer = contests.filter((pairs) => gainOf(pairs).t > 0).length;
  const clearly = contests.filter((pairs) => gainOf(pairs).t > 2).length;
  return [
    `2016 tried on itself: in ${keptBack.length} draws a third of its known shapes is hidden behind jittered points and recovered from its own votes for president, and every contest of the ballot is counted on the hidden
precincts: votes in the wrong neighborhood, percent, and share error, points. Each cell: recovered, by people in a circle (the rule before), draws in which recovered is nearer the truth, and the mean gain in
its standard errors (a paired t over the draws).`,
    markdownTable(
      ['contest', 'votes in the wrong neighborhood', 'share: mean', 'share: nine of ten', 'share: largest'],
      [...told, [`all ${contests.length}, each weighing the same`, ...parts]],
    ),
    `In shares it is nearer the truth in ${nearer} of the ${contests.length} contests, in ${clearly} by more than two standard errors. The House contest is the mildest test: its shares differ least from what people in a circle tell.`,
  ];
}

function cell(pairs: readonly Pair[]): string {
  const { now, then, better, draws, t } = gainOf(pairs);
  return `${now.toFixed(2)} / ${then.toFixed(2)} (${better} of ${draws}; ${t.toFixed(1)})`;
}
