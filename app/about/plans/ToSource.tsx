import { pageWords } from '@/app/words';
import { traceHref } from '@/lib/figure/trace';

/** The way from figures of this page to the entry of their pack. */
export function ToSource({ of }: { of: string }) {
  const { m } = pageWords();
  return (
    <a
      className="source-link"
      href={traceHref({ anchor: 'plans', method: 'people', download: 'plans/changes.csv' })}
      aria-label={m.sources.of(m.sources.link, of)}
    >
      {m.sources.link}
    </a>
  );
}
