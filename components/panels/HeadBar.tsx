'use client';

import { memo, useEffect, useState } from 'react';
import { PlaceSearch } from '@/components/panels/PlaceSearch';
import { useAtlasStore } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { copyText } from '@/components/ui/copyText';
import type { PlacesPack } from '@/lib/packs/schema';
import type { FoundPlace } from '@/lib/places/find';
import { THEME_CHOICES, type ThemeChoice } from '@/lib/store/store';
import { format } from '@/lib/view/permalink';
import { parsePresentation, withPresentation } from '@/lib/view/presentation';

const NOTE_MS = 4000;

interface Props {
  places: PlacesPack | null;
  onChoose: (place: FoundPlace) => void;
  theme: ThemeChoice;
  onTheme: (choice: ThemeChoice) => void;
}

/** Name, search, theme and the link to this very view. */
export const HeadBar = memo(function HeadBar({ places, onChoose, theme, onTheme }: Props) {
  const { m } = useWords();
  return (
    <header className="head">
      <h1 className="brand">
        {m.app.brand} <span>{m.app.brandSecond}</span>
      </h1>
      <PlaceSearch places={places} onChoose={onChoose} />
      <div className="head-actions">
        {/* A plain link, which costs the first paint no script. */}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
        <a className="wide" href="/lessons/">
          {m.lessons}
        </a>
        <select
          className="button wide"
          aria-label={m.theme.title}
          value={theme}
          onChange={(e) => {
            const chosen = THEME_CHOICES.find((t) => t === e.target.value);
            if (chosen) onTheme(chosen);
          }}
        >
          {THEME_CHOICES.map((t) => (
            <option key={t} value={t}>
              {m.theme[t]}
            </option>
          ))}
        </select>
        <CopyLink />
      </div>
    </header>
  );
});

/** Copies the address of the View; where the clipboard is refused, shows the address to copy by hand. */
function CopyLink() {
  const { m } = useWords();
  const store = useAtlasStore();
  const [note, setNote] = useState<string | null>(null);
  useEffect(() => {
    if (note === null) return;
    const timer = setTimeout(() => setNote(null), NOTE_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const copy = (): void => {
    const { view } = store.getState();
    const address = `${window.location.origin}${window.location.pathname}${withPresentation(format(view), parsePresentation(window.location.search).presentation)}`;
    copyText(address).then(
      () => setNote(m.link.copied),
      () => window.prompt(m.link.byHand, address),
    );
  };
  return (
    <>
      <button type="button" className="button primary" onClick={copy}>
        {note ?? m.link.copy}
      </button>
      <span className="visually-hidden" role="status">
        {note ?? ''}
      </span>
    </>
  );
}
