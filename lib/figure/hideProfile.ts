/** Hides parts of a place's profile, as hide does of the Figure beside it. */
import { plain } from '@/lib/figure/caveats';
import type { Figure } from '@/lib/figure/figure';
import { lettersOf, neutralColor } from '@/lib/figure/hide';
import type { Profile } from '@/lib/figure/profileFacts';
import type { Hide } from '@/lib/view/presentation';

/**
 * The profile without what is hidden; the very same where nothing is. `figure` is the one on the map, hidden or not: a place has one letter everywhere.
 * Without values there are no results and no measures; without names the place and its neighbors are called by their letters.
 */
export function hideProfile(
  profile: Profile,
  hides: readonly Hide[],
  figure: Pick<Figure, 'table' | 'names' | 'areas'>,
): Profile {
  if (hides.length === 0) return profile;
  const has = (hide: Hide): boolean => hides.includes(hide);
  let out = profile;
  if (has('names') && profile.kind === 'neighborhood') out = withoutNames(out, lettersOf(figure));
  if (has('names') && profile.name.is === 'block-group') out = { ...out, name: { ...profile.name, place: null } };
  if (has('party'))
    out = {
      ...out,
      elections: out.elections.map((e) => ({
        ...e,
        bars: e.bars && e.bars.map((b) => ({ ...b, color: neutralColor(b.color) })),
      })),
    };
  // Its columns are of parties.
  if (has('party')) out = { ...out, lasting: null };
  if (has('values'))
    out = {
      ...out,
      elections: [],
      measures: [],
      lasting: null,
      neighbors: out.neighbors.map((n) => ({ ...n, leads: {} })),
      notes: plain('hidden-profile'),
    };
  return out;
}

function withoutNames(profile: Profile, letters: ReadonlyMap<string, string>): Profile {
  const letter = (id: string) => ({ is: 'letter' as const, letter: letters.get(id) ?? null });
  return {
    ...profile,
    name: letter(profile.id),
    // The region and the size would tell.
    about: { is: 'hidden' },
    neighbors: profile.neighbors.filter((n) => letters.has(n.id)).map((n) => ({ ...n, name: letter(n.id) })),
    notes: profile.notes.filter((n) => n.is !== 'koreatown'),
  };
}
