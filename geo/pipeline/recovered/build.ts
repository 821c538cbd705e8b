/** What the recovery gives: block groups as a unit, the crosswalk, the intervals of every contest, and how good they are. */
import { BLOCK_GROUP_ELECTIONS } from '@/lib/elections/blockGroups';
import { ELECTIONS, ELECTION_IDS, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import type { BlockGroupVotesPack, BlockGroupsPack, IntervalsPack } from '@/lib/packs/schema';
import { PROMISED, calibrate, type Calibration } from '../intervals/calibrate';
import { areaCases } from '../intervals/calibrated';
import { casesOf, type Case } from '../intervals/cases';
import { contestsOn2018 } from '../intervals/contests';
import { electionIntervals } from '../intervals/electionIntervals';
import { methodOf } from '../intervals/methods';
import { intervalsReport } from '../intervals/report';
import type { Built, BuiltDownload, BuiltPack, GeoContext } from '../contract';
import { formatCsv } from '../csv';
import type { ElectionReading } from '../elections/build';
import type { Ground } from '../elections/holdOut';
import { ELECTION_SOURCES, splitSources } from '../elections/sourceFiles';
import type { SourceId } from '../sourceCatalogue';
import type { Sources } from '../sources';
import { SHARE_ALIKE, isRecovered } from './blockGroups';
import { blockGroupShapes } from './geometry';
import { blockGroupsCsv } from './groupCsv';
import { groupShares } from './groupShares';
import { groupVotes } from './groupVotes';
import type { Prepared } from './prepare';
import { recoveryReport } from './report';
import { ofGroups, publishedGroups } from './slivers';
import { partRanges, type PartRange } from './widths';

interface Given {
  prepared: Prepared;
  reading: ElectionReading;
  grounds: Readonly<Record<'2011' | '2021', Ground>>;
  council: Readonly<Record<'2011' | '2021', Ground>>;
}

/** @throws SourceError */
export async function buildRecovered(
  sources: Sources,
  geo: GeoContext,
  given: Given,
): Promise<Built & { intervals: IntervalsPack[] }> {
  const { prepared, reading, grounds } = given;
  const contests = contestsOn2018(reading, prepared.held);
  const areas = grounds['2011'].neighborhoods.map((n) => n.id);
  const cases = (draws: Prepared['merged']): Case[] => areaCases(draws, prepared, reading, areas);
  const merged = cases(prepared.merged);
  const factor = calibrate(merged);
  const ids = prepared.groups.map((g) => g.id);
  const groupCases = prepared.merged.flatMap((d) =>
    d.byGroup ? casesOf({ ...d, ...d.byGroup }, ids, [], contests.slice(0, 3), 50) : [],
  );
  const groupFactor = calibrate(groupCases);
  const votes = groupVotePacks(given, groupFactor);
  const kept = publishedGroups(prepared.groups, grounds['2011'].homes, votes);
  const intervals = intervalsOf(geo, given, factor);
  const range = partRanges(prepared.alone.flatMap((d) => d.parts));
  return {
    packs: [
      {
        id: 'geometry-block-groups-2020',
        kind: 'topology',
        vintage: '2020 units, 2011 plan',
        sources: ['census-2020-block-groups', 'county-district-2011'],
        content: JSON.stringify(
          await blockGroupShapes(
            sources,
            kept.map((g) => ids[g]!),
            geo.plans['2011'],
          ),
        ),
        extension: 'json',
      },
      ...groupPacks(given, votes, kept),
      ...intervals.map(intervalPack),
    ],
    intervals,
    downloads: [
      ...BLOCK_GROUP_ELECTIONS.map((election) => crosswalkCsv(given, election, range)),
      ...BLOCK_GROUP_ELECTIONS.map((election): BuiltDownload => ({
        file: `block-groups/results-${election}.csv`,
        content: blockGroupsCsv(
          votes.filter((pack) => pack.election === election).map((pack) => ofGroups(pack, kept)),
          namesOf(given, kept),
        ),
        sources: [...new Set<SourceId>([...sourcesOf(election), ...GROUP_SOURCES])],
      })),
    ],
    reconciliation: [],
    docs: [
      { file: 'accuracy.md', content: recoveryReport(given.prepared, contests) },
      { file: 'accuracy.md', content: intervalsReport(merged, cases(prepared.alone), groupCases) },
    ],
  };
}

function sourcesOf(election: ElectionId): SourceId[] {
  const source = ELECTION_SOURCES[election];
  return [
    ...(source ? [source.source, ...source.places] : []),
    ...splitSources(ELECTIONS[election].plan),
    ...(isRecovered(election) ? (['dra-block-group-votes'] as const) : []),
  ];
}

/** The votes of every contest by block group, all of them. */
function groupVotePacks({ prepared, reading, grounds }: Given, factor: Calibration): BlockGroupVotesPack[] {
  return BLOCK_GROUP_ELECTIONS.flatMap((election) => {
    const placed = reading.placed.get(election)!;
    const shares = groupShares(placed, prepared, grounds['2011'], reading.layers.shapes);
    return placed.returns.contests.map((contest) => groupVotes(election, contest, shares, methodOf(placed), factor));
  });
}

/** `kept`: indices of the block groups that are published. */
function namesOf({ prepared, grounds }: Given, kept: readonly number[]): BlockGroupsPack {
  const groups = kept.map((g) => prepared.groups[g]!);
  const slugs = grounds['2011'].neighborhoods.map((n) => n.id);
  const most = groups.map(({ homes }) => {
    const people = new Map<number, number>();
    for (const h of homes) {
      const { bin, people: n } = grounds['2011'].homes[h]!;
      people.set(bin, (people.get(bin) ?? 0) + n);
    }
    const [bin] = [...people].reduce((a, b) => (b[1] > a[1] ? b : a), [slugs.length, 0]);
    return slugs[bin] ?? null;
  });
  return { ids: groups.map((g) => g.id), neighborhood: most };
}

/** Of the names and homes of block groups. */
const GROUP_SOURCES: readonly SourceId[] = [
  'census-2020-block-groups',
  'census-2020-population-points',
  'county-district-2011',
  'latimes-neighborhoods',
];

function groupPacks(given: Given, votes: readonly BlockGroupVotesPack[], kept: readonly number[]): BuiltPack[] {
  const packs = votes.map((pack): BuiltPack => ({
    id: `blockgroups-${pack.election}-${pack.contest}`,
    kind: 'areas',
    vintage: ELECTIONS[pack.election].date,
    sources: sourcesOf(pack.election),
    content: `${JSON.stringify(ofGroups(pack, kept))}\n`,
    extension: 'json',
  }));
  return [
    {
      id: 'blockgroups',
      kind: 'areas',
      vintage: '2020 units, 2011 plan',
      sources: [...GROUP_SOURCES],
      content: `${JSON.stringify(namesOf(given, kept))}\n`,
      extension: 'json',
    },
    ...packs,
  ];
}

function intervalsOf(geo: GeoContext, { reading, grounds, council }: Given, factor: Calibration): IntervalsPack[] {
  const groups = geo.places.others
    .filter((o) => o.kind === 'group')
    .map((o) => ({ id: o.slug, members: o.neighborhoods }));
  return ELECTION_IDS.filter(hasPrecincts).flatMap((election): IntervalsPack[] => {
    const { plan } = ELECTIONS[election];
    const placed = reading.placed.get(election)!;
    const built = electionIntervals(placed, methodOf(placed), factor, {
      neighborhoods: grounds[plan],
      council: council[plan],
      groups,
    });
    return built.map((own) => ({ election, ...own, promised: PROMISED }));
  });
}

function intervalPack({ election, contest, candidates, promised, units }: IntervalsPack): BuiltPack {
  return {
    id: `intervals-${election}-${contest}`,
    kind: 'areas',
    vintage: ELECTIONS[election].date,
    sources: [...sourcesOf(election), 'city-council-districts-2021'],
    content: `${JSON.stringify({ election, contest, candidates, promised, units } satisfies IntervalsPack)}\n`,
    extension: 'json',
  };
}

/** `crosswalks/precincts-to-block-groups-<election>.csv` */
function crosswalkCsv({ prepared, reading, grounds }: Given, election: ElectionId, range: PartRange): BuiltDownload {
  const placed = reading.placed.get(election)!;
  const crosswalk = prepared.crosswalks.get(election);
  const { precincts, guess } = groupShares(placed, prepared, grounds['2011'], reading.layers.shapes);
  const rows = crosswalk
    ? crosswalk.rows.map(({ precinct, group, weight, prior }) => {
        const { low, high } = range(weight, prior);
        return [precinct, group, weight.toFixed(4), low.toFixed(4), high.toFixed(4), SHARE_ALIKE];
      })
    : precincts.flatMap((precinct, p) =>
        prepared.groups.flatMap(({ id }, g) => {
          const weight = guess[p]![g]!;
          return weight > 0 ? [[precinct, id, weight.toFixed(4), null, null, '']] : [];
        }),
      );
  return {
    file: `crosswalks/precincts-to-block-groups-${election}.csv`,
    content: formatCsv(['precinct', 'block_group_2020', 'weight', 'low', 'high', 'terms'], rows),
    sources: sourcesOf(election),
  };
}
