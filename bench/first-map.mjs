/**
 * Time to the first colored map: the atlas's landing page beside a plain Leaflet page of the same neighborhoods, by turns, in one run.
 * CPU slowed 4 times, a connection of 1.6 Mbit/s and 150 ms. Says medians and their ratio; judges nothing by absolute time.
 * Needs a built site (npm run build).
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';

const ROUNDS = Number(process.env['CA34_ROUNDS'] ?? 7);
const compress = promisify(gzip);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves out/ at /, and the Leaflet page with its library beside it. */
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const root = path.startsWith('/leaflet/') ? resolve('node_modules/leaflet/dist') : resolve('out');
  const file =
    path === '/leaflet.html'
      ? resolve('bench/leaflet.html')
      : join(root, path.replace(/^\/leaflet\//, '/').replace(/\/$/, '/index.html'));
  if (path !== '/leaflet.html' && !file.startsWith(root + sep)) {
    response.writeHead(404).end();
    return;
  }
  readFile(file)
    .then(compress)
    .then(
      (body) =>
        response
          .writeHead(200, {
            'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
            'Content-Encoding': 'gzip',
            'Cache-Control': 'no-store',
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address();

/** Notes the first frame after which at least 20 areas with a fill stand in the page. */
const watch = () => {
  const look = () => {
    const filled = [...document.querySelectorAll('path')].filter((p) => {
      const fill = p.getAttribute('fill');
      return fill !== null && fill !== 'none' && p.getBoundingClientRect().width > 3;
    });
    if (filled.length >= 20)
      requestAnimationFrame(() => {
        window.firstMap = performance.now();
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
async function once(address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
  await page.addInitScript(watch);
  await page.goto(`http://127.0.0.1:${port}${address}`, { waitUntil: 'commit' });
  const time = await (await page.waitForFunction(() => window.firstMap, undefined, { timeout: 120_000 })).jsonValue();
  await context.close();
  return time;
}

const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];
const times = { atlas: [], leaflet: [] };
for (let i = 0; i < ROUNDS; i += 1) {
  times.atlas.push(await once('/'));
  times.leaflet.push(await once('/leaflet.html'));
}
await browser.close();
server.close();
const atlas = median(times.atlas);
const leaflet = median(times.leaflet);
console.log(`First colored map, median of ${ROUNDS} (4x slowed CPU, 1.6 Mbit/s, 150 ms):`);
console.log(`  the atlas           ${atlas.toFixed(0)} ms`);
console.log(`  plain Leaflet page  ${leaflet.toFixed(0)} ms`);
console.log(`  ratio               ${(atlas / leaflet).toFixed(2)}`);
