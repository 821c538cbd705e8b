/** Numbers, dates, lists, plurals and the order of names as people of a language write them; a language names its locale once and hands the formatters on. */

/** Figures turned into words; what is rounded here is rounded everywhere alike. */
export interface Formatters {
  /** A whole number with separators: `43,179`. */
  number(value: number): string;
  /** With a fixed number of decimals: `2.7`. */
  decimal(value: number, digits: number): string;
  /** Of percent (0–100), one decimal: `38.5%`. */
  percent(value: number): string;
  /** Of percent without decimals: `38%`. */
  wholePercent(value: number): string;
  /** A change in percent with its sign: `+3.4%`, `−4.1%`; `whole` without decimals. */
  signedPercent(value: number, whole?: 'whole'): string;
  /** Percentage points without a plus sign, one decimal: `23.0`, `−4.1`. */
  points(value: number): string;
  /** Percentage points with their sign, a true minus: `+23.0`, `−4.1`, `0.0`. */
  signedPoints(value: number): string;
  /** Dollars to the nearest hundred: `$38,400`. */
  dollars(value: number): string;
  /** Dollars to the dollar: `$1,347`. */
  exactDollars(value: number): string;
  /** A text that is already formatted, as an error: `±1.9`. */
  plusMinus(text: string): string;
  /** A day given as ISO date: `November 3, 2020`. */
  date(iso: string): string;
  /** A month given as ISO: `November 2020`. */
  month(iso: string): string;
  /** The day where the reader is: `November 3, 2020`. */
  today(now: Date): string;
  /** The time where the reader is: `3:05 PM`. */
  clock(now: Date): string;
  /** Several in one sentence: `A, B and C`. */
  list(items: readonly string[]): string;
  /** The form that a number asks for; `other` where the language's own form is not given. */
  plural(n: number, forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>): string;
  /** Order of names: negative where `a` stands before `b`; numbers in them by their size. */
  compare(a: string, b: string): number;
}

const MINUS = '−';
const DOLLAR_ROUNDING = 100;
const MOST_DECIMALS = 3;

/** Made when it is first asked for: a browser takes milliseconds for each, and a page needs few. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * How a language writes what the first paint says, where it writes it simply enough: a browser takes tens of milliseconds for its first `Intl` object. Its tests hold it
 * against `Intl`.
 */
export interface Simply {
  /** Between thousands, and before decimals. */
  group: string;
  point: string;
  /** Around a number that is written already. */
  percent: (text: string) => string;
  dollars: (text: string) => string;
  plural: (n: number) => Intl.LDMLPluralRule;
  list: (items: readonly string[]) => string;
}

/**
 * A number, not negative, in digits: rounded half up from its shortest decimal form, as `Intl` does it. Null for what has no short form (none of the atlas's numbers).
 */
function inDigits(size: number, decimals: number, { group, point }: Simply): string | null {
  const short = /^(\d{1,12})(?:\.(\d+))?$/.exec(String(size));
  if (!short) return null;
  const [, whole = '', fraction = ''] = short;
  const kept = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const digits = String(kept + ((fraction[decimals] ?? '0') >= '5' ? 1 : 0)).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const thousands = digits.slice(0, cut).replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === 0 ? thousands : thousands + point + digits.slice(cut);
}

/** Formatters of a locale (a BCP 47 tag). `lists`: the locale whose lists are written alike, where it is another. */
export function createFormatters(locale: string, lists = locale, simply: Simply | null = null): Formatters {
  /** Numbers by how many decimals they have. */
  const each = (
    options: Intl.NumberFormatOptions,
    around: (text: string) => string = (text) => text,
  ): ((size: number, decimals: number) => string) => {
    const made: Intl.NumberFormat[] = [];
    return (size, n) => {
      const digits = simply && inDigits(size, n, simply);
      if (digits !== null) return around(digits);
      made[n] ??= new Intl.NumberFormat(locale, { minimumFractionDigits: n, maximumFractionDigits: n, ...options });
      return made[n].format(size);
    };
  };
  const plain = each({});
  const percents = each({ style: 'unit', unit: 'percent' }, simply?.percent);
  const money = each({ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' }, simply?.dollars);
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const clock = once(() => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }));
  const conjunction = once(() => new Intl.ListFormat(lists, { type: 'conjunction' }));
  const rules = once(() => new Intl.PluralRules(locale));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  /** Sign and size apart, so that the minus is a minus and nothing is `−0.0`. */
  const signed = (value: number, n: number, plus: string, as = plain): string => {
    const size = Math.abs(value);
    const sign = size < 0.5 * 10 ** -n ? '' : value < 0 ? MINUS : plus;
    return sign + as(size, n);
  };
  const decimal = (value: number, n: number): string => signed(value, Math.min(n, MOST_DECIMALS), '');
  return {
    number: (value) => decimal(value, 0),
    decimal,
    percent: (value) => signed(value, 1, '', percents),
    wholePercent: (value) => signed(value, 0, '', percents),
    signedPercent: (value, whole) => signed(value, whole ? 0 : 1, '+', percents),
    points: (value) => decimal(value, 1),
    signedPoints: (value) => signed(value, 1, '+'),
    dollars: (value) => signed(Math.round(value / DOLLAR_ROUNDING) * DOLLAR_ROUNDING, 0, '', money),
    exactDollars: (value) => signed(Math.round(value), 0, '', money),
    plusMinus: (text) => `±${text}`,
    date: (iso) => day().format(new Date(`${iso}T00:00:00Z`)),
    month: (iso) =>
      new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        new Date(`${iso}-01T00:00:00Z`),
      ),
    today: (now) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now),
    clock: (now) => clock().format(now),
    list: (items) => (simply ? simply.list(items) : conjunction().format(items)),
    plural: (n, forms) => forms[simply ? simply.plural(n) : rules().select(n)] ?? forms.other,
    compare: (a, b) => collator().compare(a, b),
  };
}
