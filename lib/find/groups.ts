/** Groups of results. */

export const FIND_GROUPS = [
  'places',
  'streets',
  'spots',
  'areas',
  'numbers',
  'elections',
  'candidates',
  'contests',
  'people',
  'pages',
] as const;
export type FindGroup = (typeof FIND_GROUPS)[number];
