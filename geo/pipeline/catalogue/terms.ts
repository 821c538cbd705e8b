/** Terms that several sources share, as the manifest prints them. */

export const NONE_STATED = 'none stated; public records';
export const PUBLIC_DOMAIN = 'public domain (U.S. Government work)';
export const LATIMES =
  'unverified: no licence in the repository; the site used a Creative Commons non-commercial share-alike licence. Credit “Los Angeles Times Mapping L.A.”';
