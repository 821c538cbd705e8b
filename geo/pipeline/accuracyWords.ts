/** Numbers and tables of docs/accuracy.md. */

/** One decimal, so that the page is the same wherever it is written. */
export const points = (x: number): string => x.toFixed(1);

/** Value that the share `p` of a list does not exceed; nearest rank. NaN for an empty list. */
export function percentile(list: readonly number[], p: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? NaN;
}

export const median = (list: readonly number[]): number => percentile(list, 0.5);

export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), `|${header.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
