/** Parts of each precinct of an election by block group: recovered, or by people under its own polygon. */
import type { Area } from '@/geo/overlay';
import type { Ground } from '../elections/holdOut';
import { spreadable, type PlacedReturns } from '../elections/placed';
import { peopleShares, widened } from './draws';
import type { GroupShares } from './groupVotes';
import { mergeSmall } from './mergeSmall';
import type { Prepared } from './prepare';
import { searchedIn } from './recoverElection';

export function groupShares(
  placed: PlacedReturns,
  { groups, crosswalks }: Prepared,
  { homes, supports }: Ground,
  shapes: ReadonlyMap<string, Area>,
): GroupShares {
  const precincts = spreadable(placed);
  const index = new Map(groups.map((g, i) => [g.id, i]));
  const binned = homes.map((home) => ({ ...home, bin: index.get(home.id)! }));
  const byPeople = (reach: Parameters<typeof supports>[0]): number[] =>
    peopleShares(supports(reach), { homes: binned, bins: groups.length });
  const crosswalk = crosswalks.get(placed.election);
  const rows = new Map(precincts.map((p) => [p.precinct, new Array<number>(groups.length).fill(0)]));
  if (crosswalk)
    for (const { precinct, group, weight } of crosswalk.rows) rows.get(precinct)![index.get(group)!] = weight;
  else
    for (const p of precincts) {
      const parts = byPeople(p.located.reach!);
      const whole = mergeSmall(
        parts.map((weight, g) => ({ weight, center: groups[g]!.center })),
        p.weight,
      );
      rows.set(p.precinct, whole);
    }
  return {
    precincts: precincts.map((p) => p.precinct),
    guess: precincts.map((p) => rows.get(p.precinct)!),
    reach: precincts.map((p) => byPeople(crosswalk ? widened(searchedIn(p, shapes)) : p.located.reach!)),
  };
}
