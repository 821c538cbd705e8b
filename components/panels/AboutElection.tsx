'use client';

import { useEffect, useState } from 'react';
import { useWords } from '@/components/state/words';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { ElectionPack } from '@/lib/packs/schema';
import type { Theme } from '@/lib/scales/palettes';

type Card = typeof import('@/components/panels/RaceCard').RaceCard;

/** "About this election": closed until asked for; what is in it is loaded then. */
export function AboutElection({ election, pack, theme }: { election: ElectionId; pack: ElectionPack | null; theme: Theme }) {
  const { m: { raceCard, errors } } = useWords();
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ Card: Card } | 'failed' | null>(null);
  useEffect(() => {
    if (!open || loaded !== null) return;
    let live = true;
    import('@/components/panels/RaceCard').then(({ RaceCard }) => { if (live) setLoaded({ Card: RaceCard }); }, () => { if (live) setLoaded('failed'); });
    return () => { live = false; };
  }, [open, loaded]);
  return (
    <section>
      <details className="race-card" data-testid="race-card" onToggle={(e) => { setOpen(e.currentTarget.open); if (!e.currentTarget.open && loaded === 'failed') setLoaded(null); }}>
        <summary>{raceCard.title}</summary>
        {loaded === 'failed' ? <p className="muted">{raceCard.failed}</p> : loaded !== null && pack !== null ? <loaded.Card pack={pack} theme={theme} /> : <p className="muted">{errors.loading}</p>}
        <p><a href={`/about/elections/#${election}`}>{raceCard.page}</a></p>
      </details>
    </section>
  );
}
