'use client';

import { RaceSummary } from '@/components/panels/RaceSummary';
import { useWords } from '@/components/state/words';
import { races } from '@/lib/i18n/en.races';
import type { ElectionPack } from '@/lib/packs/schema';
import type { Theme } from '@/lib/scales/palettes';

/** The race card in the side column; loaded only when it is opened. */
export function RaceCard({ pack, theme }: { pack: ElectionPack; theme: Theme }) {
  const words = useWords();
  return <RaceSummary pack={pack} words={words} race={races} theme={theme} level={3} />;
}
