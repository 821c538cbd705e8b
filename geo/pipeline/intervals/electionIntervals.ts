/** Intervals of every contest of an election, by neighborhood, group and council district. */
import type { CandidateId, ContestId } from '@/lib/elections/catalogue';
import type { IntervalsPack } from '@/lib/packs/schema';
import { divide } from '../elections/division';
import type { Ground } from '../elections/holdOut';
import { spreadable, type PlacedReturns } from '../elections/placed';
import { peopleShares, widened, type Method } from '../recovered/draws';
import { areaIntervals, type AreasKnown } from './areaIntervals';
import type { Calibration } from './calibrate';

interface Grounds {
  neighborhoods: Ground;
  council: Ground;
  groups: readonly { id: string; members: readonly string[] }[];
}

type Unit = keyof IntervalsPack['units'];
type UnitShares = Pick<AreasKnown, 'ids' | 'citizens' | 'guess' | 'reach'>;

export function electionIntervals(
  placed: PlacedReturns,
  method: Method,
  factor: Calibration,
  { neighborhoods, council, groups }: Grounds,
): { contest: ContestId; candidates: CandidateId[]; units: IntervalsPack['units'] }[] {
  const precincts = spreadable(placed);
  const own = unitShares(placed, neighborhoods);
  const shares: Record<Unit, UnitShares> = {
    neighborhood: own,
    group: summed(own, groups),
    council: unitShares(placed, council),
  };
  return placed.returns.contests.map(({ contest, candidates, votes }) => {
    const cast = precincts.map((p) => votes.get(p.precinct) ?? null);
    const sum = (rows: Iterable<readonly number[] | null>): number =>
      [...rows].reduce((total, row) => total + (row?.reduce((a, b) => a + b, 0) ?? 0), 0);
    const unplaced = sum(votes.values()) - sum(cast);
    const of = (unit: Unit) => areaIntervals({ ...shares[unit], votes: cast, unplaced }, method, factor);
    return {
      contest: contest.id,
      candidates: [...candidates],
      units: { neighborhood: of('neighborhood'), group: of('group'), council: of('council') },
    };
  });
}

export function unitShares(placed: PlacedReturns, ground: Ground): UnitShares {
  const precincts = spreadable(placed);
  const guess = divide(placed, ground).shares;
  const crosswalk = ground.recovered.get(placed.election);
  const around = { homes: ground.homes, bins: ground.caps.citizens.length };
  return {
    ids: ground.neighborhoods.map((n) => n.id),
    citizens: ground.caps.citizens.slice(0, -1),
    guess,
    reach: precincts.map((p) =>
      peopleShares(ground.supports(widened(crosswalk ? crosswalk.reachOf(p) : p.located.reach!)), around),
    ),
  };
}

/** Groups are sums of their neighborhoods. */
function summed({ ids, citizens, guess, reach }: UnitShares, groups: Grounds['groups']): UnitShares {
  const at = groups.map((g) => ids.flatMap((id, k) => (g.members.includes(id) ? [k] : [])));
  const add = (row: readonly number[]): number[] => at.map((own) => own.reduce((sum, k) => sum + row[k]!, 0));
  return { ids: groups.map((g) => g.id), citizens: add(citizens), guess: guess.map(add), reach: reach.map(add) };
}
