/**
 * How wrong the split between neighborhoods is where polygons are missing: measured on November 2018, whose polygons are all
 * known, by hiding them.
 */
import type { Area } from '@/geo/overlay';
import type { Evidence, Located } from '@/lib/elections/placement';
import { weigh, type Home } from './homes';
import { circle, indexBox, reachPolygon } from './reach';
import { ballotsOrVotes, spreadable, type PlacedReturns } from './columns';
import { sharesByArea, sharesByPeople, splitErrors } from './split';

export interface MeasuredErrors {
  /** As in 2020: each precinct known only by its box in the index's grid. */
  boxes: (number | null)[];
  /** As in 2017: each precinct known only by a circle of a namesake's error around the 2020 namesake's centre (half of them have one) or its own label point. */
  circles: (number | null)[];
  /** Polygons kept, but people taken as spread evenly over the ground: what the weights can change. */
  even: (number | null)[];
}

/** Points of the leading candidate's share, per neighborhood of `caps` (its last bin is none). */
export function measureSplitErrors(placed2018: PlacedReturns, homes: readonly Home[], caps: readonly number[], shapes: ReadonlyMap<string, Area>, evidence: Evidence): MeasuredErrors {
  const precincts = spreadable(placed2018);
  const ballots = precincts.map(ballotsOrVotes);
  const columns = placed2018.returns.candidates.map((_, c) => precincts.map((p) => p.votes[c] ?? 0));
  const own = (located: Located) => reachPolygon(located.reach!, shapes);
  const polygons = weigh(precincts.map((p) => own(p.located)), homes, caps.length);
  const truth = sharesByPeople(polygons, ballots, caps);
  const hidden = (reach: (precinct: string) => ReturnType<typeof circle>) =>
    splitErrors(truth, sharesByPeople(weigh(precincts.map((p) => reach(p.precinct)), homes, caps.length), ballots, caps), columns, caps.length);
  const known = (precinct: string) => evidence.november2018.get(precinct)!;
  return {
    boxes: hidden((precinct) => reachPolygon({ kind: 'box', bbox: indexBox(known(precinct).bbox) }, shapes)),
    circles: hidden((precinct) => circle(evidence.boxes2020.get(precinct)?.at ?? known(precinct).at, NAMESAKE_RADIUS_M)),
    even: splitErrors(truth, sharesByArea(polygons, ballots, caps), columns, caps.length),
  };
}

/** p90 of the error of a namesake's centre, as placement uses it for most of 2017. */
const NAMESAKE_RADIUS_M = 530;
