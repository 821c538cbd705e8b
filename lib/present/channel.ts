/** What the presenter's two windows tell each other over a BroadcastChannel. Whatever comes in is checked: any page of this origin can speak there. */
import type { Intent } from '@/lib/present/keys';

/** `hello`: a speaker's window asks who is there. `show`: the deck, once. `at`: where the presenter is. `want`: what the speaker's window was told to do. */
export type Message =
  | { say: 'hello' }
  | { say: 'show'; deck: string; index: number; started: number }
  | { say: 'at'; index: number; blank: boolean; revealed: boolean }
  | { say: 'want'; intent: SharedIntent };

/** Intents that make sense from the other window. */
export type SharedIntent = { do: (typeof SHARED)[number] } | { do: 'jump'; to: number };

const SHARED = ['next', 'previous', 'first', 'last', 'blank', 'reveal'] as const;

/** The intent if the other window may ask for it, else null. */
export function shared(intent: Intent): SharedIntent | null {
  if (intent.do === 'jump') return intent;
  const found = SHARED.find((s) => s === intent.do);
  return found === undefined ? null : { do: found };
}

/** Name of the channel of one presentation. */
export const channelName = (id: string): string => `ca34-present-${id}`;
const ID = /^[a-z0-9]{4,40}$/;
/** A presentation's id from an address (`?speaker=k3xq…`), null where there is none. */
export function speakerOf(search: string): string | null {
  const id = new URLSearchParams(search).get('speaker');
  return id !== null && ID.test(id) ? id : null;
}

/** Reads a message; null for anything that is none. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null || !('say' in data)) return null;
  const x: Readonly<Record<string, unknown>> = { ...data };
  switch (x.say) {
    case 'hello':
      return { say: 'hello' };
    case 'show':
      return typeof x.deck === 'string' && isIndex(x.index) && typeof x.started === 'number'
        ? { say: 'show', deck: x.deck, index: x.index, started: x.started }
        : null;
    case 'at':
      return isIndex(x.index) && typeof x.blank === 'boolean' && typeof x.revealed === 'boolean'
        ? { say: 'at', index: x.index, blank: x.blank, revealed: x.revealed }
        : null;
    case 'want': {
      const intent = readIntent(x.intent);
      return intent && { say: 'want', intent };
    }
    default:
      return null;
  }
}

function readIntent(data: unknown): SharedIntent | null {
  if (typeof data !== 'object' || data === null) return null;
  const x: Readonly<Record<string, unknown>> = { ...data };
  if (x.do === 'jump') return isIndex(x.to) ? { do: 'jump', to: x.to } : null;
  const found = SHARED.find((s) => s === x.do);
  return found === undefined ? null : { do: found };
}

function isIndex(x: unknown): x is number {
  return typeof x === 'number' && Number.isInteger(x) && x >= 0 && x < 10_000;
}

/** Time since a start as `4:05` or `1:02:09`; a start in the future is none. */
export function elapsed(started: number, now: number): string {
  const s = Math.max(0, Math.floor((now - started) / 1000));
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, m] = [Math.floor(s / 3600), Math.floor(s / 60) % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s % 60)}` : `${m}:${two(s % 60)}`;
}
