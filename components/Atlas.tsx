'use client';

import { useState } from 'react';
import { AtlasScreen } from '@/components/AtlasScreen';
import { useFirstOfPage, type PageFirst, type SentPaint } from '@/components/state/firstOfPage';
import { FiguresContext } from '@/components/state/figures';
import { StoreContext } from '@/components/state/store';
import { contextImageOf, createBrowserService } from '@/lib/figure/browserService';
import type { FigureService } from '@/lib/figure/service';
import { createAtlasStore } from '@/lib/store/store';
import { parseAddress } from '@/lib/view/path';

/** The page's figure service. A link to another View has it at work before the page is taken over: what it needs is not what is shown by then. */
function startService({ packs, figure }: PageFirst): FigureService {
  const service = createBrowserService(packs, figure);
  if (typeof document !== 'undefined' && 'pending' in document.documentElement.dataset)
    service.want(parseAddress(window.location.pathname, window.location.search).view);
  return service;
}

/**
 * The atlas: one store, one figure service, one screen; server and client render the same first paint. No Suspense boundary around it: the server would send what is in
 * one as large as this apart, for a script to put in its place.
 */
export function Atlas({ sent }: { sent: SentPaint }) {
  const first = useFirstOfPage(sent);
  const [store] = useState(() => createAtlasStore({ view: first.figure.view }));
  const [service] = useState(() => startService(first));
  return (
    <StoreContext value={store}>
      <FiguresContext value={service}>
        <AtlasScreen first={first} contextImage={contextImageOf(first.packs)} found={sent.found} />
      </FiguresContext>
    </StoreContext>
  );
}
