'use client';

import { RaceSummary } from '@/components/panels/RaceSummary';
import { usePart, useWords } from '@/components/state/words';
import type { ElectionPack } from '@/lib/packs/schema';
import type { Theme } from '@/lib/scales/palettes';

/** The race card in the side column; loaded only when it is opened. */
export default function RaceCard({ pack, theme }: { pack: ElectionPack; theme: Theme }) {
  const words = useWords();
  const races = usePart('races');
  const claims = usePart('claims');
  return <RaceSummary pack={pack} words={words} race={races} claims={claims} theme={theme} level={3} />;
}
