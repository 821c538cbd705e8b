/** Finding the column of a measure in a pack: apart from the Figure, since a profile needs only this. */
import { columnIn2023 } from '@/lib/people/inflation';
import { MEASURES } from '@/lib/people/measures';
import type { PeopleColumn, PeoplePack } from '@/lib/packs/schema';
import type { PeopleLayer } from '@/lib/view/view';

/** The column of a measure, vintage and part in a pack; null when the pack has none. */
export function columnOf(
  pack: Pick<PeoplePack, 'columns'>,
  layer: Pick<PeopleLayer, 'measure' | 'vintage'>,
  part: PeopleLayer['part'],
): PeopleColumn | null {
  const { derivedFrom } = MEASURES[layer.measure];
  const column = pack.columns.find(
    (c) => c.measure === (derivedFrom ?? layer.measure) && c.vintage === layer.vintage && c.part === part,
  );
  return column === undefined ? null : derivedFrom === null ? column : columnIn2023(column);
}
