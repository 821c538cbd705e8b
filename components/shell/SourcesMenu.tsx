'use client';

import { useWords } from '@/components/state/words';
import { Popover } from '@/components/ui/Popover';
import { SourceLink } from '@/components/ui/SourceLink';
import type { WordedFigure } from '@/lib/figure/figure';
import { traceHref, type Trace } from '@/lib/figure/trace';

/** One button for what is shown: what each of its numbers comes from, what to know before quoting them, and the way to all data. */
export function SourcesMenu({ figure }: { figure: WordedFigure }) {
  const { m } = useWords();
  const numbers: { of: string; trace: Trace | undefined }[] = [
    { of: figure.subtitle, trace: figure.trace },
    { of: m.sources.sentence, trace: figure.trace },
    { of: m.sources.legend, trace: figure.trace },
    ...(figure.placed ? [{ of: m.sources.placed, trace: figure.table.trace }] : []),
    { of: figure.table.caption, trace: figure.table.trace },
    ...(figure.unitTable ? [{ of: figure.unitTable.caption, trace: figure.unitTable.trace }] : []),
  ];
  const files = new Set(numbers.flatMap(({ trace }) => (trace === undefined ? [] : [traceHref(trace)])));
  return (
    <Popover className="button sources-button" label={m.card.sourcesOf} button={m.card.sources(files.size)} at="below">
      {() => (
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
      )}
    </Popover>
  );
}
