/** Answers about who lives where, from the Figures of the map (of the whole district, which no map shows, from the packs), and about the plans, from their pack. */
import { around, halfOf, type Interval } from '@/lib/elections/intervals';
import type { FigureArea } from '@/lib/figure/figure';
import { columnOf } from '@/lib/figure/peopleColumn';
import type { Words } from '@/lib/figure/words';
import type { LessonPacks } from '@/lib/lessons/packs';
import { DISTRICT, type OfPeople, type Simple, type Where } from '@/lib/lessons/query';
import { list, number, text, type NumberKind, type Value } from '@/lib/lessons/values';
import { nameOf } from '@/lib/lessons/voteFigures';
import type { PeopleColumn, PeoplePack } from '@/lib/packs/schema';
import { difference, differs, type Estimate } from '@/lib/people/marginOfError';
import { MEASURES, areaPackOf } from '@/lib/people/measures';
import { peopleUnits } from '@/lib/view/view';

type OfLiving = Extract<Simple, { kind: 'people' | 'pair' | 'set' }>;
type OfPlans = Extract<Simple, { kind: 'plan' | 'moved' | 'most-moved' | 'compact' | 'earlier' }>;

function column(q: OfPeople, pack: PeoplePack, part: OfPeople['part']): PeopleColumn {
  const found = columnOf(pack, q, part);
  if (!found) throw new RangeError(`No pack holds ${q.measure} ${q.vintage} ${part}.`);
  return found;
}

function inDistrict(q: OfPeople, packs: LessonPacks): Pick<FigureArea, 'value' | 'interval'> {
  const pack = packs.people(areaPackOf(q.measure, q.vintage));
  const c = column(q, pack, q.part);
  const i = pack.ids.indexOf(DISTRICT);
  const value = c.estimate[i] ?? null;
  return { value, interval: value === null ? null : around(value, c.moe?.[i] ?? null) };
}

/** How well the map shows a neighborhood's figure to be known; null where it is not. */
export function peopleInterval(q: OfPeople & { where: Where }, packs: LessonPacks): Interval | null {
  return areasBy(q, false, packs).find((a) => a.id === q.where)?.interval ?? null;
}

/** Neighborhoods, or tracts, as the map shows them. @throws RangeError where it has no map of that. */
function areasBy({ measure, vintage, part }: OfPeople, tracts: boolean, packs: LessonPacks): readonly FigureArea[] {
  const unit = tracts ? 'tract' : 'neighborhood';
  if (!peopleUnits(measure, vintage).includes(unit))
    throw new RangeError(`No map shows ${measure} ${vintage} by ${unit}.`);
  return packs.areas({ layer: 'people', measure, vintage, unit, part: tracts ? 'whole' : part });
}

/** An estimate with its margin; `moe` null where the source has none. @throws RangeError where there is no figure. */
function estimateIn(q: OfPeople, where: Where, packs: LessonPacks): { estimate: number; moe: number | null } {
  const found = where === DISTRICT ? inDistrict(q, packs) : areasBy(q, false, packs).find((a) => a.id === where);
  const estimate = found?.value ?? null;
  if (estimate === null) throw new RangeError(`${q.measure} ${q.vintage} ${q.part} has no figure for ${where}.`);
  return { estimate, moe: found?.interval ? halfOf(found.interval) : null };
}

function withMargin(q: OfPeople, where: Where, packs: LessonPacks): Estimate {
  const { estimate, moe } = estimateIn(q, where, packs);
  if (moe === null) throw new RangeError(`${q.measure} ${q.vintage} has no margin for ${where}.`);
  return { estimate, moe };
}

/** @throws RangeError where the packs hold no such figure. */
export function peopleFigure(q: OfLiving, packs: LessonPacks, { f }: Words): Value {
  const { unit } = MEASURES[q.measure];
  const measured: NumberKind = { measure: unit };
  const margin: NumberKind = { margin: unit };
  switch (q.kind) {
    case 'people': {
      if (q.count === 'people') return number(estimateIn(q, q.where, packs).estimate, measured);
      const e = withMargin(q, q.where, packs);
      return q.count === 'moe'
        ? number(e.moe, margin)
        : number(q.count === 'low' ? e.estimate - e.moe : e.estimate + e.moe, measured);
    }
    case 'pair': {
      const [a, b] = [withMargin(q, q.a, packs), withMargin(q, q.b, packs)];
      if (q.count === 'differ') return text(differs(a, b) ? 'yes' : 'no');
      const d = difference(a, b);
      return number(q.count === 'gap' ? Math.abs(d.estimate) : d.moe, margin);
    }
    case 'set': {
      const all = areasBy(q, q.count === 'tracts' || q.count === 'tracts-hatched', packs).filter(
        (a) => a.value !== null,
      );
      const hatched = all.filter((x) => x.quality === 'hatch');
      switch (q.count) {
        case 'known':
        case 'tracts':
          return number(all.length, 'count');
        case 'hatched':
        case 'tracts-hatched':
          return number(hatched.length, 'count');
        case 'hatched-list':
          return list(hatched.map((x) => nameOf(x.id, packs)).sort(f.compare));
      }
    }
  }
}

/** @throws RangeError where the pack of plans holds no such figure. */
export function planFigure(q: OfPlans, packs: LessonPacks): Value {
  const { plans } = packs;
  switch (q.kind) {
    case 'plan':
      return q.count === 'plan-people'
        ? number(plans.plans[q.plan].population, 'count')
        : number(plans.plans[q.plan].areaKm2, 'km2');
    case 'moved': {
      const i = plans.ids.indexOf(q.where);
      const { population, areaKm2 } = plans.changes[q.change];
      const value = q.count === 'people' ? population[i] : areaKm2[i];
      if (value === undefined || value === null)
        throw new RangeError(`The plans tell no ${q.count} ${q.change} in ${q.where}.`);
      return number(value, q.count === 'people' ? 'count' : 'km2');
    }
    case 'most-moved': {
      const { population } = plans.changes[q.change];
      const ranked = plans.ids
        .map((id, i) => ({ id, people: population[i] ?? 0 }))
        .filter((r) => r.id !== 'district' && r.id !== 'other')
        .sort((a, b) => b.people - a.people);
      const found = ranked[q.rank - 1];
      if (!found) throw new RangeError(`No place is number ${q.rank} of those ${q.change}.`);
      return text(nameOf(found.id, packs));
    }
    case 'compact': {
      // The county's own outline of 2011; of 2021 there is one only.
      const row = plans.compactness.find(
        (r) =>
          r.plan === q.plan && r.resolution === q.resolution && (r.plan === '2021' || r.source.startsWith('county')),
      );
      if (!row) throw new RangeError(`No outline of ${q.plan} is measured ${q.resolution}.`);
      return number(row[q.measure], q.measure === 'perimeterKm' ? 'km' : 'index');
    }
    case 'earlier': {
      const found = plans.earlier
        .find((e) => e.elections[0] === q.first)
        ?.todays.find((t) => t.district === q.district);
      if (!found) throw new RangeError(`No district ${q.district} of ${q.first} is known.`);
      return number(found.peopleShare, 'percent');
    }
  }
}
