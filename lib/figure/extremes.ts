/** The lowest and the highest of areas that have a value. */
import { neutralKey, type Name } from '@/lib/figure/names';
import { highest, turned, type Ranked as Rankable } from '@/lib/elections/intervals';
import type { Named } from '@/lib/figure/finding';
import type { Told } from '@/lib/figure/told';

interface Ranked {
  name: Name;
  value: number;
  told: Told;
}

/** null when none has a value. First by name where two are equal. */
export function extremes(
  items: readonly { name: Name; value: number | null; told: Told }[],
): { low: Ranked; high: Ranked } | null {
  const ranked = items.flatMap(({ name, value, told }): Ranked[] => (value === null ? [] : [{ name, value, told }]));
  if (ranked.length === 0) return null;
  ranked.sort((a, b) => a.value - b.value || (neutralKey(a.name) < neutralKey(b.name) ? -1 : 1));
  return { low: ranked[0]!, high: ranked[ranked.length - 1]! };
}

/** The same without the bare values, as a finding holds them. */
export function endsOf(ends: { low: Ranked; high: Ranked }): {
  low: Pick<Ranked, 'name' | 'told'>;
  high: Pick<Ranked, 'name' | 'told'>;
} {
  const bare = ({ name, told }: Ranked) => ({ name, told });
  return { low: bare(ends.low), high: bare(ends.high) };
}

/** An area as it is ranked: `counted` are the votes or people that its value stands on. */
export type Rated = { value: number | null } & Pick<Rankable, 'interval' | 'counted'>;

/** Whether the lowest and the highest of the areas may be named so: beyond the errors of all others, on 200 votes or people and more. */
export function namedOf(items: readonly Rated[]): Named {
  const known = items.flatMap(({ value, ...x }) => (value === null ? [] : [{ ...x, value }]));
  return {
    low: isHighest(known.map((x) => ({ ...x, value: -x.value, interval: x.interval && turned(x.interval) }))),
    high: isHighest(known),
  };
}

function isHighest(list: readonly Rankable[]): boolean {
  const k = highest(list);
  return k !== null && list.every((x) => x.value <= list[k]!.value);
}
