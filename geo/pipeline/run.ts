/** `npm run data`: source files in, `public/data`, `public/downloads` and the measured pages of `docs` out. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hasVoterGroups } from '@/lib/elections/voterGroups';
import type { GeoContext } from './contract';
import { buildElections, readElections, type BuiltElection } from './elections/build';
import { buildFind } from './find/build';
import { buildGeometry } from './geometry/build';
import { filesWithIntervals } from './intervals/files';
import { calibrated } from './intervals/calibrated';
import { buildLasting } from './lasting/build';
import { buildOverlays } from './overlays/build';
import { buildUnits } from './overlays/units';
import { buildPeople } from './people/build';
import { readPeopleTables } from './people/tables';
import { buildPlans } from './plans/build';
import { passPrivacy } from './privacy/check';
import type { KnownWeights } from './privacy/readVoters';
import { composeDocs, composeFiles, publish } from './publish';
import { forResearchers } from './research/build';
import { claimsFile } from './research/claimsCsv';
import { buildRecovered } from './recovered/build';
import { prepareRecovered } from './recovered/prepare';
import { buildSmooth } from './smooth/build';
import { SourceError, openSources } from './sources';

export interface BuiltAll {
  /** By path relative to public/, sorted. */
  files: Map<string, Buffer>;
  /** Pages made of the data, by name inside docs/. */
  docs: Map<string, string>;
  /** For the person who runs the build; the elections' report holds the reconciliation table. */
  reports: string[];
}

/**
 * Builds everything in memory, writes nothing.
 * @param say hears one line per step.
 * @throws SourceError when a source is missing or malformed; Error when the published figures don't reconcile, or give fewer than ten people away.
 */
export async function buildAll(sourcesDir: string, say: (line: string) => void = () => {}): Promise<BuiltAll> {
  const sources = openSources(sourcesDir);
  const timed = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    say(`${what} … ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  };
  const geometry = await timed('Shapes: plans, neighborhoods, precincts, tracts, context', () =>
    buildGeometry(sources),
  );
  const read = await timed('Returns', () => readElections(sources, geometry.geo.plans));
  const prepared = await timed('Recovery: precincts from votes by block group, hold-outs', () =>
    prepareRecovered(sources, geometry.geo, read),
  );
  const areas = geometry.geo.parts['2011'].map((n) => n.id);
  const calibration = calibrated(prepared, read, areas);
  const reading = { ...read, recovered: prepared.crosswalks, calibration };
  const elections = await timed('Elections: placement, neighborhoods, reconciliation', () =>
    buildElections(sources, geometry.geo, reading),
  );
  const tables = await timed('Tables', () => readPeopleTables(sources));
  const people = await timed('People: tracts, neighborhoods', () => buildPeople(sources, geometry.geo, tables));
  const plans = await timed('Plans: what moved in 2021, compactness, earlier districts', () =>
    buildPlans(sources, geometry.geo),
  );
  const smooth = await timed('Hexagons: the grid, smoothed estimates, each precinct left out once', () =>
    buildSmooth(elections, geometry.geo),
  );
  const overlays = await timed('Overlays: groups, ZIP codes, council districts, neighborhood councils', () =>
    buildOverlays(sources, geometry.geo),
  );
  const units = await timed('Units: votes and people of groups and council districts', () =>
    buildUnits(sources, geometry.geo, {
      shapes: overlays.shapes,
      reading,
      elections,
      tables,
      weighing: people.weighing,
    }),
  );
  const recovered = await timed('Block groups, crosswalks, intervals', () =>
    buildRecovered(sources, geometry.geo, { prepared, reading, grounds: elections.grounds, council: units.council }),
  );
  const lasting = await timed('Votes on one geography: president and statewide offices, 2008 to 2022', () =>
    buildLasting(sources, geometry.geo, {
      prepared,
      reading,
      elections: elections.elections,
      reconciliation: elections.reconciliation,
      grounds: elections.grounds,
      weighing: people.weighing,
    }),
  );
  const find = await timed('Search: streets, crossings, parks, stations, numbers', () =>
    buildFind(sources, geometry.geo, {
      elections: elections.elections.map((e) => e.pack),
      tracts: geometry.tracts,
      zips: overlays.shapes.zips.areas,
      councilDistricts: overlays.shapes['council-districts'].areas,
      neighborhoodCouncils: overlays.shapes['neighborhood-councils'].areas,
    }),
  );
  const told = filesWithIntervals({
    packs: elections.elections.map((e) => e.pack),
    areas: units.votes,
    intervals: recovered.intervals,
    places: geometry.geo.places,
  });
  const built = [
    geometry.built,
    elections,
    people,
    plans,
    smooth,
    overlays.built,
    units,
    recovered,
    lasting,
    find,
    told,
  ];
  const claims = claimsFile(built.flatMap((part) => part.packs));
  const downloads = [...built.flatMap((part) => part.downloads), claims];
  const parts = [
    ...built,
    { packs: [], downloads: [claims], reconciliation: [] },
    await timed('Codebook, README, workbooks', () => forResearchers(downloads)),
  ];
  const files = composeFiles(parts);
  await timed('Privacy: what everything published together gives away', () =>
    passPrivacy(files, knownWeights(elections.elections, geometry.geo.parts)),
  );
  return {
    files,
    docs: composeDocs(parts),
    reports: parts.flatMap((p) => (p.report === undefined ? [] : [p.report])),
  };
}

/** Who knows the homes can work out how the precincts of the voter files are divided: the gate takes it for known. */
function knownWeights(elections: readonly BuiltElection[], parts: GeoContext['parts']): KnownWeights[] {
  return elections
    .filter(({ pack }) => hasVoterGroups(pack.election))
    .map(({ pack, precincts, parts: shares }) => ({
      election: pack.election,
      precincts,
      neighborhoods: parts[pack.plan].map((n) => n.id),
      shares,
    }));
}

async function main(): Promise<void> {
  const sourcesDir = process.env.CA34_SOURCES ?? 'sources';
  const publicDir = fileURLToPath(new URL('../../public', import.meta.url));
  const built = await buildAll(sourcesDir, (line) => console.log(line));
  for (const report of built.reports) console.log(`\n${report}`);
  publish(built.files, publicDir);
  const docsDir = fileURLToPath(new URL('../../docs', import.meta.url));
  for (const [name, content] of built.docs) writeFileSync(join(docsDir, name), content);
  const bytes = [...built.files.values()].reduce((sum, b) => sum + b.length, 0);
  console.log(
    `${built.files.size} files, ${(bytes / 1e6).toFixed(1)} MB, written to public/data and public/downloads; ${[...built.docs.keys()].join(', ')} to docs.`,
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    if (error instanceof SourceError)
      console.error(
        `\nThe sources can't be used as they are.\n  ${error.message}\nNothing was written; public/data and public/downloads are as they were.`,
      );
    else console.error(error);
    process.exitCode = 1;
  });
}
