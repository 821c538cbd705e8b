'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAtlas } from '@/components/state/store';
import { PrintSheet } from '@/components/print/PrintSheet';
import type { Shapes } from '@/geo/svg/shapes';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Presentation } from '@/lib/view/presentation';

interface Props {
  figure: WordedFigure;
  shapes: Shapes;
  presentation: Presentation;
  /** False while another View is awaited: the WordedFigure on screen is not yet that of the address, and is not printed as if it were. */
  whole: boolean;
  /** How often the reader has asked to print; each time the browser's dialog is opened. */
  asked: number;
}

/** Puts the printed page there while the browser prints, however it was asked to: the page's own button, its menu or a key. */
export default function PrintHost({ figure, shapes, presentation, whole, asked }: Props) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture right after these events: what it shall print must be there when they return.
    const set = (on: boolean) => {
      flushSync(() => setPrinting(on && whole));
      // The page on screen steps aside (print.css).
      if (on && whole) document.documentElement.dataset.paper = '';
      else delete document.documentElement.dataset.paper;
    };
    const before = () => set(true);
    const after = () => set(false);
    const media = window.matchMedia('print');
    const changed = (e: MediaQueryListEvent) => set(e.matches);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    media.addEventListener('change', changed);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      media.removeEventListener('change', changed);
    };
  }, [whole]);
  // Said to tests and integrators: from now on, printing prints the sheet.
  useEffect(() => {
    document.documentElement.dataset.printable = '';
    return () => {
      delete document.documentElement.dataset.printable;
    };
  }, []);
  // Not from within the effect itself: React renders nothing at once while it runs one.
  useEffect(() => {
    if (asked > 0) queueMicrotask(() => window.print());
  }, [asked]);
  return printing ? <Sheet figure={figure} shapes={shapes} presentation={presentation} /> : null;
}

/** With the camera as it is now, which a Figure does not follow. */
function Sheet({ figure, ...rest }: Pick<Props, 'figure' | 'shapes' | 'presentation'>) {
  const camera = useAtlas((s) => s.view.camera);
  return <PrintSheet figure={{ ...figure, view: { ...figure.view, camera } }} {...rest} />;
}
