'use client';

import { useEffect, useRef, useState } from 'react';
import type { AtlasStore } from '@/lib/store/store';
import { historyStep } from '@/lib/store/history';
import { format, parse, type IgnoredPart } from '@/lib/view/permalink';
import { PLAIN, parsePresentation, withPresentation, type Presentation } from '@/lib/view/presentation';

const CAMERA_DELAY_MS = 350;

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
  const [ignored, setIgnored] = useState<readonly IgnoredPart[]>([]);
  const opening = useRef(false);

  useEffect(() => {
    const open = () => {
      const link = parse(window.location.search);
      const how = parsePresentation(window.location.search);
      opening.current = true;
      store.getState().actions.openLink(link.view);
      opening.current = false;
      setIgnored([...link.ignored, ...how.ignored]);
      setPresentation(how.presentation);
      setRead(true);
    };
    open();
    window.addEventListener('popstate', open);
    return () => window.removeEventListener('popstate', open);
  }, [store]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const address = (): string => {
      const how = parsePresentation(window.location.search).presentation;
      return `${window.location.pathname}${withPresentation(format(store.getState().view), how)}${window.location.hash}`;
    };
    const stop = store.subscribe((now, before) => {
      if (opening.current || now.view === before.view) return;
      const step = historyStep(before.view, now.view);
      if (step === 'none') return;
      if (step === 'push') {
        clearTimeout(timer);
        window.history.pushState(null, '', address());
      } else {
        clearTimeout(timer);
        timer = setTimeout(() => window.history.replaceState(null, '', address()), CAMERA_DELAY_MS);
      }
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);

  return { read, presentation, ignored, dismiss: () => setIgnored([]) };
}
