/** Where the votes may belong that no precinct's place tells. */

/** Part of an area's expected votes that may be missing even where as many are placed as expected. */
const ANYWHERE = 0.25;

/**
 * Votes that may be missing in each area, adding up to `unplaced`: first where fewer are placed than citizens let expect, and some everywhere.
 * `citizens[k]`: citizens of voting age; the last bin, in no area, is not counted.
 */
export function missingVotes(placed: readonly number[], citizens: readonly number[], unplaced: number): number[] {
  const known = citizens.map((c, k) => (Number.isFinite(c) && k < placed.length ? c : 0));
  const all = known.reduce((a, b) => a + b, 0);
  const total = placed.reduce((a, b) => a + b, 0) + unplaced;
  const room = placed.map((n, k) => {
    const expected = all > 0 ? (total * known[k]!) / all : 0;
    return Math.max(expected - n, ANYWHERE * expected);
  });
  const sum = room.reduce((a, b) => a + b, 0);
  return room.map((r) => (sum > 0 ? (unplaced * r) / sum : 0));
}
