/** What a question's answer is, before it is written down. */
import { measureText, moeText, type Words } from '@/lib/figure/words';
import type { MeasureUnit } from '@/lib/people/measures';
import type { Manner } from '@/lib/lessons/query';

/** `points` of percent; `index` from 0 to 1; `km` and `km2` lengths and areas; `measure` and `margin` in the unit of a measure. */
export type NumberKind =
  'count' | 'percent' | 'points' | 'index' | 'km' | 'km2' | { measure: MeasureUnit } | { margin: MeasureUnit };

export type Value =
  | { kind: 'number'; value: number; as: NumberKind }
  | { kind: 'text'; text: string }
  | { kind: 'list'; names: readonly string[] };

export const number = (value: number, as: NumberKind): Value => ({ kind: 'number', value, as });
export const text = (words: string): Value => ({ kind: 'text', text: words });
export const list = (names: readonly string[]): Value => ({ kind: 'list', names });

const LETTERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
  'twenty-one',
  'twenty-two',
  'twenty-three',
  'twenty-four',
] as const;

/** Numbers in letters that a lesson may not write without a mark: from three on, below that they are ordinary words. */
export const COUNTING_WORDS: readonly string[] = LETTERS.slice(3);

/** `Arlington Heights, Chinatown, and Downtown`. */
export function enumerate(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names[names.length - 1]!}`;
}

/** A value as a lesson writes it. @throws RangeError where the manner does not fit the value. */
export function written(value: Value, manner: Manner | null, w: Words): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'list') return enumerate(value.names);
  switch (manner) {
    case null:
    case '~list':
      return exact(value.value, value.as, w);
    case '~0':
      return value.as === 'percent' || isPercent(value.as) ? `${w.f.number(value.value)}%` : w.f.number(value.value);
    case '~word':
    case '~Word': {
      const word = LETTERS[value.value];
      if (word === undefined) throw new RangeError(`${value.value} is not written in letters.`);
      return manner === '~word' ? word : word[0]!.toUpperCase() + word.slice(1);
    }
  }
}

function isPercent(as: NumberKind): boolean {
  return typeof as === 'object' && 'measure' in as && as.measure === 'percent';
}

function exact(value: number, as: NumberKind, { m, f }: Words): string {
  switch (as) {
    case 'count':
      return f.number(value);
    case 'percent':
      return f.percent(value);
    case 'points':
      return f.points(value);
    case 'index':
      return f.decimal(value, 2);
    case 'km':
    case 'km2':
      return f.decimal(value, 1);
    default:
      return 'measure' in as ? measureText(value, as.measure, { m, f }) : moeText(value, as.margin, { m, f });
  }
}
