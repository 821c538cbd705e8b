/** Budgets, measured on the built files. Gzipped: the landing page's scripts (before the map library) and its HTML with the SVG; what a switch of election or a selected place fetches. As it lies on the disk: all data; the pages of paths (pathSizes.mjs). */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import filePlugin from '@size-limit/file';
import sizeLimit from 'size-limit';
import { pathSizes } from './pathSizes.mjs';

const PAGE = join('out', 'index.html');
const KB = 1000;

/**
 * Scripts that the page itself asks for, as paths in out/: script tags, those put off until the map is there among them, and preloads, without those for browsers that know no modules.
 * @param {string} html
 * @returns {string[]}
 */
function scriptsOf(html) {
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/\bnomodule\b/i.test(tag));
  const links = [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /\brel="modulepreload"/.test(tag) || /\bas="script"/.test(tag));
  const skipped = new Set(
    [...html.matchAll(/<script\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => /\bnomodule\b/i.test(tag))
      .map((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1]),
  );
  const paths = [...scripts, ...links]
    .map((tag) => /\b(?:src|href|data-late)="([^"]+)"/.exec(tag)?.[1])
    .filter((path) => path !== undefined && !skipped.has(path));
  return [...new Set(paths)].map((path) => join('out', String(path).replace(/[?#].*$/, '')));
}

if (!existsSync(PAGE)) {
  console.error(`There is no ${PAGE}: run \`npm run build\` first.`);
  process.exit(1);
}
const scripts = scriptsOf(readFileSync(PAGE, 'utf8'));
const checks = [
  // The Figure and the shapes are read from the page itself: 1.5 KB of scripts that made its HTML 26 KB smaller.
  { name: `landing page, ${scripts.length} scripts`, files: scripts, limit: 217 * KB, gzip: true },
  { name: 'landing page, HTML with the SVG and the styles', files: [PAGE], limit: 44 * KB, gzip: true },
];
const DATA = join('out', 'data');
/** Files of packs by the start of their name, up to the hash. @param {string} id */
const packs = (id) =>
  readdirSync(DATA)
    .filter((name) => new RegExp(`^${id}-[0-9a-f]{10}\\.json$`).test(name))
    .map((name) => join(DATA, name));
/** The largest of some files once gzipped. @param {string[]} files */
const largest = (files) => files.reduce((a, b) => (statSync(a).size >= statSync(b).size ? a : b));
checks.push(
  {
    name: 'a switch of election: the largest',
    files: [largest(packs('election-[0-9a-z-]+'))],
    limit: 20 * KB,
    gzip: true,
  },
  {
    name: 'a switch of contest: the largest',
    files: [largest(packs('contest-[0-9a-z-]+'))],
    limit: 20 * KB,
    gzip: true,
  },
  {
    name: 'a switch of measure: the largest',
    files: [largest(packs('people-[0-9a-z-]+'))],
    limit: 20 * KB,
    gzip: true,
  },
  {
    name: 'a neighborhood selected',
    files: [...packs('profiles'), ...packs('people-neighborhoods')],
    limit: 20 * KB,
    gzip: true,
  },
  {
    name: 'a precinct selected',
    files: [...packs('profiles-precincts'), ...packs('people-neighborhoods')],
    limit: 20 * KB,
    gzip: true,
  },
  {
    name: 'a switch to block groups: the largest',
    files: [...packs('geometry-block-groups-2020'), ...packs('blockgroups'), largest(packs('blockgroups-2[0-9a-z-]+'))],
    limit: 30 * KB,
    gzip: true,
  },
  {
    name: 'all of data/, not gzipped',
    files: readdirSync(DATA).map((name) => join(DATA, name)),
    limit: 8000 * KB,
    gzip: false,
    brotli: false,
  },
);
if (scripts.length === 0) {
  console.error(`${PAGE} names no scripts: the way they are counted needs a look.`);
  process.exit(1);
}
const missing = scripts.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`${PAGE} names scripts that were not built: ${missing.join(', ')}`);
  process.exit(1);
}

const sizes = await sizeLimit([filePlugin], { checks });
/** @param {number} bytes */
const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`.padStart(9);
console.log(`\n${'gzip'.padStart(9)} ${'at most'.padStart(10)}`);
checks.forEach((check, i) => {
  const size = sizes[i]?.size ?? Infinity;
  const over = size > check.limit;
  if (over) process.exitCode = 1;
  console.log(`${kb(size)}  ${kb(check.limit)}  ${check.name}${over ? '  TOO BIG' : ''}`);
});
console.log(`\n${'on disk'.padStart(9)} ${'at most'.padStart(10)}`);
for (const { name, size, limit } of pathSizes('out')) {
  if (size > limit) process.exitCode = 1;
  console.log(`${kb(size)}  ${kb(limit)}  ${name}${size > limit ? '  TOO BIG' : ''}`);
}
console.log('(Data until the map is ready: e2e/budget.spec.ts.)');
