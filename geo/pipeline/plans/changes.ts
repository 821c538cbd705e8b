/**
 * Land and people kept, gained and lost between the plans. People are those of 2020 block groups, evenly spread inside each; shares come from the very parts
 * that the People pack uses, so kept + lost is its 2011 part and kept + gained its 2021 part.
 */
import { areaKm2, bboxOf, bboxesTouch, unionBBox } from '@/geo/measure';
import { intersect, subtract, type AreaGeometry } from '@/geo/overlay';
import type { PlanChange, PlanChangeColumns } from '@/lib/packs/schema';
import type { GeoContext } from '../contract';
import type { PeopledArea } from '../people/blockGroups';
import { insideShare, peopleInside } from '../people/shares';
import { settleParts } from '../people/slivers';
import { round } from '../rounded';
import { solidPieces } from './strips';

export const CHANGES: readonly PlanChange[] = ['kept', 'gained', 'lost'];
/** Ids after the neighborhoods: what is in none of them, and everything. */
export const OTHER = 'other';
export const DISTRICT = 'district';
/** Fewer people than this are not told from the rest, neither in a row nor by what rows leave over. */
const FEW = 10;

interface Amount {
  areaKm2: number;
  people: number;
  stripKm2: number;
  stripPeople: number;
}
type Amounts = Record<PlanChange, Amount>;
/** Of one neighborhood, with its people in all. */
interface Bounded {
  amounts: Amounts;
  whole: number;
}

/** The columns of the pack `plans`. */
export function planChanges(
  geo: GeoContext,
  allGroups: readonly PeopledArea[],
): { ids: string[]; changes: Record<PlanChange, PlanChangeColumns> } {
  const reach = unionBBox([...geo.neighborhoods, geo.plans['2011'], geo.plans['2021']].map((a) => bboxOf(a.geometry)));
  const groups = allGroups.filter((g) => bboxesTouch(bboxOf(g.geometry), reach));
  const part = (plan: '2011' | '2021', slug: string): AreaGeometry | null =>
    geo.parts[plan].find((a) => a.id === slug)?.geometry ?? null;
  const slugs = geo.neighborhoods.map((n) => n.id);
  const each = geo.neighborhoods.map((n) => amounts(groups, n.geometry, part('2011', n.id), part('2021', n.id)));
  const whole = amounts(groups, null, geo.plans['2011'].geometry, geo.plans['2021'].geometry);
  const ids = [...slugs, OTHER, DISTRICT];
  const told = each.map(toldPeople);
  const columns = (change: PlanChange): PlanChangeColumns =>
    toColumns(
      each.map((a, i) => ({ ...a.amounts[change], told: told[i]![change] })),
      whole.amounts[change],
      change,
    );
  return { ids, changes: { kept: columns('kept'), gained: columns('gained'), lost: columns('lost') } };
}

/** @param bounds the neighborhood whole; null for the district, which bounds nothing. */
function amounts(
  groups: readonly PeopledArea[],
  bounds: AreaGeometry | null,
  before: AreaGeometry | null,
  after: AreaGeometry | null,
): Bounded {
  const both = before && after ? intersect(before, after) : null;
  const [s11, s21] = [inside(groups, before), inside(groups, after)];
  const most = bounds === null ? groups.map(() => 1) : inside(groups, bounds);
  // Hairlines are snapped in each share by itself; these bounds keep the three in agreement, and say at once what the most common cases are.
  const least = groups.map((_, i) => Math.max(0, s11[i]! + s21[i]! - Math.max(most[i]!, s11[i]!, s21[i]!)));
  const open = groups.map((_, i) => Math.min(s11[i]!, s21[i]!) > least[i]!);
  const kept = inside(groups, both, open).map((share, i) => Math.min(Math.max(share, least[i]!), s11[i]!, s21[i]!));
  const lost = before && after ? subtract(before, after) : before;
  const gained = before && after ? subtract(after, before) : after;
  return {
    amounts: {
      kept: amount(groups, both, kept),
      lost: amount(
        groups,
        lost,
        s11.map((s, i) => s - kept[i]!),
      ),
      gained: amount(
        groups,
        gained,
        s21.map((s, i) => s - kept[i]!),
      ),
    },
    whole: groups.reduce((sum, group, i) => sum + group.people * most[i]!, 0),
  };
}

/**
 * People kept, gained and lost as they are told: kept + lost and kept + gained are the neighborhood's parts as published in people.csv. None of the three, nor who is
 * left outside both plans, is one to nine people: the number kept is the nearest to the estimate that allows it.
 */
