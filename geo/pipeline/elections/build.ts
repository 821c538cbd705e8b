/** The elections: packs, downloads, reconciliation. */
import {
  ELECTION_IDS,
  ELECTIONS,
  contestOf,
  hasPrecincts,
  type CandidateId,
  type ElectionId,
} from '@/lib/elections/catalogue';
import { reconcile } from '@/lib/elections/reconcile';
import type { ContestPack, ElectionPack, ReconciliationRow } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import type { Built, BuiltDownload, BuiltPack, GeoContext } from '../contract';
import type { SourceId } from '../sourceCatalogue';
import type { Calibration } from '../intervals/calibrate';
import type { Sources } from '../sources';
import { votesAccuracy } from './accuracy';
import { readCertified, type Certified } from './certified';
import { electionPack } from './columns';
import { neighborhoodCrosswalkCsv } from './crosswalkCsv';
import { districtPack } from './districtOnly';
import { divide, type Division } from './division';
import { methodsCsv, resultsCsv } from './downloads';
import { readPrecinctLayers, type PrecinctLayers } from './evidence';
import { HOLD_OUT_ELECTION, measureSplitErrors, type Ground, type MeasuredErrors } from './holdOut';
import { capsOf } from './caps';
import { readHomes } from './homes';
import { nearSamples } from './nearPoints';
import { placeReturns, type PlacedReturns } from './placed';
import { electionsReport } from './report';
import { isRecovered } from '../recovered/blockGroups';
import type { Crosswalk } from '../recovered/recoverElection';
import { createSupports } from '../recovered/supports';
import { readReturns } from './returns';
import { ELECTION_SOURCES, KNOWN_RESIDUALS, certifiedSource, linesSources, splitSources } from './sourceFiles';
import { builtVoters } from './votersFiles';
import { createWeigher } from './weigher';

/** An election as published, and how its placed precincts were divided: `parts[p][k]` of the precinct `precincts[p]` belongs to the k-th of all neighborhoods of the plan. */
export interface BuiltElection {
  pack: ElectionPack;
  precincts: string[];
  parts: number[][];
}

/**
 * Builds every published election from the source folder.
 * @throws SourceError for a missing or malformed source or an unknown name; ReconciliationError when a House total does not meet the certified one.
 */
export function buildElections(
  sources: Sources,
  geo: GeoContext,
  reading: ElectionReading = readElections(sources, geo.plans),
): Built & { elections: BuiltElection[]; errors: MeasuredErrors; grounds: Record<Plan, Ground> } {
  const grounds: Record<Plan, Ground> = {
    '2011': groundOf(sources, geo, '2011', reading),
    '2021': groundOf(sources, geo, '2021', reading),
  };
  const { layers, placed } = reading;
  const errors = splitErrorsOn(grounds['2011'], reading);
  const packs: ElectionPack[] = [];
  const elections: BuiltElection[] = [];
  const divisions = new Map<ElectionId, Division>();
  const reconciliation: ReconciliationRow[] = [];
  for (const id of ELECTION_IDS) {
    const certified = certifiedOf(sources, id);
    const returns = placed.get(id);
    const division = returns && divide(returns, grounds[ELECTIONS[id].plan]);
    if (division) divisions.set(id, division);
    const pack = division ? splitPack(division, certified) : districtPack(id, certified);
    packs.push(pack);
    elections.push({
      pack,
      precincts: (division?.precincts ?? []).map((p) => p.precinct),
      parts: (division?.shares ?? []).map((row) => row.slice(0, -1)),
    });
    reconciliation.push(...reconcilePack(pack, certified));
  }
  const voters = builtVoters(sources, packs, divisions, { grounds, calibration: reading.calibration });
  return {
    packs: [...packs.flatMap(builtPacks), ...voters.packs],
    downloads: [
      ...packs.flatMap(builtDownloads),
      ...voters.downloads,
      ...elections.filter((e) => hasPrecincts(e.pack.election)).map((e) => builtCrosswalk(e, geo)),
    ],
    reconciliation,
    docs: [
      {
        file: 'accuracy.md',
        content: votesAccuracy(
          nearSamples(layers, precinctsOf(placed, HOLD_OUT_ELECTION), precinctsOf(placed, '2020-11-general')),
          errors,
        ),
      },
    ],
    report: electionsReport(packs, reconciliation, errors),
    elections,
    errors,
    grounds,
  };
}

/** Every election's returns with the place of each precinct, and the shapes they are placed by. */
export interface ElectionReading {
  layers: PrecinctLayers;
  recovered: ReadonlyMap<ElectionId, Crosswalk>;
  placed: ReadonlyMap<ElectionId, PlacedReturns>;
  /** Widths of intervals, once the hold-outs have been made. */
  calibration?: Calibration;
}

/** @throws SourceError for a missing or malformed source or an unknown name. */
export function readElections(sources: Sources, plans: GeoContext['plans']): ElectionReading {
  const layers = readPrecinctLayers(sources);
  return {
    layers,
    recovered: new Map(),
    placed: new Map(
      ELECTION_IDS.filter(hasPrecincts).map((id) => [
        id,
        placeReturns(readReturns(sources, id), layers, plans[ELECTIONS[id].plan].geometry),
      ]),
    ),
  };
}

/** How wrong a split between the areas of a ground of 2011 is, measured by hiding the polygons of 2018. */
export function splitErrorsOn(ground: Ground, { layers, placed }: ElectionReading): MeasuredErrors {
  return measureSplitErrors(
    placedOf(placed, HOLD_OUT_ELECTION),
    ground,
    layers.evidence,
    sharedShapes(placedOf(placed, '2016-11-general')),
  );
}

