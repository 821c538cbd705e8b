/** Which way of hiding stands for an election: how its precincts are known. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { Method } from '../recovered/draws';

/** null where no precinct returns are known. */
export function methodOf(election: ElectionId): Method | null {
  switch (election) {
    case '2025-11-special':
    case '2024-11-general':
      return 'wide-circles';
    case '2020-11-general':
      return 'boxes';
    case '2018-11-general':
      return 'polygons';
    case '2016-11-general':
      return 'some-shapes';
    case '2017-06-special-runoff':
    case '2017-04-special-primary':
    case '2014-11-general':
    case '2014-06-primary':
      return 'circles';
    case '2022-11-general':
    case '2012-11-general':
      return null;
  }
}
