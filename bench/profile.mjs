/**
 * Where the time of a visit goes: CPU profiles of a load, of hovers and of a drag, the costliest functions by self time, and the browser's own work (style,
 * layout, paint). Needs a built site. Usage: node bench/profile.mjs [address, `/?` unless given] [rate of slowing the CPU, 1 unless given]
 */
import process from 'node:process';
import { chromium } from '@playwright/test';
import { findBrowser, SOFTWARE_WEBGL } from '../scripts/browser.mjs';
import { probe } from './probe.mjs';
import { startSite } from './site.mjs';

const [address = '/?', rate = '1'] = process.argv.slice(2);
const SHOWN = 12;
const METRICS = [
  'ScriptDuration',
  'RecalcStyleDuration',
  'LayoutDuration',
  'TaskDuration',
  'RecalcStyleCount',
  'LayoutCount',
];

const site = await startSite();
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: SOFTWARE_WEBGL });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const devtools = await page.context().newCDPSession(page);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(rate) });
await devtools.send('Performance.enable');
await devtools.send('Profiler.enable');
await devtools.send('Profiler.setSamplingInterval', { interval: 500 });
await page.addInitScript(probe);

async function metrics() {
  const { metrics: all } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** @param {string} name @param {() => Promise<unknown>} act */
async function profiled(name, act) {
  const before = await metrics();
  await devtools.send('Profiler.start');
  await act();
  const { profile } = await devtools.send('Profiler.stop');
  const after = await metrics();
  const times = new Map();
  const byId = new Map(profile.nodes.map((n) => [n.id, n.callFrame]));
  profile.samples?.forEach((id, i) => {
    const { functionName, url, lineNumber, columnNumber } = byId.get(id) ?? {};
    const key = `${functionName || '(anonymous)'} ${url?.split('/').pop() ?? ''}:${lineNumber}:${columnNumber}`;
    times.set(key, (times.get(key) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / 1000);
  });
  console.log(
    `\n${name}: ${METRICS.map((m) => `${m} ${((after[m] - before[m]) * (m.endsWith('Count') ? 1 : 1000)).toFixed(0)}`).join(', ')}`,
  );
  for (const [key, ms] of [...times]
    .sort((a, b) => b[1] - a[1])
    .filter(([k]) => !/^\((idle|program)\)/.test(k))
    .slice(0, SHOWN))
    console.log(`  ${ms.toFixed(1).padStart(8)} ms  ${key}`);
}

await profiled('load', async () => {
  site.begin(null);
  await page.goto(site.origin + address, { waitUntil: 'commit' });
  await page.waitForFunction(() => (window.bench?.colored ?? -1) > 0);
  for (;;) {
    const calm = await page.evaluate(
      () => document.documentElement.dataset.map !== 'loading' && performance.now() - window.bench.lastLong > 1500,
    );
    if (calm && site.quiet() > 1500) break;
    await page.waitForTimeout(100);
  }
});
console.log(
  'long tasks',
  await page.evaluate(() => window.bench.longTasks),
  'map',
  await page.evaluate(() => document.documentElement.dataset.map),
);
const box = await page.locator('.map-stage, #map').first().boundingBox();
const at = (x, y) => [box.x + box.width * x, box.y + box.height * y];
await profiled('hovers', async () => {
  for (let i = 0; i < 40; i += 1) {
    await page.mouse.move(...at(0.2 + (0.6 * ((i * 7) % 10)) / 10, 0.2 + (0.6 * ((i * 3) % 10)) / 10));
    await page.waitForTimeout(40);
  }
});
await profiled('drag', async () => {
  const [x, y] = at(0.5, 0.5);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y);
  await page.evaluate(() => {
    window.bench.dragging = true;
  });
  for (let step = 1; step <= 80; step += 1) {
    const along = step % 40 <= 20 ? step % 40 : 40 - (step % 40);
    await page.mouse.move(x + 8 + along * 12, y + along * 4);
    await page.waitForTimeout(8);
  }
  await page.evaluate(() => {
    window.bench.dragging = false;
  });
});
const frames = (await page.evaluate(() => window.bench.frames)).sort((a, b) => a - b);
console.log(
  'frames',
  frames.length,
  'p50',
  frames[frames.length >> 1],
  'p95',
  frames[Math.floor(frames.length * 0.95)],
);
await profiled('release', async () => {
  await page.mouse.up();
  await page.waitForTimeout(800);
});
await browser.close();
site.close();
