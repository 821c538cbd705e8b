'use client';

import { memo } from 'react';
import { FindBox } from '@/components/search/FindBox';
import { DisplayMenu } from '@/components/shell/DisplayMenu';
import { LearnMenu } from '@/components/shell/LearnMenu';
import { PresentButton } from '@/components/shell/PresentButton';
import { ShareMenu } from '@/components/shell/ShareMenu';
import { useWords } from '@/components/state/words';
import type { ThemeChoice } from '@/lib/store/store';

interface Props {
  theme: ThemeChoice;
  onTheme: (choice: ThemeChoice) => void;
  onPrint: () => void;
}

/** Name, search, the pages beside the map, theme, and what can be done with this very view. */
export const HeadBar = memo(function HeadBar({ theme, onTheme, onPrint }: Props) {
  const { m } = useWords();
  return (
    <header className="head">
      <h1 className="brand">
        {m.app.brand} <span>{m.app.brandSecond}</span>
        <small>{m.app.tagline}</small>
      </h1>
      <FindBox />
      <div className="head-actions">
        <LearnMenu />
        <DisplayMenu theme={theme} onTheme={onTheme} />
        <ShareMenu onPrint={onPrint} />
        <PresentButton />
      </div>
    </header>
  );
});
