'use client';

import { useState } from 'react';
import { EmbedScreen } from '@/components/embed/EmbedScreen';
import { FiguresContext } from '@/components/state/figures';
import { StoreContext } from '@/components/state/store';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { contextImageOf, createBrowserService } from '@/lib/figure/browserService';
import type { PackList } from '@/lib/packs/packList';
import { createAtlasStore } from '@/lib/store/store';

/** The atlas in a frame on another page: one store, one figure service, a small screen. */
export function Embed({ first, packs }: { first: FirstPaint; packs: PackList }) {
  const [store] = useState(() => createAtlasStore());
  const [service] = useState(() => createBrowserService(packs, first.figure));
  return (
    <StoreContext value={store}>
      <FiguresContext value={service}>
        <EmbedScreen first={first} contextImage={contextImageOf(packs)} />
      </FiguresContext>
    </StoreContext>
  );
}
