/** Packs and downloads of the people who voted, for the elections whose voter file is at hand. */
import { ELECTIONS, type ElectionId } from '@/lib/elections/catalogue';
import { VOTER_ELECTIONS } from '@/lib/elections/voterGroups';
import type { ElectionPack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import type { BuiltDownload, BuiltPack } from '../contract';
import type { Calibration } from '../intervals/calibrate';
import { voterErrors } from '../intervals/voterErrors';
import type { SourceId } from '../sourceCatalogue';
import type { Sources } from '../sources';
import type { Division } from './division';
import type { Ground } from './holdOut';
import { recordsOf, splitSources } from './sourceFiles';
import { votersPack } from './voters';
import { votersCsv } from './votersCsv';
import { voterFile } from './votersSource';

/** @throws SourceError for a voter file that is missing or malformed. */
export function builtVoters(
  sources: Sources,
  packs: readonly ElectionPack[],
  divisions: ReadonlyMap<ElectionId, Division>,
  { grounds, calibration }: { grounds: Readonly<Record<Plan, Ground>>; calibration: Calibration | undefined },
): { packs: BuiltPack[]; downloads: BuiltDownload[] } {
  const built = VOTER_ELECTIONS.map((election) => {
    const { plan, date } = ELECTIONS[election];
    const division = divisions.get(election);
    const own = packs.find((p) => p.election === election);
    if (!division || !own) throw new RangeError(`${election} has no precinct returns to place its voters by.`);
    const pack = votersPack(sources, election, division, own.neighborhoods, (voters, group) =>
      calibration ? voterErrors(division, grounds[plan], calibration, voters, group) : null,
    );
    const from: SourceId[] = [voterFile(election).source, ...recordsOf(election).places, ...splitSources(plan)];
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
