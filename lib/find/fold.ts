/** Text as the search compares it. */
import { fold } from '@/lib/i18n/fold';

/** Ways of writing one word, each as it is folded; the first stands for all. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ave: 'avenue',
    av: 'avenue',
    blvd: 'boulevard',
    bl: 'boulevard',
    fwy: 'freeway',
    freeways: 'freeway',
    hts: 'heights',
    mt: 'mount',
    wy: 'way',
    pk: 'park',
    first: '1st',
    second: '2nd',
    third: '3rd',
    fourth: '4th',
    fifth: '5th',
    sixth: '6th',
    seventh: '7th',
    eighth: '8th',
    ninth: '9th',
    tenth: '10th',
    proposition: 'prop',
  }),
);
/** Say nothing of a place: `the 10`, `Figueroa and 7th`, `Figueroa y 7th`. */
const EMPTY = new Set(['the', 'and', 'at', 'of', 'near', 'y', 'de', 'el', 'la', 'los']);
/** Spellings of one sound: 파크 and 팍, 고메즈 and 고메스. */
const HANGUL: readonly (readonly [RegExp, string])[] = [
  [/파크/gu, '팍'],
  [/유니언/gu, '유니온'],
  [/고메즈/gu, '고메스'],
];
const BETWEEN_HANGUL = /(?<=\p{Script=Hangul})\s+(?=\p{Script=Hangul})/gu;

const HAS_HANGUL = /\p{Script=Hangul}/u;
const PLAIN = /^[\x20-\x7e]*$/;
const LOS_ANGELES = /\bL\.?\s?A\b\.?/gi;

/** A text as `fold` has it. Most are plain ASCII, which needs less work. */
function folded(text: string): string {
  if (PLAIN.test(text))
    return text
      .replace(LOS_ANGELES, 'LA')
      .replaceAll("'", '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ');
  const whole = text.normalize('NFC');
  const spelt = HAS_HANGUL.test(whole)
    ? HANGUL.reduce((t, [from, to]) => t.replace(from, to), whole.replace(BETWEEN_HANGUL, ''))
    : whole;
  return fold(spelt.replace(LOS_ANGELES, 'LA').replace(/[’']/g, ''));
}

/** The words of a text as they are compared: folded, abbreviations spelt out, Hangul without spaces; words that say nothing left out unless they are all there is. */
export function words(text: string): string[] {
  const all = folded(text)
    .split(' ')
    .filter((w) => w !== '')
    .map((w) => SAME.get(w) ?? w);
  const telling = all.filter((w) => !EMPTY.has(w));
  return telling.length > 0 ? telling : all;
}
