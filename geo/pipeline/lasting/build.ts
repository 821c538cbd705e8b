/** The lasting geography: two-party votes of 2008 to 2022 by neighborhood and block group, under both plans, as others estimate them. */
import { PARTS, PLANS, type Plan } from '@/lib/places';
import type { PeopleColumn, PeoplePack, ReconciliationRow } from '@/lib/packs/schema';
import { groupPackOf } from '@/lib/people/measures';
import type { Built, BuiltPack, GeoContext } from '../contract';
import type { BuiltElection, ElectionReading } from '../elections/build';
import type { Ground } from '../elections/holdOut';
import { factorOf } from '../intervals/calibrate';
import { contestsOn2018 } from '../intervals/contests';
import type { Figure } from '../people/aggregate';
import type { Weighing } from '../people/weighing';
import { BLOCK_VOTES_FILE } from '../recovered/blockGroups';
import { blockGroupShapes } from '../recovered/geometry';
import type { Prepared } from '../recovered/prepare';
import type { SourceId } from '../sourceCatalogue';
import type { Sources } from '../sources';
import { readContests, type LastingContest } from './contests';
import { groupsCsv, neighborhoodsCsv, outward, swingsCsv, totalsCsv, type Told } from './csv';
import { areaFigures } from './figures';
import { groupFigures, type GroupFigures } from './groups';
import { areaCases, groupCases, groupFactor } from './holdOut';
import { lastingReport, type Beside } from './report';
import { BY_PRECINCT, totalsOf } from './totals';

const VOTES: SourceId = 'dra-block-group-votes';
const SOURCES: readonly SourceId[] = [
  VOTES,
  'census-2020-block-groups',
  'census-2020-population-points',
  'county-district-2011',
  'census-district-2021',
  'latimes-neighborhoods',
];
const VINTAGE = 'November 2008 to November 2022, 2020 units';
/** What the published intervals promise to hold. */
const PROMISED = 0.9;

interface Given {
  prepared: Prepared;
  reading: ElectionReading;
  elections: readonly BuiltElection[];
  reconciliation: readonly ReconciliationRow[];
  grounds: Readonly<Record<Plan, Ground>>;
  weighing: Weighing;
}

/** @throws SourceError; Error where the totals are too far from the precincts' sums. */
export async function buildLasting(sources: Sources, geo: GeoContext, given: Given): Promise<Built> {
  const { prepared, reading, grounds, weighing } = given;
  const contests = readContests(sources);
  const tried = contestsOn2018(reading, prepared.held);
  const cases = areaCases(
    prepared,
    grounds['2011'].neighborhoods.map((n) => n.id),
    tried,
  );
  const byGroup = groupCases(prepared, tried);
  const heldOut = factorOf(cases);
  const factor = Math.max(heldOut, besideFactor(besidePrecincts(contests, given, 1)));
  const told = contests.map((contest): Told => ({ contest, areas: areaFigures(contest, weighing, factor) }));
  const groups = groupFigures(contests, grounds, weighing, groupFactor(byGroup));
  const totals = totalsOf(contests, centersOf(sources), given.reconciliation);
  const file = (name: string, content: string) => ({ file: `lasting/${name}.csv`, content, sources: [...SOURCES] });
  return {
    packs: [
      pack('people-lasting-neighborhoods', neighborhoodsPack(told, weighing.ids)),
      ...PLANS.map((plan) => pack(groupPackOf(plan), groupPack(groups, plan))),
      {
        id: 'geometry-block-groups-2021',
        kind: 'topology',
        vintage: '2020 units, 2021 plan',
        sources: ['census-2020-block-groups', 'census-district-2021'],
        content: JSON.stringify(
          await blockGroupShapes(sources, [...groups.inside['2021']].sort(), geo.plans['2021'], 'block-groups-2021'),
        ),
        extension: 'json',
      },
    ],
    downloads: [
      file('neighborhoods', neighborhoodsCsv(weighing.ids, told)),
      file('block-groups', groupsCsv(groups)),
      file('swings', swingsCsv(weighing.ids, told)),
      file('totals', totalsCsv(totals)),
    ],
    reconciliation: [],
    docs: [
      {
        file: 'accuracy.md',
        content: lastingReport({
          areas: cases,
          groups: byGroup,
          factor,
          beside: besidePrecincts(contests, given, factor),
          totals,
        }),
      },
    ],
  };
}

