/** How a class gets to what is on the screen. Addresses are paths of this site; the public origin is put before them when they are shown. */
import type { Deck } from '@/lib/deck/deck';
import { packDeck } from '@/lib/deck/link';
import { publicAddress, typedAddress } from '@/lib/link/publicAddress';
import { shortAddress, type DeckSource } from '@/lib/present/source';

export interface Following {
  /** Path of the deck, or why there is none: it is on this computer only, or too long for a code. */
  deck: { path: string } | { none: 'local' | 'too-long' };
  /** The deck's address as one types it; null when it is too long for that. */
  short: string | null;
}

/** How to follow a deck that came from somewhere. A deck without an address of its own is packed into a link where it fits. */
export function followingOf(source: DeckSource, deck: Deck, pageOrigin: string): Following {
  const path = pathOf(source, deck);
  return path === null
    ? { deck: { none: source.kind === 'link' ? 'too-long' : 'local' }, short: null }
    : { deck: { path }, short: source.kind === 'site' ? typedAddress(publicAddress(path, pageOrigin)) : null };
}

function pathOf(source: DeckSource, deck: Deck): string | null {
  switch (source.kind) {
    case 'site':
      return shortAddress(source.path);
    case 'link':
      return `/present/${source.fragment}`;
    case 'own':
    case 'file':
    case 'none':
    case 'refused': {
      const packed = packDeck(deck);
      return packed.ok ? `/present/${packed.fragment}` : null;
    }
  }
}
