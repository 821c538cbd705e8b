/** The published packs as figure() reads them, from the disk: for pages that are rendered when the site is built, and for tests. */
import { VOTER_ELECTIONS, type VotersPack } from '@/lib/elections/voterGroups';
import { figurePacks, type FigurePacks, type LoadedPacks } from '@/lib/figure/packs';
import { votersFigure } from '@/lib/figure/voters';
import { voters as words } from '@/lib/i18n/en.voters';
import { packReader, readManifest } from '@/lib/packs/published';

/**
 * Packs by id; all of them unless given. Give what `packsFor` names to see that it names enough.
 * @throws when a pack is not published, or the places are not among them.
 */
export function publishedPacks(ids?: readonly (keyof LoadedPacks)[]): FigurePacks {
  const manifest = readManifest();
  const read = packReader(manifest);
  const wanted =
    ids ?? manifest.packs.map((p) => p.id).filter((id) => !id.startsWith('geometry-') && id !== 'context-image');
  const voterPacks = VOTER_ELECTIONS.filter((e) => wanted.includes(`voters-${e}`)).map(
    (e) => [e, read(`voters-${e}`) as VotersPack] as const,
  );
  const packs = figurePacks(
    Object.fromEntries(wanted.map((id) => [id, read(id)])),
    voterPacks.length === 0 ? undefined : { packs: Object.fromEntries(voterPacks), draw: votersFigure, words },
  );
  if (packs === null) throw new Error('No Figure is made without the places');
  return packs;
}
