'use client';

import { memo } from 'react';
import { PlaceSearch } from '@/components/panels/PlaceSearch';
import { LearnMenu } from '@/components/shell/LearnMenu';
import { PresentButton } from '@/components/shell/PresentButton';
import { ShareMenu } from '@/components/shell/ShareMenu';
import { useWords } from '@/components/state/words';
import type { PlacesPack } from '@/lib/packs/schema';
import type { FoundPlace } from '@/lib/places/find';
import { THEME_CHOICES, type ThemeChoice } from '@/lib/store/store';

interface Props {
  places: PlacesPack | null;
  onChoose: (place: FoundPlace) => void;
  theme: ThemeChoice;
  onTheme: (choice: ThemeChoice) => void;
  onPrint: () => void;
}

/** Name, search, the pages beside the map, theme, and what can be done with this very view. */
export const HeadBar = memo(function HeadBar({ places, onChoose, theme, onTheme, onPrint }: Props) {
  const { m } = useWords();
  return (
    <header className="head">
      <h1 className="brand">
        {m.app.brand} <span>{m.app.brandSecond}</span>
        <small>{m.app.tagline}</small>
      </h1>
      <PlaceSearch places={places} onChoose={onChoose} />
      <div className="head-actions">
        <LearnMenu />
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
        <ShareMenu onPrint={onPrint} />
        <PresentButton />
      </div>
    </header>
  );
});
