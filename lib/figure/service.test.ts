import { beforeEach, describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/figure/figure';
import { profilePacks } from '@/lib/figure/needs';
import { figureNow } from '@/lib/figure/now';
import { packsFor } from '@/lib/figure/packs';
import { publishedReader, publishedService } from '@/lib/figure/published';
import { createFigureService, type FigureServiceOptions, type MakeFigure } from '@/lib/figure/service';
import { TestServer } from '@/lib/figure/testServer';
import { DEFAULT_VIEW, DEFAULT_VOTES, type View } from '@/lib/view/view';

const read = publishedReader();
const published = publishedService();
const made = (view: View): Figure => figureNow(published, view).figure;

const view2018: View = { ...DEFAULT_VIEW, subject: { ...DEFAULT_VOTES, election: '2018-11-general' } };
const withZips: View = { ...DEFAULT_VIEW, overlays: ['plan-2011', 'zips'] };

let server: TestServer;
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
  server = new TestServer();
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
