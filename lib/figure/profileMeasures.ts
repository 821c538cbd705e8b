/** Who lives in a place: each measure in its newest vintage that has a figure of it. */
import type { Caveat } from '@/lib/figure/caveats';
import type { FigurePacks } from '@/lib/figure/packs';
import { columnOf } from '@/lib/figure/peopleColumn';
import type { ProfileMeasure } from '@/lib/figure/profileFacts';
import { traceOfMeasure } from '@/lib/figure/trace';
import { APART } from '@/lib/people/groupQuarters';
import {
  MEASURES,
  MEASURE_IDS,
  areaPackOf,
  tractPackOf,
  type MeasureId,
  type MeasureUnit,
  type Vintage,
} from '@/lib/people/measures';
import type { PeoplePack } from '@/lib/packs/schema';
import { quality } from '@/lib/people/quality';
import type { Part } from '@/lib/places';

export function profileMeasures(id: string, part: Part, packs: FigurePacks): ProfileMeasure[] {
  const hoods = packs.people['people-neighborhoods'];
  if (!hoods) return [];
  return MEASURE_IDS.filter((measure) => MEASURES[measure].inProfile).flatMap((measure): ProfileMeasure[] => {
    for (const vintage of MEASURES[measure].vintages) {
      const pack = [packs.people[areaPackOf(measure, vintage)], packs.people[tractPackOf(measure, vintage)]].find(
        (p) => p && p.ids.includes(id) && columnOf(p, { measure, vintage }, part) !== null,
      );
      if (pack) return [measureIn(pack, id, part, measure, vintage, packs, hoods)];
    }
    return [];
  });
}

/** `hoods`: the neighborhoods, whose order of ids holds the district's row. */
function measureIn(
  pack: PeoplePack,
  id: string,
  part: Part,
  measure: MeasureId,
  vintage: Vintage,
  packs: FigurePacks,
  hoods: PeoplePack,
): ProfileMeasure {
  const { unit } = MEASURES[measure];
  const column = columnOf(pack, { measure, vintage }, part)!;
  const i = pack.ids.indexOf(id);
  const value = column.estimate[i] ?? null;
  const moe = column.moe?.[i] ?? null;
  const ofDistrict = columnOf(
    packs.people[areaPackOf(measure, vintage)] ?? hoods,
    { measure, vintage },
    part === 'whole' ? '2011' : part,
  );
  const all = column.estimate.filter((v, n): v is number => v !== null && pack.ids[n] !== 'district');
  return {
    measure,
    vintage,
    unit,
    value,
    moe,
    quality: value === null ? 'none' : quality({ estimate: value, moe, unit }),
    district: measure === 'population' ? null : (ofDistrict?.estimate[hoods.ids.indexOf('district')] ?? null),
    range: rangeOf(unit, all),
    trace: traceOfMeasure(measure, vintage),
  };
}

/** Measures that say who is in a place that is counted apart. */
const WHO: readonly MeasureId[] = ['latino_share', 'asian_share', 'white_share', 'black_share'];

/** The places of mostly group quarters in a neighborhood, which its shares of residents leave out: how many are there, and who. */
export function placesApart(id: string, part: Part, packs: FigurePacks): Extract<Caveat, { is: 'apart' }>[] {
  const apart = packs.people['people-neighborhoods']?.apart;
  if (!apart) return [];
  return apart.ids.flatMap((place, i): Extract<Caveat, { is: 'apart' }>[] => {
    if (APART[place].neighborhood !== id) return [];
    const of = (measure: MeasureId): number | null =>
      columnOf(apart, { measure, vintage: MEASURES[measure].vintages[0]! }, part)?.estimate[i] ?? null;
    const shares = WHO.flatMap((measure) => {
      const percent = of(measure);
      return percent === null ? [] : [{ measure, percent }];
    });
    return shares.length === 0 ? [] : [{ is: 'apart', place, people: of('population'), shares }];
  });
}

function rangeOf(unit: MeasureUnit, all: readonly number[]): [number, number] {
  return unit === 'percent' || unit === 'rank' ? [0, 100] : [0, Math.max(1, ...all)];
}
