/** How much a visitor's browser fetches until the WebGL map first shows the default View. Context (streets, river …) may come later and is apart. */
import { gzipSync } from 'node:zlib';
import { mapReady } from './atlas';
import { expect, test } from './fixtures';

const KB = 1000;
const BUDGET = { scriptsBeforeMap: 190 * KB, data: 150 * KB };
const CONTEXT = /\/data\/(geometry-context|context-image)/;

const total = (sizes: Map<string, number>): number => [...sizes.values()].reduce((sum, n) => sum + n, 0);

test('scripts before the map library, and data until the map is ready', async ({ page }) => {
  const bodies: Promise<{ url: string; at: number; size: number; isMap: boolean }>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (!/\/data\/|\.m?js$/.test(new URL(url).pathname)) return;
    const at = response.request().timing().startTime;
    bodies.push(response.body().then((body) => ({ url, at, size: gzipSync(body, { level: 9 }).length, isMap: body.includes('maplibregl-') })));
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset['map'] !== 'ready') return;
      observer.disconnect();
      Object.assign(window, { fetchedWhenReady: performance.getEntriesByType('resource').map((entry) => entry.name) });
    }).observe(document, { subtree: true, attributeFilter: ['data-map'] });
  });
  await page.goto('/');
  await mapReady(page, true);

  const fetched: unknown = await page.evaluate('window.fetchedWhenReady');
  expect(Array.isArray(fetched)).toBe(true);
  const inTime = new Set(Array.isArray(fetched) ? fetched.map(String) : []);
  const files = await Promise.all(bodies);
  const data = new Map<string, number>();
  const scripts = new Map<string, number>();
  const mapAt = Math.min(...files.filter((file) => file.isMap).map((file) => file.at));
  for (const file of files) {
    if (/\/data\//.test(file.url)) {
      if (inTime.has(file.url) && !CONTEXT.test(file.url)) data.set(file.url, file.size);
    } else if (!file.isMap && file.at < mapAt) {
      scripts.set(file.url, file.size);
    }
  }
  const report = [...scripts, ...data].map(([url, size]) => `${(size / KB).toFixed(1).padStart(7)} KB  ${new URL(url).pathname}`).join('\n');
  console.log(`${report}\n${(total(scripts) / KB).toFixed(1).padStart(7)} KB  scripts before the map (at most ${BUDGET.scriptsBeforeMap / KB})\n${(total(data) / KB).toFixed(1).padStart(7)} KB  data until ready (at most ${BUDGET.data / KB})`);

  expect(Number.isFinite(mapAt), 'the map library was fetched').toBe(true);
  expect([...data.keys()].some((url) => url.includes('geometry-base')), 'the geometry was fetched').toBe(true);
  expect(total(scripts)).toBeGreaterThan(50 * KB);
  expect(total(scripts)).toBeLessThanOrEqual(BUDGET.scriptsBeforeMap);
  expect(total(data)).toBeLessThanOrEqual(BUDGET.data);
});
