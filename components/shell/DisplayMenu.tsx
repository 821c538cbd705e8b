'use client';

import { useWords } from '@/components/state/words';
import { Radios } from '@/components/ui/Choice';
import { Popover } from '@/components/ui/Popover';
import { THEME_CHOICES, type ThemeChoice } from '@/lib/store/store';

/** Light, dark, high contrast, projector: what the reader chose is kept in this browser. */
export function DisplayMenu({ theme, onTheme }: { theme: ThemeChoice; onTheme: (choice: ThemeChoice) => void }) {
  const { m } = useWords();
  return (
    <Popover
      className="button display-button"
      label={`${m.theme.title}: ${m.theme[theme]}`}
      at="below-right"
      button={<span aria-hidden="true">◐</span>}
    >
      {() => (
        <Radios
          legend={m.theme.title}
          name="theme"
          value={theme}
          options={THEME_CHOICES.map((value) => ({ value, label: m.theme[value] }))}
          onChange={onTheme}
        />
      )}
    </Popover>
  );
}
