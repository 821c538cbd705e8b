'use client';

import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useWords } from '@/components/state/words';
import type { WordedFigure } from '@/lib/figure/figure';
import type { hideIn } from '@/lib/figure/hide';
import type { hideInProfile } from '@/lib/figure/hideProfile';
import type { Profile } from '@/lib/figure/profile';
import type { Hide, Presentation } from '@/lib/view/presentation';

const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;
const NOTHING: readonly Hide[] = [];

interface Hiders {
  hideIn: typeof hideIn;
  hideInProfile: typeof hideInProfile;
}

export interface Hiding {
  /** What the link asks to hide, hidden now or not. */
  asked: readonly Hide[];
  revealed: boolean;
  reveal: (revealed: boolean) => void;
  /** True until what hides is there: nothing may be shown. */
  waiting: boolean;
  /** What hides could not be loaded: nothing is shown. */
  failed: boolean;
  figure: (figure: WordedFigure) => WordedFigure;
  /** Null where nothing is hidden. */
  profile: ((profile: Profile, figure: WordedFigure) => Profile) | null;
}

/** Hides what the link asks to hide, until it is revealed; the code for it is loaded only when a link asks. `<html data-hide data-lock>` say it to the style sheet. */
export function useHiding({ hide, lock }: Pick<Presentation, 'hide' | 'lock'>, read: boolean): Hiding {
  const words = useWords();
  const [hiders, setHiders] = useState<Hiders | null>(null);
  const [failed, setFailed] = useState(false);
  const [revealed, setRevealed] = useState(false);
  const key = hide.join(' ');
  const wanted = key !== '';

  useEffect(() => {
    if (!wanted || hiders !== null) return;
    let live = true;
    Promise.all([import('@/lib/figure/hide'), import('@/lib/figure/hideProfile')]).then(
      ([a, b]) => {
        if (live) setHiders({ hideIn: a.hideIn, hideInProfile: b.hideInProfile });
      },
      () => {
        if (live) setFailed(true);
      },
    );
    return () => {
      live = false;
    };
  }, [wanted, hiders]);

  const now = revealed ? NOTHING : hide;
  useBrowserLayoutEffect(() => {
    if (!read) return;
    const { dataset } = document.documentElement;
    if (lock) dataset.lock = '';
    else delete dataset.lock;
    if (now.length > 0) dataset.hide = now.join(' ');
    else delete dataset.hide;
  }, [read, lock, now]);

  const figure = useCallback(
    (fig: WordedFigure) => (hiders === null ? fig : hiders.hideIn(fig, now, words)),
    [hiders, now, words],
  );
  const profile = useMemo(
    () =>
      hiders === null || now.length === 0
        ? null
        : (p: Profile, fig: WordedFigure) => hiders.hideInProfile(p, now, fig, words),
    [hiders, now, words],
  );
  return { asked: hide, revealed, reveal: setRevealed, waiting: wanted && hiders === null, failed, figure, profile };
}
