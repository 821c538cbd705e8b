'use client';

import { useCallback, useEffect, useState } from 'react';
import { keep, kept } from '@/components/state/kept';
import { useAtlas } from '@/components/state/store';

const KEY = 'drawer';

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
    const last = kept(KEY);
    // Known only in the browser, hence after the first paint.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setChosen(last === null ? null : last === 'open');
  }, []);
  const toggle = useCallback((open: boolean) => {
    keep(KEY, open ? 'open' : 'closed');
    setChosen(open);
    setOpened(false);
  }, []);
  return { open: opened || (selected && chosen === null) ? true : chosen, toggle };
}
