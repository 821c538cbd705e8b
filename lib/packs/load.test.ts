import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEADLINE_MS } from '@/lib/packs/deadline';
import { browserDigest, createPackLoader, type Digest } from '@/lib/packs/load';
import type { PackId } from '@/lib/packs/schema';
import type { PackIndex } from '@/lib/packs/source';

const places = JSON.stringify({ neighborhoods: [], others: [], plans: {} });
const topology = JSON.stringify({ type: 'Topology', objects: {}, arcs: [] });
const election = JSON.stringify({
  election: '2018-11-general',
  precincts: { id: [] },
  neighborhoods: [],
  contests: [],
});

const entry = (body: string, file: string): NonNullable<PackIndex[PackId]> => ({
  file,
  bytes: Buffer.byteLength(body),
  sha256: createHash('sha256').update(body).digest('hex'),
});

/** A server of one folder: bodies by address, and every request it got. */
function serve(bodies: Record<string, string | number | Error>) {
  const asked: { url: string; cache: string | undefined }[] = [];
  return {
    asked,
    bodies,
    fetch: async (url: string, init: { cache?: 'reload' }): Promise<Response> => {
      asked.push({ url, cache: init.cache });
      const body = bodies[url] ?? 404;
      if (body instanceof Error) throw body;
      return typeof body === 'number' ? new Response('', { status: body }) : new Response(body);
    },
  };
}

const index: PackIndex = {
  places: entry(places, 'places.aa.json'),
  'geometry-base': entry(topology, 'base.bb.json'),
  'election-2018-11-general': entry(election, 'e.cc.json'),
};
const loaderFor = (server: ReturnType<typeof serve>, digest: Digest | null = browserDigest()) =>
  createPackLoader({ index, base: '/data/', fetch: server.fetch, digest, check });
/** The shape, where no hash vouches for it: here, whether it says the same election or has places. */
const check = (id: PackId, pack: unknown): Promise<boolean> =>
  Promise.resolve(id === 'places' || `election-${String((pack as { election?: unknown }).election)}` === id);

describe('a pack that is there', () => {
  it('is fetched once, also when asked for twice at the same time', async () => {
    const server = serve({ '/data/places.aa.json': places });
    const loader = loaderFor(server);
    const [one, two] = await Promise.all([loader.load('places'), loader.load('places')]);
    expect(one).toEqual({ ok: true, id: 'places', pack: { neighborhoods: [], others: [], plans: {} } });
    expect(two).toBe(one);
    await loader.load('places');
    expect(server.asked).toEqual([{ url: '/data/places.aa.json', cache: undefined }]);
  });

  it('is typed by its id', async () => {
    const loader = loaderFor(serve({ '/data/e.cc.json': election, '/data/base.bb.json': topology }));
    const result = await loader.load('election-2018-11-general');
    expect(result.ok && result.pack.contests).toEqual([]);
    const base = await loader.load('geometry-base');
    expect(base.ok && base.pack.arcs).toEqual([]);
  });

  it('stays when retried', async () => {
    const server = serve({ '/data/places.aa.json': places });
    const loader = loaderFor(server);
    await loader.load('places');
    loader.retry('places');
    await loader.load('places');
    expect(server.asked).toHaveLength(1);
  });
});

