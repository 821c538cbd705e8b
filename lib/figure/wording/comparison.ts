/** Places side by side, in words. */
import type { Apart, ComparedOrder, ComparedRow } from '@/lib/figure/comparison';
import type { WordedProfile } from '@/lib/figure/profileInWords';
import type { Trace } from '@/lib/figure/trace';
import { shortName } from '@/lib/figure/wording/names';
import type { Words } from '@/lib/figure/words';
import type { Parts } from '@/lib/i18n/messages';

/** A place's mark on a row's axis: whose (by order), where (0 to 100), and what it says. */
export interface WordedMark {
  place: number;
  value: number;
  text: string;
}
export interface WordedRow {
  key: string;
  /** What is compared, and of when. */
  name: string;
  when: string;
  label: string;
  marks: readonly WordedMark[];
  difference: number;
  differenceText: string;
  apart: Apart;
  /** Said of the difference; '' where it is larger than the error. */
  note: string;
  trace: Trace;
}

export function comparedInWords(
  rows: readonly ComparedRow[],
  profiles: readonly WordedProfile[],
  words: Words,
  compare: Parts['places']['compare'],
): WordedRow[] {
  return rows.map((row) => {
    const { name, when, trace } = subjectInWords(row, profiles, words);
    return {
      key: `${name} ${when}`,
      name,
      when,
      label: `${name}, ${when}`,
      marks: row.values.flatMap((v, place) =>
        v === null
          ? []
          : [{ place, value: v.value, text: compare.value(profiles[place]!.name, words.f.percent(v.value)) }],
      ),
      difference: row.difference,
      differenceText: words.f.points(row.difference),
      apart: row.apart,
      note: row.apart === 'beyond' ? '' : compare.note[row.apart],
      trace,
    };
  });
}

function subjectInWords(
  { of }: ComparedRow,
  profiles: readonly WordedProfile[],
  words: Words,
): { name: string; when: string; trace: Trace } {
  const { m } = words;
  switch (of.is) {
    case 'vote': {
      const when = m.elections[of.election].short;
      return {
        name: shortName(of.candidate, words),
        when: of.contest === 'us-house' ? when : `${when}, ${m.contests[of.contest].short}`,
        trace: profiles.flatMap((p) => p.elections).find((e) => e.election === of.election)!.trace,
      };
    }
    case 'measure':
      return {
        name: m.measures[of.measure].short,
        when: m.measures.vintages[of.vintage],
        trace: profiles.flatMap((p) => p.measures).find((x) => x.measure === of.measure)!.trace,
      };
  }
}

/** The rows, given as they are listed, in the order asked for. */
export function inOrder(rows: readonly WordedRow[], order: ComparedOrder, { f }: Words): WordedRow[] {
  switch (order) {
    case 'listed':
      return [...rows];
    case 'difference':
      return [...rows].sort((a, b) => b.difference - a.difference);
    case 'name':
      return [...rows].sort((a, b) => f.compare(a.label, b.label));
  }
}
