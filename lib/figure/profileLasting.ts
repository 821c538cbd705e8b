/** How a place voted for president from 2008 to 2020 on one geography: the same land and the same lines in every year, across the redrawing. */
import { around, difference, holdsZero, halfOf } from '@/lib/elections/intervals';
import { columnOf } from '@/lib/figure/peopleColumn';
import type { FigurePacks } from '@/lib/figure/packs';
import type { LastingChange, LastingShare, ProfileLasting } from '@/lib/figure/profileFacts';
import { traceOfMeasure } from '@/lib/figure/trace';
import type { PeoplePack } from '@/lib/packs/schema';
import { lastingVintages, twoParty } from '@/lib/people/lasting';
import { groupPackOf } from '@/lib/people/measures';
import { PLANS, type Part } from '@/lib/places';

const MEASURE = 'two_party_president';
/** In the order of the columns. */
const SHOWN: readonly Part[] = ['2011', '2021', 'whole'];

/** Of a neighborhood, whole and inside each plan; null where nothing is known of it, or the pack has not come. */
export function neighborhoodLasting(id: string, packs: FigurePacks): ProfileLasting | null {
  const pack = packs.people['people-lasting-neighborhoods'];
  return pack ? lastingIn(id, SHOWN, () => pack) : null;
}

/** Of a block group, which is always whole: from whichever plan's pack has it. */
export function groupLasting(id: string, packs: FigurePacks): ProfileLasting | null {
  const plan = PLANS.find((p) => packs.people[groupPackOf(p)]?.ids.includes(id));
  return plan === undefined ? null : lastingIn(id, [plan], () => packs.people[groupPackOf(plan)]!);
}

function lastingIn(id: string, parts: readonly Part[], packOf: (part: Part) => PeoplePack): ProfileLasting | null {
  const vintages = [...lastingVintages(MEASURE)].reverse();
  const rows = vintages.map((vintage) => ({
    vintage,
    democrat: twoParty(MEASURE, vintage).democrat,
    republican: twoParty(MEASURE, vintage).republican,
    shares: parts.map((part): LastingShare | null => {
      const pack = packOf(part);
      const i = pack.ids.indexOf(id);
      const column = columnOf(pack, { measure: MEASURE, vintage }, part);
      const percent = column?.estimate[i] ?? null;
      return percent === null ? null : { percent, off: column?.moe?.[i] ?? null };
    }),
    trace: traceOfMeasure(MEASURE, vintage),
  }));
  const known = parts.flatMap((_, k) => (rows.some((r) => r.shares[k]) ? [k] : []));
  if (known.length === 0) return null;
  const only = <T>(list: readonly T[]): T[] => known.map((k) => list[k]!);
  const [first, last] = [rows[0]!, rows.at(-1)!];
  return {
    measure: MEASURE,
    parts: only(parts),
    rows: rows.map((row) => ({ ...row, shares: only(row.shares) })),
    since: first.vintage,
    until: last.vintage,
    changes: only(parts.map((_, k) => changeOf(first.shares[k] ?? null, last.shares[k] ?? null))),
  };
}

function changeOf(before: LastingShare | null, now: LastingShare | null): LastingChange | null {
  if (before === null || now === null) return null;
  const interval = difference(
    { value: now.percent, interval: around(now.percent, now.off) },
    { value: before.percent, interval: around(before.percent, before.off) },
  );
  return {
    points: now.percent - before.percent,
    off: interval && halfOf(interval),
    clear: interval !== null && !holdsZero(interval),
  };
}
