/** The grid of hexagons, the smoothed estimate of every contest that deserves one, and how well all of them do. The method is in docs/estimate.md. */
import { hasEstimate } from '@/lib/elections/estimates';
import { ELECTIONS, ELECTION_IDS } from '@/lib/elections/catalogue';
import type { EstimatePack, HexagonsPack } from '@/lib/packs/schema';
import type { Built, BuiltPack, GeoContext } from '../contract';
import type { BuiltElection } from '../elections/build';
import { isSourceId, type SourceId } from '../sourceCatalogue';
import { smoothAccuracy } from './accuracy';
import { estimateContest, type ContestEstimate } from './contestEstimate';
import { estimatesCsv, leaveOneOutCsv } from './downloads';
import { gridTopology, layGrid } from './grid';

const LINES: SourceId[] = ['county-district-2011', 'census-district-2021'];
const GRID: SourceId[] = [...LINES, 'latimes-neighborhoods'];

/**
 * @param elections as `buildElections` gives them, with what its packs cite.
 * @throws Error when the entries' `estimated` offer other contests than those whose estimate proves better than the mean of the neighborhoods.
 */
export async function buildSmooth(
  { elections, packs }: Pick<Built, 'packs'> & { elections: readonly BuiltElection[] },
  geo: GeoContext,
): Promise<Built> {
  const grid = layGrid(geo);
  const made = elections.flatMap((election) =>
    election.pack.contests.flatMap((contest) => estimateContest(election, contest, grid) ?? []),
  );
  checkTable(made);
  const offered = made.filter((e) => e.verdict === 'offered').map((e) => e.pack);
  const sourcesOf = (election: string): SourceId[] =>
    (packs.find((p) => p.id === `election-${election}`)?.sources ?? []).filter(isSourceId);
  const all = [...new Set(elections.flatMap((e) => sourcesOf(e.pack.election)))];
  return {
    packs: [
      {
        id: 'hexagons',
        kind: 'places',
        vintage: '2011 and 2021 plans',
        sources: GRID,
        content: `${JSON.stringify(grid)}\n`,
        extension: 'json',
      },
      {
        id: 'geometry-hexagons',
        kind: 'topology',
        vintage: '2011 and 2021 plans',
        sources: LINES,
        content: JSON.stringify(await gridTopology(grid, geo)),
        extension: 'json',
      },
      ...offered.map((pack): BuiltPack => ({
        id: `estimate-${pack.election}-${pack.contest}`,
        kind: 'estimate',
        vintage: ELECTIONS[pack.election].date,
        sources: sourcesOf(pack.election),
        content: `${JSON.stringify(pack)}\n`,
        extension: 'json',
      })),
    ],
    downloads: [
      ...ELECTION_IDS.flatMap((election) => {
        const own = offered.filter((p) => p.election === election);
        return own.length === 0
          ? []
          : [
              {
                file: `hexagons/estimates-${election}.csv`,
                content: estimatesCsv(own, grid),
                sources: sourcesOf(election),
              },
            ];
      }),
      { file: 'hexagons/leave-one-out.csv', content: leaveOneOutCsv(made), sources: all },
    ],
    reconciliation: [],
    docs: [{ file: 'accuracy.md', content: smoothAccuracy(made) }],
    report: report(grid, made, offered),
  };
}

function checkTable(made: readonly ContestEstimate[]): void {
  const wrong = made.filter(
    ({ pack, verdict }) => hasEstimate(pack.election, pack.contest) !== (verdict === 'offered'),
  );
  if (wrong.length === 0) return;
  throw new Error(
    `What the entries of lib/elections/entries call \`estimated\` does not fit the data: ${wrong.map(({ pack, verdict }) => `${pack.election}/${pack.contest} is ${verdict}`).join(', ')}`,
  );
}

function report(grid: HexagonsPack, made: readonly ContestEstimate[], offered: readonly EstimatePack[]): string {
  const refused = made.filter((e) => e.verdict !== 'offered').map((e) => `${e.pack.election}/${e.pack.contest}`);
  return `Estimates on ${grid.ids.length} hexagons: ${offered.length} of ${made.length} contests; not offered: ${refused.join(', ')}`;
}
