'use client';

import type { Hiding } from '@/components/state/useHiding';
import { useWords } from '@/components/state/words';

/** Says what is hidden and reveals it, or hides it again; nothing where the link hides nothing. */
export function HideBar({ hiding }: { hiding: Hiding }) {
  const { m } = useWords();
  const { asked, revealed, reveal, failed } = hiding;
  if (asked.length === 0) return null;
  const what = m.figure.list(asked.map((h) => m.hide.what[h]));
  return (
    <div className="hide-bar" data-testid="hide-bar">
      <span role="status">{failed ? m.hide.failed : revealed ? m.hide.revealed : m.hide.note(what)}</span>
      {failed ? null : (
        <button type="button" className="button primary" onClick={() => reveal(!revealed)}>
          {revealed ? m.hide.again : m.hide.reveal}
        </button>
      )}
    </div>
  );
}
