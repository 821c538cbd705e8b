import type { Metadata } from 'next';
import { packReader, readManifest } from '@/app/packFiles';
import '@/app/about/article.css';
import { AboutNav } from '@/components/panels/AboutNav';
import { columnOf } from '@/lib/figure/people';
import { placementCounts, widestSplits } from '@/lib/elections/facts';
import { english } from '@/lib/i18n/english';
import type { ElectionPack, EstimatePack, PeoplePack, PlacesPack } from '@/lib/packs/schema';

const { m, f } = english;
const words = m.about.methods;
export const metadata: Metadata = { title: `${words.title} · ${m.app.brand} ${m.app.brandSecond}` };

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
const PLACEMENTS = ['exact', 'same-shape', 'near', 'same-name', 'unplaced'] as const;

/** The rules of honesty, each with an example taken from the published packs when the page is built. */
export default function MethodsPage() {
  const manifest = readManifest();
  const read = packReader(manifest);
  const elections = manifest.packs.filter((p) => p.kind === 'election' && p.id.startsWith('election-')).map((p) => read(p.id) as ElectionPack);
  const house = manifest.packs.filter((p) => p.kind === 'estimate' && p.id.endsWith('-us-house')).map((p) => read(p.id) as EstimatePack).reverse();
  const places = read('places') as PlacesPack;
  const people = read('people-neighborhoods') as PeoplePack;
  const nameOf = (slug: string): string => places.neighborhoods.find((n) => n.slug === slug)?.name ?? slug;
  const split = widestSplits(read('election-2020-11-general') as ElectionPack);
  const income = columnOf(people, { measure: 'median_household_income', vintage: 'acs-2018-2022' }, '2011');
  const koreatown = people.ids.indexOf('koreatown');
  const estimate = income?.estimate[koreatown] ?? null;
  const moe = income?.moe?.[koreatown] ?? null;
  return (
    <main className="article">
      <AboutNav />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>

      <h2 id="placement">{words.placement.title}</h2>
      <p>{words.placement.text}</p>
      <div className="scroll" role="region" aria-labelledby="placement" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.placement.election}</th>
              {PLACEMENTS.map((p) => <th key={p} scope="col" className="number">{words.placement[p]}</th>)}
              <th scope="col" className="number">{words.placement.withheld}</th>
            </tr>
          </thead>
          <tbody>
            {elections.filter((e) => e.precincts.id.length > 0).map((e) => {
              const counts = placementCounts(e);
              return (
                <tr key={e.election}>
                  <td>{m.elections[e.election].name}</td>
                  {PLACEMENTS.map((p) => <td key={p} className="number">{f.number(counts[p])}</td>)}
                  <td className="number">{f.number(e.withheld.rows)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>

      <h2>{words.split.title}</h2>
      <p>{words.split.text}</p>
      {split ? <p className="example">{words.split.example(nameOf(split.worst.slug), f.points(split.worst.error), nameOf(split.best.slug), f.points(split.best.error))}</p> : null}

      <h2>{words.estimate.title}</h2>
      <p>{words.estimate.text}</p>
      {house.map((e) => (
        <p key={e.election} className="example">
          {words.estimate.example(m.elections[e.election].name, f.points(e.leaveOneOut.estimate.shares[0] ?? 0), f.points(e.leaveOneOut.neighborhood.shares[0] ?? 0), f.points(e.leaveOneOut.district.shares[0] ?? 0))}
        </p>
      ))}
      <p><a href="/downloads/hexagons/leave-one-out.csv" download>{words.estimate.all}</a></p>

      <h2>{words.moe.title}</h2>
      <p>{words.moe.text}</p>
      {estimate !== null && moe !== null ? (
        <p className="example">{words.moe.example(nameOf('koreatown'), f.dollars(estimate), f.dollars(moe), f.dollars(estimate - moe), f.dollars(estimate + moe))}</p>
      ) : null}

      <h2>{words.privacy.title}</h2>
      <p>{words.privacy.text}</p>
      {elections.filter((e) => e.withheld.rows > 0).map((e) => (
        <p key={e.election} className="example">{words.privacy.example(m.elections[e.election].name, f.number(e.withheld.rows), f.number(sum(e.contests[0]!.withheld)))}</p>
      ))}

      {[words.vintages, words.areas, words.colors].map((rule) => (
        <div key={rule.title}>
          <h2>{rule.title}</h2>
          <p>{rule.text}</p>
        </div>
      ))}
      <p>{words.more}</p>
      <p>{m.about.areas} {m.about.independent}</p>
    </main>
  );
}
