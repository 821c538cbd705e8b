'use client';

import { useEffect, useRef, useState } from 'react';
import { AddToDeck } from '@/components/panels/AddToDeck';
import { useAtlas, useAtlasStore } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { copyText } from '@/components/ui/copyText';
import { QrCode } from '@/components/ui/QrCode';
import { addressOf } from '@/lib/view/path';
import { format } from '@/lib/view/permalink';
import { parsePresentation } from '@/lib/view/presentation';

const NOTE_MS = 4000;

/** Everything that can be done with this very view: link, code to scan, embed, print, deck. Loaded when it is first opened. */
export default function ShareSheet({ onPrint, close }: { onPrint: () => void; close: () => void }) {
  const { m } = useWords();
  return (
    <div className="share-menu">
      <ShareLink />
      <h3>{m.share.show}</h3>
      <p className="share-row">
        <EmbedLink />
        <button
          type="button"
          className="button"
          onClick={() => {
            close();
            onPrint();
          }}
        >
          {m.foot.print}
        </button>
      </p>
      <h3>{m.share.deck}</h3>
      <AddToDeck />
      <p className="note">{m.share.deckHint}</p>
    </div>
  );
}

/** The address of the View, to copy or to scan; where the clipboard is refused, the field holds it to copy by hand. */
function ShareLink() {
  const { m } = useWords();
  const store = useAtlasStore();
  const [note, setNote] = useState<string | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  // It comes after the sheet was opened, which has the focus meanwhile.
  useEffect(() => first.current?.focus(), []);
  const [address] = useState(() => {
    const { view } = store.getState();
    const { presentation } = parsePresentation(window.location.search);
    return `${window.location.origin}${addressOf(view, presentation)}`;
  });
  useEffect(() => {
    if (note === null) return;
    const timer = setTimeout(() => setNote(null), NOTE_MS);
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <>
      <h3>{m.share.link}</h3>
      <p className="share-row">
        <input
          className="share-address"
          readOnly
          aria-label={m.share.link}
          value={address}
          onFocus={(e) => e.target.select()}
        />
        <button
          type="button"
          className="button primary"
          ref={first}
          onClick={() =>
            copyText(address).then(
              () => setNote(m.link.copied),
              () => window.prompt(m.link.byHand, address),
            )
          }
        >
          {note ?? m.link.copy}
        </button>
      </p>
      <span className="visually-hidden" role="status">
        {note ?? ''}
      </span>
      <div className="share-code">
        <QrCode text={address} label={m.share.link} late={m.errors.late} />
      </div>
    </>
  );
}

/** Leads to the embed of the very view, camera and all. */
function EmbedLink() {
  const { m } = useWords();
  const address = useAtlas((s) => `/embed/build/${format(s.view)}`);
  return (
    <a className="button foot-embed" href={address}>
      {m.foot.embed}
    </a>
  );
}
