/** The factors that everything published is made with: from the hold-outs in which neighbors are merged. */
import type { ElectionReading } from '../elections/build';
import type { Prepared } from '../recovered/prepare';
import { calibrate, type Calibration } from './calibrate';
import { casesOf, type Case } from './cases';
import { contestsOn2018 } from './contests';

/** Areas under so many votes are no cases. */
const FEWEST = 10;

/** Cases of draws over the neighborhoods of 2011. `areas`: their slugs in order. */
export function areaCases(
  draws: Prepared['merged'],
  { held }: Prepared,
  reading: ElectionReading,
  areas: readonly string[],
): Case[] {
  const contests = contestsOn2018(reading, held);
  const citizens = held.caps.slice(0, -1);
  return draws.flatMap((d) => casesOf(d, areas, citizens, contests, FEWEST));
}

export function calibrated(prepared: Prepared, reading: ElectionReading, areas: readonly string[]): Calibration {
  return calibrate(areaCases(prepared.merged, prepared, reading, areas));
}
