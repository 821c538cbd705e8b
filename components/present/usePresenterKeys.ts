'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import { intentOf, intentOfSwipe, type Focus, type Intent } from '@/lib/present/keys';

/** What has the focus, as the keys care. */
function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'page';
  if (
    target.closest(
      'input:not([type="button"], [type="checkbox"], [type="radio"], [type="file"]), textarea, select, [contenteditable="true"]',
    )
  )
    return 'field';
  if (target.closest('.map-stage') && !target.closest('.map-buttons')) return 'map';
  return target.closest('button, a[href], summary, input, [role="button"]') ? 'control' : 'page';
}

/** Keys and swipes of the whole window while the component is there, and no longer. */
export function usePresenterKeys(onIntent: (intent: Intent) => void): void {
  const latest = useRef(onIntent);
  useEffect(() => {
    latest.current = onIntent;
  });

  // With the first picture, not after it: a clicker may be quick.
  useLayoutEffect(() => {
    const press = (e: KeyboardEvent): void => {
      if (e.defaultPrevented) return;
      const intent = intentOf(e, focusOf(e.target));
      if (intent === null) return;
      // A key held down steps on, but does not flicker.
      if (e.repeat && !['next', 'previous'].includes(intent.do)) return;
      e.preventDefault();
      latest.current(intent);
    };
    let down: { x: number; y: number; at: number } | null = null;
    const touchStart = (e: TouchEvent): void => {
      const touch = e.touches[0];
      // On the map a finger moves the map.
      down =
        e.touches.length === 1 && touch && focusOf(e.target) !== 'map'
          ? { x: touch.clientX, y: touch.clientY, at: e.timeStamp }
          : null;
    };
    const touchEnd = (e: TouchEvent): void => {
      const touch = e.changedTouches[0];
      if (!down || !touch) return;
      const intent = intentOfSwipe({
        dx: touch.clientX - down.x,
        dy: touch.clientY - down.y,
        ms: e.timeStamp - down.at,
      });
      down = null;
      if (intent) latest.current(intent);
    };
    window.addEventListener('keydown', press);
    window.addEventListener('touchstart', touchStart, { passive: true });
    window.addEventListener('touchend', touchEnd, { passive: true });
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('touchstart', touchStart);
      window.removeEventListener('touchend', touchEnd);
    };
  }, []);
}
