'use client';

import { useCallback, useState, type KeyboardEvent, type PointerEvent } from 'react';

export const STOPS = ['low', 'mid', 'high'] as const;
export type Stop = (typeof STOPS)[number];

/** The stop nearest to where a drag has left the sheet: its height as a share of the window's. */
export function nearestStop(share: number): Stop {
  return share < 0.28 ? 'low' : share < 0.68 ? 'mid' : 'high';
}

/** One stop up or down; the end stops stay. */
export function stepFrom(stop: Stop, by: 1 | -1): Stop {
  return STOPS[Math.max(0, Math.min(STOPS.length - 1, STOPS.indexOf(stop) + by))]!;
}

/** A drag that moves less than this is a press, CSS px. */
const SLOP = 6;

/** The sheet of a phone and its handle: dragged it follows the finger and rests at the nearest stop; pressed, or by arrow keys, it goes from stop to stop. */
export function useSheet(stop: Stop, onStop: (stop: Stop) => void) {
  const [drag, setDrag] = useState<{ from: number; height: number; moved: boolean } | null>(null);
  const onPointerDown = useCallback((e: PointerEvent<HTMLElement>) => {
    e.currentTarget.setPointerCapture(e.pointerId);
    setDrag({ from: e.clientY, height: sheetOf(e.currentTarget).offsetHeight, moved: false });
  }, []);
  const onPointerMove = (e: PointerEvent<HTMLElement>): void => {
    if (!drag) return;
    const by = drag.from - e.clientY;
    if (!drag.moved && Math.abs(by) < SLOP) return;
    if (!drag.moved) setDrag({ ...drag, moved: true });
    const sheet = sheetOf(e.currentTarget);
    sheet.toggleAttribute('data-dragged', true);
    sheet.style.setProperty('--stop', `${Math.max(60, drag.height + by)}px`);
  };
  const onPointerUp = (e: PointerEvent<HTMLElement>): void => {
    if (!drag) return;
    const sheet = sheetOf(e.currentTarget);
    sheet.toggleAttribute('data-dragged', false);
    sheet.style.removeProperty('--stop');
    setDrag(null);
    if (drag.moved) onStop(nearestStop((drag.height + drag.from - e.clientY) / window.innerHeight));
    else onStop(stop === 'high' ? 'low' : stepFrom(stop, 1));
  };
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.key !== 'ArrowUp' && e.key !== 'ArrowDown' && e.key !== 'Enter' && e.key !== ' ') return;
    e.preventDefault();
    onStop(
      e.key === 'ArrowDown'
        ? stepFrom(stop, -1)
        : e.key === 'ArrowUp'
          ? stepFrom(stop, 1)
          : stop === 'high'
            ? 'low'
            : stepFrom(stop, 1),
    );
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onKeyDown };
}

function sheetOf(handle: HTMLElement): HTMLElement {
  return handle.parentElement ?? handle;
}
