/** Hides parts of a place's profile, as hideIn does of the Figure beside it. */
import type { Figure } from '@/lib/figure/figure';
import { lettersOf, neutralColor } from '@/lib/figure/hide';
import type { Profile } from '@/lib/figure/profile';
import type { Words } from '@/lib/figure/words';
import type { Hide } from '@/lib/view/presentation';

/**
 * The profile without what is hidden; the very same where nothing is. `figure` is the one on the map, hidden or not: a place has one letter everywhere.
 * Without values there are no results and no measures; without names the place and its neighbors are called by their letters.
 */
export function hideInProfile(
  profile: Profile,
  hides: readonly Hide[],
  figure: Pick<Figure, 'table' | 'names' | 'areas'>,
  words: Words,
): Profile {
  if (hides.length === 0) return profile;
  const has = (hide: Hide): boolean => hides.includes(hide);
  const { m } = words;
  let out = profile;
  if (has('names')) {
    const letters = lettersOf(figure);
    const name = (x: { id: string; name: string }): string => m.hide.area(letters.get(x.id) ?? '?');
    const koreatown = m.figure.caveats.koreatown;
    out =
      profile.kind !== 'neighborhood'
        ? out
        : {
            ...out,
            name: name(out),
            // The region and the size would tell.
            subtitle: '',
            neighbors: out.neighbors.filter((n) => letters.has(n.id)).map((n) => ({ ...n, name: name(n) })),
            notes: out.notes.filter((n) => n !== koreatown),
          };
  }
  if (has('party')) {
    out = {
      ...out,
      elections: out.elections.map((e) => ({
        ...e,
        bars: e.bars && e.bars.map((b) => ({ ...b, color: neutralColor(b.color) })),
      })),
    };
  }
  if (has('values')) out = { ...out, elections: [], measures: [], notes: [m.hide.profile] };
  return out;
}
