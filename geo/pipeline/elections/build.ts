/** The elections: packs, downloads, reconciliation. */
import { ELECTION_IDS, ELECTIONS, type CandidateId, type Contest, type ElectionId } from '@/lib/elections/catalogue';
import { reconcile } from '@/lib/elections/reconcile';
import type { ElectionPack, ReconciliationRow } from '@/lib/packs/schema';
import type { Built, BuiltDownload, BuiltPack, GeoContext } from '../contract';
import type { SourceId } from '../sourceCatalogue';
import type { Sources } from '../sources';
import { contestColumns, electionPack, placeReturns, spreadable, type PlacedReturns } from './columns';
import { neighborhoodsCsv, resultsCsv } from './downloads';
import { readPrecinctLayers } from './evidence';
import { measureSplitErrors, type MeasuredErrors } from './hiding';
import { citizenCaps, readHomes, weigh } from './homes';
import { reachPolygon } from './reach';
import { electionsReport } from './report';
import { readCertified, readReturns, type Certified } from './returns';
import { ELECTION_SOURCES, KNOWN_RESIDUALS, SPLIT_SOURCES } from './sourceFiles';

/**
 * Builds every published election from the source folder.
 * @throws SourceError for a missing or malformed source or an unknown name; ReconciliationError when a House total does not meet the certified one.
 */
export function buildElections(sources: Sources, geo: GeoContext): Built {
  const layers = readPrecinctLayers(sources);
  const placed = ELECTION_IDS.map((id) => placeReturns(id, readReturns(sources, id, onlyContest(id)), layers));
  const neighborhoods = geo.parts['2011'];
  const homes = readHomes(sources, geo.plans['2011'].geometry, neighborhoods);
  const caps = citizenCaps(homes, neighborhoods.length);
  const errors = measureSplitErrors(of2018(placed), homes, caps, layers.shapes, layers.evidence);
  const packs: ElectionPack[] = [];
  const reconciliation: ReconciliationRow[] = [];
  for (const election of placed) {
    const certified = readCertified(sources, election.election, election.returns.contest);
    const reaches = spreadable(election).flatMap((p) => (p.located.reach ? [reachPolygon(p.located.reach, layers.shapes)] : []));
    const ground = { neighborhoods, caps, weights: weigh(reaches, homes, caps.length), splitError: errorOf(election.election, errors) };
    const pack = electionPack(election, ground, certifiedColumn(election.returns.candidates, certified));
    packs.push(pack);
    reconciliation.push(...reconcilePack(pack, election.returns.contest, certified));
  }
  return {
    packs: packs.map(builtPack), downloads: packs.flatMap(builtDownloads), reconciliation,
    report: electionsReport(packs, reconciliation, errors, neighborhoods.map((n) => n.id)),
  };
}

/** The House contest; the only one published so far. */
function onlyContest(election: ElectionId): Contest {
  const [contest, ...more] = ELECTIONS[election].contests;
  if (!contest || more.length > 0) throw new RangeError(`${election}: one contest expected in the catalogue.`);
  return contest;
}

function of2018(placed: readonly PlacedReturns[]): PlacedReturns {
  const found = placed.find((p) => p.election === '2018-11-general');
  if (!found) throw new RangeError('The split error is measured on 2018-11-general, which is not published.');
  return found;
}

/** The measured error that fits how an election's precincts are known. */
function errorOf(election: ElectionId, errors: MeasuredErrors): (number | null)[] {
  switch (election) {
    case '2020-11-general': return errors.boxes;
    case '2018-11-general': return errors.even;
    case '2017-06-special-runoff': return errors.circles;
  }
}

function certifiedColumn(candidates: readonly CandidateId[], certified: ReadonlyMap<CandidateId, Certified>): number[] | null {
  const column = candidates.flatMap((c) => certified.get(c)?.votes ?? []);
  return column.length === candidates.length ? column : null;
}

/** Checks what is published, not what was read: rows and pool, and neighborhoods and the rest. */
function reconcilePack(pack: ElectionPack, contest: Contest, certified: ReadonlyMap<CandidateId, Certified>): ReconciliationRow[] {
  const { candidates, precinct, withheld, neighborhood, notPlaced } = contestColumns(pack, contest.id);
  const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const sums = (rows: readonly number[][], rest: readonly number[]) =>
    candidates.map((candidate, c) => ({ candidate, published: add(rows[c] ?? []) + (rest[c] ?? 0), certified: certified.get(candidate) ?? null }));
  reconcile(pack.election, contest.id, sums(neighborhood, notPlaced), KNOWN_RESIDUALS);
  return reconcile(pack.election, contest.id, sums(precinct, withheld), KNOWN_RESIDUALS);
}

function sourcesOf(election: ElectionId): SourceId[] {
  const { source, places } = ELECTION_SOURCES[election];
  return [source, 'certified-totals', ...places];
}

function builtPack(pack: ElectionPack): BuiltPack {
  return {
    id: `election-${pack.election}`, kind: 'election', vintage: ELECTIONS[pack.election].date,
    sources: [...sourcesOf(pack.election), ...SPLIT_SOURCES], content: JSON.stringify(pack) + '\n', extension: 'json',
  };
}

function builtDownloads(pack: ElectionPack): BuiltDownload[] {
  return [
    { file: `results/${pack.election}.csv`, content: resultsCsv(pack), sources: sourcesOf(pack.election) },
    { file: `neighborhoods/results-${pack.election}.csv`, content: neighborhoodsCsv(pack), sources: [...sourcesOf(pack.election), ...SPLIT_SOURCES] },
  ];
}
