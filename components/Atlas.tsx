'use client';

import { useMemo, useState } from 'react';
import { AtlasScreen } from '@/components/AtlasScreen';
import { StoreContext } from '@/components/state/store';
import { WordsContext } from '@/components/state/words';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { english } from '@/lib/i18n/english';
import { browserDigest, createPackLoader, type PackIndex } from '@/lib/packs/load';
import { createAtlasStore } from '@/lib/store/store';

/** The atlas: one store, one loader, one screen; server and client render the same first paint. */
export function Atlas({ first, index }: { first: FirstPaint; index: PackIndex }) {
  const [store] = useState(() => createAtlasStore());
  const loader = useMemo(
    () => createPackLoader({ index, base: '/data/', fetch: (url, init) => fetch(url, init), digest: browserDigest() }),
    [index],
  );
  return (
    <WordsContext value={english}>
      <StoreContext value={store}>
        <AtlasScreen
          first={first}
          loader={loader}
          contextImage={index['context-image'] ? `/data/${index['context-image'].file}` : ''}
        />
      </StoreContext>
    </WordsContext>
  );
}
