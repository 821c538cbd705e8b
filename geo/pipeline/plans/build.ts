/** The pack `plans`, the outlines of earlier districts, and both files of `downloads/plans`. The method is in docs/plans.md. */
import type { PlansPack } from '@/lib/packs/schema';
import type { Built, BuiltDownload, GeoContext } from '../contract';
import { formatCsv } from '../csv';
import { readBlockGroups } from '../people/blockGroups';
import type { SourceId } from '../sourceCatalogue';
import type { Sources } from '../sources';
import { CHANGES, DISTRICT, planChanges } from './changes';
import { EARLIER_SOURCES, buildEarlier } from './earlier';
import { compactnessRows } from './outlines';

const LINES: SourceId[] = ['county-district-2011', 'census-district-2021'];
const PEOPLE: SourceId[] = ['latimes-neighborhoods', 'census-2020-block-groups', 'census-2020-population-points'];

/** @throws SourceError when a source is missing or malformed. */
export async function buildPlans(sources: Sources, geo: GeoContext): Promise<Built> {
  const groups = readBlockGroups(sources, '2020');
  const { ids, changes } = planChanges(geo, groups);
  const earlier = await buildEarlier(sources, geo.plans['2021'].geometry, groups);
  const at = ids.indexOf(DISTRICT);
  const size = (other: 'gained' | 'lost') => ({
    population: (changes.kept.population[at] ?? 0) + (changes[other].population[at] ?? 0),
    areaKm2: geo.places.plans[other === 'lost' ? '2011' : '2021'].areaKm2,
  });
  const pack: PlansPack = {
    ids,
    changes,
    plans: { '2011': size('lost'), '2021': size('gained') },
    compactness: compactnessRows(sources),
    earlier: earlier.lines,
  };
  return {
    packs: [
      {
        id: 'plans',
        kind: 'plans',
        vintage: '2011 and 2021 plans, Census 2020',
        sources: [...LINES, 'census-district-2011', ...PEOPLE, ...EARLIER_SOURCES],
        content: `${JSON.stringify(pack)}\n`,
        extension: 'json',
      },
      {
        id: 'geometry-earlier-districts',
        kind: 'topology',
        vintage: 'plans of 1991 to 2021',
        sources: [...EARLIER_SOURCES],
        content: JSON.stringify(earlier.topology),
        extension: 'json',
      },
    ],
    downloads: [changesCsv(pack), compactnessCsv(pack)],
    reconciliation: [],
    report: report(pack),
  };
}

function changesCsv({ ids, changes }: PlansPack): BuiltDownload {
  const rows = ids.flatMap((id, i) =>
    CHANGES.map((change) => {
      const c = changes[change];
      return [
        id,
        change,
        c.areaKm2[i] ?? null,
        c.population[i] ?? null,
        c.stripAreaKm2[i] ?? null,
        c.stripPopulation[i] ?? null,
      ];
    }),
  );
  const header = ['neighborhood', 'change', 'area_km2', 'population_2020', 'strip_area_km2', 'strip_population_2020'];
  return { file: 'plans/changes.csv', content: formatCsv(header, rows), sources: [...LINES, ...PEOPLE] };
}

function compactnessCsv({ compactness }: PlansPack): BuiltDownload {
  const rows = compactness.map((c) => [
    c.plan,
    c.resolution,
    c.corners,
    c.areaKm2,
    c.perimeterKm,
    c.polsbyPopper,
    c.reock,
    c.convexHull,
    c.source,
  ]);
  const header = [
    'plan',
    'resolution',
    'corners',
    'area_km2',
    'perimeter_km',
    'polsby_popper',
    'reock',
    'convex_hull',
    'source',
  ];
  return {
    file: 'plans/compactness.csv',
    content: formatCsv(header, rows),
    sources: [...LINES, 'census-district-2011'],
  };
}

function report({ ids, changes, plans, compactness }: PlansPack): string {
  const at = ids.indexOf(DISTRICT);
  const lines = CHANGES.map(
    (c) =>
      `  ${c.padEnd(7)}${String(changes[c].areaKm2[at]).padStart(9)} km²${String(changes[c].population[at]).padStart(9)} people, of which in strips ${changes[c].stripAreaKm2[at]} km², ${changes[c].stripPopulation[at]} people`,
  );
  const shapes = compactness.map(
    (c) =>
      `  ${c.plan} ${c.resolution.padEnd(6)}${c.source.padEnd(22)} Polsby-Popper ${c.polsbyPopper}, Reock ${c.reock}, hull ${c.convexHull}`,
  );
  return [
    `Plans: ${plans['2011'].population} people in the 2011 lines, ${plans['2021'].population} in the 2021 lines`,
    ...lines,
    ...shapes,
  ].join('\n');
}