function pack(id: BuiltPack['id'], content: PeoplePack): BuiltPack {
  return {
    id,
    kind: 'people',
    vintage: VINTAGE,
    sources: [...SOURCES],
    content: `${JSON.stringify(content)}\n`,
    extension: 'json',
  };
}

/** Block groups by where their center lies, as the source says. @throws SourceError */
function centersOf(sources: Sources): Record<Plan, ReadonlySet<string>> {
  const rows = sources.csv(BLOCK_VOTES_FILE, ['geoid', 'center_in_2011_plan', 'center_in_2021_plan']);
  const of = (column: string): Set<string> => new Set(rows.flatMap((r) => (r[column] === '1' ? [r.geoid ?? ''] : [])));
  return { '2011': of('center_in_2011_plan'), '2021': of('center_in_2021_plan') };
}

function column(
  contest: LastingContest,
  part: PeopleColumn['part'],
  figures: readonly (Figure | null)[],
): PeopleColumn {
  return {
    measure: contest.measure,
    vintage: contest.vintage,
    part,
    estimate: figures.map((f) => f && Math.round(f.estimate * 10) / 10),
    moe: figures.map((f) => f && outward(f.moe ?? 0)),
    source: VOTES,
  };
}

function neighborhoodsPack(told: readonly Told[], ids: readonly string[]): PeoplePack {
  return {
    unit: 'neighborhood',
    ids: [...ids],
    columns: told.flatMap(({ contest, areas }) =>
      PARTS.map((part) =>
        column(
          contest,
          part,
          areas[part].map((a) => a?.share ?? null),
        ),
      ),
    ),
  };
}

function groupPack({ ids, inside, neighborhood, contests }: GroupFigures, plan: Plan): PeoplePack {
  const at = ids.flatMap((id, g) => (inside[plan].has(id) ? [g] : []));
  return {
    unit: 'block-group',
    ids: at.map((g) => ids[g]!),
    neighborhood: at.map((g) => neighborhood[g] ?? null),
    columns: contests.map(({ contest, shares }) =>
      column(
        contest,
        plan,
        at.map((g) => shares[g] ?? null),
      ),
    ),
  };
}

/** The contests that the atlas has by precinct too, by neighborhood in the plan of 2011. */
function besidePrecincts(
  contests: readonly LastingContest[],
  { elections, weighing }: Given,
  factor: number,
): Beside[] {
  return BY_PRECINCT.flatMap((known) => {
    const contest = contests.find((c) => c.measure === known.measure && c.vintage === known.vintage)!;
    const { pack } = elections.find((e) => e.pack.election === known.election)!;
    const columns = pack.contests.find((c) => c.contest === known.contest)!;
    const [dem, rep] = known.candidates.map((id) => columns.neighborhood[columns.candidates.indexOf(id)]!);
    const estimates = areaFigures(contest, weighing, factor)['2011'];
    return pack.neighborhoods.flatMap((slug, k): Beside[] => {
      const share = estimates[weighing.ids.indexOf(slug)]?.share ?? null;
      const votes = dem![k]! + rep![k]!;
      if (share === null || votes < 10) return [];
      return [
        {
          contest: `${known.election} ${known.contest}`,
          slug,
          estimate: share.estimate,
          moe: share.moe ?? 0,
          precincts: (100 * dem![k]!) / votes,
          votes,
        },
      ];
    });
  });
}

/** The factor that holds nine of ten neighborhoods of November 2018's governor; `beside` made with the factor 1. */
function besideFactor(beside: readonly Beside[]): number {
  const ratios = beside
    .filter((b) => b.contest === '2018-11-general governor')
    .map((b) => Math.abs(b.estimate - b.precincts) / b.moe)
    .sort((a, b) => a - b);
  return ratios[Math.min(ratios.length - 1, Math.ceil(PROMISED * (ratios.length + 1)) - 1)] ?? 0;
}
