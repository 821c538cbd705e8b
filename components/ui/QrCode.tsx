'use client';

import { useEffect, useState } from 'react';
import type { QrPath } from '@/lib/link/qr';

interface Props {
  /** What is encoded: a whole address. */
  text: string;
  /** Its accessible name: where the code leads. */
  label: string;
  className?: string;
  /** Said instead when the address is longer than a code can hold. */
  tooLong?: string;
  /** Said instead when the code could not be loaded. */
  late: string;
}

/** A QR code, black on white in every theme and on paper; its size is its container's. The code's library is loaded when one is first shown. */
export function QrCode({ text, label, className = '', tooLong = '', late }: Props) {
  const [code, setCode] = useState<{ text: string; path: QrPath | null | 'late' } | null>(null);
  useEffect(() => {
    let live = true;
    import('@/lib/link/qr').then(
      ({ qrPath }) => {
        if (live) setCode({ text, path: qrPath(text) });
      },
      () => {
        if (live) setCode({ text, path: 'late' });
      },
    );
    return () => {
      live = false;
    };
  }, [text]);
  const made = code?.text === text ? code.path : undefined;
  if (made === null || made === 'late') return <p className={className}>{made === null ? tooLong : late}</p>;
  const path = made ?? null;
  const size = path?.size ?? 1;
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
      data-ready={path ? '' : undefined}
      style={{
        display: 'block',
        width: '100%',
        aspectRatio: '1',
        background: '#fff',
        forcedColorAdjust: 'none',
        printColorAdjust: 'exact',
      }}
    >
      <rect width={size} height={size} fill="#fff" />
      {path ? <path d={path.d} fill="#000" /> : null}
    </svg>
  );
}
