'use client';

import { useEffect, useState } from 'react';
import type { AtlasStore } from '@/lib/store/store';
import { parse } from '@/lib/view/permalink';
import { PLAIN, parsePresentation, type Presentation } from '@/lib/view/presentation';

/** Reads the embed's link once. An embed writes no history: the page around it would find its own Back button in other hands, and a sandboxed frame may not. */
export function useEmbedLink(store: AtlasStore): { read: boolean; presentation: Presentation } {
  const [link, setLink] = useState<{ read: boolean; presentation: Presentation }>({ read: false, presentation: PLAIN });
  useEffect(() => {
    store.getState().actions.openLink(parse(window.location.search).view);
    // Known only in the browser, hence after the first paint.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setLink({ read: true, presentation: parsePresentation(window.location.search).presentation });
  }, [store]);
  return link;
}
