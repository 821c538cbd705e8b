'use client';

import { useMemo, useState } from 'react';
import { EmbedScreen } from '@/components/embed/EmbedScreen';
import { StoreContext } from '@/components/state/store';
import { WordsContext } from '@/components/state/words';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { english } from '@/lib/i18n/english';
import { browserDigest, createPackLoader, type PackIndex } from '@/lib/packs/load';
import { createAtlasStore } from '@/lib/store/store';

/** The atlas in a frame on another page: one store, one loader, a small screen. */
export function Embed({ first, index }: { first: FirstPaint; index: PackIndex }) {
  const [store] = useState(() => createAtlasStore());
  const loader = useMemo(
    () => createPackLoader({ index, base: '/data/', fetch: (url, init) => fetch(url, init), digest: browserDigest() }),
    [index],
  );
  return (
    <WordsContext value={english}>
      <StoreContext value={store}>
        <EmbedScreen
          first={first}
          loader={loader}
          contextImage={index['context-image'] ? `/data/${index['context-image'].file}` : ''}
        />
      </StoreContext>
    </WordsContext>
  );
}
