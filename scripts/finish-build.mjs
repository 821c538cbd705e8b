/** After the build: deletes what the bundler copied but no page asks for, so that nobody deploys or caches it, and puts the landing page's map before its scripts. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { mapFirst } from './mapFirst.mjs';

const LANDING = join('out', 'index.html');
const MEDIA = join('out', '_next', 'static', 'media');
/** MapLibre's development builds: about 4.8 MB that only its source refers to. */
const UNUSED = /^maplibre-gl.*-dev.*\.mjs(\.map)?$/;

if (!existsSync('out')) {
  console.error('There is no built site in out/: run `npm run build` first.');
  process.exit(1);
}
const unused = existsSync(MEDIA) ? readdirSync(MEDIA).filter((name) => UNUSED.test(name)) : [];
let bytes = 0;
for (const name of unused) {
  const file = join(MEDIA, name);
  bytes += statSync(file).size;
  rmSync(file);
}
if (unused.length > 0)
  console.log(`Pruned ${unused.length} unused files from the build (${(bytes / 1e6).toFixed(1)} MB).`);
const html = readFileSync(LANDING, 'utf8');
const made = mapFirst(html);
if (made === html) {
  console.error(`${LANDING} doesn’t carry the mark of app/mapFirst.ts, so its scripts come before its map.`);
  process.exit(1);
}
writeFileSync(LANDING, made);
