'use client';

import { useState } from 'react';
import { AtlasScreen } from '@/components/AtlasScreen';
import { FiguresContext } from '@/components/state/figures';
import { StoreContext } from '@/components/state/store';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { createBrowserService } from '@/lib/figure/browserService';
import type { PackIndex } from '@/lib/packs/source';
import { createAtlasStore } from '@/lib/store/store';

/** The atlas: one store, one figure service, one screen; server and client render the same first paint. */
export function Atlas({ first, index }: { first: FirstPaint; index: PackIndex }) {
  const [store] = useState(() => createAtlasStore());
  const [service] = useState(() => createBrowserService(index, first.figure));
  return (
    <StoreContext value={store}>
      <FiguresContext value={service}>
        <AtlasScreen
          first={first}
          contextImage={index['context-image'] ? `/data/${index['context-image'].file}` : ''}
        />
      </FiguresContext>
    </StoreContext>
  );
}
