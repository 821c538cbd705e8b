'use client';

import { useState } from 'react';
import { lazyPart } from '@/components/state/lazyPart';
import { useWords } from '@/components/state/words';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { ElectionPack } from '@/lib/packs/schema';
import type { Theme } from '@/lib/scales/palettes';

const RaceCard = lazyPart(() => import('@/components/panels/RaceCard'), {
  words: ['races', 'claims'],
  waiting: () => <Loading />,
});

function Loading() {
  return <p>{useWords().m.errors.loading}</p>;
}

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
    m: { raceCard },
  } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section>
      <details className="race-card" data-testid="race-card" onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          <strong>{raceCard.title}</strong>
        </summary>
        {!open ? null : pack === null ? <Loading /> : <RaceCard pack={pack} theme={theme} />}
        <p>
          <a href={`/about/elections/#${election}`}>{raceCard.page}</a>
        </p>
      </details>
    </section>
  );
}
