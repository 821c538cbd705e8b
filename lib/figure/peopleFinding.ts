/** What a People figure finds: the lowest and the highest area, or the most frequent kinds; and what must be kept in mind. */
import { around } from '@/lib/elections/intervals';
import { plain, type Caveat } from '@/lib/figure/caveats';
import { endsOf, extremes, namedOf, type Rated } from '@/lib/figure/extremes';
import type { Finding } from '@/lib/figure/finding';
import { columnOf } from '@/lib/figure/peopleColumn';
import type { PeopleReading } from '@/lib/figure/peopleReadings';
import type { PeoplePack } from '@/lib/packs/schema';
import { leavesOutGroupQuarters } from '@/lib/people/groupQuarters';
import { isLasting } from '@/lib/people/lasting';
import { MEASURES, hasAreas } from '@/lib/people/measures';
import { rankError } from '@/lib/people/rankError';
import { TYPOLOGY } from '@/lib/people/typology';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import { UNITS } from '@/lib/view/units/units';
import type { PeopleLayer } from '@/lib/view/view';

/** Kinds that are told, most frequent first. */
const MOST_KINDS = 3;

/** `pack`: of the unit's areas. */
export function peopleFinding(
  layer: PeopleLayer,
  readings: readonly PeopleReading[],
  pack: PeoplePack,
  neighborhoods: PeoplePack,
): Finding {
  const { unit } = MEASURES[layer.measure];
  if (unit === 'category') return kindsFinding(readings);
  const ranked = readings.filter((r) => r.quality !== 'hatch');
  const ends = extremes(ranked.map((r) => ({ name: r.name, value: r.estimate, told: r.told })));
  if (ends === null) return { is: 'nothing-to-rank' };
  const part = UNITS[layer.unit].kind === 'tract' || layer.part === 'whole' ? '2011' : layer.part;
  const whole = columnOf(neighborhoods, layer, part)?.estimate[neighborhoods.ids.indexOf('district')] ?? null;
  return {
    is: 'people',
    whole: whole === null ? null : { is: 'measure', value: whole, unit, orMore: false },
    ranked: ranked.filter((r) => r.estimate !== null).length,
    of: readings.length,
    ends: endsOf(ends),
    named: namedOf(ranked.map((r) => standing(r, layer, pack))),
  };
}

/** Whether an area is made of parts of others; census units are not, and can be almost empty. */
const divides = ({ unit }: PeopleLayer): boolean => !['tract', 'block-group'].includes(UNITS[unit].kind);

/** What a figure is ranked with: itself, its error, and how many people it stands on. */
function standing(r: PeopleReading, layer: PeopleLayer, pack: PeoplePack): Rated {
  const { measure, vintage } = layer;
  const divided = divides(layer);
  const value = r.estimate;
  const people = MEASURES[measure].unit === 'count' ? value : populationOf(r.id, layer, pack);
  return {
    value,
    interval:
      value === null ? null : around(value, rankError({ measure, vintage, estimate: value, moe: r.moe, divided })),
    // Census units can be almost empty: without a count of people none is named. Other areas have 200 people and more wherever the pack holds no count.
    counted: people ?? (divided ? Infinity : 0),
  };
}

/** People of an area by any count that the same pack holds; null where it has none. */
function populationOf(id: string, { unit, part }: PeopleLayer, pack: PeoplePack): number | null {
  const own = UNITS[unit].kind === 'tract' ? 'whole' : part;
  const counts = pack.columns.find((c) => c.measure === 'population' && c.part === own);
  return counts?.estimate[pack.ids.indexOf(id)] ?? null;
}

/** Kinds have no lowest and highest: the most frequent are told, those of equal number by their id. */
function kindsFinding(readings: readonly PeopleReading[]): Finding {
  const counts = new Map<number, number>();
  const known = readings.flatMap((r) => r.estimate ?? []);
  for (const kind of known) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts]
    .map(([kind, areas]) => ({ kind: TYPOLOGY[kind] ?? 'student', areas }))
    .sort((a, b) => b.areas - a.areas || (a.kind < b.kind ? -1 : 1));
  return { is: 'kinds', of: known.length, different: kinds.length, kinds: kinds.slice(0, MOST_KINDS) };
}

/** Which part of an area its figure describes. */
function describing({ unit, part }: PeopleLayer): Caveat[] {
  const { kind } = UNITS[unit];
  if (kind === 'tract') return plain('tracts');
  const plan = part === 'whole' ? '2011' : part;
  if (kind === 'block-group') return [{ is: 'area-part', plan }];
  if (isAreaUnit(kind))
    return [
      { is: 'area-part', plan },
      { is: 'area-unit', unit: kind },
    ];
  return part === 'whole' ? plain('whole') : [{ is: 'part', plan }];
}

export function peopleCaveats(layer: PeopleLayer): Caveat[] {
  const { measure, vintage, unit } = layer;
  return [
    ...plain('areas'),
    ...describing(layer),
    { is: 'universe', measure },
    ...(hasAreas(measure, vintage) ? [] : plain('tracts-only')),
    ...(measure === 'asian_share' || measure === 'limited_english_asian_share' ? plain('asian') : []),
    ...(isLasting(measure) ? plain('lasting', 'not-for-sale') : []),
    ...(MEASURES[measure].notForSale && !isLasting(measure) ? plain('citizens', 'not-for-sale') : []),
    // The list holds neighborhoods whatever the unit.
    ...(leavesOutGroupQuarters(measure) ? plain('group-quarters') : []),
    ...(UNITS[unit].kind === 'neighborhood' ? plain('koreatown') : []),
  ];
}
