import { describe, expect, it } from 'vitest';
import { MAP_FIRST_END, MAP_FIRST_START } from '@/app/mapFirst';
import { mapFirst } from './mapFirst.mjs';

const SCRIPTS =
  '<script src="/a.js" async=""></script><script src="/old.js" noModule=""></script><script src="/b.js" id="_R_" async=""></script>';
const page = (mark: string): string =>
  `<html><head><link rel="preload" as="script" fetchPriority="low" href="/b.js"/></head><body>${mark}<main id="drawer"></main>${SCRIPTS}</body></html>`;

/** A document as far as the two scripts look at one, and the frames and timers that they ask for. */
function stage(hidden: boolean, pending: boolean) {
  const late = ['/a.js', '/b.js'].map((src) => ({ dataset: { late: src }, id: '', put: [] as string[] }));
  const asked: (() => void)[] = [];
  const dataset: Record<string, string> = pending ? { pending: '' } : {};
  const loaded: string[] = [];
  const document = {
    hidden,
    documentElement: { dataset },
    createElement: () => ({ src: '', async: false }),
    querySelectorAll: () =>
      late
        .filter((script) => !loaded.includes(script.dataset.late))
        .map((script) => ({ ...script, replaceWith: (made: { src: string }) => loaded.push(made.src) })),
    addEventListener: () => undefined,
  };
  const ask = (then: () => void): number => asked.push(then);
  const run = (code: string): void => {
    new Function('document', 'requestAnimationFrame', 'setTimeout', code)(document, ask, ask);
  };
  run(MAP_FIRST_START);
  const atStart = 'first' in dataset;
  run(MAP_FIRST_END);
  return { atStart, dataset, loaded, asked };
}

describe('the map first', () => {
  it('puts off the scripts of a marked page, keeps their order and names, and preloads none', () => {
    const html = mapFirst(page('<script id="map-first"></script>'));
    expect([...html.matchAll(/data-late="([^"]+)"/g)].map(([, src]) => src)).toEqual(['/a.js', '/b.js']);
    expect(html).toContain('<script data-late="/b.js" id="_R_"></script>');
    expect(html).not.toMatch(/as="script"| src="\/[ab]\.js"/);
    expect(html).toContain('src="/old.js" noModule');
    expect(html).toContain('rel="expect" href="#drawer" blocking="render"');
  });

  it('leaves a page without the mark as it is', () => {
    expect(mapFirst(page(''))).toBe(page(''));
  });

  it('hides the words until a frame has been drawn, then shows them and starts the scripts', () => {
    const { atStart, dataset, loaded, asked } = stage(false, false);
    expect(atStart).toBe(true);
    expect(loaded).toEqual([]);
    while (asked.length > 0) asked.shift()?.();
    expect(dataset).not.toHaveProperty('first');
    expect(loaded).toEqual(['/a.js', '/b.js']);
  });

  it.each([
    ['a tab in the background, which draws no frame', true, false],
    ['a link to another View, whose map is not this one', false, true],
  ])('waits for nothing in %s', (_, hidden, pending) => {
    const { atStart, loaded } = stage(hidden, pending);
    expect(atStart).toBe(false);
    expect(loaded).toEqual(['/a.js', '/b.js']);
  });
});
