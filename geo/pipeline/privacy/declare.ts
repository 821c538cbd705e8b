/** How a file is declared to the gate. */
export interface Declared {
  /** Ids of packs, or paths of downloads. */
  file: RegExp;
  /** Read by the gate: counts of people, and shares, weights and ranges that tell of counts. */
  counts: readonly string[];
  /** Names, places, sizes, errors; estimates as the Census Bureau publishes them. */
  others: readonly string[];
  /** Further columns that count nobody. */
  further?: RegExp;
}

const ELECTION = '\\d{4}-\\d{2}-[a-z0-9-]+';
export const fileOf = (pattern: string): RegExp => new RegExp(`^${pattern.replaceAll('<election>', ELECTION)}$`);
