'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LoadedGeometry } from '@/geo/features';
import type { PackFailure, PackLoader } from '@/lib/packs/load';
import { AREA_OVERLAYS, areaPackId } from '@/lib/places/areaOverlays';
import type { Overlay } from '@/lib/view/view';

export interface AreaOverlaysState {
  geometry: LoadedGeometry;
  failures: readonly PackFailure[];
  retry: () => void;
}

/** Loads the packs of the overlays that are on, and keeps them; nothing waits for them. */
export function useAreaOverlays(overlays: readonly Overlay[], loader: PackLoader): AreaOverlaysState {
  const [geometry, setGeometry] = useState<LoadedGeometry>({});
  const [failures, setFailures] = useState<readonly PackFailure[]>([]);
  const [attempt, setAttempt] = useState(0);
  const on = AREA_OVERLAYS.filter((o) => overlays.includes(o)).join();
  useEffect(() => {
    let live = true;
    const ids = AREA_OVERLAYS.filter((o) => on.split(',').includes(o)).map(areaPackId);
    void Promise.all(ids.map((id) => loader.load(id))).then((answers) => {
      if (!live) return;
      const failed = answers.flatMap((a) => (a.ok ? [] : [a]));
      setFailures((old) => (old.length === 0 && failed.length === 0 ? old : failed));
      setGeometry((old) => {
        const fresh = answers.flatMap((a) => (a.ok && old[a.id] === undefined ? [[a.id, a.pack] as const] : []));
        return fresh.length === 0 ? old : { ...old, ...Object.fromEntries(fresh) };
      });
    });
    return () => {
      live = false;
    };
  }, [on, loader, attempt]);
  const retry = useCallback(() => {
    for (const f of failures) loader.retry(f.id);
    setFailures([]);
    setAttempt((n) => n + 1);
  }, [failures, loader]);
  return useMemo(() => ({ geometry, failures, retry }), [geometry, failures, retry]);
}
