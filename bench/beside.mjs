/**
 * The atlas beside a plain Leaflet page and a plain MapLibre page of the same neighborhoods, at the same size, by turns, in one run: as it opens beside Leaflet's
 * SVG, with `map=webgl` beside MapLibre. Prints medians and ratios and writes bench/RESULTS.md; judges nothing by absolute time but the bounds that name one.
 * Needs a built site (npm run build). CA34_ROUNDS=… more or fewer rounds (3), CA34_PROFILE=desktop or Chromebook one profile alone (then nothing is written).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import polylabel from 'polylabel';
import { findBrowser, SOFTWARE_WEBGL } from '../scripts/browser.mjs';
import { report, summary } from './report.mjs';
import { startSite } from './site.mjs';
import { inUse, pastedLink, PROFILES, untilUsable } from './visit.mjs';

const ROUNDS = Number(process.env['CA34_ROUNDS'] ?? 3);
const ONLY = process.env['CA34_PROFILE'];
const LINK = 'e=2018-11-general';

/** A point well inside each neighborhood that lies mostly in the district, as [lon, lat]; the first is Koreatown's. */
function places() {
  const { features } = JSON.parse(readFileSync('public/downloads/geometry/neighborhoods.geojson', 'utf8'));
  return features
    .filter((f) => f.properties.share_in_2011 > 0.5)
    .sort((a, b) => Number(b.properties.id === 'koreatown') - Number(a.properties.id === 'koreatown'))
    .map(({ geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const largest = polygons.reduce((a, b) => (b[0].length > a[0].length ? b : a));
      return [...polylabel(largest, 0.0001)].slice(0, 2);
    });
}

/** Size of the atlas's map in CSS px, which the plain pages take, too. */
async function stageSize(browser, site) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  site.begin(null);
  await page.goto(`${site.origin}/`);
  const box = await page.locator('.map-stage').boundingBox();
  await page.close();
  return `w=${Math.round(box?.width ?? 1280)}&h=${Math.round(box?.height ?? 800)}`;
}

if (!existsSync('out/index.html')) {
  console.error('There is no built site in out/: run `npm run build` first.');
  process.exit(1);
}
const site = await startSite();
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: SOFTWARE_WEBGL });
const bench = { browser, site };
const spots = places();
const size = await stageSize(browser, site);
const PAGES = {
  atlas: { address: '/?', webgl: false },
  leaflet: { address: `/peers/leaflet.html?${size}`, webgl: false },
  'atlas, map=webgl': { address: '/?map=webgl', webgl: true },
  maplibre: { address: `/peers/maplibre.html?${size}`, webgl: true },
};
const profiles = Object.keys(PROFILES).filter((name) => !ONLY || name === ONLY);
/** @type {import('./report.mjs').Visits} */
const visits = {};
// Each page once unmeasured: what the server compresses it has compressed by then.
for (const { address } of Object.values(PAGES)) await pastedLink(bench, 'desktop', `${address}&${LINK}`);
for (let round = 1; round <= ROUNDS; round += 1)
  for (const profile of profiles)
    for (const [name, { address, webgl }] of Object.entries(PAGES)) {
      const start = performance.now();
      const seen = ((visits[profile] ??= {})[name] ??= []);
      const usable = await untilUsable(bench, profile, address, spots[0]);
      const link = await pastedLink(bench, profile, `${address}&${LINK}`);
      const use = await inUse(bench, profile, address, spots, webgl).catch((/** @type {Error} */ error) => {
        console.error(error.message);
        return null;
      });
      seen.push({ ...usable, ...link, ...use });
      console.error(`${round}/${ROUNDS} ${profile}, ${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
const text = report(summary(visits), { rounds: ROUNDS, browser: `Chromium ${browser.version()}`, size });
await browser.close();
site.close();
console.log(text);
if (!ONLY) writeFileSync('bench/RESULTS.md', text);
