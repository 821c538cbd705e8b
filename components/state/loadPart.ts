/** A pack, and with the packs of voters also the code and words that draw them: neither is part of the first page. */
import { VOTER_ELECTIONS, type VotersPack } from '@/lib/elections/voterGroups';
import type { FigurePacks } from '@/lib/figure/packs';
import type { PackFailure, PackLoader } from '@/lib/packs/load';
import type { PackId } from '@/lib/packs/schema';

type Voters = NonNullable<FigurePacks['voters']>;
interface VotersPart extends Pick<Voters, 'draw' | 'words'> {
  pack: VotersPack;
}

/** What the loader answers, `pack` being what `votersOf` takes apart for the packs of voters. Never rejects. */
export async function loadPart(loader: PackLoader, id: PackId): Promise<{ ok: true; pack: unknown } | PackFailure> {
  const election = id.startsWith('voters-') ? id.slice('voters-'.length) : null;
  const known = VOTER_ELECTIONS.find((e) => e === election);
  if (known === undefined) return loader.load(id);
  const answer = await loader.load(`voters-${known}`);
  if (!answer.ok) return answer;
  try {
    const [{ votersFigure: draw }, { voters: words }] = await Promise.all([
      import('@/lib/figure/voters'),
      import('@/lib/i18n/en.voters'),
    ]);
    return { ok: true, pack: { pack: answer.pack, draw, words } satisfies VotersPart };
  } catch {
    return { ok: false, id, reason: 'network' };
  }
}

/** The packs of voters among those loaded, as a Figure reads them; undefined where there is none. */
export function votersOf(loaded: Partial<Record<PackId, unknown>>): FigurePacks['voters'] {
  const parts = VOTER_ELECTIONS.flatMap((id) => {
    // loadPart is what fills this entry.
    const part = loaded[`voters-${id}`] as VotersPart | undefined;
    return part ? [part] : [];
  });
  const [first] = parts;
  return (
    first && {
      packs: Object.fromEntries(parts.map((p) => [p.pack.election, p.pack])),
      draw: first.draw,
      words: first.words,
    }
  );
}
