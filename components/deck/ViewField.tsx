'use client';

import { useState } from 'react';
import { usePart } from '@/components/state/words';
import { MAX_TEXT } from '@/lib/deck/limits';
import { parseAddress, pathKeys } from '@/lib/view/path';
import { atlasPath } from '@/lib/view/landing';
import type { ParsedLink } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';

/** The link of a slide's View; another one can be pasted. One that means nothing here changes nothing, and says why. */
export function ViewField({ link, onView }: { link: string; onView: (view: View) => void }) {
  const { editor } = usePart('decks');
  const [draft, setDraft] = useState(link === '' ? atlasPath(link) : link);
  const [problem, setProblem] = useState('');
  const use = (): void => {
    const read = readAddress(draft.trim());
    if (read === null) setProblem(editor.noLink);
    else if (read.ignored.length > 0)
      setProblem(editor.badLink(read.ignored.map(({ key, value }) => `${key}=${value}`).join(', ')));
    else {
      setProblem('');
      onView(read.view);
    }
  };
  return (
    <div className="deck-field">
      <label htmlFor="deck-view">{editor.view}</label>
      <div className="deck-row">
        <input
          id="deck-view"
          type="text"
          value={draft}
          maxLength={MAX_TEXT.view}
          spellCheck={false}
          onChange={(e) => setDraft(e.target.value)}
          aria-describedby="deck-view-hint"
          onKeyDown={(e) => {
            if (e.key === 'Enter') use();
          }}
        />
        <button type="button" className="button" onClick={use}>
          {editor.useLink}
        </button>
      </div>
      <small id="deck-view-hint">{editor.viewHint}</small>
      <p role="status" className="deck-problem">
        {problem}
      </p>
    </div>
  );
}

/** The View of an address, whole or not, by path or by query; null for what is no address of a view. */
function readAddress(text: string): ParsedLink | null {
  const base = 'https://a.view';
  if (!/^(https?:\/\/|\/|\?)/.test(text) || !URL.canParse(text, base)) return null;
  const { pathname, search } = new URL(text, base);
  return pathname === '/' || pathKeys(pathname) !== null ? parseAddress(pathname, search) : null;
}
