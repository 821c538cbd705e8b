/** The stable CSV files of the estimates. Their columns are a public contract (docs/data.md). */
import type { EstimatePack, HexagonsPack } from '@/lib/packs/schema';
import { formatCsv } from '../csv';
import type { ContestEstimate } from './contestEstimate';

/**
 * `hexagons/estimates-<election>.csv`: one row per hexagon of the election's plan; one column `<contest>:<candidate>` per candidate of each contest that has an
 * estimate, percent, empty where no placed precinct is near enough; `nearest_m` is the distance to the nearest one of the first of those contests.
 */
export function estimatesCsv(packs: readonly EstimatePack[], grid: HexagonsPack): string {
  const [first] = packs;
  if (first === undefined) throw new RangeError('A file of estimates needs an estimate.');
  const columns = packs.flatMap((p) =>
    p.candidates.map((candidate, c) => ({ name: `${p.contest}:${candidate}`, shares: p.shares[c] ?? [] })),
  );
  const rows = grid.plans[first.plan].map((h, k) => {
    const [lon, lat] = grid.at[h]!;
    return [
      grid.ids[h]!,
      lon,
      lat,
      grid.neighborhood[h] ?? null,
      first.nearestM[k] ?? null,
      ...columns.map((column) => column.shares[k] ?? null),
    ];
  });
  return formatCsv(
    ['hexagon', 'longitude', 'latitude', 'neighborhood', 'nearest_m', ...columns.map((c) => c.name)],
    rows,
  );
}

/**
 * `hexagons/leave-one-out.csv`: one row per contest with precinct returns, shown as an estimate or not: how many precincts and which part of the votes it is told by, and the
 * mean absolute error, in points of the leading candidate's share, of telling a precinct by the estimate, by the mean of its neighborhoods, and by the district's. Last, within how
 * many points the estimate tells nine votes of ten: the share, and the lead over the next.
 */
export function leaveOneOutCsv(made: readonly ContestEstimate[]): string {
  const rows = made.map(({ pack, verdict }) => {
    const { estimate, neighborhood, district, ninety } = pack.leaveOneOut;
    return [
      pack.election,
      pack.contest,
      pack.candidates[0] ?? null,
      pack.precincts,
      Math.round((1000 * pack.placed) / pack.total) / 10,
      estimate.shares[0] ?? null,
      neighborhood.shares[0] ?? null,
      district.shares[0] ?? null,
      verdict === 'offered' ? 'yes' : 'no',
      ninety.shares[0] ?? null,
      ninety.lead,
    ];
  });
  return formatCsv(
    [
      'election',
      'contest',
      'candidate',
      'precincts',
      'votes_placed_percent',
      'error_estimate',
      'error_neighborhood',
      'error_district',
      'offered',
      'nine_of_ten_share',
      'nine_of_ten_lead',
    ],
    rows,
  );
}
