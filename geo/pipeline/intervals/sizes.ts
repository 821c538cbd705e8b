/** Classes of size that coverage is told by. */
export interface Size {
  words: string;
  /** Votes below which an area is in this class. */
  below: number;
}
export const SIZES: readonly Size[] = [
  { words: 'under 500 votes', below: 500 },
  { words: '500 to 2,000', below: 2000 },
  { words: '2,000 to 6,000', below: 6000 },
  { words: '6,000 and more', below: Infinity },
];

export function sizeOf(votes: number): Size {
  return SIZES.find((size) => votes < size.below) ?? SIZES[SIZES.length - 1]!;
}
