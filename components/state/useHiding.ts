'use client';

import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useWords } from '@/components/state/words';
import type { Figure, WordedFigure } from '@/lib/figure/figure';
import type { hide as hideIn } from '@/lib/figure/hide';
import type { hideProfile } from '@/lib/figure/hideProfile';
import { inWords } from '@/lib/figure/inWords';
import type { Profile } from '@/lib/figure/profileFacts';
import type { Hide, Presentation } from '@/lib/view/presentation';

const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;
const NOTHING: readonly Hide[] = [];

interface Hiders {
  figure: typeof hideIn;
  profile: typeof hideProfile;
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
  /** The Figure in words, without what is hidden. */
  figure: (figure: Figure) => WordedFigure;
  /** Null where nothing is hidden. */
  profile: ((profile: Profile, figure: Figure) => Profile) | null;
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
        if (live) setHiders({ figure: a.hide, profile: b.hideProfile });
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
    (fig: Figure) => inWords(hiders === null ? fig : hiders.figure(fig, now), words),
    [hiders, now, words],
  );
  const profile = useMemo(
    () => (hiders === null || now.length === 0 ? null : (p: Profile, fig: Figure) => hiders.profile(p, now, fig)),
    [hiders, now],
  );
  const waiting = wanted && hiders === null;
  return useMemo(
    () => ({ asked: hide, revealed, reveal: setRevealed, waiting, failed, figure, profile }),
    [hide, revealed, waiting, failed, figure, profile],
  );
}
