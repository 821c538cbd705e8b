'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { AtlasStore } from '@/lib/store/store';
import { historyStep } from '@/lib/store/history';
import { addressOf, namesView, parseAddress } from '@/lib/view/path';
import type { IgnoredPart } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';
import { PLAIN, formatPresentation, parsePresentation, type Presentation } from '@/lib/view/presentation';

const CAMERA_DELAY_MS = 350;
const NOTHING: readonly IgnoredPart[] = [];

/** The address of a View, presented as the page's own address says. */
const addressNow = (view: View): string =>
  `${addressOf(view, parsePresentation(window.location.search).presentation)}${window.location.hash}`;

/**
 * Keeps the address and the View the same: reads the link once at the start and on back and forward, pushes what the reader
 * chose, and replaces (throttled, for browsers that limit it) when only the camera moved. How the View is presented stays in the address.
 * Returns whether the link has been read, how it wants the View presented, and the parts of it that meant nothing.
 */
export function useLink(store: AtlasStore): {
  read: boolean;
  presentation: Presentation;
  ignored: readonly IgnoredPart[];
  dismiss: () => void;
} {
  const [presentation, setPresentation] = useState(PLAIN);
  const [read, setRead] = useState(false);
  const [ignored, setIgnored] = useState(NOTHING);
  const opening = useRef(false);

  useEffect(() => {
    const open = (by: 'link' | 'history') => {
      const { pathname, search } = window.location;
      const link = parseAddress(pathname, search);
      const how = parsePresentation(search);
      opening.current = true;
      store.getState().actions.openLink(link.view, by);
      opening.current = false;
      const unread = [...link.ignored, ...how.ignored];
      setIgnored(unread.length === 0 ? NOTHING : unread);
      setPresentation((last) =>
        formatPresentation(last) === formatPresentation(how.presentation) ? last : how.presentation,
      );
      setRead(true);
      // A link of the old form, or one that its path contradicts, gets the path's form in place.
      const address = addressNow(link.view);
      if (namesView(search) && address !== `${pathname}${search}${window.location.hash}`)
        window.history.replaceState(null, '', address);
    };
    const travel = (): void => open('history');
    open('link');
    window.addEventListener('popstate', travel);
    return () => window.removeEventListener('popstate', travel);
  }, [store]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let late: View | null = null;
    /** What the camera has done since the address was last written, before anything else is. */
    const settle = (): void => {
      clearTimeout(timer);
      if (late !== null) window.history.replaceState(null, '', addressNow(late));
      late = null;
    };
    const stop = store.subscribe((now, before) => {
      if (now.view === before.view) return;
      if (opening.current) {
        // The address is there already.
        clearTimeout(timer);
        late = null;
        return;
      }
      const step = historyStep(before.view, now.view);
      if (step === 'push') {
        settle();
        window.history.pushState(null, '', addressNow(now.view));
      } else if (step === 'replace') {
        clearTimeout(timer);
        late = now.view;
        timer = setTimeout(settle, CAMERA_DELAY_MS);
      }
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);

  const dismiss = useCallback(() => setIgnored(NOTHING), []);
  return { read, presentation, ignored, dismiss };
}
