'use client';
/** Presenting a deck and handing it on: link, QR code, file. */
import { useState, type ReactNode } from 'react';
import { saveFile } from '@/components/deck/saveFile';
import { copyText } from '@/components/ui/copyText';
import { QrCode } from '@/components/ui/QrCode';
import { usePart } from '@/components/state/words';
import type { Deck } from '@/lib/deck/deck';
import { packDeck } from '@/lib/deck/link';
import { serializeDeck } from '@/lib/deck/serialize';
import { publicAddress, typedAddress } from '@/lib/link/publicAddress';

interface Props {
  deck: Deck;
  /** Whether the presenter can find the deck in this browser. */
  lasting: boolean;
  onFile: (file: File) => void;
  say: (news: string) => void;
  children?: ReactNode;
}

/** Longer links make codes that a phone can't read from across a room. */
const DENSE = 400;

export function ShareDeck({ deck, lasting, onFile, say, children }: Props) {
  const { page, share } = usePart('decks');
  const [shown, setShown] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const name = deck.title || page.noName;
  const any = deck.slides.length > 0;
  const packed = any ? packDeck(deck) : null;
  const fragment = packed?.ok ? packed.fragment : null;
  const address = fragment === null ? null : publicAddress(`/present/${fragment}`, window.location.origin);
  const presentAt = lasting ? '/present/?own' : fragment === null ? null : `/present/${fragment}`;
  const tooLong = packed && !packed.ok ? share.tooLong(packed.length, packed.max) : null;

  const copy = (): void => {
    setRefused(tooLong);
    if (address === null) return;
    copyText(address).then(
      () => say(share.copied),
      () => window.prompt(share.byHand, address),
    );
  };
  const save = (): void => saveFile(`${slugOf(deck.title) || share.file}.deck.json`, serializeDeck(deck));

  return (
    <section className="deck-share" aria-label={share.title}>
      <div className="deck-actions">
        {any && presentAt !== null ? (
          <a className="button primary" href={presentAt}>
            {share.present}
          </a>
        ) : null}
        {any ? (
          <>
            <button type="button" className="button" onClick={copy}>
              {share.copy}
            </button>
            <button
              type="button"
              className="button"
              aria-expanded={shown && address !== null}
              onClick={() => {
                setRefused(tooLong);
                setShown(!shown);
              }}
            >
              {shown && address !== null ? share.hideQr : share.qr}
            </button>
          </>
        ) : null}
        <button type="button" className="button" onClick={save}>
          {share.save}
        </button>
        <label className="button deck-file">
          {share.open}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={(e) => {
              const file = e.target.files?.[0];
              e.target.value = '';
              if (file) onFile(file);
            }}
          />
        </label>
        {children}
      </div>
      <div role="status">{refused !== null && tooLong !== null ? <p className="notice">{refused}</p> : null}</div>
      {shown && address !== null ? (
        <div className="deck-qr">
          <div>
            <QrCode text={address} label={share.qrLabel(name)} tooLong={share.tooLongCode} late={share.codeLate} />
          </div>
          <p>
            {typedAddress(address) === null ? null : (
              <>
                {share.typed} <strong>{typedAddress(address)}</strong>
              </>
            )}
            {address.length > DENSE ? share.qrDense : null}
          </p>
        </div>
      ) : null}
    </section>
  );
}

/** A file name of letters and digits of any script; '' when the title has none. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}
