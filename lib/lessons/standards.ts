/**
 * The standards that lessons cite. A standard's own words stand here only where they could be checked; for the others the code alone, which teachers
 * look up at the California Department of Education and the National Council for the Social Studies.
 */
import type { Standard } from '@/lib/lessons/lesson';

const hss = (code: string, wording = ''): Standard => ({ framework: 'California HSS', code, wording });
const c3 = (code: string): Standard => ({ framework: 'C3', code, wording: '' });

export const STANDARDS = {
  campaigns: hss('12.6', 'evaluate issues regarding campaigns for national, state and local elective offices'),
  nominations: hss('12.6.2'),
  participation: hss('12.6.4'),
  turnoutAndDistricts: hss('12.6.6'),
  levelsOfGovernment: hss('12.7'),
  civicRoles: c3('D2.Civ.2.9-12'),
  civicProcess: c3('D2.Civ.6.9-12'),
  maps: c3('D2.Geo.1.9-12'),
  placesAndPolitics: c3('D2.Geo.2.9-12'),
  variation: c3('D2.Geo.3.9-12'),
  sources: c3('D3.1.9-12'),
  evidence: c3('D3.3.9-12'),
  arguments: c3('D4.1.9-12'),
  action: c3('D4.7.9-12'),
} as const satisfies Readonly<Record<string, Standard>>;
