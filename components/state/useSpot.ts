'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Spot } from '@/components/panels/InTheDistrict';
import type { FigureService } from '@/lib/figure/service';
import type { LonLat } from '@/lib/places';

/**
 * Answers "is this the 34th?" for a spot, from the lines at hand; nothing leaves the browser. A later question wins.
 * `ask` tells `found` the slug of the neighborhood there, null where there is none, unless a later question came first;
 * `unanswered` while the lines for the latest question could not be loaded.
 */
export function useSpot(service: FigureService): {
  spot: Spot | null;
  unanswered: boolean;
  ask: (at: LonLat, source: Spot['source'], found?: (slug: string | null) => void) => void;
} {
  const [spot, setSpot] = useState<Spot | null>(null);
  const [unanswered, setUnanswered] = useState(false);
  const latest = useRef(0);
  const ask = useCallback(
    (at: LonLat, source: Spot['source'], found?: (slug: string | null) => void) => {
      latest.current += 1;
      const mine = latest.current;
      const fail = (): void => {
        if (latest.current === mine) setUnanswered(true);
      };
      Promise.all([service.loadMore(['geometry-base']), import('@/geo/inPlan')]).then(([, geo]) => {
        const base = service.pack('geometry-base');
        if (latest.current !== mine) return;
        if (base === null) return fail();
        setUnanswered(false);
        const slug = geo.neighborhoodAt(base, at);
        const name = service.pack('places')?.neighborhoods.find((n) => n.slug === slug)?.name ?? null;
        setSpot({
          at,
          source,
          neighborhood: name,
          in2011: geo.inPlan(base, '2011', at),
          in2021: geo.inPlan(base, '2021', at),
        });
        found?.(slug);
      }, fail);
    },
    [service],
  );
  return useMemo(() => ({ spot, unanswered, ask }), [spot, unanswered, ask]);
}
