/** What a View's pin or outline is called. */
import type { FindPack, PlacesPack } from '@/lib/packs/schema';
import { foundPoint, pinOf } from '@/lib/view/found';

interface Packs {
  find: FindPack | null;
  places: PlacesPack | null;
}

/** The name of what a canonical `found` marks; null where nothing at hand has one: a pin of the reader's own, packs that have not come. */
export function nameOfFound(found: string | undefined, { find, places }: Packs): string | null {
  if (found === undefined) return null;
  const other = places?.others.find((o) => o.slug === found || `group-${o.slug}` === found);
  if (other) return other.name;
  if (find === null) return null;
  const { roads, crossings, parks, stations, zips, around, councilDistricts, neighborhoodCouncils } = find;
  if (pinOf(found) === null)
    return (
      [roads, parks, zips, councilDistricts, neighborhoodCouncils].flat().find((x) => x.mark === found)?.name ?? null
    );
  const spot = [stations, parks, zips, around].flat().find((s) => foundPoint(s.at) === found);
  if (spot) return spot.name;
  const crossing = crossings.at.findIndex((at) => foundPoint(at) === found);
  const [a, b] = [roads[crossings.a[crossing] ?? -1], roads[crossings.b[crossing] ?? -1]];
  if (a && b) return `${a.name} & ${b.name}`;
  const precinct = find.precinctsAround.at.findIndex((at) => foundPoint(at) === found);
  return find.precinctsAround.ids[precinct] ?? null;
}
