'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Topology } from 'topojson-specification';
import { useWords } from '@/components/state/words';
import { figure, sameSubject, withSelection } from '@/lib/figure/build';
import type { Figure } from '@/lib/figure/figure';
import { packsFor, type DataPackId, type FigurePacks, type GeometryPackId } from '@/lib/figure/packs';
import { ELECTION_IDS, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import type { PackFailure, PackLoader } from '@/lib/packs/load';
import type { AreasPack, ContestPack, ContestPackId, ElectionAreasPack, ElectionPack, PackId, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { isPeoplePackId } from '@/lib/people/measures';
import { placeIdKind } from '@/lib/places';
import type { View } from '@/lib/view/view';

type Loaded = Partial<Record<PackId, unknown>>;

/** The packs at hand in the shape figure() reads; null before the places are there. */
function figurePacks(loaded: Loaded): FigurePacks | null {
  const places = loaded.places as PlacesPack | undefined;
  if (!places) return null;
  const elections: Partial<Record<ElectionId, ElectionPack>> = {};
  for (const id of ELECTION_IDS) {
    const pack = loaded[`election-${id}`] as ElectionPack | undefined;
    if (pack) elections[id] = pack;
  }
  const electionAreas: FigurePacks['electionAreas'] = {};
  for (const id of ELECTION_IDS) {
    const pack = loaded[`areas-${id}`] as ElectionAreasPack | undefined;
    if (pack) electionAreas[id] = pack;
  }
  const contests: FigurePacks['contests'] = {};
  for (const [id, pack] of Object.entries(loaded)) if (isContestPackId(id)) contests[id] = pack as ContestPack;
  const people: FigurePacks['people'] = {};
  for (const id of Object.keys(loaded)) if (isPeoplePackId(id)) people[id] = loaded[id] as PeoplePack;
  return { places, elections, contests, people, areas: loaded.areas as AreasPack | undefined, electionAreas };
}

const isContestPackId = (id: string): id is ContestPackId => id.startsWith('contest-');

/** Packs a profile reads besides the View's own: every election, and the people of the place's unit. */
function packsForProfile(selection: readonly string[]): DataPackId[] {
  if (selection.length === 0) return [];
  const tracts = selection.some((id) => placeIdKind(id) === 'tract');
  return ['places', ...ELECTION_IDS.filter(hasPrecincts).map((id) => `election-${id}` as const), 'people-neighborhoods', ...(tracts ? (['people-tracts-2010', 'people-tracts-2020'] as const) : [])];
}

/** Everything to load for a View: what its Figure needs first, then what the profiles of its selection add. */
function wantedBy(view: View): PackId[] {
  const need = packsFor(view);
  return [...new Set<PackId>([...need.geometry, ...need.data, ...packsForProfile(view.selection)])];
}

export interface FigureState {
  /** What to draw now: the newest Figure that is whole, with the View's selection on it. */
  figure: Figure;
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

/** Loads what a View needs and keeps the Figure that answers it; an answer to an older View never paints over a newer one. */
export function useFigure(view: View, first: Figure, loader: PackLoader, ready: boolean): FigureState {
  const words = useWords();
  const [loaded, setLoaded] = useState<Loaded>({});
  const [failures, setFailures] = useState<PackFailure[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState(first);

  const subjectKey = JSON.stringify(view.subject);
  const selectionKey = view.selection.join();
  useEffect(() => {
    if (!ready) return;
    let live = true;
    const wanted = wantedBy(view);
    void Promise.all(wanted.map(async (id) => ({ id, result: await loader.load(id) }))).then((answers) => {
      if (!live) return;
      setFailures(answers.flatMap((a) => (a.result.ok ? [] : [a.result])));
      setLoaded((old) => {
        const fresh = answers.filter((a) => a.result.ok && old[a.id] === undefined);
        if (fresh.length === 0) return old;
        const next: Loaded = { ...old };
        for (const a of fresh) if (a.result.ok) next[a.id] = a.result.pack;
        return next;
      });
    });
    return () => { live = false; };
    // The View's camera and overlays need no packs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [subjectKey, selectionKey, loader, attempt, ready]);

  const packs = useMemo(() => figurePacks(loaded), [loaded]);
  const base = useMemo(() => {
    const need = packsFor(view);
    const whole = packs !== null && [...need.data, ...need.geometry].every((id: DataPackId | GeometryPackId) => loaded[id] !== undefined);
    return whole ? figure({ ...view, selection: [] }, packs, words) : null;
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [subjectKey, packs, loaded, words]);

  const geometry = useMemo(() => {
    const out: Partial<Record<PackId, Topology>> = {};
    for (const [id, pack] of Object.entries(loaded)) if (id.startsWith('geometry-')) out[id as PackId] = pack as Topology;
    return out;
  }, [loaded]);

  // The newest whole Figure stays until the next one is whole.
  if (base !== null && base !== shown) setShown(base);
  const current = base ?? shown;
  const drawn = useMemo(() => withSelection(current, view), [current, view]);
  const want = useCallback((id: PackId) => {
    void loader.load(id).then((result) => { if (result.ok) setLoaded((old) => (old[id] === undefined ? { ...old, [id]: result.pack } : old)); });
  }, [loader]);
  const retry = useCallback(() => {
    for (const f of failures) loader.retry(f.id);
    setFailures([]);
    setAttempt((n) => n + 1);
  }, [failures, loader]);

  return { figure: drawn, waiting: !sameSubject(current.view, view), whole: wantedBy(view).every((id) => loaded[id] !== undefined), failures, retry, packs, geometry, want };
}
