/** A deck packed in the fragment of a link, `#deck=1.…`: compressed, read by the page and never sent to a server. */
import { deflateSync, inflateSync } from 'fflate';
import { DECK_FORMAT, DECK_VERSION, type Deck, type Slide } from '@/lib/deck/deck';
import { isJsonObject } from '@/lib/deck/fields';
import { readDeck, type DeckRefusal } from '@/lib/deck/parse';
import { orderedDeck } from '@/lib/deck/serialize';

/** Longest fragment, with its `#`: the whole address stays under 2,000 characters, which every browser, mail and QR code takes. */
export const MAX_FRAGMENT_LENGTH = 1900;
/** Longest JSON that a link may hold, in bytes: a few characters that unfold into millions are no deck. */
export const MAX_UNPACKED_BYTES = 200_000;

const KEY = 'deck=';
/** Version of the packing; that of the deck's format is its own. */
const PACKING = '1.';

export type PackedDeck =
  { ok: true; fragment: string } | { ok: false; reason: 'too-long'; length: number; max: number };
/** `no-deck`: the fragment names none; `newer-packing`: made by a later version; `damaged`: cut or altered on its way; `too-long`: more than a link may hold. */
export type LinkRefusal = { kind: 'no-deck' } | { kind: 'newer-packing' } | { kind: 'damaged' } | DeckRefusal;
export type UnpackedDeck = { ok: true; deck: Deck } | { ok: false; reason: LinkRefusal };

/** A slide without the fields that are at their defaults. */
function short(slide: Slide): Partial<Slide> & Pick<Slide, 'view'> {
  const { view, title, text, question, notes, hide, annotation } = slide;
  return {
    view,
    ...(title && { title }),
    ...(text && { text }),
    ...(question && { question }),
    ...(notes && { notes }),
    ...(hide.length > 0 && { hide }),
    ...(annotation && { annotation }),
  };
}

/** Packs a deck in a link's fragment (with its `#`); one that does not fit is refused with its length and the most that would. The same deck gives the same fragment. */
export function packDeck(deck: Deck): PackedDeck {
  const { title, language, slides } = orderedDeck(deck);
  const bytes = new TextEncoder().encode(JSON.stringify({ title, language, slides: slides.map(short) }));
  const fragment = `#${KEY}${PACKING}${toBase64Url(deflateSync(bytes, { level: 9, mem: 8 }))}`;
  if (bytes.length > MAX_UNPACKED_BYTES || fragment.length > MAX_FRAGMENT_LENGTH) {
    return { ok: false, reason: 'too-long', length: fragment.length, max: MAX_FRAGMENT_LENGTH };
  }
  return { ok: true, fragment };
}

/** Reads the deck in a fragment, with or without its `#`. Never throws, and unfolds no more than MAX_UNPACKED_BYTES. */
export function unpackDeck(fragment: string): UnpackedDeck {
  const refuse = (reason: LinkRefusal): UnpackedDeck => ({ ok: false, reason });
  const bare = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (!bare.startsWith(KEY)) return refuse({ kind: 'no-deck' });
  if (bare.length >= MAX_FRAGMENT_LENGTH)
    return refuse({ kind: 'too-long', length: bare.length + 1, max: MAX_FRAGMENT_LENGTH });
  const packed = bare.slice(KEY.length);
  if (!packed.startsWith(PACKING))
    return refuse(/^\d+\./.test(packed) ? { kind: 'newer-packing' } : { kind: 'damaged' });
  const inner = unfold(packed.slice(PACKING.length));
  return isJsonObject(inner)
    ? readDeck({ ...inner, format: DECK_FORMAT, version: DECK_VERSION })
    : refuse({ kind: 'damaged' });
}

/** The value packed in base64url; undefined when it is damaged or unfolds too far. */
function unfold(text: string): unknown {
  try {
    // One byte of room more than allowed: a full buffer tells that there was more, and nothing grows beyond it.
    const bytes = inflateSync(fromBase64Url(text), { out: new Uint8Array(MAX_UNPACKED_BYTES + 1) });
    if (bytes.length > MAX_UNPACKED_BYTES) return undefined;
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws when the text is not base64url. */
function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (c) => c.charCodeAt(0));
}
