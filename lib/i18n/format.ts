/** Numbers and dates as people of a language write them; the one place that knows a locale. */

/** Figures turned into words; what is rounded here is rounded everywhere alike. */
export interface Formatters {
  /** A whole number with separators: `43,179`. */
  number(value: number): string;
  /** With a fixed number of decimals: `2.7`. */
  decimal(value: number, digits: number): string;
  /** Of percent (0–100), one decimal: `38.5%`. */
  percent(value: number): string;
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
}

const MINUS = '−';
const DOLLAR_ROUNDING = 100;

/** Formatters of a locale (a BCP 47 tag). */
export function createFormatters(locale: string): Formatters {
  const digits = [0, 1, 2, 3].map(
    (n) => new Intl.NumberFormat(locale, { minimumFractionDigits: n, maximumFractionDigits: n }),
  );
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const zero = digits.map((f) => f.format(0));

  /** Sign and size apart, so that the minus is a minus and nothing is `−0.0`. */
  const signed = (value: number, n: number, plus: string): string => {
    const size = digits[n]!.format(Math.abs(value));
    return `${size === zero[n] ? '' : value < 0 ? MINUS : plus}${size}`;
  };
  const decimal = (value: number, n: number): string => signed(value, Math.min(n, digits.length - 1), '');
  return {
    number: (value) => decimal(value, 0),
    decimal,
    percent: (value) => `${decimal(value, 1)}%`,
    points: (value) => decimal(value, 1),
    signedPoints: (value) => signed(value, 1, '+'),
    dollars: (value) => {
      const rounded = Math.round(value / DOLLAR_ROUNDING) * DOLLAR_ROUNDING;
      return `${rounded < 0 ? MINUS : ''}$${digits[0]!.format(Math.abs(rounded))}`;
    },
    exactDollars: (value) => `${Math.round(value) < 0 ? MINUS : ''}$${digits[0]!.format(Math.abs(Math.round(value)))}`,
    plusMinus: (text) => `±${text}`,
    date: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
  };
}
