'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Topology } from 'topojson-specification';
import { loadPart, votersOf } from '@/components/state/loadPart';
import { useWords } from '@/components/state/words';
import { sameSubject, withSelection } from '@/lib/figure/select';
import type { WordedFigure } from '@/lib/figure/figure';
import {
  figurePacks,
  packsFor,
  type DataPackId,
  type FigurePacks,
  type GeometryPackId,
  type LoadedPacks,
} from '@/lib/figure/packs';
import type { PackFailure, PackLoader } from '@/lib/packs/load';
import type { PackId } from '@/lib/packs/schema';
import { placeIdKind } from '@/lib/places';
import type { View } from '@/lib/view/view';

/** Packs a profile reads besides the View's own: the votes of its kind of place in every election, and the people of the place's unit. */
function packsForProfile(selection: readonly string[]): DataPackId[] {
  if (selection.length === 0) return [];
  const has = (kind: ReturnType<typeof placeIdKind>): boolean => selection.some((id) => placeIdKind(id) === kind);
  return [
    'places',
    'people-neighborhoods',
    ...(has('neighborhood') ? (['profiles'] as const) : []),
    ...(has('precinct') ? (['profiles-precincts'] as const) : []),
    ...(has('tract') ? (['people-tracts-2010', 'people-tracts-2020'] as const) : []),
  ];
}

/** Everything to load for a View: what its WordedFigure needs first, then what the profiles of its selection add. */
function wantedBy(view: View): PackId[] {
  const need = packsFor(view);
  return [...new Set<PackId>([...need.geometry, ...need.data, ...packsForProfile(view.selection)])];
}

export interface FigureState {
  /** What to draw now: the newest Figure that is whole, with the View's selection on it. */
  figure: WordedFigure;
  /** True while the View's own Figure is awaited and another is still shown. */
  waiting: boolean;
  /** True when every pack that the View and the profiles of its selection need is there. */
  whole: boolean;
  failures: PackFailure[];
  retry: () => void;
  packs: FigurePacks | null;
  geometry: Partial<Record<PackId, Topology>>;
  /** Asks for a pack beyond those of the View; a failure of it is no one's loss. */
  want: (id: PackId) => void;
}

type MakeFigure = typeof import('@/lib/figure/build').figure;

/** The code that makes Figures: the server made the first one, so it comes when another is asked for, or once the map stands. `lost` when it could not be fetched; another attempt asks again. */
function useMaker(attempt: number, needed: boolean): { make: MakeFigure | null; lost: boolean } {
  const [state, setState] = useState<{ make: MakeFigure | null; lost: boolean }>({ make: null, lost: false });
  useEffect(() => {
    if (!needed) return;
    let live = true;
    import('@/lib/figure/build').then(
      ({ figure }) => {
        if (live) setState({ make: figure, lost: false });
      },
      () => {
        if (live) setState((old) => (old.make ? old : { make: null, lost: true }));
      },
    );
    return () => {
      live = false;
    };
  }, [attempt, needed]);
  return state;
}

/** To a reader, code that did not arrive is a file that did not arrive. */
const LOST: PackFailure = { ok: false, id: 'places', reason: 'network' };

/** Loads what a View needs and keeps the Figure that answers it; an answer to an older View never paints over a newer one. */
export function useFigure(view: View, first: WordedFigure, loader: PackLoader, ready: boolean): FigureState {
  const words = useWords();
  const [loaded, setLoaded] = useState<LoadedPacks>({});
  const [failures, setFailures] = useState<PackFailure[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState(first);
  const [settled, setSettled] = useState(false);
  const { make, lost } = useMaker(attempt, settled || (ready && !sameSubject(first.view, view)));

  const subjectKey = JSON.stringify(view.subject);
  const selectionKey = view.selection.join();
  useEffect(() => {
    if (!ready) return;
    let live = true;
    const wanted = wantedBy(view);
    void Promise.all(wanted.map(async (id) => ({ id, result: await loadPart(loader, id) }))).then((answers) => {
      if (!live) return;
      setFailures(answers.flatMap((a) => (a.result.ok ? [] : [a.result])));
      setLoaded((old) => {
        const fresh = answers.filter((a) => a.result.ok && old[a.id] === undefined);
        if (fresh.length === 0) return old;
        const next: LoadedPacks = { ...old };
        for (const a of fresh) if (a.result.ok) next[a.id] = a.result.pack;
        return next;
      });
    });
    return () => {
      live = false;
    };
    // The View's camera and overlays need no packs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [subjectKey, selectionKey, loader, attempt, ready]);

  const packs = useMemo(() => figurePacks(loaded, votersOf(loaded)), [loaded]);
  const base = useMemo(() => {
    const need = packsFor(view);
    const whole =
      packs !== null &&
      [...need.data, ...need.geometry].every((id: DataPackId | GeometryPackId) => loaded[id] !== undefined);
    return whole && make !== null ? make({ ...view, selection: [] }, packs, words) : null;
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [subjectKey, packs, loaded, words, make]);

  const geometry = useMemo(() => {
    const out: Partial<Record<PackId, Topology>> = {};
    for (const [id, pack] of Object.entries(loaded))
      if (id.startsWith('geometry-')) out[id as PackId] = pack as Topology;
    return out;
  }, [loaded]);

  // The newest whole WordedFigure stays until the next one is whole.
  if (base !== null && base !== shown) setShown(base);
  const current = base ?? shown;
  const drawn = useMemo(() => withSelection(current, view), [current, view]);
  const want = useCallback(
    (id: PackId) => {
      // Asked for when the map stands, or stays a picture.
      setSettled(true);
      void loader.load(id).then((result) => {
        if (result.ok) setLoaded((old) => (old[id] === undefined ? { ...old, [id]: result.pack } : old));
      });
    },
    [loader],
  );
  const retry = useCallback(() => {
    for (const f of failures) loader.retry(f.id);
    setFailures([]);
    setAttempt((n) => n + 1);
  }, [failures, loader]);

  return {
    figure: drawn,
    waiting: !sameSubject(current.view, view),
    whole: wantedBy(view).every((id) => loaded[id] !== undefined),
    failures: lost && failures.length === 0 ? [LOST] : failures,
    retry,
    packs,
    geometry,
    want,
  };
}
