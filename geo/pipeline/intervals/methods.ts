/** Which way of hiding stands for an election: how its precincts are known. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { SplitRule } from '@/lib/elections/declare';
import { ELECTION_SOURCES } from '../elections/sourceFiles';
import type { Method } from '../recovered/draws';

const METHODS: Readonly<Record<SplitRule, Method>> = {
  even: 'polygons',
  boxes: 'boxes',
  someShapes: 'some-shapes',
  circles: 'circles',
  wideCircles: 'wide-circles',
};

/** null where no precinct returns are known. */
export function methodOf(election: ElectionId): Method | null {
  const records = ELECTION_SOURCES[election];
  return records ? METHODS[records.split] : null;
}
