'use client';

import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface Props {
  /** What the button says; the same words name what opens, unless `label` does. */
  button: ReactNode;
  label: string;
  className?: string;
  /** Where it opens: under the button (over it, where that stands low), with their left edges together, or their right ones, or beside it at the left. */
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
      const { innerWidth, innerHeight } = window;
      // Where the button stands in the lower half, what it opens stands above it.
      const up = at !== 'left' && box.top > innerHeight / 2;
      const room = at === 'left' ? innerHeight : up ? box.top : innerHeight - box.bottom;
      element.style.maxHeight = `${room - 2 * GAP}px`;
      const { offsetWidth: w, offsetHeight: h } = element;
      const left = at === 'below' ? box.left : at === 'below-right' ? box.right - w : box.left - w - GAP;
      const top = at === 'left' ? box.top : up ? box.top - GAP - h : box.bottom + GAP;
      element.style.left = `${Math.max(GAP, Math.min(left, innerWidth - w - GAP))}px`;
      element.style.top = `${Math.max(GAP, Math.min(top, innerHeight - h - GAP))}px`;
    };
    const enter = (): void => {
      place();
      if (element.contains(document.activeElement)) return;
      const first =
        element.querySelector<HTMLElement>('[data-first], input:checked') ?? element.querySelector('input, a, button');
      if (first instanceof HTMLElement) first.focus({ preventScroll: true });
      first?.scrollIntoView({ block: 'nearest' });
    };
    enter();
    // What comes later makes it larger, and takes the focus where there was nothing to take it.
    const grown = new ResizeObserver(enter);
    grown.observe(element);
    window.addEventListener('resize', place);
    return () => {
      grown.disconnect();
      window.removeEventListener('resize', place);
    };
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
