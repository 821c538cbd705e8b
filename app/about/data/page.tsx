import type { Metadata } from 'next';
import { readManifest } from '@/app/packFiles';
import '@/app/about/article.css';
import { AboutNav } from '@/components/panels/AboutNav';
import { CANDIDATES } from '@/lib/elections/catalogue';
import { english } from '@/lib/i18n/englishPages';

const { m, f } = english;
const words = m.about.data;
export const metadata: Metadata = { title: `${words.title} · ${m.app.brand} ${m.app.brandSecond}` };

/** Every published file with its source, version and terms, and the check against the certified counts; all from the manifest. */
export default function DataPage() {
  const manifest = readManifest();
  return (
    <main className="article">
      <AboutNav />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>

      <h2 id="reconciliation">{words.reconciliation}</h2>
      <p>{words.reconciliationNote}</p>
      <div className="scroll" role="region" aria-labelledby="reconciliation" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.election}</th><th scope="col">{words.candidate}</th><th scope="col" className="number">{words.certified}</th>
              <th scope="col" className="number">{words.published}</th><th scope="col" className="number">{words.residual}</th><th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {manifest.reconciliation.map((r) => (
              <tr key={`${r.election} ${r.contest} ${r.candidate}`}>
                <td>{m.elections[r.election].name}{r.contest === 'us-house' ? '' : `, ${m.contests[r.contest].short}`}</td>
                <td>{CANDIDATES[r.candidate].name}</td>
                <td className="number">{r.certified === null ? words.none : f.number(r.certified)}</td>
                <td className="number">{f.number(r.published)}</td>
                <td className="number">{r.residual === null ? '–' : f.number(r.residual)}</td>
                <td>{r.explanation === '' ? words.status[r.status] : r.explanation}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>

      <h2 id="packs">{words.packs}</h2>
      <div className="scroll" role="region" aria-labelledby="packs" tabIndex={0}>
        <table>
          <thead>
            <tr><th scope="col">{words.pack}</th><th scope="col">{words.vintage}</th><th scope="col" className="number">{words.size}</th><th scope="col">{words.hash}</th><th scope="col">{words.sources}</th></tr>
          </thead>
          <tbody>
            {manifest.packs.map((p) => (
              <tr key={p.id}>
                <td><a href={`/data/${p.file}`}>{p.id}</a></td>
                <td>{p.vintage}</td>
                <td className="number">{words.kilobytes(f.number(p.bytes / 1000))}</td>
                <td><code title={p.sha256}>{p.sha256.slice(0, 12)}…</code></td>
                <td>{p.sources.map((id, i) => <span key={id}>{i > 0 ? ', ' : ''}<a href={`#source-${id}`}>{id}</a></span>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p><a href="/data/manifest.json">{words.manifest}</a></p>

      <h2>{words.downloads}</h2>
      <p>{words.downloadsNote}</p>
      <ul>
        {manifest.downloads.map((d) => (
          <li key={d.file}><a href={`/downloads/${d.file}`} download>{d.file}</a> · {words.kilobytes(f.number(d.bytes / 1000))}</li>
        ))}
      </ul>

      <h2>{words.sourcesTitle}</h2>
      <dl>
        {manifest.sources.map((s) => (
          <div key={s.id} id={`source-${s.id}`}>
            <dt>{s.name}</dt>
            <dd>{words.where}: {s.where}</dd>
            <dd>{words.version}: {s.version}</dd>
            <dd>{words.licence}: {s.licence}</dd>
            {s.note ? <dd>{words.note}: {s.note}</dd> : null}
          </div>
        ))}
      </dl>
      <p>{m.about.independent}</p>
    </main>
  );
}
