/** Evidence beside what was reported of the district. All reports are of the lines of 2011; so is the evidence, unless its words say otherwise. */
import { beyondEast, beyondNorth, beyondSouth, beyondWest } from '@/lib/claims/bounds';
import type { DistrictClaim } from '@/lib/claims/claims';
import type { MakeEvidence } from '@/lib/claims/made';
import type { Estimate } from '@/lib/claims/figures';
import { MEASURED } from '@/lib/claims/measured';
import { columnOf } from '@/lib/figure/peopleColumn';
import type { ReadPack } from '@/lib/figure/published';
import { areaPackOf, type MeasureId, type Vintage } from '@/lib/people/measures';
import { DEFAULT_VIEW, peopleDefaults, type Overlay, type View } from '@/lib/view/view';

/** The district's figure of a measure inside the lines of 2011. @throws where the packs have none. */
export function districtEstimate(read: ReadPack, measure: MeasureId, vintage: Vintage): Estimate {
  const pack = read(areaPackOf(measure, vintage));
  const column = columnOf(pack, { measure, vintage }, '2011');
  const at = pack.ids.indexOf('district');
  const value = column?.estimate[at] ?? null;
  if (value === null) throw new Error(`no figure of ${measure}, ${vintage}, for the district`);
  return { value, moe: column?.moe?.[at] ?? null };
}

/** Percent of a neighborhood's land inside the lines of 2011. @throws where it is not among the places. */
function landInside(read: ReadPack, slug: string): number {
  const found = read('places').neighborhoods.find((n) => n.slug === slug);
  if (!found) throw new Error(`no neighborhood “${slug}”`);
  return (100 * found.areaKm2['2011']) / found.areaKm2.whole;
}

const people = (measure: MeasureId, vintage: Vintage): View => ({
  ...DEFAULT_VIEW,
  subject: peopleDefaults(measure, vintage),
});
/** Places on the map of the people who live there, the lines and freeways above it. */
const places = (selection: readonly string[], overlays: readonly Overlay[] = DEFAULT_VIEW.overlays): View => ({
  ...DEFAULT_VIEW,
  subject: peopleDefaults('population', 'census-2020'),
  overlays,
  selection,
});

/** Named in the report of June 2017. */
export const NAMED_2017 = [
  'koreatown',
  'downtown',
  'westlake',
  'highland-park',
  'eagle-rock',
  'boyle-heights',
  'lincoln-heights',
] as const;

export const ofDistrict: MakeEvidence<DistrictClaim> = {
  'koreatown-in-the-west': (read) => {
    const beyond = beyondWest(read);
    return {
      figures: { beyond },
      checks: [{ by: 'beyond', measured: beyond }],
      basis: ['census-2020'],
      view: places(['koreatown']),
    };
  },
  'freeway-710-in-the-east': (read) => {
    const beyond = beyondEast(read);
    return {
      figures: { beyond },
      checks: [{ by: 'beyond', measured: beyond }],
      basis: ['census-2020'],
      view: places(['el-sereno', 'east-los-angeles']),
    };
  },
  'freeway-10-in-the-south': (read) => {
    const { beyond, west } = beyondSouth(read);
    return {
      figures: { beyond, west },
      checks: [{ by: 'beyond', measured: beyond }],
      basis: ['census-2020'],
      view: places(['boyle-heights', 'pico-union']),
    };
  },
  'freeway-134-in-the-north': (read) => {
    const beyond = beyondNorth(read);
    return {
      figures: { beyond },
      checks: [{ by: 'beyond', measured: beyond }],
      basis: ['census-2020'],
      view: places(['eagle-rock']),
    };
  },
  'places-named': (read) => {
    const all = NAMED_2017.map((slug) => ({ slug, inside: landInside(read, slug) }));
    const least = all.reduce((a, b) => (b.inside < a.inside ? b : a));
    const { neighborhoods } = read('places');
    return {
      figures: {
        least: least.inside,
        leastPlace: neighborhoods.find((n) => n.slug === least.slug)!.name,
        places: all.length,
      },
      checks: all.map(({ inside }) => ({ by: 'inside', measured: inside })),
      basis: [],
      view: places(['koreatown', 'downtown', 'highland-park', 'eagle-rock', 'boyle-heights', 'lincoln-heights']),
    };
  },
  'majority-latino': (read) => {
    const { value } = districtEstimate(read, 'latino_share', 'acs-2013-2017');
    return {
      figures: { share: value },
      checks: [{ by: 'most', measured: value }],
      basis: ['acs-2013-2017'],
      view: people('latino_share', 'acs-2013-2017'),
    };
  },
  'income-around-35000': (read) => ({
    figures: {
      then: MEASURED.income.dollars,
      later: districtEstimate(read, 'median_household_income', 'acs-2014-2018'),
    },
    checks: [{ by: 'about', reported: 35_000, measured: MEASURED.income.dollars }],
    basis: [MEASURED.income.vintage, 'acs-2014-2018'],
    view: people('median_household_income', 'acs-2014-2018'),
  }),
  'among-the-poorest': (read) => ({
    figures: { poverty: districtEstimate(read, 'poverty_rate', 'acs-2014-2018') },
    checks: [],
    basis: ['acs-2014-2018'],
    view: people('poverty_rate', 'acs-2014-2018'),
  }),
  'among-the-most-immigrant': (read) => ({
    figures: { foreignBorn: districtEstimate(read, 'foreign_born_share', 'acs-2013-2017').value },
    checks: [],
    basis: ['acs-2013-2017'],
    view: people('foreign_born_share', 'acs-2013-2017'),
  }),
  'fall-in-the-uninsured': (read) => ({
    figures: {
      first: MEASURED.uninsured20132017,
      second: districtEstimate(read, 'uninsured_share', 'acs-2014-2018'),
      third: districtEstimate(read, 'uninsured_share', 'acs-2015-2019'),
    },
    checks: [],
    basis: ['acs-2013-2017', 'acs-2014-2018', 'acs-2015-2019'],
    view: people('uninsured_share', 'acs-2014-2018'),
  }),
  'democrats-nearly-60': () => ({
    figures: {
      voted2024: MEASURED.democratsWhoVoted['2024-11-general'],
      voted2025: MEASURED.democratsWhoVoted['2025-11-special'],
    },
    checks: [],
    basis: ['2024-11-general', '2025-11-special'],
    view: null,
  }),
  'sanders-beat-clinton': () => ({ figures: {}, checks: [], basis: [], view: null }),
  'most-of-northeast-la': (read) => {
    const group = read('areas').units.group.find((g) => g.id === 'northeast-la');
    if (!group) throw new Error('no group “northeast-la”');
    const inside = (100 * group.areaKm2['2011']) / MEASURED.northeastLaKm2;
    return {
      figures: { inside, listed: (100 * group.areaKm2['2011']) / group.areaKm2.whole },
      checks: [{ by: 'most', measured: inside }],
      basis: [],
      view: { ...DEFAULT_VIEW, subject: { ...peopleDefaults('population'), unit: 'group' } },
    };
  },
  'boyle-heights': (read) => {
    const inside = landInside(read, 'boyle-heights');
    return {
      figures: { inside },
      checks: [{ by: 'inside', measured: inside }],
      basis: [],
      view: places(['boyle-heights']),
    };
  },
  'historic-filipinotown': (read) => ({
    figures: { inside: MEASURED.filipinotownInside, around: landInside(read, 'westlake') },
    checks: [{ by: 'inside', measured: MEASURED.filipinotownInside }],
    basis: [],
    view: places(['westlake']),
  }),
};
