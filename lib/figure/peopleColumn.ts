/** Finding the column of a measure in a pack: apart from the Figure, since a profile needs only this. */
import { columnIn2023 } from '@/lib/people/inflation';
import { MEASURES } from '@/lib/people/measures';
import { byPeople } from '@/lib/view/units/units';
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

/**
 * The layer whose figures decide the classes: the measure's first vintage, by the same unit, so that a color means the same in every year and growth is seen;
 * the layer itself where that unit has no figures of the first.
 */
export function classedBy(layer: PeopleLayer): PeopleLayer {
  const first = { ...layer, vintage: MEASURES[layer.measure].vintages[0]! };
  return byPeople(layer.unit).offered(first) ? first : layer;
}
