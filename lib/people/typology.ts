/**
 * The displacement typology of the Urban Displacement Project (UC Berkeley, 2018): each tract in one of ten kinds. A figure of it is an index into this list, in
 * which kinds of one family stand together; the list is no scale. Words in lib/i18n under the same ids.
 */
export const TYPOLOGY = [
  'low-income-susceptible',
  'ongoing-displacement',
  'at-risk-gentrification',
  'ongoing-gentrification',
  'advanced-gentrification',
  'stable-mixed',
  'at-risk-exclusive',
  'becoming-exclusive',
  'advanced-exclusive',
  'student',
] as const;
export type TypologyKind = (typeof TYPOLOGY)[number];
