'use client';

import { useState } from 'react';
import { EmbedScreen } from '@/components/embed/EmbedScreen';
import { FiguresContext } from '@/components/state/figures';
import { StoreContext } from '@/components/state/store';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { createBrowserService } from '@/lib/figure/browserService';
import type { PackIndex } from '@/lib/packs/source';
import { createAtlasStore } from '@/lib/store/store';

/** The atlas in a frame on another page: one store, one figure service, a small screen. */
export function Embed({ first, index }: { first: FirstPaint; index: PackIndex }) {
  const [store] = useState(() => createAtlasStore());
  const [service] = useState(() => createBrowserService(index, first.figure));
  return (
    <StoreContext value={store}>
      <FiguresContext value={service}>
        <EmbedScreen
          first={first}
          contextImage={index['context-image'] ? `/data/${index['context-image'].file}` : ''}
        />
      </FiguresContext>
    </StoreContext>
  );
}
