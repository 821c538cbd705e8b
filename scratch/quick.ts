import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openSources } from '../geo/pipeline/sources';
import { buildGeometry } from '../geo/pipeline/geometry/build';
import { groundOf, readElections } from '../geo/pipeline/elections/build';
import { prepareRecovered } from '../geo/pipeline/recovered/prepare';
import { buildRecovered } from '../geo/pipeline/recovered/build';
async function main() {
  const sources = openSources('/work/shared/data');
  const { geo } = await buildGeometry(sources);
  const read = readElections(sources, geo.plans);
  const c0 = process.cpuUsage();
  const prepared = await prepareRecovered(sources, geo, read);
  const c1 = process.cpuUsage(c0); console.log('prepare cpu', (c1.user + c1.system) / 1e6);
  const reading = { ...read, recovered: prepared.crosswalks };
  const grounds = { '2011': groundOf(sources, geo, '2011', reading), '2021': groundOf(sources, geo, '2021', reading) };
  const built = await buildRecovered(sources, geo, { prepared, reading, grounds, council: grounds });
  const c2 = process.cpuUsage(c0); console.log('all cpu', (c2.user + c2.system) / 1e6, 'rss', process.memoryUsage().rss / 1e6);
  writeFileSync('/tmp/team/recover-accuracy.md', built.docs!.map((d) => d.content).join('\n\n'));
  for (const p of built.packs) console.log(p.id, p.content.length, gzipSync(p.content).length);
  for (const d of built.downloads) { console.log(d.file, d.content.length); writeFileSync('/tmp/team/recover-' + d.file.replaceAll('/', '-'), d.content); }
  writeFileSync('/tmp/team/recover-iv.json', JSON.stringify(built.packs.filter((p) => p.id.startsWith('intervals-') || p.id.startsWith('blockgroups')).map((p) => [p.id, JSON.parse(String(p.content))])));
}
main();
