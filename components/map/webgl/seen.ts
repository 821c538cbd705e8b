/** Whether anybody sees the map, and time that counts only while somebody does. */

export interface Seen {
  now: () => boolean;
  /** Calls back at every change; returns how to stop. */
  subscribe: (changed: () => void) => () => void;
}

/** The page is shown (not a tab in the background) and the element is on the screen (not below the fold of a page that embeds it). */
export function watchSeen(element: Element): Seen & { stop: () => void } {
  const listeners = new Set<() => void>();
  let onScreen = false;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const observer = new IntersectionObserver((entries) => {
    const last = entries[entries.length - 1];
    if (!last || last.isIntersecting === onScreen) return;
    onScreen = last.isIntersecting;
    tell();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', tell);
  return {
    now: () => onScreen && document.visibilityState === 'visible',
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    stop: () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', tell);
      listeners.clear();
    },
  };
}

/** Runs once after `ms` in which the map was seen; returns how to call it off. */
export function afterSeen(seen: Seen, ms: number, run: () => void): () => void {
  let left = ms;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const pause = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    left -= Date.now() - since;
  };
  const go = (): void => {
    if (timer !== null) return;
    since = Date.now();
    timer = setTimeout(
      () => {
        stop();
        run();
      },
      Math.max(0, left),
    );
  };
  const unsubscribe = seen.subscribe(() => (seen.now() ? go() : pause()));
  const stop = (): void => {
    pause();
    unsubscribe();
  };
  if (seen.now()) go();
  return stop;
}
