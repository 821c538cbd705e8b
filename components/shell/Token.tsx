'use client';

import type { ReactNode } from 'react';
import { Popover } from '@/components/ui/Popover';

/** One word of the sentence: `what` names the choice, `says` is the one made. */
export function Token({
  what,
  says,
  children,
}: {
  what: string;
  says: string;
  children: (close: () => void) => ReactNode;
}) {
  return (
    <Popover
      className="token"
      label={`${what}: ${says}`}
      button={
        <>
          <span>{says}</span>
          <i aria-hidden="true">▾</i>
        </>
      }
    >
      {children}
    </Popover>
  );
}
