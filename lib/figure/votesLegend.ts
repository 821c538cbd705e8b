/** The legend of a Votes figure: classes with how many of the shown areas fall in each, and where the selected ones stand. */
import type { FigureArea, Legend } from '@/lib/figure/figure';
import { domainOf, legendClasses, markers } from '@/lib/figure/legend';
import type { Measured, Reading } from '@/lib/figure/tally';
import type { ContestColumns } from '@/lib/packs/schema';
import type { VotesLayer } from '@/lib/view/view';

export function votesScale(
  subject: VotesLayer,
  c: ContestColumns,
  measure: Measured,
  shown: readonly Reading[],
  areas: readonly FigureArea[],
): Pick<Legend, 'unit' | 'scale' | 'domain' | 'classes' | 'markers'> {
  const { edges, colors, leaders } = measure;
  const isMargin = subject.measure === 'margin';
  const values = shown.map((r) => r.value);
  const common = { unit: isMargin ? ('points' as const) : ('percent' as const), domain: domainOf(values) };
  if (edges === null) {
    const count = (i: number): number => shown.filter((r) => r.classIndex === i).length;
    return {
      ...common,
      scale: { kind: 'leaders', leaders: leaders ?? [] },
      markers: markers(null, areas),
      classes: colors.map((color, i) => ({ color, from: null, to: null, count: count(i) })),
    };
  }
  const steps = { edges, colors };
  const [first, second = first] = c.candidates;
  return {
    ...common,
    scale: isMargin ? { kind: 'lead', edges, ends: [second!, first!] } : { kind: 'amount', edges },
    markers: markers(steps, areas),
    classes: legendClasses(steps, values),
  };
}

export const colorIn = (r: Reading, measure: Measured): FigureArea['color'] =>
  r.classIndex === null ? null : measure.colors[r.classIndex]!;

/** What an area shows of its reading. */
export function areaOf(
  r: Reading,
  measure: Measured,
): Pick<FigureArea, 'value' | 'moe' | 'told' | 'classIndex' | 'color' | 'quality'> {
  return {
    value: r.value,
    moe: r.error,
    told: r.told,
    classIndex: r.classIndex,
    color: colorIn(r, measure),
    quality: r.quality,
  };
}
