'use client';

import { useState } from 'react';
import { AtlasScreen } from '@/components/AtlasScreen';
import { useFirstOfPage, type SentPaint } from '@/components/state/firstOfPage';
import { FiguresContext } from '@/components/state/figures';
import { StoreContext } from '@/components/state/store';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { contextImageOf, createBrowserService } from '@/lib/figure/browserService';
import type { FigureService } from '@/lib/figure/service';
import type { PackList } from '@/lib/packs/packList';
import { createAtlasStore } from '@/lib/store/store';
import { parseAddress } from '@/lib/view/path';

/** The page's figure service. A link to another View has it at work before the page is taken over: what it needs is not what is shown by then. */
function startService(packs: PackList, first: FirstPaint): FigureService {
  const service = createBrowserService(packs, first.figure);
  if (typeof document !== 'undefined' && 'pending' in document.documentElement.dataset)
    service.want(parseAddress(window.location.pathname, window.location.search).view);
  return service;
}

/**
 * The atlas: one store, one figure service, one screen; server and client render the same first paint. No Suspense boundary around it: the server would send what is in
 * one as large as this apart, for a script to put in its place.
 */
export function Atlas({ sent, packs }: { sent: SentPaint; packs: PackList }) {
  const first = useFirstOfPage(sent);
  const [store] = useState(() => createAtlasStore({ view: first.figure.view }));
  const [service] = useState(() => startService(packs, first));
  return (
    <StoreContext value={store}>
      <FiguresContext value={service}>
        <AtlasScreen first={first} contextImage={contextImageOf(packs)} />
      </FiguresContext>
    </StoreContext>
  );
}
