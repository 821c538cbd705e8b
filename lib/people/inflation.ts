/** Money of other years in dollars of 2023. */
import { vintageYear, type MeasureId, type Vintage } from './measures';

/**
 * Consumer Price Index for All Urban Consumers, U.S. city average, all items, not seasonally adjusted, annual average, 1982-84 = 100.
 * Source: U.S. Bureau of Labor Statistics, series CUUR0000SA0. (The survey itself uses the research series R-CPI-U-RS, which carries
 * today's methods back to earlier years; over these years both series are made by nearly the same methods.)
 */
export const CPI_U: Readonly<Record<number, number>> = {
  2010: 218.056,
  2011: 224.939,
  2012: 229.594,
  2013: 232.957,
  2014: 236.736,
  2015: 237.017,
  2016: 240.007,
  2017: 245.12,
  2018: 251.107,
  2019: 255.657,
  2020: 258.811,
  2021: 270.97,
  2022: 292.655,
  2023: 304.702,
};

/** Dollars of 2023 that a dollar of that year bought as much as. @throws RangeError for a year outside 2010-2023. */
export function dollarsOf2023(year: number): number {
  const [then, now] = [CPI_U[year], CPI_U[2023]];
  if (then === undefined || now === undefined) throw new RangeError(`No price index for ${year}`);
  return now / then;
}

interface MoneyColumn {
  measure: MeasureId;
  vintage: Vintage;
  estimate: (number | null)[];
  moe: (number | null)[] | null;
}

/** A column of money, in dollars of the survey's last year, as whole dollars of 2023; margins grow alike. The index is taken as exact. */
export function columnIn2023<Column extends MoneyColumn>(column: Column): Column {
  const factor = dollarsOf2023(vintageYear(column.vintage));
  const scaled = (list: readonly (number | null)[]): (number | null)[] =>
    list.map((x) => (x === null ? null : Math.round(x * factor)));
  return {
    ...column,
    measure: 'median_household_income_2023',
    estimate: scaled(column.estimate),
    moe: column.moe && scaled(column.moe),
  };
}
