/** How much a visitor's browser fetches until the WebGL map first shows the default View. Context (streets, river …) may come later and is apart. */
import { gzipSync } from 'node:zlib';
import { chooseElection, mapReady, placeButton, profileHeading, saveData } from './atlas';
import { expect, test } from './fixtures';

const KB = 1000;
// All scripts of a visit that stays with the SVG map, those that come once the page rests too.
const BUDGET = { scriptsBeforeMap: 236 * KB, data: 36 * KB };
const CONTEXT = /\/data\/(geometry-context|context-image)/;

const total = (sizes: Map<string, number>): number => [...sizes.values()].reduce((sum, n) => sum + n, 0);

test('scripts before the map library, and data until the map is ready', async ({ page }) => {
  const bodies: Promise<{ url: string; at: number; size: number; isMap: boolean }>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (!/\/data\/|\.m?js$/.test(new URL(url).pathname)) return;
    const at = response.request().timing().startTime;
    bodies.push(
      response
        .body()
        .then((body) => ({ url, at, size: gzipSync(body, { level: 9 }).length, isMap: body.includes('maplibregl-') })),
    );
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset['map'] !== 'ready') return;
      observer.disconnect();
      Object.assign(window, { fetchedWhenReady: performance.getEntriesByType('resource').map((entry) => entry.name) });
    }).observe(document, { subtree: true, attributeFilter: ['data-map'] });
  });
  await page.goto('/?map=webgl');
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
  const report = [...scripts, ...data]
    .map(([url, size]) => `${(size / KB).toFixed(1).padStart(7)} KB  ${new URL(url).pathname}`)
    .join('\n');
  console.log(
    `${report}\n${(total(scripts) / KB).toFixed(1).padStart(7)} KB  scripts before the map (at most ${BUDGET.scriptsBeforeMap / KB})\n${(total(data) / KB).toFixed(1).padStart(7)} KB  data until ready (at most ${BUDGET.data / KB})`,
  );

  expect(Number.isFinite(mapAt), 'the map library was fetched').toBe(true);
  expect(
    [...data.keys()].some((url) => url.includes('geometry-base')),
    'the geometry was fetched',
  ).toBe(true);
  expect(total(scripts)).toBeGreaterThan(50 * KB);
  expect(total(scripts)).toBeLessThanOrEqual(BUDGET.scriptsBeforeMap);
  expect(total(data)).toBeLessThanOrEqual(BUDGET.data);
});

test('each switch of election, and a selected place, fetches at most 20 KB of data', async ({ page }) => {
  const LIMIT = 20 * KB;
  let bodies: Promise<{ path: string; size: number }>[] = [];
  await saveData(page);
  await page.goto('/');
  await mapReady(page, false);
  await expect
    .poll(
      () =>
        page.evaluate(
          () =>
            performance
              .getEntriesByType('resource')
              .filter((entry) => /geometry-(precincts-2018|context)/.test(entry.name)).length,
        ),
      { message: 'the shapes of 2018, and the streets, came ahead of need' },
    )
    .toBe(2);
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path.startsWith('/data/'))
      bodies.push(response.body().then((body) => ({ path, size: gzipSync(body, { level: 9 }).length })));
  });
  /** What a step fetched, by the time that the map’s own words or the profile answer it: the tokens answer sooner, with what was chosen. */
  const step = async (what: string, act: () => Promise<void>): Promise<void> => {
    bodies = [];
    await act();
    const files = await Promise.all(bodies);
    const sum = files.reduce((n, file) => n + file.size, 0);
    console.log(
      `${(sum / KB).toFixed(1).padStart(7)} KB  ${what}: ${files.map((file) => file.path.replace('/data/', '')).join(', ')}`,
    );
    expect(sum, what).toBeLessThanOrEqual(LIMIT);
  };
  for (const name of ['November 2018', 'November 2016', 'April 2017 primary', 'June 2014 primary', 'November 2024']) {
    await step(name, async () => {
      await chooseElection(page, name);
      await expect(page.locator('.card-subtitle')).toContainText(name.replace(/ (primary|runoff)$/, ''));
    });
  }
  await step('Koreatown', async () => {
    await placeButton(page, 'Koreatown').click();
    await expect(profileHeading(page, 'Koreatown')).toBeVisible();
    await expect(page.getByTestId('profile').locator('.bar').first()).toBeVisible();
  });
});
