import type { Metadata } from 'next';
import { packNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import '@/app/about/article.css';
import { Reported2017 } from '@/app/about/elections/Reported2017';
import { AboutNav } from '@/app/AboutNav';
import { RaceSummary } from '@/components/panels/RaceSummary';
import { ELECTION_IDS } from '@/lib/elections/catalogue';
import { pageWords } from '@/app/words';

export function generateMetadata(): Metadata {
  const { m, parts } = pageWords();
  const r = parts.races;
  return { title: `${r.title} · ${m.app.brand} ${m.app.brandSecond}`, description: r.lede };
}

/** Every election's race card on one page, complete without scripts, with an anchor each. */
export default function ElectionsPage() {
  const { m, parts } = pageWords();
  const r = parts.races;
  const service = publishedService();
  return (
    <main className="article">
      <AboutNav />
      <h1>{r.title}</h1>
      <p className="lede">{r.lede}</p>
      <ul>
        {ELECTION_IDS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{m.elections[id].name}</a>: {m.elections[id].pairing}
          </li>
        ))}
      </ul>

      <h2 id="lines">{r.plans.title}</h2>
      <p>{r.plans.text2011}</p>
      <p>
        {r.plans.text2021} {r.plans.note2026}
      </p>
      <p>{r.plans.missing}</p>
      <p>
        <a href="/about/plans/">{r.plans.link}</a>
      </p>

      {ELECTION_IDS.map((id) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>
            {m.elections[id].name}: {m.elections[id].pairing}
          </h2>
          <RaceSummary
            pack={packNow(service, `election-${id}`)}
            words={pageWords()}
            race={r}
            claims={parts.claims}
            theme="light"
            level={3}
          />
          <p>
            <a href={`/${id}/`}>{r.show}</a>
          </p>
        </section>
      ))}
      <Reported2017 service={service} />
      <p>{parts.about.independent}</p>
    </main>
  );
}
