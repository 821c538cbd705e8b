'use client';

import { useWords } from '@/components/state/words';
import { SourceLink } from '@/components/ui/SourceLink';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Trace } from '@/lib/figure/trace';

/** A number of the page, and where it leads. */
export interface Sourced {
  of: string;
  trace: Trace | undefined;
}

/** What each number comes from, and what to know before quoting them. */
export default function SourcesList({ figure, numbers }: { figure: WordedFigure; numbers: readonly Sourced[] }) {
  const { m } = useWords();
  return (
    <div className="sources-menu" data-testid="sources">
      <h3>{m.card.sourcesOf}</h3>
      <ul className="sources-list">
        {numbers.map(({ of, trace }) => (
          <li key={of}>
            <span>{of}</span> <SourceLink trace={trace} of={of} />
          </li>
        ))}
      </ul>
      <p>{figure.sources.map((s) => s.text).join(' · ')}</p>
      {figure.placed ? <p>{figure.placed.note}</p> : null}
      <h3>{m.card.know}</h3>
      <ul className="caveats">
        {figure.caveats.map((c) => (
          <li key={c}>{c}</li>
        ))}
      </ul>
      <p>
        <a href="/about/data/">{m.foot.manifest}</a> · <a href="/about/methods/">{m.foot.methods}</a>
      </p>
    </div>
  );
}
