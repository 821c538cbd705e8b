/** Every election of the map, newest first: adding one adds a line to each list here (docs/adding.md). */
import { election as november2012 } from './2012-11-general';
import { election as june2014 } from './2014-06-primary';
import { election as november2014 } from './2014-11-general';
import { election as november2016 } from './2016-11-general';
import { election as april2017 } from './2017-04-special-primary';
import { election as june2017 } from './2017-06-special-runoff';
import { election as november2018 } from './2018-11-general';
import { election as november2020 } from './2020-11-general';
import { election as november2022 } from './2022-11-general';
import { election as november2024 } from './2024-11-general';
import { election as november2025 } from './2025-11-special';
import { election as june2026 } from './2026-06-primary';

export const ENTRIES = [
  june2026,
  november2025,
  november2024,
  november2022,
  november2020,
  november2018,
  june2017,
  april2017,
  november2016,
  november2014,
  june2014,
  november2012,
] as const;
