/** The lowest and the highest of areas that have a value. */
import { neutralKey, type Name } from '@/lib/figure/names';
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
