'use client';

import { useState, type ComponentType, type ReactNode } from 'react';
import { useLazyPart } from '@/components/state/useLazyPart';
import { MoreWords, useWords } from '@/components/state/words';
import { loadParts } from '@/lib/i18n/late';
import type { LatePart, Parts } from '@/lib/i18n/messages';

interface Meanwhile<P> {
  /** Parts of the catalogue that it says, loaded together with its code in the page's language. */
  words?: readonly LatePart[];
  /** Shown until it is there; nothing unless given. */
  waiting?: (props: P) => ReactNode;
  /** True where its place stays empty should it never come: the page does without, or has no room for words there. */
  silent?: boolean;
}

/** What has come: the code and, where it says more than the page, its words. */
interface Come<P> {
  Part: ComponentType<P>;
  parts: Partial<Parts>;
}

/**
 * A component that is not part of the first page and is loaded, with its words, when it is first drawn. Where it can't be had, the rest of the page stands and its place
 * says so (React's own `lazy` would take the whole page down).
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  { words = [], waiting, silent = false }: Meanwhile<P> = {},
): ComponentType<P> {
  let known: Come<P> | null = null;
  function Attempt({ props, onRetry }: { props: P; onRetry: () => void }) {
    const speech = useWords();
    // Had before: there with the first draw.
    const [had] = useState(() => known);
    const [ask] = useState(() => async (): Promise<Come<P>> => {
      const [part, parts] = await Promise.all([load(), loadParts(speech, words)]);
      known = { Part: part.default, parts };
      return known;
    });
    const answer = useLazyPart(had === null, ask);
    if (answer === 'failed') {
      const { errors } = speech.m;
      return silent ? null : (
        <p className="note" role="alert">
          {errors.late}{' '}
          <button type="button" className="button" onClick={onRetry}>
            {errors.retry}
          </button>
        </p>
      );
    }
    const come = had ?? answer;
    if (come === null) return waiting?.(props) ?? null;
    const part = <come.Part {...props} />;
    return words.length === 0 ? part : <MoreWords parts={come.parts}>{part}</MoreWords>;
  }
  return function Late(props: P) {
    const [attempt, setAttempt] = useState(0);
    return <Attempt key={attempt} props={props} onRetry={() => setAttempt(attempt + 1)} />;
  };
}