export function toldPeople({
  amounts: { kept, gained, lost },
  whole,
}: Pick<Bounded, 'whole'> & { amounts: Record<PlanChange, Pick<Amount, 'people'>> }): Record<PlanChange, number> {
  const part = (people: number): number | null => (people < FEW ? null : Math.round(people));
  const all = Math.round(whole);
  const parts = settleParts({
    whole: all,
    '2011': part(kept.people + lost.people),
    '2021': part(kept.people + gained.people),
  });
  const [before, after] = [parts['2011'] ?? 0, parts['2021'] ?? 0];
  const most = Math.min(before, after);
  const safe = (stayed: number): boolean =>
    stayed >= 0 &&
    stayed <= most &&
    [stayed, before - stayed, after - stayed, all - before - after + stayed].every((n) => n <= 0 || n >= FEW);
  const both = Math.min(Math.round(kept.people), most);
  // All that the smaller part holds is safe: the parts are settled.
  let away = 0;
  while (away < most && !safe(both - away) && !safe(both + away)) away += 1;
  const stayed = safe(both - away) ? both - away : safe(both + away) ? both + away : most;
  return { kept: stayed, gained: Math.max(0, after - stayed), lost: Math.max(0, before - stayed) };
}

/** Shares of block groups inside an area; 0 where `asked` says that nobody wants to know. */
function inside(
  groups: readonly PeopledArea[],
  geometry: AreaGeometry | null,
  asked: readonly boolean[] = groups.map(() => true),
): number[] {
  const shares = groups.map(() => 0);
  const wanted = groups.flatMap((group, i) => (geometry !== null && asked[i] ? [{ group, i }] : []));
  if (geometry === null || wanted.length === 0) return shares;
  const units = wanted.map((w) => w.group);
  peopleInside(units, insideShare(units, { id: '', geometry }), geometry).forEach((share, k) => {
    shares[wanted[k]!.i] = share;
  });
  return shares;
}

function amount(groups: readonly PeopledArea[], geometry: AreaGeometry | null, shares: readonly number[]): Amount {
  if (geometry === null) return { areaKm2: 0, people: 0, stripKm2: 0, stripPeople: 0 };
  const people = (of: readonly number[]): number => groups.reduce((sum, group, i) => sum + group.people * of[i]!, 0);
  const solid = solidPieces(geometry);
  const wide = inside(
    groups,
    solid,
    shares.map((s) => s > 0),
  ).map((s, i) => Math.min(s, shares[i]!));
  const total = areaKm2(geometry);
  return {
    areaKm2: total,
    people: people(shares),
    stripKm2: total - (solid ? areaKm2(solid) : 0),
    stripPeople: people(shares) - people(wide),
  };
}

type Told = Amount & { told: number };

/** Rounded; whatever the neighborhoods don't say by themselves goes to `other`, so that the column adds up to the district. @throws when that would be one to nine people. */
function toColumns(each: readonly Told[], whole: Amount, change: PlanChange): PlanChangeColumns {
  const km2 = (x: number): number => Math.max(0, round(x, 3));
  const areas = each.map((a) => km2(a.areaKm2));
  const people = each.map((a) => a.told);
  // Land that stayed is not a difference between drawings, however narrow.
  const strips = each.map((a) => (change === 'kept' ? { km2: 0, people: 0 } : stripsOf(a)));
  const sum = (values: readonly (number | null)[]): number => values.reduce<number>((s, x) => s + (x ?? 0), 0);
  const district = { km2: km2(whole.areaKm2), people: Math.round(whole.people) };
  const other = { km2: km2(district.km2 - sum(areas)), people: district.people - sum(people) };
  if (other.people !== 0 && other.people < FEW)
    throw new Error(
      `Plans: ${other.people} people ${change} outside the neighborhoods would be told by what the rows leave over`,
    );
  const otherStrips = change === 'kept' ? { km2: 0, people: 0 } : other;
  const stripKm2 = [...strips.map((s) => s.km2), otherStrips.km2];
  const stripPeople = [...strips.map((s) => s.people), otherStrips.people];
  return {
    areaKm2: [...areas, other.km2, district.km2],
    population: [...people, other.people, district.people],
    stripAreaKm2: [...stripKm2, round(sum(stripKm2), 3)],
    stripPopulation: [...stripPeople, sum(stripPeople)],
  };
}

/** Strips of a row; where one to nine people would be left on either side, they go with the larger. */
function stripsOf({ told, stripPeople, stripKm2 }: Told): { km2: number; people: number } {
  const strip = Math.min(told, Math.round(stripPeople));
  return { km2: Math.max(0, round(stripKm2, 3)), people: strip < FEW ? 0 : told - strip < FEW ? told : strip };
}
