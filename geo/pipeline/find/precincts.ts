/** The published precincts of every election, by their numbers. */
import { labelPoint } from '@/geo/labels';
import { contains } from '@/geo/measure';
import { ELECTION_IDS, hasPrecincts } from '@/lib/elections/catalogue';
import type { ElectionPack, FindPack } from '@/lib/packs/schema';
import type { LonLat } from '@/lib/places';
import type { GeoContext } from '../contract';
import { readPrecinctLayers } from '../elections/evidence';
import { readReturns } from '../elections/returns';
import { round } from '../rounded';
import type { Sources } from '../sources';

/** Each precinct number once, with the elections it voted in; those whose precincts are not published have none. Newest elections decide where it stands. */
export function precinctsOf(packs: readonly ElectionPack[]): FindPack['precincts'] {
  const newestFirst = [...packs]
    .filter((p) => p.precincts.id.length > 0)
    .sort((a, b) => (a.election < b.election ? 1 : -1));
  const at = new Map<string, LonLat | null>();
  const voted = new Map<string, number[]>();
  newestFirst.forEach(({ precincts }, e) =>
    precincts.id.forEach((id, i) => {
      voted.set(id, [...(voted.get(id) ?? []), e]);
      const here = precincts.at[i] ?? null;
      if ((at.get(id) ?? null) === null) at.set(id, here && coarse(here));
    }),
  );
  const ids = [...voted.keys()].sort();
  return {
    elections: newestFirst.map((p) => p.election),
    ids,
    at: ids.map((id) => at.get(id) ?? null),
    in: ids.map((id) => voted.get(id) ?? []),
  };
}

/** Precincts of the layers of 2018 beyond both plans that are in no returns of the district: a precinct that the atlas withholds is never among them. @throws SourceError */
export function precinctsAround(sources: Sources, plans: GeoContext['plans']): FindPack['precinctsAround'] {
  const voted = new Set(
    ELECTION_IDS.filter(hasPrecincts).flatMap((e) => readReturns(sources, e).precincts.map((p) => p.precinct)),
  );
  const points = new Map<string, LonLat>();
  for (const [shape, { geometry }] of readPrecinctLayers(sources).shapes) {
    const id = shape.slice(shape.indexOf(':') + 1);
    if (voted.has(id) || points.has(id)) continue;
    const at = labelPoint(geometry);
    if (![plans['2011'], plans['2021']].some((p) => contains(p.geometry, at))) points.set(id, coarse(at));
  }
  const ids = [...points.keys()].sort();
  return { ids, at: ids.map((id) => points.get(id)!) };
}

/** About 10 m. */
function coarse([lon, lat]: LonLat): LonLat {
  return [round(lon, 4), round(lat, 4)];
}
