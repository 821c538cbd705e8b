'use client';

import { useState } from 'react';
import { AtlasScreen } from '@/components/AtlasScreen';
import { FiguresContext } from '@/components/state/figures';
import { StoreContext } from '@/components/state/store';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { contextImageOf, createBrowserService } from '@/lib/figure/browserService';
import type { PackList } from '@/lib/packs/packList';
import { createAtlasStore } from '@/lib/store/store';

/** The atlas: one store, one figure service, one screen; server and client render the same first paint. */
export function Atlas({ first, packs }: { first: FirstPaint; packs: PackList }) {
  const [store] = useState(() => createAtlasStore());
  const [service] = useState(() => createBrowserService(packs, first.figure));
  return (
    <StoreContext value={store}>
      <FiguresContext value={service}>
        <AtlasScreen first={first} contextImage={contextImageOf(packs)} />
      </FiguresContext>
    </StoreContext>
  );
}
