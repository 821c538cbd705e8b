/** Who the figures of a Figure are from, in words: for an embed's foot and for paper. */
import type { WordedFigure } from '@/lib/figure/figure';
import type { Parts } from '@/lib/i18n/messages';
import { UNITS } from '@/lib/view/units/units';

/** The figures' own source first, then whose outlines its areas have. */
export function sourceNames(
  { view: { subject }, sources }: Pick<WordedFigure, 'view' | 'sources'>,
  words: Parts['sources'],
): string[] {
  return [
    ...(subject.layer === 'votes'
      ? [words.results[subject.election], ...sources.filter((s) => s.id === 'dra-block-group-votes').map((s) => s.text)]
      : sources.map((s) => s.text)),
    words[UNITS[subject.unit].lines],
  ];
}
