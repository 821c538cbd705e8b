/** The profile of a place as facts: how it voted in each election and who lives there, each beside the district's figure. */
import { blockGroupsOf } from '@/lib/figure/blockGroups';
import { plain } from '@/lib/figure/caveats';
import { placeName, type Name } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import { blockGroupElections, neighborLeads, profileElections } from '@/lib/figure/profileElections';
import type { Profile } from '@/lib/figure/profileFacts';
import { groupLasting, neighborhoodLasting } from '@/lib/figure/profileLasting';
import { censusName } from '@/lib/figure/peopleReadings';
import { placesApart, profileMeasures } from '@/lib/figure/profileMeasures';
import { TRACE_OF_PLACES } from '@/lib/figure/trace';
import { groupPackOf } from '@/lib/people/measures';
import { PLANS, placeIdKind, type Part } from '@/lib/places';

export type { Profile, ProfileElection, ProfileMeasure } from '@/lib/figure/profileFacts';

/** The profile of an id from whatever packs are there (a missing election is left out); null when the id is unknown. */
export function profile(id: string, part: Part, packs: FigurePacks): Profile | null {
  switch (placeIdKind(id)) {
    case null:
      return null;
    case 'neighborhood':
      return neighborhoodProfile(id, part, packs);
    case 'precinct':
      return precinctProfile(id, packs);
    case 'block-group':
      return blockGroupProfile(id, packs);
    case 'tract':
      return tractProfile(id, packs);
  }
}

function neighborhoodProfile(id: string, part: Part, packs: FigurePacks): Profile | null {
  const { neighborhoods } = packs.places;
  const place = neighborhoods.find((n) => n.slug === id);
  if (!place) return null;
  const km2 = place.areaKm2['2011'];
  return {
    id,
    kind: 'neighborhood',
    name: placeName(place),
    trace: TRACE_OF_PLACES,
    about: {
      is: 'neighborhood',
      region: place.region,
      km2,
      percent: Math.min(100, (100 * km2) / place.areaKm2.whole),
    },
    elections: profileElections(id, 'neighborhood', packs),
    measures: profileMeasures(id, part, packs),
    lasting: neighborhoodLasting(id, packs),
    neighbors: place.neighbours.flatMap((slug) => {
      const neighbor = neighborhoods.find((n) => n.slug === slug);
      return neighbor ? [{ id: slug, name: placeName(neighbor), leads: neighborLeads(slug, packs) }] : [];
    }),
    notes: [
      ...(id === 'koreatown' ? plain('koreatown') : []),
      ...(part === 'whole' ? plain('whole') : [{ is: 'part' as const, plan: part }]),
      ...placesApart(id, part, packs),
      ...plain('no-margins', 'areas'),
    ],
  };
}

function precinctProfile(id: string, packs: FigurePacks): Profile | null {
  const elections = profileElections(id, 'precinct', packs).filter((e) => e.bars !== null);
  if (elections.length === 0) return null;
  return {
    id,
    kind: 'precinct',
    name: { is: 'precinct', id },
    about: { is: 'precinct' },
    elections,
    measures: [],
    lasting: null,
    neighbors: [],
    notes: plain('precincts-redrawn'),
  };
}

function blockGroupProfile(id: string, packs: FigurePacks): Profile | null {
  const group = packs.blockGroups && blockGroupsOf(packs).find((g) => g.id === id);
  const lasting = groupLasting(id, packs);
  const name = group?.name ?? nameInPacks(id, packs);
  if (name === null) return null;
  return {
    id,
    kind: 'block-group',
    name,
    about: { is: 'block-group', geoid: id },
    elections: group ? blockGroupElections(id, packs) : [],
    measures: [],
    lasting,
    neighbors: [],
    notes: plain(...(group ? (['recovered'] as const) : []), 'not-for-sale', 'areas'),
  };
}

/** The name of a block group that no election is told by: it lies in the plan of 2021 alone. */
function nameInPacks(id: string, packs: FigurePacks): Name | null {
  for (const plan of PLANS) {
    const pack = packs.people[groupPackOf(plan)];
    const i = pack?.ids.indexOf(id) ?? -1;
    if (pack && i >= 0) return censusName(pack, i, packs.places);
  }
  return null;
}

function tractProfile(id: string, packs: FigurePacks): Profile | null {
  const measures = profileMeasures(id, 'whole', packs).filter((x) => x.value !== null);
  if (measures.length === 0) return null;
  return {
    id,
    kind: 'tract',
    name: { is: 'tract', geoid: id },
    about: { is: 'tract' },
    elections: [],
    measures,
    lasting: null,
    neighbors: [],
    notes: plain('tracts', 'areas'),
  };
}