describe('a failure', () => {
  it.each<[string, Record<string, string | number | Error>, PackId, string]>([
    ['not in the index', {}, 'people-tracts-2010', 'missing'],
    ['404', {}, 'places', 'missing'],
    ['500', { '/data/places.aa.json': 500 }, 'places', 'network'],
    ['offline', { '/data/places.aa.json': new TypeError('Failed to fetch') }, 'places', 'network'],
    ['cut off', { '/data/places.aa.json': places.slice(0, -3) }, 'places', 'hash'],
    ['one byte other', { '/data/places.aa.json': places.replace('others', 'othres') }, 'places', 'hash'],
  ])('%s is a value with its reason', async (_, bodies, id, reason) => {
    expect(await loaderFor(serve(bodies)).load(id)).toEqual({ ok: false, id, reason });
  });

  it('no JSON with the right hash is malformed', async () => {
    const body = '{"neighborhoods":';
    const loader = createPackLoader({
      index: { places: entry(body, 'p.json') },
      base: '/',
      fetch: serve({ '/p.json': body }).fetch,
      digest: browserDigest(),
      check,
    });
    expect(await loader.load('places')).toEqual({ ok: false, id: 'places', reason: 'malformed' });
  });

  it('of a pack that no hash vouches for and that is not of the right shape is malformed', async () => {
    const loader = createPackLoader({
      index: { 'election-2020-11-general': entry(election, 'e.json') },
      base: '/',
      fetch: serve({ '/e.json': election }).fetch,
      digest: null,
      check,
    });
    expect(await loader.load('election-2020-11-general')).toMatchObject({ reason: 'malformed' });
  });

  it('stays until retried, and is then asked for past the cache', async () => {
    const server = serve({ '/data/places.aa.json': 503 });
    const loader = loaderFor(server);
    await loader.load('places');
    server.bodies['/data/places.aa.json'] = places;
    expect(await loader.load('places')).toMatchObject({ ok: false });
    expect(server.asked).toHaveLength(1);
    loader.retry('places');
    expect(await loader.load('places')).toMatchObject({ ok: true });
    expect(server.asked[1]).toEqual({ url: '/data/places.aa.json', cache: 'reload' });
  });
});

describe('without a digest (plain http)', () => {
  it('still checks the number of bytes', async () => {
    const whole = loaderFor(serve({ '/data/places.aa.json': places }), null);
    expect(await whole.load('places')).toMatchObject({ ok: true });
    const cut = loaderFor(serve({ '/data/places.aa.json': places.slice(1) }), null);
    expect(await cut.load('places')).toMatchObject({ ok: false, reason: 'hash' });
  });

  it('does the same when the digest itself fails', async () => {
    const loader = loaderFor(serve({ '/data/places.aa.json': places }), () => Promise.reject(new Error('refused')));
    expect(await loader.load('places')).toMatchObject({ ok: true });
  });
});

describe('a pack that hangs', () => {
  /** A clock that stands still until told. */
  const clock = () => {
    let due: { at: number; run: () => void }[] = [];
    let now = 0;
    return {
      after: (ms: number, run: () => void) => {
        const timer = { at: now + ms, run };
        due.push(timer);
        return () => {
          due = due.filter((t) => t !== timer);
        };
      },
      pass: (ms: number) => {
        now += ms;
        const over = due.filter((t) => t.at <= now);
        due = due.filter((t) => t.at > now);
        for (const t of over) t.run();
      },
      waiting: () => due.length,
    };
  };
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

  it('is given up after the deadline, its request is aborted, and a retry asks anew', async () => {
    const time = clock();
    const signals: AbortSignal[] = [];
    let hangs = true;
    const loader = createPackLoader({
      index,
      base: '/data/',
      digest: browserDigest(),
      check,
      after: time.after,
      fetch: (_, init) => {
        signals.push(init.signal);
        return hangs ? new Promise(() => undefined) : Promise.resolve(new Response(places));
      },
    });
    const answer = loader.load('places');
    time.pass(DEADLINE_MS - 1);
    expect(signals[0]!.aborted).toBe(false);
    time.pass(1);
    expect(await answer).toEqual({ ok: false, id: 'places', reason: 'late' });
    expect(signals[0]!.aborted).toBe(true);
    hangs = false;
    loader.retry('places');
    expect(await loader.load('places')).toMatchObject({ ok: true });
    expect(time.waiting()).toBe(0);
  });

  it('is not given up while its bytes trickle in, and is when they stop', async () => {
    for (const stops of [false, true]) {
      const time = clock();
      let send!: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          send = controller;
        },
      });
      const loader = createPackLoader({
        index,
        base: '/data/',
        digest: browserDigest(),
        check,
        after: time.after,
        fetch: () => Promise.resolve(new Response(body)),
      });
      const answer = loader.load('places');
      const bytes = new TextEncoder().encode(places);
      for (const [from, to] of [
        [0, 10],
        [10, 20],
        [20, bytes.length],
      ] as const) {
        await settled();
        time.pass(DEADLINE_MS - 1);
        if (!stops || to < bytes.length) send.enqueue(bytes.slice(from, to));
      }
      await settled();
      if (stops) time.pass(DEADLINE_MS);
      else send.close();
      expect(await answer).toMatchObject(stops ? { ok: false, reason: 'late' } : { ok: true });
    }
  });
});
