'use client';

import { useEffect, useState } from 'react';
import '@/components/panels/overlays.css';
import { useWords } from '@/components/state/words';
import { overlayNamesAt } from '@/geo/overlayAreas';
import { overlays as words } from '@/lib/i18n/en.overlays';
import type { PackLoader } from '@/lib/packs/load';
import type { LonLat } from '@/lib/places';
import { AREA_OVERLAYS, areaPackId, type AreaOverlay } from '@/lib/places/areaOverlays';

interface Props {
  at: LonLat;
  loader: PackLoader;
  overlays: readonly AreaOverlay[];
}
interface Answer {
  at: LonLat;
  names: Partial<Record<AreaOverlay, string[]>>;
  failed: boolean;
}

/** Which ZIP code, council district, council and group a spot is in: for the overlays that are on, and for all of them once the reader asks. */
export default function SpotNames({ at, loader, overlays }: Props) {
  const { m } = useWords();
  const [all, setAll] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = AREA_OVERLAYS.filter((o) => all || overlays.includes(o)).join();
  useEffect(() => {
    let live = true;
    const wanted = AREA_OVERLAYS.filter((o) => asked.split(',').includes(o));
    void Promise.all(wanted.map(async (o) => [o, await loader.load(areaPackId(o))] as const)).then((packs) => {
      if (!live) return;
      const names = Object.fromEntries(
        packs.flatMap(([o, result]) => (result.ok ? [[o, overlayNamesAt(result.pack, o, at)] as const] : [])),
      );
      setAnswer({ at, names, failed: packs.some(([, result]) => !result.ok) });
    });
    return () => {
      live = false;
    };
  }, [at, asked, loader]);
  const askAgain = () => {
    for (const o of AREA_OVERLAYS) loader.retry(areaPackId(o));
    setAll(true);
    if (all) setAnswer(null);
  };
  const shown = answer?.at === at ? AREA_OVERLAYS.filter((o) => answer.names[o] !== undefined) : [];
  return (
    <div className="spot-names" data-testid="spot-names">
      {shown.length > 0 ? (
        <dl aria-label={words.also}>
          {shown.map((o) => (
            <div key={o}>
              <dt>{words.byOverlay[o].one}</dt>
              <dd>{m.figure.list(answer?.names[o] ?? []) || words.byOverlay[o].none}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {answer?.failed ? <p className="muted">{words.failed}</p> : null}
      {asked.split(',').length < AREA_OVERLAYS.length || answer?.failed ? (
        <button type="button" className="chip" onClick={askAgain}>
          {answer?.failed ? m.errors.retry : words.askAll}
        </button>
      ) : null}
    </div>
  );
}
