'use client';
/** What this browser keeps of the reader's choices, under a name each, and nowhere else. Storage may be refused (private window, sandboxed frame): then nothing is kept. */

/** What was kept last; null where there is nothing or storage is refused. */
export function kept(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it for null. Where storage is refused the choice lasts for this page. */
export function keep(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // Nothing depends on it.
  }
}
