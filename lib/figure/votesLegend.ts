/** The legend of a Votes figure: classes with how many of the shown areas fall in each, and where the selected ones stand. */
import type { FigureArea, Legend, MarkReason } from '@/lib/figure/figure';
import { domainOf, legendClasses, markers } from '@/lib/figure/legend';
import type { Measured, Reading } from '@/lib/figure/tally';
import type { ContestColumns } from '@/lib/packs/schema';
import { hasLeadScale } from '@/lib/view/voteMeasure';
import type { VoteMeasure, VotesLayer } from '@/lib/view/view';

export function votesScale(
  subject: VotesLayer,
  c: ContestColumns,
  measure: Measured,
  shown: readonly Reading[],
  areas: readonly FigureArea[],
): Pick<Legend, 'unit' | 'scale' | 'domain' | 'classes' | 'markers'> {
  const { edges, colors, leaders } = measure;
  const isLead = hasLeadScale(subject.measure);
  const lessDistrict = subject.measure === 'against' ? { less: 'district' as const } : {};
  const values = shown.map((r) => r.value);
  const common = { unit: isLead ? ('points' as const) : ('percent' as const), domain: domainOf(values) };
  if (edges === null) {
    const count = (i: number): number => shown.filter((r) => r.classIndex === i).length;
    return {
      ...common,
      scale: { kind: 'leaders', leaders: leaders ?? [] },
      markers: markers(null, areas),
      classes: colors.map((color, i) => ({ color, from: null, to: null, count: count(i) })),
    };
  }
  if (measure.tie !== null) return { ...common, ...withTies(c, measure, measure.tie, shown, areas, edges) };
  const steps = { edges, colors };
  const [first, second = first] = c.candidates;
  return {
    ...common,
    scale: isLead
      ? { kind: 'lead', edges, ends: [second!, first!], ...lessDistrict, ...which(measure) }
      : { kind: 'amount', edges },
    markers: markers(steps, areas),
    classes: legendClasses(steps, values),
  };
}

const which = ({ scaleOf }: Measured): { of?: 'own' | 'common' } => (scaleOf === undefined ? {} : { of: scaleOf });

/** A lead with a class for ties in its middle: it is no step, so classes are counted and marked by their number. */
function withTies(
  c: ContestColumns,
  measure: Measured,
  tie: number,
  shown: readonly Reading[],
  areas: readonly FigureArea[],
  edges: readonly number[],
): Pick<Legend, 'scale' | 'classes' | 'markers'> {
  const { colors } = measure;
  const sides = { edges, colors: colors.filter((_, i) => i !== tie) };
  const steps = legendClasses(sides, []);
  const count = (i: number): number => shown.filter((r) => r.classIndex === i).length;
  const [first, second = first] = c.candidates;
  return {
    scale: { kind: 'lead', edges, ends: [second!, first!], tie, ...which(measure) },
    classes: colors.map((color, i) =>
      i === tie
        ? { color, from: 0, to: 0, count: count(i) }
        : { ...steps[i < tie ? i : i - 1]!, color, count: count(i) },
    ),
    markers: markers(sides, areas).map((k) => {
      const { value, classIndex } = areas.find((a) => a.id === k.id)!;
      return { ...k, at: classIndex === tie ? tie + 0.5 : (value ?? 0) > 0 ? k.at + 1 : k.at };
    }),
  };
}

export const colorIn = (r: Reading, measure: Measured): FigureArea['color'] =>
  r.classIndex === null ? null : measure.colors[r.classIndex]!;

/** What an area shows of its reading. */
export function areaOf(
  r: Reading,
  measure: Measured,
): Pick<FigureArea, 'value' | 'interval' | 'told' | 'classIndex' | 'color' | 'quality'> {
  return {
    value: r.value,
    interval: r.interval,
    told: r.told,
    classIndex: r.classIndex,
    color: colorIn(r, measure),
    quality: r.quality,
  };
}

/** Why an area that is known, and not for certain, is striped. */
export function lightReason(measure: VoteMeasure): MarkReason {
  return measure === 'margin' ? 'lead-unclear' : measure === 'against' ? 'difference-unclear' : 'wide-margin';
}
