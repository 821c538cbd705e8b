/** Packs and files that tell an area's votes together with how well they are known: made after the intervals. */
import { firstContest, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import type { ElectionAreasPack, ElectionPack, IntervalsPack, PlacesPack } from '@/lib/packs/schema';
import type { Built, BuiltDownload } from '../contract';
import { dividedFrom, sourcesOf } from '../elections/build';
import { profilePacks } from '../elections/profiles';
import { voteSources } from '../overlays/units';
import type { SourceId } from '../sourceCatalogue';
import { areaResultsCsv, neighborhoodsCsv, type IntervalsOf } from './resultsCsv';
import { swingsCsv } from './swingCsv';

interface Given {
  packs: readonly ElectionPack[];
  areas: readonly ElectionAreasPack[];
  intervals: readonly IntervalsPack[];
  places: PlacesPack;
}

/** `profiles`, `neighborhoods/results-…`, `neighborhoods/swings`, `areas/results-…`. @throws Error where a contest with precinct returns has no intervals. */
export function filesWithIntervals({ packs, areas, intervals, places }: Given): Built {
  const found = new Map(intervals.map((p) => [`${p.election} ${p.contest}`, p.units]));
  const of =
    (election: ElectionId): IntervalsOf =>
    (contest) => {
      const units = found.get(`${election} ${contest}`);
      if (!units) throw new Error(`${election} ${contest} has no intervals`);
      return units;
    };
  const split = ({ election, plan }: ElectionPack): SourceId[] => [
    ...sourcesOf(election),
    ...dividedFrom(election, plan),
  ];
  const counted = packs.filter((p) => hasPrecincts(p.election));
  return {
    packs: profilePacks(
      packs,
      (e) => (hasPrecincts(e) ? of(e)(firstContest(e)).neighborhood : null),
      counted.flatMap(split),
    ),
    downloads: [
      ...packs.map((pack): BuiltDownload => ({
        file: `neighborhoods/results-${pack.election}.csv`,
        content: neighborhoodsCsv(pack, hasPrecincts(pack.election) ? of(pack.election) : null),
        sources: split(pack),
      })),
      ...areas.map((own): BuiltDownload => {
        const pack = packs.find((p) => p.election === own.election)!;
        return {
          file: `areas/results-${own.election}.csv`,
          content: areaResultsCsv(own, pack, of(own.election)),
          sources: voteSources(own.election, pack.plan),
        };
      }),
      {
        file: 'neighborhoods/swings.csv',
        content: swingsCsv({ packs, places, intervalsOf: (e, contest) => of(e)(contest).neighborhood }),
        sources: [...new Set(counted.flatMap(split))],
      },
    ],
    reconciliation: [],
  };
}
