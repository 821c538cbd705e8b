/** What the sources say beside some claims where no published pack holds it. By hand; measured.test.ts and measured2017.test.ts make each again from the sources. */
import { MEASURED_2017 } from '@/lib/elections/race/measured2017';

export const MEASURED = {
  ...MEASURED_2017,
  /** Km² of Northeast L.A. as the Los Angeles Times maps it, Atwater Village included, which lies in neither plan; source: latimes-neighborhoods. */
  northeastLaKm2: 44.6,
  /** Percent of Historic Filipinotown's land inside the lines of 2011; source: county-statistical-areas-2018 and county-district-2011. */
  filipinotownInside: 98,
  /** Percent without health insurance in the district of 2011 as the survey's own profile of it says, ACS 2013-2017. */
  uninsured20132017: 22.0,
} as const;
