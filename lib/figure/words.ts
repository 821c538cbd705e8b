/** What a Figure needs of the language: the catalogue and the number formats, handed in together; and figures of people in its words. */
import type { Formatters } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { MeasureUnit } from '@/lib/people/measures';
import { TYPOLOGY } from '@/lib/people/typology';

export interface Words {
  m: Messages;
  f: Formatters;
}

/** A measure's value in words; `edge` leaves decimals off, for class edges. */
export function measureText(value: number, unit: MeasureUnit, { m, f }: Words, edge = false): string {
  switch (unit) {
    case 'percent':
      return edge ? f.wholePercent(value) : f.percent(value);
    case 'change':
      return edge ? f.signedPercent(value, 'whole') : f.signedPercent(value);
    case 'dollars':
      return f.dollars(value);
    case 'rent':
      return f.exactDollars(value);
    case 'years':
      return edge ? f.number(value) : f.decimal(value, 1);
    case 'rank':
    case 'count':
      return f.number(value);
    case 'category':
      return m.measures.typology[TYPOLOGY[value] ?? 'student'];
  }
}

/** A margin of error in words, without its ± sign. */
export function moeText(moe: number, unit: MeasureUnit, { f }: Words): string {
  switch (unit) {
    case 'percent':
    case 'change':
    case 'years':
      return f.points(moe);
    case 'dollars':
      return f.dollars(moe);
    case 'rent':
      return f.exactDollars(moe);
    case 'rank':
    case 'category':
    case 'count':
      return f.number(moe);
  }
}
