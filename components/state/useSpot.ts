'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Spot } from '@/components/panels/InTheDistrict';
import type { FigureService } from '@/lib/figure/service';
import type { LonLat } from '@/lib/places';

/**
 * Answers "is this the 34th?" for a spot, from the lines at hand; nothing leaves the browser. A later question wins.
 * `ask` resolves to the slug of the neighborhood there; null where there is none or the question is no longer the latest.
 */
export function useSpot(service: FigureService): {
  spot: Spot | null;
  ask: (at: LonLat, source: Spot['source']) => Promise<string | null>;
} {
  const [spot, setSpot] = useState<Spot | null>(null);
  const latest = useRef(0);
  const ask = useCallback(
    (at: LonLat, source: Spot['source']) => {
      latest.current += 1;
      const mine = latest.current;
      return Promise.all([service.loadMore(['geometry-base']), import('@/geo/inPlan')]).then(([, geo]) => {
        const base = service.pack('geometry-base');
        if (base === null || latest.current !== mine) return null;
        const slug = geo.neighborhoodAt(base, at);
        const name = service.pack('places')?.neighborhoods.find((n) => n.slug === slug)?.name ?? null;
        setSpot({
          at,
          source,
          neighborhood: name,
          in2011: geo.inPlan(base, '2011', at),
          in2021: geo.inPlan(base, '2021', at),
        });
        return slug;
      });
    },
    [service],
  );
  return useMemo(() => ({ spot, ask }), [spot, ask]);
}
