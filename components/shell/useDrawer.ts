'use client';

import { useCallback, useEffect, useState } from 'react';
import { useAtlas } from '@/components/state/store';

const KEY = 'drawer';

/** What the reader last chose, where this browser keeps it; null where nothing is kept or storage is refused. */
function kept(): boolean | null {
  try {
    const value = window.localStorage.getItem(KEY);
    return value === null ? null : value === 'open';
  } catch {
    return null;
  }
}

function keep(open: boolean): void {
  try {
    window.localStorage.setItem(KEY, open ? 'open' : 'closed');
  } catch {
    // Storage is refused (private window, sandboxed frame): the choice lasts for this page.
  }
}

/**
 * Whether the drawer stands open: `null` while the page decides by its width (the style sheet: closed below 1440 px, open above), else by the reader's last press;
 * a selection opens it.
 */
export function useDrawer(): { open: boolean | null; toggle: (open: boolean) => void } {
  const selected = useAtlas((s) => s.view.selection.length > 0);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [hadSelection, setHadSelection] = useState(selected);
  const [opened, setOpened] = useState(false);
  if (selected !== hadSelection) {
    setHadSelection(selected);
    setOpened(selected);
  }
  useEffect(() => {
    // Known only in the browser, hence after the first paint.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setChosen(kept());
  }, []);
  const toggle = useCallback((open: boolean) => {
    keep(open);
    setChosen(open);
    setOpened(false);
  }, []);
  return { open: opened || (selected && chosen === null) ? true : chosen, toggle };
}
