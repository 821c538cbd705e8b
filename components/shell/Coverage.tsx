'use client';

import { useWords } from '@/components/state/words';
import type { WordedFigure } from '@/lib/figure/figure';

/** Votes placed of votes cast, as a bar and in words. */
export function Coverage({ figure }: { figure: WordedFigure }) {
  const { m } = useWords();
  const { placed } = figure;
  if (placed === null)
    return (
      <p className="coverage" data-testid="placed">
        {m.figure.caveats.areas}
      </p>
    );
  const share = placed.total === 0 ? 0 : placed.placed / placed.total;
  return (
    <div className="coverage" data-testid="placed">
      <div className="coverage-bar" aria-hidden="true">
        <i style={{ width: `${(100 * share).toFixed(1)}%` }} />
      </div>
      <p>
        <strong>{placed.text}</strong>
        <span className="visually-hidden">. {placed.note}</span>
      </p>
    </div>
  );
}
