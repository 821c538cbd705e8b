import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Measured } from '@/app/about/methods/Measured';
import {
  areasExample,
  colorsExample,
  electionsOf,
  estimateExamples,
  marginExamples,
  peopleExample,
  placedExample,
  privacyExamples,
  splitExample,
  totalsExamples,
  vintageExamples,
  wordingExample,
} from '@/app/about/methods/examples';
import { publishedService } from '@/lib/figure/published';
import { readManifest } from '@/lib/packs/published';
import '@/app/about/article.css';
import { AboutNav } from '@/app/AboutNav';
import { placementCounts } from '@/lib/packs/electionFacts';
import type { MethodId } from '@/lib/figure/trace';
import { pageWords } from '@/app/words';
import type { ElectionPack } from '@/lib/packs/schema';

export function generateMetadata(): Metadata {
  const { m, parts } = pageWords();
  const words = parts.about.methods;
  return { title: `${words.title} · ${m.app.brand} ${m.app.brandSecond}` };
}

const PLACEMENTS = ['exact', 'same-shape', 'near', 'same-name', 'unplaced'] as const;
const measured = (): string => readFileSync(path.join(process.cwd(), 'docs', 'accuracy.md'), 'utf8');

/** The rules of honesty, each with an example taken from the published packs when the page is built; then how far each method errs. */
export default function MethodsPage() {
  const { parts } = pageWords();
  const words = parts.about.methods;
  const more = parts.pages.methods;
  const manifest = readManifest();
  const packs = { manifest, service: publishedService() };
  return (
    <main className="article">
      <AboutNav />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <Rule id="totals" title={more.totals.title} text={more.totals.text} examples={totalsExamples(packs)} />
      <Rule id="placement" title={words.placement.title} text={words.placement.text} examples={[placedExample(packs)]}>
        <Placements elections={electionsOf(packs)} />
      </Rule>
      <Rule
        id="split"
        title={words.split.title}
        text={`${words.split.text} ${more.cap}`}
        examples={[splitExample(packs)]}
      />
      <Rule id="estimate" title={words.estimate.title} text={words.estimate.text} examples={estimateExamples(packs)}>
        <p>
          <a href="/downloads/hexagons/leave-one-out.csv" download>
            {words.estimate.all}
          </a>
        </p>
      </Rule>
      <Rule id="people" title={more.people.title} text={more.people.text} examples={[peopleExample(packs)]} />
      <Rule
        id="margins"
        title={words.moe.title}
        text={`${words.moe.text} ${more.named}`}
        examples={marginExamples(packs)}
      />
      <Rule
        id="privacy"
        title={words.privacy.title}
        text={`${words.privacy.text} ${more.pool}`}
        examples={privacyExamples(packs)}
      />
      <Rule id="vintages" title={words.vintages.title} text={words.vintages.text} examples={vintageExamples(packs)} />
      <Rule id="areas" title={words.areas.title} text={words.areas.text} examples={[areasExample(packs)]} />
      <Rule id="colors" title={words.colors.title} text={words.colors.text} examples={[colorsExample()]} />
      <Rule id="wording" title={more.wording.title} text={more.wording.text} examples={[wordingExample(packs)]} />
      <Rule id="accuracy" title={more.accuracy.title} text={more.accuracy.text} examples={[]}>
        <Measured markdown={measured()} />
      </Rule>
      <p>{words.more}</p>
      <p>
        {parts.about.areas} {parts.about.independent}
      </p>
    </main>
  );
}

interface RuleProps {
  id: MethodId;
  title: string;
  text: string;
  examples: readonly string[];
  children?: ReactNode;
}

function Rule({ id, title, text, examples, children }: RuleProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      {examples.map((example) => (
        <p key={example} className="example">
          {example}
        </p>
      ))}
      {children}
    </section>
  );
}

/** How well the precincts of each election are located. */
function Placements({ elections }: { elections: readonly ElectionPack[] }) {
  const { m, f, parts } = pageWords();
  const words = parts.about.methods;
  return (
    <div className="scroll" role="region" aria-labelledby="placement" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.placement.election}</th>
            {PLACEMENTS.map((p) => (
              <th key={p} scope="col" className="number">
                {words.placement[p]}
              </th>
            ))}
            <th scope="col" className="number">
              {words.placement.withheld}
            </th>
          </tr>
        </thead>
        <tbody>
          {elections.map((e) => {
            const counts = placementCounts(e);
            return (
              <tr key={e.election}>
                <td>{m.elections[e.election].name}</td>
                {PLACEMENTS.map((p) => (
                  <td key={p} className="number">
                    {f.number(counts[p])}
                  </td>
                ))}
                <td className="number">{f.number(e.withheld.rows)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
