/**
 * After the build: deletes what the bundler wrote but no page asks for, so that nobody deploys or caches it; puts the map of each page of the atlas before its scripts, and
 * has these compiled ahead; keeps one copy of the styles in each page, and no scripts that would do nothing; and tells search engines of the pages where the build knows
 * the site's address (`CA34_SITE`).
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { compiledAhead, namedScripts } from './compiledAhead.mjs';
import { mapFirst } from './mapFirst.mjs';
import { builtPages, foundPages, sitemap } from './pathPages.mjs';
import { stylesOnce, withoutIdleScripts } from './slimPage.mjs';

const ROOT = 'out';
const LANDING = 'index.html';
const MEDIA = join(ROOT, '_next', 'static', 'media');
/** MapLibre's development builds: about 4.8 MB that only its source refers to. */
const UNUSED = /^maplibre-gl.*-dev.*\.mjs(\.map)?$/;
/** What the router would fetch to go to a page without loading it, and ahead of that. */
const ROUTES = /^(?:index|__next\..*)\.txt$/;
/** Pages that others lead to without loading them, so that a deck which no browser keeps is not lost on the way. */
const KEPT_ROUTES = [LANDING, 'present/index.html', 'deck/index.html'];
/** An atlas by path is taken over from its HTML. Whoever comes back to it from elsewhere is told that it is of another build, and loads it whole. */
const ROUTE = { file: 'index.txt', text: '0:{"b":"whole"}\n' };

if (!existsSync(ROOT)) {
  console.error('There is no built site in out/: run `npm run build` first.');
  process.exit(1);
}
const unused = existsSync(MEDIA) ? readdirSync(MEDIA).filter((name) => UNUSED.test(name)) : [];
let bytes = 0;
/** @param {string} file */
function prune(file) {
  bytes += statSync(file).size;
  rmSync(file);
}
for (const name of unused) prune(join(MEDIA, name));

let atlases = 0;
/** @type {Set<string>} */
const scripts = new Set();
for (const page of builtPages(ROOT)) {
  const file = join(ROOT, page);
  const html = readFileSync(file, 'utf8');
  const first = mapFirst(html);
  const kept = KEPT_ROUTES.includes(page.replaceAll('\\', '/'));
  if (!kept)
    for (const name of readdirSync(dirname(file)).filter((n) => ROUTES.test(n))) prune(join(dirname(file), name));
  if (first !== html) {
    atlases += 1;
    if (!kept) writeFileSync(join(dirname(file), ROUTE.file), ROUTE.text);
    for (const src of namedScripts(first)) scripts.add(src.slice(src.indexOf('/_next/')));
  } else if (page === LANDING) {
    console.error(`${file} doesn’t carry the mark of app/mapFirst.ts, so its scripts come before its map.`);
    process.exit(1);
  }
  const made = withoutIdleScripts(stylesOnce(first));
  if (made !== html) writeFileSync(file, made);
}
for (const src of scripts) {
  const file = join(ROOT, src);
  writeFileSync(file, compiledAhead(readFileSync(file, 'utf8')));
}
console.log(`Pruned files that nothing asks for: ${(bytes / 1e6).toFixed(1)} MB. ${atlases} pages show the map first.`);

const site = process.env['CA34_SITE'];
if (site !== undefined && URL.canParse(site)) {
  const { origin, pathname } = new URL(site);
  const address = `${origin}${pathname}`.replace(/\/+$/, '');
  const pages = foundPages(ROOT, address);
  writeFileSync(join(ROOT, 'sitemap.xml'), sitemap(pages));
  writeFileSync(join(ROOT, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${address}/sitemap.xml\n`);
  console.log(`${pages.length} pages in the sitemap of ${address}/.`);
}