/** Parts of a plan with their people and citizens, for votes to be spread over. */
export function groundOf(
  sources: Sources,
  geo: Pick<GeoContext, 'parts' | 'plans'>,
  plan: Plan,
  { layers, recovered }: ElectionReading,
): Ground {
  const neighborhoods = geo.parts[plan];
  const homes = readHomes(sources, geo.plans[plan].geometry, neighborhoods);
  return {
    neighborhoods,
    caps: capsOf(homes, neighborhoods.length),
    homes,
    weigh: createWeigher(homes, neighborhoods.length + 1, layers.shapes),
    supports: createSupports(homes, layers.shapes),
    recovered,
  };
}

/** Every precinct of an election's returns, the pooled ones too. */
function precinctsOf(placed: ReadonlyMap<ElectionId, PlacedReturns>, id: ElectionId): string[] {
  const { published, withheld } = placedOf(placed, id);
  return [...published, ...withheld].map((p) => p.precinct).sort();
}

function placedOf(placed: ReadonlyMap<ElectionId, PlacedReturns>, id: ElectionId): PlacedReturns {
  const found = placed.get(id);
  if (!found) throw new RangeError(`The split error is measured with ${id}, which is not published.`);
  return found;
}

/** Precincts of an election that stand on a November 2018 polygon of their own name, unchanged. */
function sharedShapes(placed: PlacedReturns): Set<string> {
  return new Set(
    [...placed.published, ...placed.withheld]
      .filter((p) => p.located.placement === 'same-shape' && p.located.shape === `g:${p.precinct}`)
      .map((p) => p.precinct),
  );
}

/** The pack of an election by the areas it was divided between; `certified` may be empty where totals are not checked. */
export function splitPack(division: Division, certified: ReadonlyMap<CandidateId, Certified>): ElectionPack {
  const { placed } = division;
  const column = (placed.returns.contests[0]?.candidates ?? []).flatMap((c) => certified.get(c)?.votes ?? []);
  const whole = column.length === placed.returns.contests[0]?.candidates.length;
  return electionPack(division, whole ? column : null);
}

/** Certified totals of the House contest; none where the House was not on the ballot. */
function certifiedOf(sources: Sources, election: ElectionId): Map<CandidateId, Certified> {
  const house = contestOf(election, 'us-house');
  return house ? readCertified(sources, election, house) : new Map();
}

/** Checks what is published, not what was read: rows and pool, and neighborhoods and the rest. */
function reconcilePack(pack: ElectionPack, certified: ReadonlyMap<CandidateId, Certified>): ReconciliationRow[] {
  const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return pack.contests.flatMap(({ contest, candidates, precinct, withheld, neighborhood, notPlaced }) => {
    const sums = (rows: readonly number[][], rest: readonly number[]) =>
      candidates.map((candidate, c) => ({
        candidate,
        published: add(rows[c] ?? []) + (rest[c] ?? 0),
        certified: contest === 'us-house' ? (certified.get(candidate) ?? null) : null,
      }));
    const byNeighborhood = reconcile(pack.election, contest, sums(neighborhood, notPlaced), KNOWN_RESIDUALS);
    return hasPrecincts(pack.election)
      ? reconcile(pack.election, contest, sums(precinct, withheld), KNOWN_RESIDUALS)
      : byNeighborhood;
  });
}

export function sourcesOf(election: ElectionId): SourceId[] {
  const source = ELECTION_SOURCES[election];
  return [
    ...(source ? [source.source, ...source.places] : []),
    ...(contestOf(election, 'us-house') ? [certifiedSource(election).source] : []),
    ...linesSources(election),
  ];
}

/** What the division between areas stands on. */
export function dividedFrom(election: ElectionId, plan: Plan): SourceId[] {
  return [
    ...(hasPrecincts(election) ? splitSources(plan) : []),
    ...(isRecovered(election) ? (['dra-block-group-votes'] as const) : []),
  ];
}

/** The election with its first contest, and one small pack for each of the others. */
function builtPacks(pack: ElectionPack): BuiltPack[] {
  const { election, plan, contests } = pack;
  const [first, ...others] = contests;
  const file = { kind: 'election', vintage: ELECTIONS[election].date, extension: 'json' } as const;
  const sources = [...sourcesOf(election), ...dividedFrom(election, plan)];
  return [
    {
      ...file,
      id: `election-${election}`,
      sources,
      content: JSON.stringify({ ...pack, contests: first ? [first] : [] }) + '\n',
    },
    ...others.map((contest): BuiltPack => ({
      ...file,
      id: `contest-${election}-${contest.contest}`,
      sources,
      content: JSON.stringify({ election, contest } satisfies ContestPack) + '\n',
    })),
  ];
}

function builtDownloads(pack: ElectionPack): BuiltDownload[] {
  const { election, plan } = pack;
  const sources = sourcesOf(election);
  const split = [...sources, ...dividedFrom(election, plan)];
  return [
    { file: `results/${election}.csv`, content: resultsCsv(pack), sources },
    ...(pack.contests.some((c) => c.mail)
      ? [{ file: `neighborhoods/methods-${election}.csv`, content: methodsCsv(pack), sources: split }]
      : []),
  ];
}

function builtCrosswalk(built: BuiltElection, geo: GeoContext): BuiltDownload {
  const { election, plan } = built.pack;
  return {
    file: `crosswalks/precincts-to-neighborhoods-${election}.csv`,
    content: neighborhoodCrosswalkCsv(
      built,
      geo.parts[plan].map((n) => n.id),
    ),
    sources: [...sourcesOf(election), ...dividedFrom(election, plan)],
  };
}
