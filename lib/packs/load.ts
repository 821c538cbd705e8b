/** Loads packs in the browser: one request each with a deadline, checked against its hash, kept in memory. Answers are values; nothing here throws. */
import { Late, afterTimeout, withDeadline, type After } from '@/lib/packs/deadline';
import type { PackId } from '@/lib/packs/schema';
import type { PackFailure, PackFailureReason, PackIndex, PackOf, PackResult, PackSource } from '@/lib/packs/source';

/** SHA-256 of some bytes. */
export type Digest = (bytes: ArrayBuffer) => Promise<ArrayBuffer>;

/** The server's packs; a retry goes past the browser's cache. */
export interface PackLoader extends PackSource {
  load<Id extends PackId>(id: Id): Promise<PackResult<Id>>;
}

export interface PackLoaderOptions {
  index: PackIndex;
  /** Address of the folder of packs, with its last slash: `/data/`. */
  base: string;
  fetch: (url: string, init: { signal: AbortSignal; cache?: 'reload' }) => Promise<Response>;
  /** null where there is none (insecure contexts): then only the number of bytes and the shape are checked. */
  digest: Digest | null;
  /** Whether parsed JSON is that pack. Asked only where no hash vouches for the bytes: a published pack has been checked before it was hashed. */
  check: (id: PackId, pack: unknown) => Promise<boolean>;
  after?: After;
}

/** The browser's SHA-256; null on plain http, where browsers have none. */
export function browserDigest(): Digest | null {
  // Typed as always there, but absent outside secure contexts.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  return subtle ? (bytes) => subtle.digest('SHA-256', bytes) : null;
}

const hex = (hash: ArrayBuffer): string =>
  Array.from(new Uint8Array(hash), (b) => b.toString(16).padStart(2, '0')).join('');

/** The whole body; `alive` is told of each piece. */
async function bodyOf(response: Response, alive: () => void): Promise<ArrayBuffer> {
  if (response.body === null) return response.arrayBuffer();
  const reader = response.body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    alive();
    pieces.push(value);
    length += value.byteLength;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole.buffer;
}

/** `vouched`: the hash is the published one. A browser that refuses to digest leaves the other checks. */
async function hashOf(digest: Digest | null, bytes: ArrayBuffer, sha256: string): Promise<'vouched' | 'wrong' | null> {
  if (digest === null) return null;
  try {
    return sha256 !== '' && hex(await digest(bytes)).startsWith(sha256) ? 'vouched' : 'wrong';
  } catch {
    return null;
  }
}

/** Makes the page's one loader of packs. */
export function createPackLoader({
  index,
  base,
  fetch,
  digest,
  check,
  after = afterTimeout,
}: PackLoaderOptions): PackLoader {
  const answers = new Map<PackId, Promise<PackResult>>();
  const failed = new Set<PackId>();
  const reload = new Set<PackId>();

  async function read(id: PackId): Promise<PackResult> {
    const fail = (reason: PackFailureReason): PackFailure => {
      failed.add(id);
      return { ok: false, id, reason };
    };
    const entry = index[id];
    if (!entry) return fail('missing');

    let bytes: ArrayBuffer;
    try {
      const got = await withDeadline(after, async (signal, alive) => {
        const response = await fetch(base + entry.file, reload.has(id) ? { signal, cache: 'reload' } : { signal });
        alive();
        if (response.status === 404 || response.status === 410) return 'missing';
        return response.ok ? bodyOf(response, alive) : 'network';
      });
      if (typeof got === 'string') return fail(got);
      bytes = got;
    } catch (error) {
      return fail(error instanceof Late ? 'late' : 'network');
    }

    if (bytes.byteLength !== entry.bytes) return fail('hash');
    const hash = await hashOf(digest, bytes, entry.sha256);
    if (hash === 'wrong') return fail('hash');

    try {
      const pack: unknown = JSON.parse(new TextDecoder().decode(bytes));
      if (hash !== 'vouched' && !(await check(id, pack))) return fail('malformed');
      return { ok: true, id, pack: pack as PackOf<PackId> };
    } catch {
      return fail('malformed');
    }
  }

  return {
    load<Id extends PackId>(id: Id): Promise<PackResult<Id>> {
      const answer = answers.get(id) ?? read(id);
      answers.set(id, answer);
      // The map holds, for each id, what read() answered for that same id.
      return answer as Promise<PackResult<Id>>;
    },
    retry(id) {
      if (!failed.delete(id)) return;
      answers.delete(id);
      reload.add(id);
    },
  };
}
