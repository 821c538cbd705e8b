/** Which way of hiding stands for an election: how its precincts are known. */
import type { SplitRule } from '@/lib/elections/declare';
import { splitRuleOf } from '../elections/holdOut';
import type { PlacedReturns } from '../elections/placed';
import type { Method } from '../recovered/draws';

const METHODS: Readonly<Record<SplitRule, Method>> = {
  even: 'polygons',
  boxes: 'boxes',
  someShapes: 'some-shapes',
  circles: 'circles',
  wideCircles: 'wide-circles',
};

/** @throws RangeError where no precinct returns are known. */
export function methodOf({ election, published }: Pick<PlacedReturns, 'election' | 'published'>): Method {
  const rule = splitRuleOf(
    election,
    published.map((p) => p.located.placement),
  );
  if (!rule) throw new RangeError(`${election} has no precinct returns.`);
  return METHODS[rule];
}
