import { english } from '@/lib/i18n/english.pages';
import { traceHref } from '@/lib/figure/trace';

const { m } = english;

/** The way from figures of this page to the entry of their pack. */
export function ToSource({ of }: { of: string }) {
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
