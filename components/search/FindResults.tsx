'use client';

import { useEffect, useRef } from 'react';
import '@/components/search/results.css';
import type { Parts } from '@/lib/i18n/messages';
import type { Found } from '@/lib/find/found';
import type { FoundGroup } from '@/lib/find/finder';

interface Props {
  /** Begins the ids of the options. */
  id: string;
  panel: string;
  text: string;
  words: Parts['find'];
  groups: readonly FoundGroup[];
  active: Found | null;
  state: 'ready' | 'waiting' | 'failed';
  onRetry: () => void;
  onTry: (example: string) => void;
  onPoint: (found: Found) => void;
  onChoose: (found: Found) => void;
}

/** Names of the atlas's own subject, the same in every language. */
const EXAMPLES = ['Figueroa & 7th', 'K-town', '90006', 'Gomez', '110'];

/** The results under the search box, in groups; before anything is typed, and where nothing is found, what can be searched. */
export function FindResults({
  id,
  panel,
  text,
  words,
  groups,
  active,
  state,
  onRetry,
  onTry,
  onPoint,
  onChoose,
}: Props) {
  const list = useRef<HTMLDivElement>(null);
  const count = groups.reduce((n, g) => n + g.results.length, 0);
  const asked = text.trim() !== '';
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // A press must not take the focus from the field, which would close the list under the finger.
    <div className="search-list" onPointerDown={(e) => e.preventDefault()} onMouseDown={(e) => e.preventDefault()}>
      <p className="visually-hidden" role="status">
        {asked && state === 'ready' ? (count > 0 ? words.count(count) : words.none(text.trim())) : ''}
      </p>
      <div role="listbox" id={panel} aria-label={words.results} ref={list} hidden={count === 0}>
        {groups.map(({ group, results }) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p className="search-group" id={`${id}-${group}`}>
              {words.groups[group]}
            </p>
            {results.map((r) => (
              <div
                key={r.id}
                id={`${id}-${r.id}`}
                role="option"
                aria-selected={r === active}
                className="search-option"
                onPointerMove={() => onPoint(r)}
                onClick={() => onChoose(r)}
              >
                <b>{r.name}</b> <small>{r.detail}</small>
              </div>
            ))}
          </div>
        ))}
      </div>
      {state === 'waiting' ? <p className="search-note">{words.loading}</p> : null}
      {state === 'failed' ? (
        <p className="search-note" role="alert">
          {words.failed}{' '}
          <button type="button" className="button" onClick={onRetry}>
            {words.retry}
          </button>
        </p>
      ) : null}
      {state === 'ready' && count === 0 ? (
        <>
          {asked ? <p className="search-note search-none">{words.none(text.trim())}</p> : null}
          <p className="search-note">{words.hint}</p>
          <p className="search-examples">
            {words.examples}
            {EXAMPLES.map((example) => (
              <button key={example} type="button" tabIndex={-1} onClick={() => onTry(example)}>
                {example}
              </button>
            ))}
          </p>
        </>
      ) : null}
    </div>
  );
}
