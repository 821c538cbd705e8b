import type { Metadata } from 'next';
import { Measures } from '@/app/about/data/Measures';
import { Downloads } from '@/app/about/data/Downloads';
import { Pack } from '@/app/about/data/Pack';
import { electionEntries, otherEntries } from '@/app/about/data/packEntries';
import { publishedService } from '@/lib/figure/published';
import { readManifest } from '@/lib/packs/published';
import '@/app/about/article.css';
import { AboutNav } from '@/app/AboutNav';
import { CANDIDATES, ELECTION_IDS } from '@/lib/elections/catalogue';
import { pageWords } from '@/app/words';

export function generateMetadata(): Metadata {
  const { m, parts } = pageWords();
  const words = parts.about.data;
  return { title: `${words.title} · ${m.app.brand} ${m.app.brandSecond}` };
}

/** Every published file with its source, version and terms, and the check against the certified counts; all from the manifest. */
export default function DataPage() {
  const { m, f, parts } = pageWords();
  const words = parts.about.data;
  const manifest = readManifest();
  const service = publishedService();
  const { people, other } = otherEntries(manifest);
  return (
    <main className="article">
      <AboutNav />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>

      <nav className="contents" aria-label={parts.pages.data.contents}>
        <a href="#reconciliation">{words.reconciliation}</a>
        <a href="#packs">{words.packs}</a>
        <a href="#measures">{parts.pages.data.measures}</a>
        <a href="#downloads">{words.downloads}</a>
        <a href="#sources">{words.sourcesTitle}</a>
      </nav>

      <h2 id="reconciliation">{words.reconciliation}</h2>
      <p>{words.reconciliationNote}</p>
      <div className="scroll" role="region" aria-labelledby="reconciliation" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.election}</th>
              <th scope="col">{words.candidate}</th>
              <th scope="col" className="number">
                {words.certified}
              </th>
              <th scope="col" className="number">
                {words.published}
              </th>
              <th scope="col" className="number">
                {words.residual}
              </th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {manifest.reconciliation.map((r) => (
              <tr key={`${r.election} ${r.contest} ${r.candidate}`}>
                <td>
                  {m.elections[r.election].name}
                  {r.contest === 'us-house' ? '' : `, ${m.contests[r.contest].short}`}
                </td>
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
      <p>
        {parts.pages.data.packLead} <a href="/data/manifest.json">{words.manifest}</a>
      </p>
      <h3 id="votes">{parts.pages.data.groups.elections}</h3>
      {ELECTION_IDS.flatMap((election) => electionEntries(election, manifest, service)).map((entry) => (
        <Pack key={entry.pack.id} {...entry} manifest={manifest} />
      ))}
      <h3 id="people">{parts.pages.data.groups.people}</h3>
      {people.map((entry) => (
        <Pack key={entry.pack.id} {...entry} manifest={manifest} />
      ))}
      <h3 id="other">{parts.pages.data.groups.other}</h3>
      {other.map((entry) => (
        <Pack key={entry.pack.id} {...entry} manifest={manifest} />
      ))}

      <Measures sources={manifest.sources} />

      <h2 id="downloads">{words.downloads}</h2>
      <p>{words.downloadsNote}</p>
      <Downloads files={manifest.downloads} />

      <h2 id="sources">{words.sourcesTitle}</h2>
      <dl>
        {manifest.sources.map((s) => (
          <div key={s.id} id={`source-${s.id}`}>
            <dt>{s.name}</dt>
            <dd>
              {words.where}: {s.where}
            </dd>
            <dd>
              {words.version}: {s.version}
            </dd>
            <dd>
              {words.licence}: {s.licence}
            </dd>
            {s.note ? (
              <dd>
                {words.note}: {s.note}
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
      <p>{parts.about.independent}</p>
    </main>
  );
}
