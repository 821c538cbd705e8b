'use client';

import { useCallback, useMemo, useState } from 'react';
import type { MapPick } from '@/components/map/contract';
import { useAtlasActions } from '@/components/state/store';
import { useSpot } from '@/components/state/useSpot';
import type { FigureService } from '@/lib/figure/service';
import { placeIdKind } from '@/lib/places';

export interface Picking extends ReturnType<typeof useSpot> {
  onPick: (pick: MapPick) => void;
  onPickPlace: (id: string, add: boolean) => void;
  /** The next place is added to the selection: for fingers, which have no Shift. */
  adding: boolean;
  onAdd: () => void;
}

/** What selecting does, wherever it comes from: the map, the lists. */
export function usePicking(service: FigureService): Picking {
  const act = useAtlasActions();
  const { spot, unanswered, ask } = useSpot(service);
  const [adding, setAdding] = useState(false);
  const onPick = useCallback(
    (pick: MapPick) => {
      const add = pick.additive || adding;
      setAdding(false);
      // A council district is pointed at, not selected: the neighborhood there is.
      const id = pick.id !== null && placeIdKind(pick.id) !== null ? pick.id : null;
      if (id !== null) act.selectPlace(id, { add });
      ask(pick.lngLat, 'map', (slug) => {
        // Beyond the areas drawn, a neighborhood is still a place: its part outside these lines leads to it too.
        if (id === null && slug !== null) act.selectPlace(slug, { add });
      });
    },
    [act, ask, adding],
  );
  const onPickPlace = useCallback(
    (id: string, add: boolean) => {
      act.selectPlace(id, { add: add || adding });
      setAdding(false);
    },
    [act, adding],
  );
  const onAdd = useCallback(() => setAdding((on) => !on), []);
  return useMemo(
    () => ({ spot, unanswered, ask, onPick, onPickPlace, adding, onAdd }),
    [spot, unanswered, ask, onPick, onPickPlace, adding, onAdd],
  );
}
