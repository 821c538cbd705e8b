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
}

/** A QR code, black on white in every theme and on paper; its size is its container's. The code's library is loaded when one is first shown. */
export function QrCode({ text, label, className = '', tooLong = '' }: Props) {
  const [code, setCode] = useState<{ text: string; path: QrPath | null } | null>(null);
  useEffect(() => {
    let live = true;
    void import('@/lib/link/qr').then(
      ({ qrPath }) => {
        if (live) setCode({ text, path: qrPath(text) });
      },
      () => {
        /* Offline before the first code: the address stands beside it. */
      },
    );
    return () => {
      live = false;
    };
  }, [text]);
  const path = code?.text === text ? code.path : null;
  if (code?.text === text && path === null) return <p className={className}>{tooLong}</p>;
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
