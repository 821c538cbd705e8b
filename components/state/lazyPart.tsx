'use client';

import { useState, type ComponentType, type ReactNode } from 'react';
import { useLazyPart } from '@/components/state/useLazyPart';
import { useWords } from '@/components/state/words';

interface Meanwhile {
  /** Shown until it is there; nothing unless given. */
  waiting?: () => ReactNode;
  /** True where its place stays empty should it never come: the page does without, or has no room for words there. */
  silent?: boolean;
}

/**
 * A component that is not part of the first page and is loaded when it is first drawn. Where its code can't be had, the rest of the page stands and its place says so
 * (React's own `lazy` would take the whole page down).
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  { waiting, silent = false }: Meanwhile = {},
): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  const ask = async () => {
    const part = await load();
    known = part.default;
    return part;
  };
  function Attempt({ props, onRetry }: { props: P; onRetry: () => void }) {
    const { m } = useWords();
    // Had before: there with the first draw.
    const [Known] = useState(() => known);
    const answer = useLazyPart(Known === null, ask);
    if (answer === 'failed') {
      return silent ? null : (
        <p className="note" role="alert">
          {m.errors.late}{' '}
          <button type="button" className="button" onClick={onRetry}>
            {m.errors.retry}
          </button>
        </p>
      );
    }
    const Part = Known ?? answer?.default;
    return Part ? <Part {...props} /> : (waiting?.() ?? null);
  }
  return function Late(props: P) {
    const [attempt, setAttempt] = useState(0);
    return <Attempt key={attempt} props={props} onRetry={() => setAttempt(attempt + 1)} />;
  };
}
