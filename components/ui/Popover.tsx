'use client';

import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface Props {
  /** What the button says; the same words name what opens, unless `label` does. */
  button: ReactNode;
  label: string;
  className?: string;
  /** Where it opens: below the button, its left edges together, or its right edges, or beside it at the left. */
  at?: 'below' | 'below-right' | 'left';
  /** What opens is there before: for links, which work without scripts. */
  always?: boolean;
  /** Drawn only while it is open, unless it is there `always`. */
  children: (close: () => void) => ReactNode;
}

/** Between the button and what opens, and between that and the window's edge, CSS px. */
const GAP = 6;

/**
 * A button that opens a panel over the page. The browser's own popover: Escape and a press beside it close it, and the focus goes back to the button.
 * Inside, what is marked `autofocus` has the focus first, else what is chosen.
 */
export function Popover({ button, label, className = '', at = 'below', always = false, children }: Props) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback((): void => document.getElementById(id)?.hidePopover(), [id]);

  useEffect(() => {
    const [element, from] = [panel.current, opener.current];
    if (!open || !element || !from) return undefined;
    const place = (): void => {
      const box = from.getBoundingClientRect();
      const { offsetWidth: w } = element;
      const left = at === 'below' ? box.left : at === 'below-right' ? box.right - w : box.left - w - GAP;
      const top = at === 'left' ? Math.min(box.top, window.innerHeight - element.offsetHeight - GAP) : box.bottom + GAP;
      element.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - w - GAP))}px`;
      element.style.top = `${Math.max(GAP, top)}px`;
      element.style.maxHeight = `${window.innerHeight - Math.max(GAP, at === 'left' ? GAP : box.bottom + GAP) - 2 * GAP}px`;
    };
    place();
    const first =
      element.querySelector<HTMLElement>('[data-first], input:checked') ?? element.querySelector('input, a, button');
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'nearest' });
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [open, at]);

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={label}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="popover"
        role="dialog"
        aria-label={label}
        onToggle={(e) => setOpen(e.newState === 'open')}
      >
        {open || always ? children(close) : null}
      </div>
    </>
  );
}
