/** What can be found, and what it leads to. */
import type { CandidateId, ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { FindGroup } from '@/lib/find/groups';
import type { Messages, Parts } from '@/lib/i18n/messages';
import type { FindPack, PlacesPack } from '@/lib/packs/schema';
import type { MeasureId, TractYear } from '@/lib/people/measures';
import type { BBox, LonLat } from '@/lib/places';

/** What a result leads to. */
export type Target =
  | { is: 'neighborhood'; slug: string; bbox: BBox }
  /** An outline is drawn; `neighborhoods` are selected. */
  | { is: 'outline'; mark: string; bbox: BBox; neighborhoods?: readonly string[]; freeways?: true }
  | { is: 'point'; at: LonLat; bbox?: BBox; neighborhood: string | null }
  | { is: 'precinct'; id: string; at: LonLat | null; elections: readonly ElectionId[] }
  | { is: 'tract'; id: string; at: LonLat; years: readonly TractYear[] }
  | { is: 'election'; election: ElectionId }
  | { is: 'contest'; election: ElectionId; contest: ContestId }
  | { is: 'candidate'; candidate: CandidateId; stood: readonly { election: ElectionId; contest: ContestId }[] }
  | { is: 'measure'; measure: MeasureId }
  | { is: 'page'; href: string };

export interface Found {
  /** Its own among all. */
  id: string;
  group: FindGroup;
  name: string;
  /** Stands beside the name; '' for nothing. */
  detail: string;
  to: Target;
}

export interface Findable extends Found {
  /** Other names: as good as the name. */
  also: readonly string[];
  /** Further words that lead to it. */
  about: string;
  /** How likely it is what is meant, among equally good matches; 1 for most. */
  weight: number;
}

export interface FindSources {
  places: PlacesPack;
  find: FindPack;
  m: Messages;
  words: Parts['find'];
}

type Told = Omit<Findable, 'also' | 'about' | 'weight' | 'detail'> &
  Partial<Pick<Findable, 'also' | 'about' | 'weight' | 'detail'>>;
/** With nothing else said of it. */
export const told = (f: Told): Findable => ({ also: [], about: '', weight: 1, detail: '', ...f });
