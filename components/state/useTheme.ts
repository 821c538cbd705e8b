'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { keep, kept } from '@/components/state/kept';
import { useAtlas, useAtlasActions } from '@/components/state/store';
import type { Theme } from '@/lib/scales/palettes';
import { THEME_CHOICES, type ThemeChoice } from '@/lib/store/store';
import { parsePresentation } from '@/lib/view/presentation';

const QUERY = '(prefers-color-scheme: dark)';
/** Also read by the first script of the page (app/pendingScript.ts). */
const KEY = 'theme';

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(QUERY);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

/** The theme that the link asks for, else the choice kept in this browser; `system` where there is none or storage is refused. */
function chosen(): ThemeChoice {
  const asked = parsePresentation(window.location.search).presentation.theme;
  if (asked !== null) return asked;
  const value = kept(KEY);
  return THEME_CHOICES.find((t) => t === value) ?? 'system';
}

/** The theme in force, the reader's choice, and how to change it; the choice is kept in this browser and nowhere else. */
export function useTheme(): { theme: Theme; choice: ThemeChoice; choose: (choice: ThemeChoice) => void } {
  const choice = useAtlas((s) => s.theme);
  const act = useAtlasActions();
  const dark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
  useEffect(() => {
    act.chooseTheme(chosen());
  }, [act]);
  const choose = useCallback(
    (next: ThemeChoice) => {
      keep(KEY, next === 'system' ? null : next);
      act.chooseTheme(next);
      const root = document.documentElement;
      if (next === 'system') delete root.dataset.theme;
      else root.dataset.theme = next;
    },
    [act],
  );
  // The map knows two grounds; high contrast and the projector's theme stand on the light one (app/themes.css).
  return { theme: (choice === 'system' ? dark : choice === 'dark') ? 'dark' : 'light', choice, choose };
}
