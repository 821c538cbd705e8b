'use client';

import { memo } from 'react';
import { PlaceSearch } from '@/components/panels/PlaceSearch';
import { DisplayMenu } from '@/components/shell/DisplayMenu';
import { LearnMenu } from '@/components/shell/LearnMenu';
import { PresentButton } from '@/components/shell/PresentButton';
import { ShareMenu } from '@/components/shell/ShareMenu';
import { useWords } from '@/components/state/words';
import type { PlacesPack } from '@/lib/packs/schema';
import type { FoundPlace } from '@/lib/places/find';
import type { ThemeChoice } from '@/lib/store/store';

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
        <DisplayMenu theme={theme} onTheme={onTheme} />
        <ShareMenu onPrint={onPrint} />
        <PresentButton />
      </div>
    </header>
  );
});
