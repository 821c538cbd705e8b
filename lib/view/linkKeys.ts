/** The keys of a link, and why a part of one was not used. */

/** Keys of the View. */
export const LINK_KEYS = ['e', 'c', 'm', 'u', 'y', 'p', 'n', 'o', 'at', 'find', 'scale'] as const;
export type LinkKey = (typeof LINK_KEYS)[number];
/** How the View is presented: no part of it (lib/view/presentation.ts). */
export const PRESENTATION_KEYS = ['lock', 'hide', 'theme', 'camera', 'map'] as const;

/**
 * Why a part of a link was not used: `unknown-key` not ours (a tracker's, an embed's); `repeated` a key given again, the first counts; `unknown-value` no such
 * thing; `not-in-contest` the measure does not fit the election (a candidate not on its ballot, turnout without registration, roll-off without ballots, voters without a voter file), the unit does not fit the
 * contest or measure (hexagons without an estimate, block groups of an election not known by them), or the contest was not on it; `not-in-measure` that vintage is not published for the measure, only tracts have figures of it, or the unit has no such part; `other-layer` a key or value that means nothing for what is shown;
 * `too-many` beyond the most places that can be selected; `against-the-path` the path of the address says something else; `out-of-range` a camera far from Los Angeles, moved to the nearest spot allowed.
 */
export type IgnoredReason =
  | 'unknown-key'
  | 'repeated'
  | 'unknown-value'
  | 'not-in-contest'
  | 'not-in-measure'
  | 'other-layer'
  | 'too-many'
  | 'against-the-path'
  | 'out-of-range';
export interface IgnoredPart {
  key: string;
  value: string;
  reason: IgnoredReason;
}
