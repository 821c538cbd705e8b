/** After the build: deletes what the bundler copied but no page asks for, so that nobody deploys or caches it. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

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
