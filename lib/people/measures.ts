/** The demographic measures that can be shown, from their entries: what a View, a link and a picker need. Words in lib/i18n under the same ids. */
import type { Plan } from '@/lib/places';
import { OVERLAY_OF, type AreaUnit } from '@/lib/places/areaOverlays';
import type { DeclaredMeasure, MeasureGroup, MeasureSeries, MeasureUnit } from './declare';
import { housing } from './entries/housing';
import { lasting } from './entries/lasting';
import { life } from './entries/life';
import { origin } from './entries/origin';
import { people } from './entries/people';
import { isLasting } from './lasting';
import { TRACT_YEAR, type TractYear, type Vintage } from './vintages';

export { MEASURE_GROUPS, type MeasureGroup, type MeasureSeries, type MeasureUnit } from './declare';
export {
  ACS_VINTAGES,
  TRACT_YEAR,
  byYear,
  vintageYear,
  type AcsVintage,
  type TractYear,
  type Vintage,
} from './vintages';

/** Every measure, by group, in the order of the picker. */
export const ENTRIES = { people, origin, housing, life, lasting } as const satisfies Readonly<
  Record<MeasureGroup, Readonly<Record<string, DeclaredMeasure>>>
>;

export type MeasureId = { [Group in MeasureGroup]: keyof (typeof ENTRIES)[Group] }[MeasureGroup];

/** What a Figure may call a measure: a two-party share whose party is hidden has a name that tells neither. */
export type MeasureName = MeasureId | 'two_party_unnamed';

/** In which unit it is told. */
export function unitOf(name: MeasureName): MeasureUnit {
  return name === 'two_party_unnamed' ? 'percent' : MEASURES[name].unit;
}

export interface Measure {
  id: MeasureId;
  unit: MeasureUnit;
  group: MeasureGroup;
  series: MeasureSeries;
  /**
   * Vintages published; the first is the default: a full count where there is one (no sampling error), else the newest survey that neighborhoods have a
   * figure of. Links leave the default out, so it never changes.
   */
  vintages: readonly Vintage[];
  /** Vintages that neighborhoods and the district have figures of; for the others only tracts do (a median without its distribution, a rank). */
  areas: readonly Vintage[];
  /** Whether the profile of a place lists it. */
  inProfile: boolean;
  /** Made from another measure's figures in the program, not published in packs: the same money in dollars of 2023. */
  derivedFrom: MeasureId | null;
  /** Kept in packs of their own, whose license forbids selling them. */
  notForSale: boolean;
}

/** The same entries, each with its id and group. */
const LISTED = (Object.keys(ENTRIES) as MeasureGroup[]).flatMap((group) => {
  const entries: Readonly<Record<string, DeclaredMeasure>> = ENTRIES[group];
  return Object.entries(entries).map(([id, entry]) => ({ id: id as MeasureId, group, entry }));
});

export const MEASURE_IDS: readonly MeasureId[] = LISTED.map(({ id }) => id);

export const MEASURES = Object.fromEntries(
  LISTED.map(({ id, group, entry }): [MeasureId, Measure] => {
    const vintages = entry.origins.map((o) => o.vintage);
    return [
      id,
      {
        id,
        unit: entry.unit,
        group,
        series: entry.series ?? group,
        vintages,
        areas: entry.areas ?? vintages,
        inProfile: entry.inProfile ?? false,
        // The name of another entry, as a test holds.
        derivedFrom: (entry.derivedFrom as MeasureId | undefined) ?? null,
        notForSale: entry.notForSale ?? false,
      },
    ];
  }),
) as Readonly<Record<MeasureId, Measure>>;

export function isMeasureId(x: string): x is MeasureId {
  return (MEASURE_IDS as readonly string[]).includes(x);
}

/** Whether neighborhoods have figures of a measure and vintage; tracts always have. */
export function hasAreas(id: MeasureId, vintage: Vintage): boolean {
  return MEASURES[id].areas.includes(vintage);
}

/** Whether groups and council districts have figures of a measure and vintage: its first vintage, unless its terms forbid selling. */
export function hasAreaUnits(id: MeasureId, vintage: Vintage): boolean {
  return hasAreas(id, vintage) && vintage === MEASURES[id].vintages[0] && !MEASURES[id].notForSale;
}

type AreaPackId =
  | 'people-neighborhoods'
  | `people-neighborhoods-${MeasureSeries}`
  | 'people-cvap-neighborhoods'
  | 'people-lasting-neighborhoods';
type TractPackId =
  `people-tracts-${TractYear}` | `people-tracts-${TractYear}-${MeasureSeries}` | `people-cvap-tracts-${TractYear}`;
/** Of the block groups in a plan. */
type GroupPackId = `people-lasting-block-groups-${Plan}`;
export type PeoplePackId = AreaPackId | TractPackId | GroupPackId | `people-${(typeof OVERLAY_OF)[AreaUnit]}`;

export function isPeoplePackId(x: string): x is PeoplePackId {
  return (
    /^people-(cvap-|lasting-)?(neighborhoods|tracts-(2010|2020))(-[a-z]+)?$/.test(x) ||
    /^people-lasting-block-groups-(2011|2021)$/.test(x) ||
    Object.values(OVERLAY_OF).some((o) => x === `people-${o}`)
  );
}

/** The pack that holds a measure's figures for neighborhoods: the first vintage of every measure is in one pack, the others by series. */
export function areaPackOf(id: MeasureId, vintage: Vintage): AreaPackId {
  const { notForSale, vintages, series } = MEASURES[id];
  if (isLasting(id)) return 'people-lasting-neighborhoods';
  if (notForSale) return 'people-cvap-neighborhoods';
  return vintage === vintages[0] ? 'people-neighborhoods' : `people-neighborhoods-${series}`;
}

/** The pack that lists the neighborhoods of a measure: with its figures, or where only tracts have any, the one of all defaults. */
export function neighborhoodsPackOf({ measure, vintage }: { measure: MeasureId; vintage: Vintage }): AreaPackId {
  return hasAreas(measure, vintage) ? areaPackOf(measure, vintage) : 'people-neighborhoods';
}

/** Whether census tracts have figures of a measure: all but the votes, which are told by block group. */
export function hasTracts(id: MeasureId): boolean {
  return !isLasting(id);
}

/** The pack that holds a measure's figures for the block groups in a plan. */
export function groupPackOf(plan: Plan): GroupPackId {
  return `people-lasting-block-groups-${plan}`;
}

/** The pack that holds a measure's figures for tracts, where they have any: of each lines' year the first vintage of every measure is in one pack, the others by series. */
export function tractPackOf(id: MeasureId, vintage: Vintage): TractPackId {
  const { notForSale, vintages, series } = MEASURES[id];
  const year = TRACT_YEAR[vintage];
  if (notForSale) return `people-cvap-tracts-${year}`;
  return vintage === vintages.find((v) => TRACT_YEAR[v] === year)
    ? `people-tracts-${year}`
    : `people-tracts-${year}-${series}`;
}
