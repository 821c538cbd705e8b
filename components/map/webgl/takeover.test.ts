import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeSeen } from '@/components/map/webgl/fakeMap';
import type { Gpu } from '@/components/map/webgl/policy';
import { Takeover, type Standing, type Wish } from '@/components/map/webgl/takeover';

const PLAIN: Wish = { asked: 'auto', beyond: false, settled: true };

function setUp({
  gpu = 'hardware' as Exclude<Gpu, 'unknown'>,
  seen = fakeSeen(),
  saveData = false,
  sandboxed = false,
  load = () => Promise.resolve('library'),
} = {}) {
  const told: string[] = [];
  const standings: Standing[] = [];
  const started: Gpu[] = [];
  const takeover = new Takeover<string>(
    {
      seen,
      saveData: () => saveData,
      sandboxed: () => sandboxed,
      whenIdle: (run) => {
        const timer = setTimeout(run, 200);
        return () => clearTimeout(timer);
      },
      probe: () => {
        told.push('probe');
        return gpu;
      },
      load: () => {
        told.push('load');
        return load();
      },
    },
    {
      onStanding: (standing) => {
        standings.push(standing);
        told.push(standing.reason ?? standing.status);
      },
      start: (library, on) => {
        told.push(`start ${library}`);
        started.push(on);
        return { destroy: () => told.push('destroy') };
      },
    },
  );
  return { takeover, told, seen, started, offered: () => standings.at(-1)?.offered };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('by itself', () => {
  it('starts on a real GPU when the page is idle, and not before its own Figure stands', async () => {
    const { takeover, told } = setUp();
    takeover.update({ ...PLAIN, settled: false });
    await pass(5_000);
    expect(told).toEqual([]);
    takeover.update(PLAIN);
    expect(told).toEqual([]);
    await pass(500);
    expect(told).toEqual(['probe', 'loading', 'load', 'start library']);
    takeover.ready();
    expect(told.at(-1)).toBe('ready');
  });

  it('leaves software alone until the reader zooms beyond the SVG', async () => {
    const { takeover, told, offered, started } = setUp({ gpu: 'software' });
    takeover.update(PLAIN);
    await pass(10_000);
    expect(told).toEqual(['probe', 'svg']);
    expect(offered()).toBe(true);
    takeover.update({ ...PLAIN, beyond: true });
    await pass(0);
    expect(told.slice(2)).toEqual(['loading', 'load', 'start library']);
    expect(started).toEqual(['software']);
    expect(offered()).toBe(false);
  });

  it('asks for nothing with saveData, and comes by the button', async () => {
    const { takeover, told, offered } = setUp({ saveData: true });
    takeover.update({ ...PLAIN, beyond: true });
    await pass(10_000);
    expect(told).toEqual(['svg']);
    expect(offered()).toBe(true);
    takeover.ask();
    await pass(500);
    expect(told.slice(1)).toEqual(['probe', 'loading', 'load', 'start library']);
  });

  it('offers nothing where there is none', async () => {
    const { takeover, told, offered } = setUp({ gpu: 'none' });
    takeover.update({ ...PLAIN, beyond: true });
    await pass(10_000);
    expect(told).toEqual(['probe', 'svg']);
    expect(offered()).toBe(false);
  });
});

describe('a tab opened hidden', () => {
  it('costs nothing, and has its map when it is shown after two minutes', async () => {
    const { takeover, told, seen } = setUp({ seen: fakeSeen(false) });
    takeover.update(PLAIN);
    await pass(120_000);
    expect(told).toEqual([]);
    seen.set(true);
    await pass(500);
    expect(told).toEqual(['probe', 'loading', 'load', 'start library']);
    takeover.ready();
    expect(told.at(-1)).toBe('ready');
  });

  it('hidden while the code is on its way, starts when it is shown again, and has not run out of time', async () => {
    let arrive: (library: string) => void = () => undefined;
    const { takeover, told, seen } = setUp({ load: () => new Promise<string>((done) => (arrive = done)) });
    takeover.update(PLAIN);
    await pass(500);
    seen.set(false);
    await pass(600_000);
    arrive('library');
    await pass(1_000);
    expect(told).toEqual(['probe', 'loading', 'load']);
    seen.set(true);
    expect(told.at(-1)).toBe('start library');
  });
});

describe('asked for', () => {
  it('starts without waiting for an idle moment, and says so where it can’t', async () => {
    const first = setUp({ gpu: 'software' });
    first.takeover.update({ ...PLAIN, asked: 'webgl' });
    await pass(250);
    expect(first.told).toEqual(['probe', 'loading', 'load', 'start library']);
    const none = setUp({ gpu: 'none' });
    none.takeover.update({ ...PLAIN, asked: 'webgl' });
    await pass(250);
    expect(none.told).toEqual(['probe', 'no-webgl']);
    const boxed = setUp({ sandboxed: true });
    boxed.takeover.update({ ...PLAIN, asked: 'webgl' });
    await pass(250);
    expect(boxed.told).toEqual(['sandboxed']);
  });

  it('not to start, never does', async () => {
    const { takeover, told, offered } = setUp();
    takeover.update({ ...PLAIN, asked: 'svg', beyond: true });
    await pass(60_000);
    expect(told).toEqual(['svg']);
    expect(offered()).toBe(false);
  });
});

describe('when it goes wrong', () => {
  it('gives up code that does not arrive in time, with the reason, and asks again when the reader does', async () => {
    const { takeover, told } = setUp({ load: () => new Promise<string>(() => undefined) });
    takeover.update(PLAIN);
    await pass(31_000);
    expect(told.at(-1)).toBe('not-loaded');
    takeover.ask();
    expect(told.slice(-2)).toEqual(['loading', 'load']);
  });

  it('says that code could not be loaded', async () => {
    const { takeover, told } = setUp({ load: () => Promise.reject(new Error('offline')) });
    takeover.update(PLAIN);
    await pass(1_000);
    expect(told.at(-1)).toBe('not-loaded');
  });

  it('takes a map that never drew away, and keeps one whose context may come back', async () => {
    const first = setUp();
    first.takeover.update(PLAIN);
    await pass(500);
    first.takeover.failed('context-lost');
    expect(first.told).not.toContain('destroy');
    first.takeover.ready();
    expect(first.told.at(-1)).toBe('ready');
    first.takeover.failed('no-picture');
    expect(first.told.slice(-2)).toEqual(['destroy', 'no-picture']);
  });

  it('ends with the page', async () => {
    const { takeover, told, seen } = setUp();
    takeover.update(PLAIN);
    await pass(500);
    takeover.dispose();
    expect(told.at(-1)).toBe('destroy');
    seen.set(false);
    seen.set(true);
    takeover.failed('no-picture');
    await pass(120_000);
    expect(told.at(-1)).toBe('destroy');
  });
});
