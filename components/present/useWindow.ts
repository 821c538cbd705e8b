'use client';
/** What a presentation asks of the browser's window: full screen, a second window, a screen that stays awake. */
import { useCallback, useEffect, useState } from 'react';

/** Turns full screen on or off. Resolves to false where the browser refuses. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
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

/** Keeps the screen from going dark while slides are shown, where the browser knows how. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async (): Promise<void> => {
      try {
        if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
        lock = await navigator.wakeLock.request('screen');
        if (over) await lock.release();
      } catch {
        // Refused, for want of power for instance: the screen follows the computer's own settings.
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
