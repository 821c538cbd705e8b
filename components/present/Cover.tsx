'use client';
/** What lies over a slide for a while: takes the focus, gives it back. Its keys are the presenter's. */
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  close: string;
  onClose: () => void;
  children: ReactNode;
  className?: string;
}

export function Cover({ title, close, onClose, children, className = '' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div
      className={`present-cover ${className}`}
      role="dialog"
      aria-modal="true"
      aria-labelledby={id}
      tabIndex={-1}
      ref={box}
    >
      <div className="present-cover-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {close}
        </button>
      </div>
      {children}
    </div>
  );
}
