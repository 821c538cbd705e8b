import type { Metadata } from 'next';
import { ChangesTable } from '@/app/about/plans/ChangesTable';
import { CompactnessTable } from '@/app/about/plans/CompactnessTable';
import { EarlierPictures } from '@/app/about/plans/EarlierPictures';
import { PlansMap } from '@/app/about/plans/PlansMap';
import { ToSource } from '@/app/about/plans/ToSource';
import { Sources } from '@/app/about/plans/Sources';
import { areasWithSolid, districtRow, most } from '@/app/about/plans/rows';
import { packNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import { readManifest } from '@/lib/packs/published';
import { AboutNav } from '@/app/AboutNav';
import { columnOf } from '@/lib/figure/peopleColumn';
import { pageWords } from '@/app/words';
import type { PeoplePack } from '@/lib/packs/schema';
import { PLANS, type Plan } from '@/lib/places';
import '@/app/about/article.css';
import '@/app/about/plans/plans.css';

export function generateMetadata(): Metadata {
  const { m, parts } = pageWords();
  return {
    title: `${parts.plans.title} · ${m.app.brand} ${m.app.brandSecond}`,
    description: parts.plans.description,
  };
}

/** People counted in 2010 on the land inside a plan. @throws when the pack has no such count. */
function countOf2010(pack: PeoplePack, plan: Plan): number {
  const count = columnOf(pack, { measure: 'population', vintage: 'census-2010' }, plan)?.estimate[
    pack.ids.indexOf('district')
  ];
  if (count === undefined || count === null)
    throw new Error(`the pack of people has no count of 2010 for the lines of ${plan}`);
  return count;
}

/** The plans of 2011 and 2021 compared: a page without scripts of its own, made from the published packs. */
export default function PlansPage() {
  const { f, parts } = pageWords();
  const manifest = readManifest();
  const service = publishedService();
  const pack = packNow(service, 'plans');
  const places = packNow(service, 'places');
  const base = packNow(service, 'geometry-base');
  const earlier = packNow(service, 'geometry-earlier-districts');
  const earlierPeople = packNow(service, 'people-neighborhoods-people');
  const image = manifest.packs.find((p) => p.id === 'context-image')?.file;
  const words = parts.plans;
  const names = new Map(places.neighborhoods.map((n) => [n.slug, n.name]));
  const name = (slug: string): string => names.get(slug) ?? slug;
  const all = districtRow(pack);
  const people2011 = pack.plans['2011'].population;
  const [gained, lost] = [most(pack, 'gained'), most(pack, 'lost')];
  return (
    <main className="article plans-page">
      <AboutNav />
      <h1>{words.title}</h1>
      <p className="lede">
        {words.lede({
          gained: f.number(all.gained.people ?? 0),
          gainedMost: name(gained.id),
          gainedMostPeople: f.number(gained.people),
          lost: f.number(all.lost.people ?? 0),
          lostMost: name(lost.id),
          lostMostPeople: f.number(lost.people),
        })}{' '}
        {words.stayed(f.number(all.kept.people ?? 0), f.percent((100 * (all.kept.people ?? 0)) / people2011))}{' '}
        <ToSource of={words.title} />
      </p>
      <p className="muted">{words.counted}</p>
      <PlansMap
        base={base}
        places={places}
        image={image === undefined ? '' : `/data/${image}`}
        label={words.map.label(
          areasWithSolid(pack, 'gained').map(name).join(', '),
          areasWithSolid(pack, 'lost').map(name).join(', '),
        )}
      />

      <h2>{words.population.title}</h2>
      <div className="scroll" role="region" aria-label={words.population.title} tabIndex={0}>
        <table className="plans-table">
          <thead>
            <tr>
              <th scope="col">{words.population.plan}</th>
              <th scope="col">{words.population.people}</th>
              <th scope="col">{words.population.land}</th>
              <th scope="col">{words.population.density}</th>
            </tr>
          </thead>
          <tbody>
            {PLANS.map((plan) => {
              const { population, areaKm2 } = pack.plans[plan];
              return (
                <tr key={plan}>
                  <th scope="row">{words.population.plans[plan]}</th>
                  <td>{f.number(population)}</td>
                  <td>{f.decimal(areaKm2, 2)}</td>
                  <td>{f.number(population / areaKm2)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p>
        {PLANS.map((plan) =>
          words.population.tenYears({
            plan,
            before: f.number(countOf2010(earlierPeople, plan)),
            after: f.number(pack.plans[plan].population),
          }),
        ).join(' ')}
      </p>
      <p className="muted">
        {words.population.note} <ToSource of={words.population.title} />
      </p>

      <h2>{words.changes.title}</h2>
      <ChangesTable pack={pack} name={name} />
      <h2>{words.compactness.title}</h2>
      <CompactnessTable rows={pack.compactness} />
      <h2>{words.earlier.title}</h2>
      <EarlierPictures lines={pack.earlier} topology={earlier} base={base} />
      <Sources manifest={manifest} />
    </main>
  );
}
