/** People of the groups and council districts as CSV: what their packs hold, for a spreadsheet. */
import type { PeoplePack } from '@/lib/packs/schema';
import type { AreaUnit } from '@/lib/places/areaOverlays';
import type { BuiltDownload } from '../contract';
import { formatCsv } from '../csv';
import { peopleRows } from '../people/csvRows';
import type { SourceId } from '../sourceCatalogue';

/** `areas/people.csv`: every figure of the areas' parts inside each plan. */
export function areaPeopleCsv(
  packs: readonly { unit: AreaUnit; pack: PeoplePack }[],
  sources: readonly SourceId[],
): BuiltDownload {
  const rows = packs.flatMap(({ unit, pack }) => peopleRows(pack.ids, pack.columns).map((row) => [unit, ...row]));
  return {
    file: 'areas/people.csv',
    content: formatCsv(['kind', 'area', 'part', 'measure', 'vintage', 'estimate', 'moe', 'unit', 'source'], rows),
    sources: [...sources],
  };
}
