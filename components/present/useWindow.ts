'use client';
/** What a presentation asks of the browser's window: full screen, a second window, a screen that stays awake. */
import { useCallback, useEffect, useState } from 'react';

/** Turns full screen on or off. Rejects where the browser refuses. */
export async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}

/** Opens the speaker's window; false where the browser blocks it. */
export function useSpeakerWindow(address: string): { open: () => void; blocked: boolean; dismiss: () => void } {
  const [blocked, setBlocked] = useState(false);
  const open = useCallback(() => {
    const opened = window.open(address, `speaker-${address}`, 'popup,width=1100,height=760');
    setBlocked(opened === null);
    opened?.focus();
  }, [address]);
  return { open, blocked, dismiss: useCallback(() => setBlocked(false), []) };
}

/** A lock refused (for want of power, say), or gone before it was given back: the screen follows the computer's own settings, and nobody waits for it. */
function ownSettings(): void {}

/** Keeps the screen from going dark while slides are shown, where the browser knows how. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = (): void => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock
        .request('screen')
        .then((given) => {
          lock = given;
          return over ? given.release() : undefined;
        })
        .catch(ownSettings);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(ownSettings);
    };
  }, []);
}
