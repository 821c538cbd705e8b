'use client';

import { useEffect, useState } from 'react';
import '@/components/panels/overlays.css';
import { useFigures } from '@/components/state/figures';
import { usePart, useWords } from '@/components/state/words';
import { overlayNamesAt } from '@/geo/overlayAreas';
import type { LonLat } from '@/lib/places';
import { AREA_OVERLAYS, areaPackId, type AreaOverlay } from '@/lib/places/areaOverlays';

interface Props {
  at: LonLat;
  overlays: readonly AreaOverlay[];
}

/** Which ZIP code, council district, council and group a spot is in: for the overlays that are on, and for all of them once the reader asks. */
export default function SpotNames({ at, overlays }: Props) {
  const { m } = useWords();
  const words = usePart('overlays');
  const { service } = useFigures();
  const [all, setAll] = useState(false);
  const asked = AREA_OVERLAYS.filter((o) => all || overlays.includes(o));
  const key = asked.join();
  useEffect(() => {
    service.wantMore(AREA_OVERLAYS.filter((o) => key.split(',').includes(o)).map(areaPackId));
  }, [service, key]);
  const failed = service.failures().some((f) => asked.some((o) => areaPackId(o) === f.id));
  const shown = asked.flatMap((o) => {
    const pack = service.pack(areaPackId(o));
    return pack === null ? [] : [{ overlay: o, names: overlayNamesAt(pack, o, at) }];
  });
  const askAgain = () => {
    service.retry();
    setAll(true);
  };
  return (
    <div className="spot-names" data-testid="spot-names">
      {shown.length > 0 ? (
        <dl aria-label={words.also}>
          {shown.map(({ overlay, names }) => (
            <div key={overlay}>
              <dt>{words.byOverlay[overlay].one}</dt>
              <dd>{m.figure.list(names) || words.byOverlay[overlay].none}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {failed ? <p className="muted">{words.failed}</p> : null}
      {asked.length < AREA_OVERLAYS.length || failed ? (
        <button type="button" className="chip" onClick={askAgain}>
          {failed ? m.errors.retry : words.askAll}
        </button>
      ) : null}
    </div>
  );
}
