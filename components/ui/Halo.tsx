'use client';
/** A halo around the pointer, so that the class finds it; a bright ring with a dot when the speaker asks for a pointer. Drawn without a render. */
import { useEffect, useRef } from 'react';
import '@/components/ui/halo.css';

const REST_MS = 2500;

export default function Halo({ strong = false }: { strong?: boolean }) {
  const halo = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = (e: PointerEvent): void => {
      const element = halo.current;
      if (!element || e.pointerType === 'touch') return;
      element.style.transform = `translate(${e.clientX}px, ${e.clientY}px)`;
      element.dataset.seen = '';
      clearTimeout(timer);
      // The ring asked for stays; the halo goes when the hand rests.
      if (!strong)
        timer = setTimeout(() => {
          delete element.dataset.seen;
        }, REST_MS);
    };
    window.addEventListener('pointermove', move, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', move);
    };
  }, [strong]);
  return (
    <div className="halo" data-strong={strong ? '' : undefined} ref={halo} aria-hidden="true" data-testid="halo">
      <i />
    </div>
  );
}
