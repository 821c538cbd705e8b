/** Loads packs in the browser: one request each, checked against its hash, kept in memory. Answers are values; nothing here throws. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { ProfilesPack } from '@/lib/elections/profiles';
import type { VotersPack } from '@/lib/elections/voterGroups';
import type {
  AreasPack,
  ContestPack,
  ContestPackId,
  ElectionAreasPack,
  ElectionPack,
  EstimatePack,
  EstimatePackId,
  GeometryPack,
  HexagonsPack,
  PackEntry,
  PackId,
  PeoplePack,
  PlacesPack,
  PlansPack,
} from '@/lib/packs/schema';

/** What the page knows of each pack at build time, from the manifest. */
export type PackIndex = Partial<Record<PackId, Pick<PackEntry, 'file' | 'bytes' | 'sha256'>>>;

/** The content of each pack; the context image is no data and is not loaded here. */
export type PackOf<Id extends PackId> = Id extends `geometry-${string}`
  ? GeometryPack
  : Id extends `election-${ElectionId}`
    ? ElectionPack
    : Id extends ContestPackId
      ? ContestPack
      : Id extends `voters-${string}`
        ? VotersPack
        : Id extends EstimatePackId
          ? EstimatePack
          : Id extends 'hexagons'
            ? HexagonsPack
            : Id extends `people-${string}`
              ? PeoplePack
              : Id extends 'profiles' | 'profiles-precincts'
                ? ProfilesPack
                : Id extends 'places'
                  ? PlacesPack
                  : Id extends 'areas'
                    ? AreasPack
                    : Id extends `areas-${ElectionId}`
                      ? ElectionAreasPack
                      : Id extends 'plans'
                        ? PlansPack
                        : never;

/** `missing` not listed or not on the server; `hash` not the bytes that were published; `network` no answer; `malformed` the right bytes, not the right shape. */
export type PackFailureReason = 'missing' | 'hash' | 'network' | 'malformed';
/** The words for it are `messages.errors.pack[reason]`. */
export interface PackFailure {
  ok: false;
  id: PackId;
  reason: PackFailureReason;
}
export type PackResult<Id extends PackId = PackId> = { ok: true; id: Id; pack: PackOf<Id> } | PackFailure;

/** SHA-256 of some bytes. */
export type Digest = (bytes: ArrayBuffer) => Promise<ArrayBuffer>;

export interface PackLoader {
  /** The pack, or why it is not to be had. A second call gets the first one's answer, a failure included. */
  load<Id extends PackId>(id: Id): Promise<PackResult<Id>>;
  /** Forgets a failure, so that the next load asks the server again, past the browser's cache. A pack that is there or on its way stays. */
  retry(id: PackId): void;
}

export interface PackLoaderOptions {
  index: PackIndex;
  /** Address of the folder of packs, with its last slash: `/data/`. */
  base: string;
  fetch: (url: string, init?: { cache: 'reload' }) => Promise<Response>;
  /** null where there is none (insecure contexts): then only the number of bytes is checked. */
  digest: Digest | null;
}

/** The browser's SHA-256; null on plain http, where browsers have none. */
export function browserDigest(): Digest | null {
  // Typed as always there, but absent outside secure contexts.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  return subtle ? (bytes) => subtle.digest('SHA-256', bytes) : null;
}

const hex = (hash: ArrayBuffer): string =>
  Array.from(new Uint8Array(hash), (b) => b.toString(16).padStart(2, '0')).join('');

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Whether parsed JSON has the top-level fields of that pack. Its bytes are already known to be the published ones; this catches a wrong file. */
function isPack<Id extends PackId>(id: Id, x: unknown): x is PackOf<Id> {
  if (!isObject(x)) return false;
  if (id.startsWith('geometry-')) return x.type === 'Topology' && isObject(x.objects) && Array.isArray(x.arcs);
  if (id.startsWith('election-')) {
    return (
      `election-${String(x.election)}` === id &&
      isObject(x.precincts) &&
      Array.isArray(x.precincts.id) &&
      Array.isArray(x.neighborhoods) &&
      Array.isArray(x.contests)
    );
  }
  if (id.startsWith('contest-'))
    return (
      isObject(x.contest) &&
      `contest-${String(x.election)}-${String(x.contest.contest)}` === id &&
      Array.isArray(x.contest.totals)
    );
  if (id.startsWith('voters-'))
    return (
      `voters-${String(x.election)}` === id &&
      Array.isArray(x.groups) &&
      Array.isArray(x.neighborhood) &&
      Array.isArray(x.precinct)
    );
  if (id.startsWith('estimate-'))
    return (
      `estimate-${String(x.election)}-${String(x.contest)}` === id &&
      Array.isArray(x.shares) &&
      Array.isArray(x.nearestM) &&
      isObject(x.leaveOneOut)
    );
  if (id === 'hexagons') return Array.isArray(x.ids) && Array.isArray(x.at) && isObject(x.plans);
  if (id.startsWith('people-')) return typeof x.unit === 'string' && Array.isArray(x.ids) && Array.isArray(x.columns);
  if (id === 'profiles' || id === 'profiles-precincts')
    return x.unit === (id === 'profiles' ? 'neighborhood' : 'precinct') && Array.isArray(x.elections);
  if (id === 'areas') return isObject(x.units);
  if (id.startsWith('areas-')) return `areas-${String(x.election)}` === id && isObject(x.units);
  if (id === 'plans')
    return (
      Array.isArray(x.ids) &&
      isObject(x.changes) &&
      isObject(x.plans) &&
      Array.isArray(x.compactness) &&
      Array.isArray(x.earlier)
    );
  return id === 'places' && Array.isArray(x.neighborhoods) && Array.isArray(x.others) && isObject(x.plans);
}

/** Makes the page's one loader of packs. */
export function createPackLoader({ index, base, fetch, digest }: PackLoaderOptions): PackLoader {
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
      const response = reload.has(id)
        ? await fetch(base + entry.file, { cache: 'reload' })
        : await fetch(base + entry.file);
      if (response.status === 404 || response.status === 410) return fail('missing');
      if (!response.ok) return fail('network');
      bytes = await response.arrayBuffer();
    } catch {
      return fail('network');
    }

    if (bytes.byteLength !== entry.bytes) return fail('hash');
    try {
      if (digest && hex(await digest(bytes)) !== entry.sha256) return fail('hash');
    } catch {
      // A browser that refuses to digest leaves the check of the length.
    }

    try {
      const pack: unknown = JSON.parse(new TextDecoder().decode(bytes));
      return isPack(id, pack) ? { ok: true, id, pack } : fail('malformed');
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
