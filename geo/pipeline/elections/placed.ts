/** Returns with the place of every precinct, and the pool that is published only as one sum. */
import type { AreaGeometry } from '@/geo/overlay';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { PlacementRule } from '@/lib/elections/declare';
import {
  placeAfter2020,
  placeBefore2018,
  placeIn2016,
  placeIn2018,
  placeIn2020,
  placeOnOwnLayer,
  standingAt,
  type Evidence,
  type Located,
} from '@/lib/elections/placement';
import { withheldPrecincts } from '@/lib/elections/withhold';
import type { ElectionPack } from '@/lib/packs/schema';
import type { PrecinctLayers } from './evidence';
import { insidePlan } from './insidePlan';
import type { ElectionReturns, PrecinctReturn } from './returns';
import { recordsOf } from './sourceFiles';

const PLACE: Readonly<Record<PlacementRule, (precinct: string, evidence: Evidence) => Located>> = {
  'own-outline': placeIn2018,
  'own-box': placeIn2020,
  'outlines-of-2018': placeIn2016,
  'before-2018': placeBefore2018,
  'after-2020': placeAfter2020,
};

export interface PlacedPrecinct extends PrecinctReturn {
  located: Located;
  /** Ballots; votes in the first contest where ballots are unknown (then it had at least that many). */
  weight: number;
}

export interface PlacedReturns {
  election: ElectionId;
  returns: ElectionReturns;
  /** Published one by one, sorted. */
  published: PlacedPrecinct[];
  /** Published only as one sum. */
  withheld: PlacedPrecinct[];
  registration: ElectionPack['registration'];
}

/** Where a precinct of an election is: in its own layer, where one lies beside the sources, else by the rule of its entry. @throws RangeError for an election without precinct returns. */
export function placePrecinct(
  election: ElectionId,
  precinct: string,
  { own, evidence }: Pick<PrecinctLayers, 'own' | 'evidence'>,
): Located {
  const layer = own.get(election);
  const rule = PLACE[recordsOf(election).placement];
  return (layer && placeOnOwnLayer(precinct, layer.known)) ?? rule(precinct, evidence);
}

/** Locates every precinct inside the plan in force, adds registration from the county's export where the returns have none, and sets the pool apart. */
export function placeReturns(returns: ElectionReturns, layers: PrecinctLayers, plan: AreaGeometry): PlacedReturns {
  const { election } = returns;
  const layer = recordsOf(election).registrationLayer;
  const exported = layer === null ? undefined : layers.registered.get(layer);
  const canvass = returns.precincts.some((p) => p.registered !== null);
  const placed = returns.precincts.map((p): PlacedPrecinct => ({
    ...p,
    located: within(placePrecinct(election, p.precinct, layers), plan),
    registered: canvass ? p.registered : (exported?.get(p.precinct) ?? null),
    weight: p.ballots ?? votesOf(returns, p.precinct)[0] ?? 0,
  }));
  const pool = withheldPrecincts(
    placed.map((p) => ({
      precinct: p.precinct,
      placement: p.located.placement,
      registered: p.registered,
      ballots: p.ballots ?? Math.min(...votesOf(returns, p.precinct)),
    })),
  );
  return {
    election,
    returns,
    registration: canvass ? 'canvass' : exported ? 'export' : 'unknown',
    published: placed.filter((p) => !pool.has(p.precinct)),
    withheld: placed.filter((p) => pool.has(p.precinct)),
  };
}

/** Only points that are no polygon's own are moved: those a polygon lends lie on it. */
function within(located: Located, plan: AreaGeometry): Located {
  return located.at === null || located.placement !== 'near'
    ? located
    : standingAt(located, insidePlan(located.at, plan));
}

/** Votes of a precinct in each contest that its ballots carried. Where ballots are unknown, the fewest of them is what the pool goes by. */
function votesOf(returns: ElectionReturns, precinct: string): number[] {
  return returns.contests.flatMap((c) => {
    const votes = c.votes.get(precinct);
    return votes ? [votes.reduce((a, b) => a + b, 0)] : [];
  });
}

/** Precincts whose votes are spread over neighborhoods, in published order. */
export function spreadable(placed: PlacedReturns): PlacedPrecinct[] {
  return placed.published.filter((p) => p.located.reach !== null);
}
