import { useWords } from '@/components/state/words';
import { traceHref, type Trace } from '@/lib/figure/trace';

/**
 * The way from numbers to their source, vintage and method, in one click: a plain link, so it costs no script and works before any has come.
 * `of` says what for, to those who hear the link alone; `text` stands for the word "Source" where the vintage itself is the link.
 */
export function SourceLink({ trace, of, text }: { trace: Trace | undefined; of: string; text?: string }) {
  const { m } = useWords();
  if (trace === undefined) return null;
  return (
    <a className="source-link" href={traceHref(trace)} aria-label={m.sources.of(text ?? m.sources.link, of)}>
      {text ?? m.sources.link}
    </a>
  );
}
