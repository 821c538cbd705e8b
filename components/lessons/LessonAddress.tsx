'use client';

import { useSyncExternalStore } from 'react';
import { QrCode } from '@/components/ui/QrCode';
import { publicAddress, typedAddress } from '@/lib/link/publicAddress';

const never = (): (() => void) => () => {};

/** Where a page of this site is found, to type and to scan. Before the page's own origin is known, and without scripts, the path alone. */
export function LessonAddress({ path, label, late }: { path: string; label: string; late: string }) {
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  );
  const address = publicAddress(path, origin);
  return (
    <>
      <p>
        <b>{typedAddress(address) ?? address}</b>
      </p>
      {address === path ? null : (
        <div className="sheet-code">
          <QrCode text={address} label={label} late={late} />
        </div>
      )}
    </>
  );
}
