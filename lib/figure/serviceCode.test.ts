import { beforeEach, describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/figure/figure';
import { figureNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import { createFigureService, type FigureServiceOptions, type MakeFigure } from '@/lib/figure/service';
import { TestServer, rest } from '@/lib/figure/testServer';
import { DEADLINE_MS } from '@/lib/packs/deadline';
import { DEFAULT_VIEW, DEFAULT_VOTES, type View } from '@/lib/view/view';

const published = publishedService();
const made = (view: View): Figure => figureNow(published, view).figure;
const view2018: View = { ...DEFAULT_VIEW, subject: { ...DEFAULT_VOTES, election: '2018-11-general' } };

let server: TestServer;
const make: MakeFigure = made;
const serviceFor = (options: Partial<FigureServiceOptions> = {}) =>
  createFigureService({ source: server, code: () => ({ figure: make }), ...options });

beforeEach(() => {
  server = new TestServer();
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
