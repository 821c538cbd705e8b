'use client';

import { useRouter } from 'next/navigation';
import type { MouseEvent } from 'react';
import { useAtlasStore } from '@/components/state/store';
import { useWords } from '@/components/state/words';

/** Shows this very view on the whole screen, as a presentation of one slide; where that can't be had, leads to the presentations there are. */
export function PresentButton() {
  const { m } = useWords();
  const store = useAtlasStore();
  const router = useRouter();
  const present = (e: MouseEvent<HTMLAnchorElement>): void => {
    if (e.metaKey || e.ctrlKey || e.shiftKey) return;
    e.preventDefault();
    const { view } = store.getState();
    Promise.all([import('@/lib/deck/edit'), import('@/lib/deck/link')]).then(
      ([{ addSlide, emptyDeck, slideOf }, { packDeck }]) => {
        const packed = packDeck(addSlide(emptyDeck(''), slideOf(view)));
        router.push(packed.ok ? `/present/${packed.fragment}` : '/present/');
      },
      () => router.push('/present/'),
    );
  };
  return (
    <a className="button primary present-button" href="/present/" onClick={present}>
      <span aria-hidden="true">▶</span> {m.present}
    </a>
  );
}
