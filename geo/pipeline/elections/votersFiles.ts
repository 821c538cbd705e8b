/** Packs and downloads of the people who voted, for the elections whose voter file is at hand. */
import { ELECTIONS, type ElectionId } from '@/lib/elections/catalogue';
import { VOTER_ELECTIONS } from '@/lib/elections/voterGroups';
import type { ElectionPack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import type { BuiltDownload, BuiltPack } from '../contract';
import type { SourceId } from '../sourceCatalogue';
import type { Sources } from '../sources';
import type { Ground } from './holdOut';
import type { PlacedReturns } from './placed';
import { ELECTION_SOURCES, splitSources } from './sourceFiles';
import { votersPack } from './voters';
import { votersCsv } from './votersCsv';
import { VOTER_SOURCES } from './votersSource';

/** @throws SourceError for a voter file that is missing or malformed. */
export function builtVoters(
  sources: Sources,
  packs: readonly ElectionPack[],
  placed: ReadonlyMap<ElectionId, PlacedReturns>,
  grounds: Readonly<Record<Plan, Ground>>,
): { packs: BuiltPack[]; downloads: BuiltDownload[] } {
  const built = VOTER_ELECTIONS.map((election) => {
    const { plan, date } = ELECTIONS[election];
    const returns = placed.get(election);
    const own = packs.find((p) => p.election === election);
    if (!returns || !own) throw new RangeError(`${election} has no precinct returns to place its voters by.`);
    const pack = votersPack(sources, election, returns, grounds[plan], own.neighborhoods);
    const from: SourceId[] = [
      VOTER_SOURCES[election].source,
      ...(ELECTION_SOURCES[election]?.places ?? []),
      ...splitSources(plan),
    ];
    return {
      pack: {
        id: `voters-${election}`,
        kind: 'election',
        vintage: date,
        sources: from,
        content: `${JSON.stringify(pack)}\n`,
        extension: 'json',
      } satisfies BuiltPack,
      download: {
        file: `neighborhoods/voters-${election}.csv`,
        content: votersCsv(pack),
        sources: from,
      } satisfies BuiltDownload,
    };
  });
  return { packs: built.map((b) => b.pack), downloads: built.map((b) => b.download) };
}
