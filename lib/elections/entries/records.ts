/** The records behind every election with precinct returns; null where none were found. For `npm run data` alone: the site does not load it. */
import type { ElectionRecords } from '../declare';
import type { ElectionId } from '../elections';
import { records as june2014 } from './2014-06-primary';
import { records as november2014 } from './2014-11-general';
import { records as november2016 } from './2016-11-general';
import { records as april2017 } from './2017-04-special-primary';
import { records as june2017 } from './2017-06-special-runoff';
import { records as november2018 } from './2018-11-general';
import { records as november2020 } from './2020-11-general';
import { records as november2024 } from './2024-11-general';
import { records as november2025 } from './2025-11-special';

export const RECORDS = {
  '2026-06-primary': null,
  '2025-11-special': november2025,
  '2024-11-general': november2024,
  '2022-11-general': null,
  '2020-11-general': november2020,
  '2018-11-general': november2018,
  '2017-06-special-runoff': june2017,
  '2017-04-special-primary': april2017,
  '2016-11-general': november2016,
  '2014-11-general': november2014,
  '2014-06-primary': june2014,
  '2012-11-general': null,
} as const satisfies Readonly<Record<ElectionId, ElectionRecords | null>>;
