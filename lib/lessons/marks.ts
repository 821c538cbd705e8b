/** Reads the marks of a lesson's text: `[[what is read|what is asked of the packs]]`. */

export type Segment = { kind: 'text'; text: string } | { kind: 'figure'; literal: string; query: string };

const MARK = /\[\[([^[\]|]+)\|([^[\]|]+)\]\]/g;

/** The text in its pieces. @throws RangeError on a bracket or bar that belongs to no mark: an author's mistake, found by the tests. */
export function segments(marked: string): Segment[] {
  const out: Segment[] = [];
  let end = 0;
  for (const found of marked.matchAll(MARK)) {
    if (found.index > end) out.push({ kind: 'text', text: marked.slice(end, found.index) });
    out.push({ kind: 'figure', literal: found[1]!, query: found[2]!.trim() });
    end = found.index + found[0].length;
  }
  if (end < marked.length) out.push({ kind: 'text', text: marked.slice(end) });
  const stray = out.find((s) => s.kind === 'text' && /[[\]|]/.test(s.text));
  if (stray?.kind === 'text')
    throw new RangeError(
      `A mark is not closed or not whole in “${stray.text.trim()}”. Marks look like [[25,569|votes 2017-06-special-runoff jimmy-gomez]].`,
    );
  return out;
}

/** The text as it is read, without its questions. */
export function plain(marked: string): string {
  return segments(marked)
    .map((s) => (s.kind === 'text' ? s.text : s.literal))
    .join('');
}
