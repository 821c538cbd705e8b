'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { PartName, Parts, Speech } from '@/lib/i18n/messages';

const SpeechContext = createContext<Speech | null>(null);
const PartsContext = createContext<Partial<Parts>>({});

const NONE: Partial<Parts> = {};

/** The language of all that is inside; the path decides it. `parts`: what is there at once beside the words of the map. */
export function Language({
  speech,
  parts = NONE,
  children,
}: {
  speech: Speech;
  parts?: Partial<Parts>;
  children: ReactNode;
}) {
  return (
    <SpeechContext value={speech}>
      <PartsContext value={parts}>{children}</PartsContext>
    </SpeechContext>
  );
}

/** Adds parts of the catalogue that came late to those at hand. */
export function MoreWords({ parts, children }: { parts: Partial<Parts>; children: ReactNode }) {
  const known = useContext(PartsContext);
  const all = useMemo(() => ({ ...known, ...parts }), [known, parts]);
  return <PartsContext value={all}>{children}</PartsContext>;
}

/** The words and formats of the page's language. @throws Error outside a Language. */
export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('No language: put a Language around the page.');
  return speech;
}

/** A part of the catalogue in the page's language. @throws Error where nobody brought it: the page by its Language, lazyPart by its `words`. */
export function usePart<P extends PartName>(name: P): Parts[P] {
  const part = useContext(PartsContext)[name];
  if (part === undefined) throw new Error(`The words of “${name}” were not loaded with what says them.`);
  return part;
}
