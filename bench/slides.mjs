/**
 * From slide to slide in the presenter, beside a cold load of the same View in the atlas, by turns, in one run. CPU slowed 4 times, a
 * connection of 1.6 Mbit/s and 150 ms for both; both clocks stop when the WebGL map has drawn the View's Figure. Says medians and their ratio, and fails above 0.2.
 * Needs a built site (npm run build). CA34_DECK=… takes another deck file, CA34_ROUNDS=… more rounds.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';

const ROUNDS = Number(process.env['CA34_ROUNDS'] ?? 3);
const MOST_SLIDES = 6;
/** CA34_NETWORK=fast leaves the connection alone: then nothing but work is compared. */
const NETWORK = process.env['CA34_NETWORK'] !== 'fast';
const LIMIT = 0.2;
const compress = promisify(gzip);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The deck to give: the one named, else the first lesson, else the tests' own. */
function deckFile() {
  const named = process.env['CA34_DECK'];
  if (named) return named;
  const lessons = existsSync('out/lessons')
    ? readdirSync('out/lessons')
        .filter((name) => name.endsWith('.deck.json'))
        .sort()
    : [];
  return lessons[0] ? join('out/lessons', lessons[0]) : 'e2e/fixture.deck.json';
}
const file = deckFile();
const text = readFileSync(file, 'utf8');
/** Slides of one deck may share a View: each View once. */
const all = JSON.parse(text).slides.map((s) => s.view);
const views = [...new Set(all)].slice(0, MOST_SLIDES);
const deck = JSON.stringify({
  ...JSON.parse(text),
  slides: views.map((view) => JSON.parse(text).slides[all.indexOf(view)]),
});

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (path === '/lessons/bench.deck.json') {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(deck);
    return;
  }
  const root = resolve('out');
  const asked = join(root, path.replace(/\/$/, '/index.html'));
  if (!asked.startsWith(root + sep)) {
    response.writeHead(404).end();
    return;
  }
  readFile(asked)
    .then(compress)
    .then(
      (body) =>
        response
          .writeHead(200, {
            'Content-Type': TYPES[extname(asked)] ?? 'application/octet-stream',
            'Content-Encoding': 'gzip',
            'Cache-Control': 'no-store',
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
});
async function visit(address) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (NETWORK) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 94_000,
    });
  }
  await page.addInitScript(() => {
    // When the key went down, and when the map had drawn what it asked for.
    window.pressed = 0;
    addEventListener(
      'keydown',
      () => {
        window.pressed = performance.now();
      },
      { capture: true },
    );
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLElement) {
          if (target.dataset.drawn !== undefined) {
            window.drawn = target.dataset.drawn;
            window.drawnAt = performance.now();
          }
          if (
            target === document.documentElement &&
            target.dataset.map === 'ready' &&
            target.dataset.pending === undefined
          )
            window.readyAt ??= performance.now();
        }
    }).observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-drawn', 'data-map', 'data-pending'],
    });
  });
  await page.goto(origin + address, { waitUntil: 'commit' });
  return { context, page };
}

/** An address that asks for the WebGL map: without a graphics card nobody gets it unasked. @param {string} address */
const withWebGl = (address) => `${address}${address.includes('?') ? '&' : '?'}map=webgl`;

/** Milliseconds until the atlas's map shows a View, from nothing. */
async function cold(view) {
  const { context, page } = await visit(withWebGl(`/${view}`));
  const time = await (await page.waitForFunction(() => window.readyAt, undefined, { timeout: 240_000 })).jsonValue();
  await context.close();
  return time;
}

/** Milliseconds from the key to the drawn map, for each slide but the first, everything being there. */
async function steps() {
  const { context, page } = await visit(withWebGl('/present/?deck=/lessons/bench.deck.json'));
  await page.waitForFunction(
    () => document.querySelector('[data-ahead="ready"]') && document.querySelector('[data-drawn]'),
    undefined,
    { timeout: 240_000 },
  );
  const times = [];
  for (const view of views.slice(1)) {
    await page.evaluate(
      () =>
        new Promise((done) => {
          requestIdleCallback(done, { timeout: 1000 });
        }),
    );
    await page.keyboard.press('PageDown');
    await page.waitForFunction((v) => window.drawn === v, view, { timeout: 120_000 });
    times.push(await page.evaluate(() => window.drawnAt - window.pressed));
  }
  await context.close();
  return times;
}

const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];
const times = views.slice(1).map(() => ({ step: [], cold: [] }));
for (let i = 0; i < ROUNDS; i += 1) {
  (await steps()).forEach((ms, n) => times[n].step.push(ms));
  for (const [n, view] of views.slice(1).entries()) times[n].cold.push(await cold(view));
}
await browser.close();
server.close();
console.log(
  `From slide to slide, preloaded, beside a cold load of the same View; median of ${ROUNDS} (4x slowed CPU, ${NETWORK ? '1.6 Mbit/s, 150 ms' : 'fast connection'}, ${file}):`,
);
const ratios = times.map(({ step, cold: whole }, n) => {
  const ratio = median(step) / median(whole);
  console.log(
    `  ${median(step).toFixed(0).padStart(6)} ms  ${median(whole).toFixed(0).padStart(7)} ms  ${ratio.toFixed(3)}  ${views[n + 1] || '/'}`,
  );
  return ratio;
});
const ratio = median(ratios);
console.log(`  ratio ${ratio.toFixed(3)} (at most ${LIMIT})`);
if (ratio > LIMIT) process.exitCode = 1;
