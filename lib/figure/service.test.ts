import { beforeEach, describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/figure/figure';
import { profilePacks } from '@/lib/figure/needs';
import { figureNow } from '@/lib/figure/now';
import { packsFor } from '@/lib/figure/packs';
import { publishedReader, publishedService } from '@/lib/figure/published';
import { createFigureService, type FigureServiceOptions, type MakeFigure } from '@/lib/figure/service';
import { DEADLINE_MS } from '@/lib/packs/deadline';
import type { PackId } from '@/lib/packs/schema';
import type { PackFailureReason, PackResult, PackSource } from '@/lib/packs/source';
import { DEFAULT_VIEW, DEFAULT_VOTES, type View } from '@/lib/view/view';

const read = publishedReader();
const published = publishedService();
const made = (view: View): Figure => figureNow(published, view).figure;

const view2018: View = { ...DEFAULT_VIEW, subject: { ...DEFAULT_VOTES, election: '2018-11-general' } };
const withZips: View = { ...DEFAULT_VIEW, overlays: ['plan-2011', 'zips'] };

/** A server that answers when the test says so. */
class Server implements PackSource {
  readonly asked: PackId[] = [];
  readonly retried: PackId[] = [];
  private waiting: { id: PackId; answer: (result: PackResult) => void }[] = [];
  private readonly failed = new Map<PackId, PackResult>();

  load<Id extends PackId>(id: Id): Promise<PackResult<Id>> {
    const known = this.failed.get(id);
    if (known) return Promise.resolve(known as PackResult<Id>);
    this.asked.push(id);
    return new Promise((answer) => this.waiting.push({ id, answer: answer as (result: PackResult) => void }));
  }
  retry(id: PackId): void {
    this.retried.push(id);
    this.failed.delete(id);
  }
  /** Delivers these packs; all that are asked for unless given. */
  async deliver(...ids: PackId[]): Promise<void> {
    await this.settle(
      (id) => ids.length === 0 || ids.includes(id),
      (id) => ({ ok: true, id, pack: read(id) }),
    );
  }
  async fail(id: PackId, reason: PackFailureReason = 'network'): Promise<void> {
    this.failed.set(id, { ok: false, id, reason });
    await this.settle(
      (x) => x === id,
      () => ({ ok: false, id, reason }),
    );
  }
  private async settle(which: (id: PackId) => boolean, result: (id: PackId) => PackResult): Promise<void> {
    const now = this.waiting.filter((w) => which(w.id));
    this.waiting = this.waiting.filter((w) => !which(w.id));
    for (const { id, answer } of now) answer(result(id));
    await rest();
  }
}
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

let server: Server;
let makes: View[];
const make: MakeFigure = (view) => {
  makes.push(view);
  return made(view);
};
const serviceFor = (options: Partial<FigureServiceOptions> = {}) =>
  createFigureService({
    source: server,
    code: () => ({ figure: make }),
    ...options,
  });

beforeEach(() => {
  server = new Server();
  makes = [];
});

describe('a View', () => {
  it('is answered once its packs are there, with the View that was asked about', async () => {
    const service = serviceFor();
    let changes = 0;
    service.subscribe(() => (changes += 1));
    expect(service.get(view2018).figure).toBeNull();
    service.want(view2018);
    expect(new Set(server.asked)).toEqual(new Set([...packsFor(view2018).geometry, ...packsFor(view2018).data]));
    await server.deliver('places');
    expect(service.get(view2018).figure).toBeNull();
    await server.deliver();
    const answer = service.get(view2018);
    expect(answer.figure?.view).toEqual(view2018);
    expect(answer.view).toEqual(view2018);
    expect(answer.geometry['geometry-base']).toBe(read('geometry-base'));
    expect(changes).toBeGreaterThan(1);
  });

  it('is asked for once, and made once; an equal View has the very same answer', async () => {
    const service = serviceFor();
    service.want(DEFAULT_VIEW);
    service.want(structuredClone(DEFAULT_VIEW));
    expect(new Set(server.asked).size).toBe(server.asked.length);
    await server.deliver();
    const answer = service.get(DEFAULT_VIEW);
    const { layer, election, contest, measure, unit } = DEFAULT_VOTES;
    expect(service.get({ ...DEFAULT_VIEW, subject: { unit, measure, contest, election, layer } })).toBe(answer);
    // What concerns other Views changes nothing of this one.
    service.want(view2018);
    await server.fail('election-2018-11-general');
    expect(service.get(structuredClone(DEFAULT_VIEW))).toBe(answer);
    expect(makes).toHaveLength(1);
  });

  it('with another selection is not made anew', async () => {
    const service = serviceFor();
    service.want(DEFAULT_VIEW);
    await server.deliver();
    service.get(DEFAULT_VIEW);
    const selected = service.get({ ...DEFAULT_VIEW, selection: ['koreatown'] });
    expect(selected.figure?.areas.filter((a) => a.selected).map((a) => a.id)).toEqual(['koreatown']);
    expect(selected.figure).toEqual(made({ ...DEFAULT_VIEW, selection: ['koreatown'] }));
    expect(makes).toHaveLength(1);
  });

  it('that is older is never the answer to a newer one, in whatever order packs arrive', async () => {
    const service = serviceFor();
    service.want(view2018);
    service.want(DEFAULT_VIEW);
    await server.deliver(...packsFor(DEFAULT_VIEW).data, ...packsFor(DEFAULT_VIEW).geometry);
    expect(service.get(DEFAULT_VIEW).figure?.view.subject).toEqual(DEFAULT_VIEW.subject);
    await server.deliver();
    expect(service.get(DEFAULT_VIEW).figure?.view.subject).toEqual(DEFAULT_VIEW.subject);
    expect(service.get(view2018).figure?.view.subject).toEqual(view2018.subject);
  });

  it('is forgotten when many others came after it, and then made again', async () => {
    const service = serviceFor({ most: 1 });
    service.want(DEFAULT_VIEW);
    service.want(view2018);
    await server.deliver();
    service.get(DEFAULT_VIEW);
    service.get(view2018);
    service.get({ ...DEFAULT_VIEW, selection: ['koreatown'] });
    expect(makes).toHaveLength(3);
  });

  it('resolves when all of it is there or has failed', async () => {
    const service = serviceFor();
    let done = false;
    const loading = service.load(view2018).then(() => (done = true));
    await server.fail('places');
    expect(done).toBe(false);
    await server.deliver();
    await loading;
    expect(done).toBe(true);
  });
});

describe('what a Figure does not need', () => {
  it('is not waited for: the profile of a selected place', async () => {
    const service = serviceFor();
    const view: View = { ...DEFAULT_VIEW, selection: ['koreatown'] };
    service.want(view);
    service.wantMore(profilePacks(view.selection));
    await server.deliver(...packsFor(view).data, ...packsFor(view).geometry);
    expect(service.get(view).figure?.areas.some((a) => a.selected)).toBe(true);
    expect(service.pack('profiles')).toBeNull();
    await server.fail('profiles', 'late');
    expect(service.get(view).failures).toEqual([]);
    expect(service.failures()).toEqual([{ ok: false, id: 'profiles', reason: 'late' }]);
    service.retry();
    await server.deliver('profiles');
    expect(service.packs()?.profiles?.neighborhood).toBe(read('profiles'));
  });

  it('is not waited for: an overlay, which is drawn when it is there', async () => {
    const service = serviceFor();
    service.want(withZips);
    await server.deliver(...packsFor(withZips).data, ...packsFor(withZips).geometry);
    const before = service.get(withZips);
    expect(before.figure).not.toBeNull();
    expect(before.geometry['geometry-zips']).toBeUndefined();
    await server.fail('geometry-zips', 'missing');
    expect(service.get(withZips)).toMatchObject({
      failures: [],
      besides: [{ id: 'geometry-zips', reason: 'missing' }],
    });
    service.retry();
    await server.deliver('geometry-zips');
    const after = service.get(withZips);
    expect(after.geometry['geometry-zips']).toBe(read('geometry-zips'));
    expect(after.besides).toEqual([]);
    expect(after.figure).toBe(before.figure);
  });

  it('and is fetched ahead fails silently, and is asked for again by who needs it', async () => {
    const service = serviceFor();
    service.prepare(['geometry-precincts-2018']);
    await server.fail('geometry-precincts-2018');
    expect(service.failures()).toEqual([]);
    expect(server.retried).toEqual(['geometry-precincts-2018']);
    service.want({ ...view2018, subject: { ...DEFAULT_VOTES, election: '2018-11-general', unit: 'precinct' } });
    expect(server.asked.filter((id) => id === 'geometry-precincts-2018')).toHaveLength(2);
  });
});

describe('a failure', () => {
  it('concerns the Views that need the pack, and is gone while it is asked for again', async () => {
    const service = serviceFor();
    service.want(view2018);
    await server.fail('election-2018-11-general', 'hash');
    await server.deliver();
    expect(service.get(view2018)).toMatchObject({
      figure: null,
      failures: [{ id: 'election-2018-11-general', reason: 'hash' }],
    });
    expect(service.get(DEFAULT_VIEW).failures).toEqual([]);
    // Wanting it again is not asking again: that is the reader's to say.
    service.want(view2018);
    expect(server.asked.filter((id) => id === 'election-2018-11-general')).toHaveLength(1);
    service.retry();
    expect(service.get(view2018).failures).toEqual([]);
    await server.deliver();
    expect(service.get(view2018).figure).not.toBeNull();
  });
});

describe('the code that makes Figures', () => {
  const first = made(DEFAULT_VIEW);

  it('is not needed for the Figure that is there from the start', async () => {
    let asked = 0;
    const service = serviceFor({
      first,
      code: () => {
        asked += 1;
        return { figure: make };
      },
    });
    expect(service.get({ ...DEFAULT_VIEW, selection: ['koreatown'] }).figure?.finding).toEqual(first.finding);
    service.want(DEFAULT_VIEW);
    expect(asked).toBe(0);
    service.want(view2018);
    expect(asked).toBe(1);
    await server.deliver();
    expect(service.get(view2018).figure).not.toBeNull();
  });

  it('that does not come is a failure of the Views that need it, and is asked for again', async () => {
    let works = false;
    const service = serviceFor({
      first,
      code: () => (works ? Promise.resolve({ figure: make }) : Promise.reject(new Error('ChunkLoadError'))),
    });
    service.want(view2018);
    await server.deliver();
    expect(service.get(view2018).failures).toEqual([{ id: 'code', reason: 'network' }]);
    expect(service.get(DEFAULT_VIEW).failures).toEqual([]);
    works = true;
    service.retry();
    await rest();
    expect(service.get(view2018).figure).not.toBeNull();
    expect(service.failures()).toEqual([]);
  });

  it('that hangs is given up after the deadline, and is welcome when it comes after all', async () => {
    const due: (() => void)[] = [];
    let arrive!: (code: { figure: MakeFigure }) => void;
    const service = serviceFor({
      code: () => new Promise((done) => (arrive = done)),
      after: (ms, run) => {
        expect(ms).toBe(DEADLINE_MS);
        due.push(run);
        return () => undefined;
      },
    });
    service.want(view2018);
    await server.deliver();
    expect(service.get(view2018).failures).toEqual([]);
    for (const run of due) run();
    await rest();
    expect(service.get(view2018).failures).toEqual([{ id: 'code', reason: 'late' }]);
    arrive({ figure: make });
    await rest();
    expect(service.get(view2018)).toMatchObject({ failures: [] });
    expect(service.get(view2018).figure).not.toBeNull();
  });

  it('fetched ahead fails silently', async () => {
    let attempts = 0;
    const service = serviceFor({
      first,
      code: () => {
        attempts += 1;
        return Promise.reject(new Error('offline'));
      },
    });
    service.prepare([]);
    await rest();
    expect(service.failures()).toEqual([]);
    service.want(view2018);
    expect(attempts).toBe(2);
  });
});

describe('voters by group', () => {
  const view: View = {
    ...DEFAULT_VIEW,
    subject: { ...DEFAULT_VOTES, election: '2024-11-general', measure: 'voters:age-18-24', unit: 'neighborhood' },
  };

  it('wait for their own pack, and no other code', async () => {
    const service = serviceFor();
    service.want(view);
    expect(service.get(view).figure).toBeNull();
    await server.deliver();
    expect(service.get(view).figure?.asked).toEqual({ is: 'voters', group: 'age-18-24' });
  });

  it('are made of the published files at once', () => {
    expect(figureNow(published, view).figure.areas.length).toBeGreaterThan(5);
  });
});
