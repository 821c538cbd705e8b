/** One visit to one page: what a reader waits for. Three kinds: until usable, at rest and in use, and a pasted link. */
import { probe } from './probe.mjs';

const VIEWPORT = { width: 1280, height: 800 };
const REST_MS = 1500;
const LONGEST_MS = 120_000;

/** The two machines compared. */
export const PROFILES = {
  desktop: { cpu: 1, connection: null },
  Chromebook: { cpu: 4, connection: { latency: 150, bytesPerSecond: 200_000 } },
};

/**
 * Opens an address in a new browser profile.
 * @param {{ browser: import('@playwright/test').Browser, site: Awaited<ReturnType<typeof import('./site.mjs').startSite>> }} bench
 * @param {keyof typeof PROFILES} profile
 * @param {string} address
 * @param {(page: import('@playwright/test').Page, devtools: import('@playwright/test').CDPSession) => Promise<T>} act
 * @template T
 */
async function visit({ browser, site }, profile, address, act) {
  const { cpu, connection } = PROFILES[profile];
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (cpu !== 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(probe);
  site.begin(connection);
  await page.goto(site.origin + address, { waitUntil: 'commit', timeout: LONGEST_MS });
  try {
    return await act(page, devtools);
  } finally {
    await context.close();
  }
}

/**
 * Asked for by the protocol itself: the first `evaluate` of a page makes the browser read 330 KB of helpers, a third of a second of the slowed machine's time in the midst
 * of what is measured.
 * @param {import('@playwright/test').CDPSession} devtools
 * @returns {Promise<number>} ms until the first colored map
 * @throws when there is none in two minutes
 */
async function firstColor(devtools) {
  const end = performance.now() + LONGEST_MS;
  while (performance.now() < end) {
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'window.bench?.colored ?? -1' });
    if (result.value > 0) return result.value;
    await new Promise((then) => setTimeout(then, 25));
  }
  throw new Error('No colored map came.');
}

/** Waits until the page has worked and asked for nothing for a while, and its map has come if it is on its way. */
async function rest(page, site) {
  const end = performance.now() + LONGEST_MS;
  for (;;) {
    const calm = await page.evaluate(
      (ms) => document.documentElement.dataset.map !== 'loading' && performance.now() - window.bench.lastLong > ms,
      REST_MS,
    );
    if ((calm && site.quiet() > REST_MS) || performance.now() > end) return;
    await page.waitForTimeout(100);
  }
}

/** @returns {Promise<{ x: number, y: number } | null>} a place on the page; null where the map doesn't show it */
function spot(page, at) {
  return page.evaluate((where) => {
    const p = window.bench.project(where);
    const hit = p && document.elementFromPoint(p.x, p.y);
    return hit?.closest('.map-stage, #map') ? p : null;
  }, at);
}

/** First color, and bytes sent by the time that a click on a place is answered. */
export function untilUsable(bench, profile, address, at) {
  return visit(bench, profile, address, async (page, devtools) => {
    const color = await firstColor(devtools);
    const end = performance.now() + LONGEST_MS;
    while (!(await page.evaluate(() => window.bench.answered()))) {
      if (performance.now() > end) throw new Error(`${address} answers no click.`);
      const p = await spot(page, at);
      if (p) await page.mouse.click(p.x, p.y);
      await page.waitForTimeout(150);
    }
    return { color, kilobytes: bench.site.sent() / 1000 };
  });
}

/** @returns {Promise<{ link: number }>} ms until a pasted link's first color */
export function pastedLink(bench, profile, address) {
  return visit(bench, profile, address, async (_page, devtools) => ({ link: await firstColor(devtools) }));
}

/**
 * First color, long tasks until the page rests, then the pointer: hover from place to place, and a drag there and back.
 * @param {[number, number][]} places
 * @param {boolean} webgl waits for the atlas's WebGL map
 */
export function inUse(bench, profile, address, places, webgl) {
  return visit(bench, profile, address, async (page, devtools) => {
    const color = await firstColor(devtools);
    await rest(page, bench.site);
    const map = await page.evaluate(() => document.documentElement.dataset.map ?? 'peer');
    if (webgl && map !== 'ready' && map !== 'peer') throw new Error(`${address} shows its map as “${map}”.`);
    const longTasks = await page.evaluate(() => window.bench.longTasks);
    return { color, longTasks, map, hovers: await hovers(page, places), frames: await frames(page, places[0]) };
  });
}

/** @returns {Promise<number[]>} ms from pointer to card, place by place; a place whose card says nothing new is left out */
async function hovers(page, places) {
  const times = [];
  for (const at of places) {
    const p = await spot(page, at);
    if (!p) continue;
    await page.evaluate(() => window.bench.arm());
    await page.mouse.move(p.x, p.y);
    const shown = await page
      .waitForFunction(() => window.bench.hovered !== null, undefined, { timeout: 4000 })
      .catch(() => null);
    if (shown) times.push(await page.evaluate(() => window.bench.hovered));
    await page.waitForTimeout(50);
  }
  return times;
}

/** @returns {Promise<number[]>} frame times, ms, while the map is dragged 240 px there and back, twice */
async function frames(page, at) {
  const p = (await spot(page, at)) ?? { x: VIEWPORT.width / 2, y: VIEWPORT.height / 2 };
  await page.mouse.move(p.x, p.y);
  await page.mouse.down();
  await page.mouse.move(p.x + 8, p.y);
  await page.evaluate(() => {
    window.bench.dragging = true;
  });
  for (let step = 1; step <= 80; step += 1) {
    const along = step % 40 <= 20 ? step % 40 : 40 - (step % 40);
    await page.mouse.move(p.x + 8 + along * 12, p.y + along * 4);
    await page.waitForTimeout(8);
  }
  await page.evaluate(() => {
    window.bench.dragging = false;
  });
  await page.mouse.up();
  return page.evaluate(() => window.bench.frames);
}
