'use client';

import { useWords } from '@/components/state/words';

/** Opens and closes the drawer. While the page's width decides (`open` is null), two buttons stand there and the style sheet shows the one that fits. */
export function DrawerTab({ open, onToggle }: { open: boolean | null; onToggle: (open: boolean) => void }) {
  const { m } = useWords();
  return (
    <>
      <button
        type="button"
        className="drawer-tab drawer-open"
        aria-controls="drawer"
        aria-expanded={open ?? false}
        onClick={() => onToggle(true)}
      >
        {m.drawer.open}
      </button>
      <button
        type="button"
        className="drawer-tab drawer-close"
        aria-controls="drawer"
        aria-expanded={open ?? true}
        aria-label={m.drawer.close}
        title={m.drawer.close}
        onClick={() => onToggle(false)}
      >
        <span aria-hidden="true">⇥</span>
      </button>
    </>
  );
}
