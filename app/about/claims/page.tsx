import type { Metadata } from 'next';
import '@/app/about/article.css';
import '@/app/about/claims/claims.css';
import { Group, VerdictSign } from '@/app/about/claims/Group';
import { Rules } from '@/app/about/claims/Rules';
import { tell } from '@/lib/claims/tell';
import { AboutNav } from '@/app/AboutNav';
import { pageWords } from '@/app/words';
import { GROUPS } from '@/lib/claims/claims';
import { claimRows } from '@/lib/claims/evidence';
import { VERDICTS } from '@/lib/claims/verdict';
import { readNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';

export function generateMetadata(): Metadata {
  const { m, f, parts } = pageWords();
  const words = parts.claims;
  return {
    title: `${words.title} · ${m.app.brand} ${m.app.brandSecond}`,
    description: words.lede(f.number(claimRows(readNow(publishedService())).length)),
  };
}

/** Every reported claim beside the data: complete without scripts, its figures made from the published packs when the site is built. */
export default function ClaimsPage() {
  const edition = pageWords();
  const { f, parts } = edition;
  const words = parts.claims;
  const claims = claimRows(readNow(publishedService())).map((row) => tell(edition, row));
  const of = (group: string) => claims.filter((c) => c.row.group === group);
  return (
    <main className="article claims-page">
      <AboutNav />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede(f.number(claims.length))}</p>
      <dl className="claims-tally">
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictSign verdict={verdict} />
            </dt>
            <dd>{f.number(claims.filter((c) => c.row.verdict === verdict).length)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {words.neutral} {words.dates}
      </p>
      <nav className="contents" aria-label={words.jump}>
        {GROUPS.map((group) => (
          <a key={group} href={`#of-${group}`}>
            {words.groups[group]}
          </a>
        ))}
        <a href="#rules">{words.rules.title}</a>
      </nav>
      {GROUPS.map((group) => (
        <Group key={group} group={group} claims={of(group)} />
      ))}
      <Rules />
      <p>
        <a href="/downloads/claims.csv" download>
          {words.download}
        </a>
      </p>
      <p>{parts.about.independent}</p>
    </main>
  );
}
