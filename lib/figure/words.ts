/** What a Figure needs of the language: the catalogue and the number formats, handed in together. */
import type { Formatters } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { MeasureUnit } from '@/lib/people/measures';
import { TYPOLOGY } from '@/lib/people/typology';

export interface Words {
  m: Messages;
  f: Formatters;
}

interface Ranked {
  name: string;
  value: number;
  text: string;
}

/** The lowest and highest of the items that have a value; null when none has. First by name where two are equal. */
export function extremes(
  items: readonly { name: string; value: number | null; text: string }[],
): { low: Ranked; high: Ranked } | null {
  const ranked = items.flatMap((i): Ranked[] =>
    i.value === null ? [] : [{ name: i.name, value: i.value, text: i.text }],
  );
  if (ranked.length === 0) return null;
  ranked.sort((a, b) => a.value - b.value || (a.name < b.name ? -1 : 1));
  return { low: ranked[0]!, high: ranked[ranked.length - 1]! };
}

/** A measure's value in words; `edge` leaves decimals off, for class edges. */
export function measureText(value: number, unit: MeasureUnit, w: Words, edge = false): string {
  switch (unit) {
    case 'percent':
      return edge ? `${w.f.number(value)}%` : w.f.percent(value);
    case 'change':
      return `${edge ? `${value > 0 ? '+' : ''}${w.f.number(value)}` : w.f.signedPoints(value)}%`;
    case 'dollars':
      return w.f.dollars(value);
    case 'rent':
      return w.f.exactDollars(value);
    case 'years':
      return edge ? w.f.number(value) : w.f.decimal(value, 1);
    case 'rank':
    case 'count':
      return w.f.number(value);
    case 'category':
      return w.m.measures.typology[TYPOLOGY[value] ?? 'student'];
  }
}

/** A margin of error in words, without its ± sign. */
export function moeText(moe: number, unit: MeasureUnit, w: Words): string {
  switch (unit) {
    case 'percent':
    case 'change':
    case 'years':
      return w.f.points(moe);
    case 'dollars':
      return w.f.dollars(moe);
    case 'rent':
      return w.f.exactDollars(moe);
    case 'rank':
    case 'category':
    case 'count':
      return w.f.number(moe);
  }
}
