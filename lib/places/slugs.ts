/** The neighborhoods inside the lines of 2011 by slug, in the order of the places pack: what paths name, known before any pack is there. One of the lines of 2021 alone has no figure on the vote that its path would open. */
export const NEIGHBORHOOD_SLUGS = [
  'adams-normandie',
  'arlington-heights',
  'boyle-heights',
  'chinatown',
  'cypress-park',
  'downtown',
  'eagle-rock',
  'east-hollywood',
  'east-los-angeles',
  'echo-park',
  'el-sereno',
  'elysian-park',
  'glassell-park',
  'harvard-heights',
  'highland-park',
  'koreatown',
  'larchmont',
  'lincoln-heights',
  'montecito-heights',
  'mount-washington',
  'pico-union',
  'silver-lake',
  'westlake',
  'windsor-square',
] as const;
type NeighborhoodSlug = (typeof NEIGHBORHOOD_SLUGS)[number];

/** Small places by slug, with the neighborhoods that hold them: they have no figures of their own. As the places pack has them. */
export const SMALL_PLACES: Readonly<Record<string, readonly NeighborhoodSlug[]>> = {
  'angelino-heights': ['echo-park'],
  'arts-district': ['downtown'],
  'byzantine-latino-quarter': ['pico-union', 'harvard-heights'],
  'country-club-park': ['arlington-heights', 'koreatown'],
  'fashion-district': ['downtown'],
  hermon: ['montecito-heights'],
  'historic-core': ['downtown'],
  'historic-filipinotown': ['westlake'],
  'little-bangladesh': ['koreatown'],
  'little-tokyo': ['downtown'],
  'macarthur-park': ['westlake', 'koreatown'],
  'rampart-village': ['westlake', 'koreatown'],
  'skid-row': ['downtown'],
  'south-park-downtown': ['downtown'],
  'temple-beaudry': ['echo-park', 'westlake', 'silver-lake'],
  'thai-town': ['east-hollywood'],
  'university-hills': ['el-sereno'],
  'wilshire-center': ['koreatown', 'westlake'],
};

/** Groups of neighborhoods: areas of a unit, with figures of their own. */
export const GROUP_SLUGS = ['northeast-la', 'the-eastside', 'central-la'] as const;
