'use client';

import { useState } from 'react';
import { useLazyPart } from '@/components/state/useLazyPart';
import { useWords } from '@/components/state/words';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { ElectionPack } from '@/lib/packs/schema';
import type { Theme } from '@/lib/scales/palettes';

const loadCard = () => import('@/components/panels/RaceCard');

/** "About this election": closed until asked for; what is in it is loaded then. Without scripts the link leads to the same on a page. */
export function AboutElection({
  election,
  pack,
  theme,
}: {
  election: ElectionId;
  pack: ElectionPack | null;
  theme: Theme;
}) {
  const {
    m: { raceCard, errors },
  } = useWords();
  const [open, setOpen] = useState(false);
  const late = useLazyPart(open, loadCard);
  return (
    <section>
      <details className="race-card" data-testid="race-card" onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          <strong>{raceCard.title}</strong>
        </summary>
        {late === 'failed' ? (
          <p>{errors.late}</p>
        ) : late === null || pack === null ? (
          <p>{errors.loading}</p>
        ) : (
          <late.RaceCard pack={pack} theme={theme} />
        )}
        <p>
          <a href={`/about/elections/#${election}`}>{raceCard.page}</a>
        </p>
      </details>
    </section>
  );
}
