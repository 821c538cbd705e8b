'use client';

import type { Sourced } from '@/components/shell/SourcesList';
import { lazyPart } from '@/components/state/lazyPart';
import { useWords } from '@/components/state/words';
import { Popover } from '@/components/ui/Popover';
import type { WordedFigure } from '@/lib/figure/figure';
import { traceHref } from '@/lib/figure/trace';

const SourcesList = lazyPart(() => import('@/components/shell/SourcesList'));

/** One button for what is shown: what each of its numbers comes from, what to know before quoting them, and the way to all data. */
export function SourcesMenu({ figure }: { figure: WordedFigure }) {
  const { m } = useWords();
  const numbers: Sourced[] = [
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
      {() => <SourcesList figure={figure} numbers={numbers} />}
    </Popover>
  );
}
