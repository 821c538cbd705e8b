/**
 * The figure service: the one place that loads packs and makes Figures. A page has one; the atlas, embeds, decks, the presenter, print, lessons and the build
 * ask it for Views and are answered by View, so that a late answer never stands for a newer question.
 */
import type { Topology } from 'topojson-specification';
import { createArrivals } from '@/lib/figure/arrivals';
import { Bounded } from '@/lib/figure/bounded';
import type { Figure } from '@/lib/figure/figure';
import { createLateCode } from '@/lib/figure/lateCode';
import { CONTEXT_PACK } from '@/lib/figure/needs';
import { figurePacks, overlayPacks, packsFor, type FigurePacks, type LoadedPacks } from '@/lib/figure/packs';
import { withSelection } from '@/lib/figure/select';
import { afterTimeout, type After } from '@/lib/packs/deadline';
import type { PackId } from '@/lib/packs/schema';
import type { PackFailureReason, PackOf, PackSource } from '@/lib/packs/source';
import type { Subject, View } from '@/lib/view/view';

/** Shapes that have arrived, by pack. */
export type Geometry = Readonly<Partial<Record<PackId, Topology>>>;

/** What did not come, and why; `code` is the code that makes Figures. */
export interface Failure {
  id: PackId | 'code';
  reason: PackFailureReason;
}

export interface Answer {
  /** The View that was asked about. */
  view: View;
  /** null while something that it is made from has not come. */
  figure: Figure | null;
  /** Shapes of its areas, of its overlays and of the streets, as far as they are here; the same object as long as none of them arrives. */
  geometry: Geometry;
  /** What the Figure waits for and will not get until it is asked for again. */
  failures: readonly Failure[];
  /** What did not come of its overlays: the Figure stands without it. */
  besides: readonly Failure[];
}

export interface FigureService {
  /** Asks for what a View's Figure and overlays need. What is here or on its way is not asked for twice; what failed waits for `retry`. */
  want(view: View): void;
  /** The same, and resolves when everything has come or failed. Never rejects. */
  load(view: View): Promise<void>;
  /** What is known of a View now; the same object for an equal View as long as nothing of it changes. */
  get(view: View): Answer;
  /** Asks for packs that are not part of a View's Figure: of profiles, for instance (needs.ts). */
  wantMore(ids: readonly PackId[]): void;
  /** The same, and resolves when each has come or failed. Never rejects. */
  loadMore(ids: readonly PackId[]): Promise<void>;
  /** Fetches ahead of need the code that makes Figures, and packs; should one fail, nobody is told, and whoever needs it asks again. */
  prepare(ids: readonly PackId[]): void;
  /** A pack; null until it is here. */
  pack<Id extends PackId>(id: Id): PackOf<Id> | null;
  /** All that somebody wanted and that did not come. */
  failures(): readonly Failure[];
  /** All packs at hand, as profiles read them; null before the places are there. The same object as long as nothing arrives. */
  packs(): FigurePacks | null;
  /** Asks again for all that failed. */
  retry(): void;
  /** @returns what ends the subscription. */
  subscribe(changed: () => void): () => void;
  /** Another number whenever anything has come or failed. */
  version(): number;
}

export type MakeFigure = (view: View, packs: FigurePacks) => Figure;

export interface FigureServiceOptions {
  source: PackSource;
  /** The code that makes Figures, now or later. */
  code: () => { figure: MakeFigure } | Promise<{ figure: MakeFigure }>;
  /** A Figure that is there from the start: its subject needs no code to be seen. */
  first?: Figure;
  after?: After;
  /** How many Figures are remembered. */
  most?: number;
}

/** More than the slides of the longest deck, so that none is made twice. */
const MOST_FIGURES = 120;

export function createFigureService({
  source,
  code: loadCode,
  first,
  after = afterTimeout,
  most = MOST_FIGURES,
}: FigureServiceOptions): FigureService {
  const listeners = new Set<() => void>();
  let version = 0;
  const changed = (): void => {
    version += 1;
    for (const listener of [...listeners]) listener();
  };
  const arrivals = createArrivals(source, changed);
  const code = createLateCode(loadCode, after, changed);

  const bases = new Bounded<string, Figure>(most);
  const firstKey = first && subjectKey(first.view.subject);
  const answers = new Bounded<string, { version: number; base: Figure | null; answer: Answer }>(2 * most);
  const geometries = new Bounded<string, Geometry>(2 * most);
  let typed: { from: LoadedPacks; packs: FigurePacks | null } | null = null;

  const needsCode = (subject: Subject): boolean => subjectKey(subject) !== firstKey;

  function idsOf(view: View): { figure: PackId[]; geometry: PackId[]; overlays: PackId[] } {
    const { data, geometry } = packsFor(view);
    return { figure: [...geometry, ...data], geometry, overlays: overlayPacks(view) };
  }

  function want(view: View): void {
    const { figure, overlays } = idsOf(view);
    if (needsCode(view.subject)) code.ask();
    arrivals.ask([...figure, ...overlays]);
  }

  function packs(): FigurePacks | null {
    const from = arrivals.packs();
    if (typed?.from !== from) typed = { from, packs: figurePacks(from) };
    return typed.packs;
  }

  /** The Figure of a subject with nothing selected: selecting is quick and done for each View. */
  function baseOf(view: View): Figure | null {
    const key = subjectKey(view.subject);
    const known = bases.get(key);
    if (known) return known;
    if (first && key === firstKey) return first;
    const make = code.get();
    const { figure } = idsOf(view);
    if (make === null || !figure.every(arrivals.has)) return null;
    const all = packs();
    if (all === null) return null;
    const made = make.figure({ subject: view.subject, overlays: view.overlays, selection: [], camera: null }, all);
    bases.set(key, made);
    return made;
  }

  function geometryOf(ids: readonly PackId[]): Geometry {
    const here = ids.filter(arrivals.has);
    const key = here.join();
    const known = geometries.get(key);
    if (known) return known;
    const all = arrivals.packs();
    const made: Geometry = Object.fromEntries(here.map((id) => [id, all[id]]));
    geometries.set(key, made);
    return made;
  }

  const failuresAmong = (ids: readonly PackId[]): Failure[] =>
    ids.map(arrivals.failureOf).filter((failure) => failure !== null);

  function failuresOf(view: View, ids: readonly PackId[], figure: Figure | null): readonly Failure[] {
    const failed = failuresAmong(ids);
    if (figure !== null) return failed;
    const lost = needsCode(view.subject) ? code.failure() : null;
    return lost === null ? failed : [...failed, { id: 'code', reason: lost }];
  }

  function get(view: View): Answer {
    const key = viewKey(view);
    const known = answers.get(key);
    if (known?.version === version) return known.answer;
    const ids = idsOf(view);
    const base = baseOf(view);
    const figure = base === null ? null : base === known?.base ? known.answer.figure : withSelection(base, view);
    const next: Answer = {
      view,
      figure,
      geometry: geometryOf([...new Set([...ids.geometry, ...ids.overlays, CONTEXT_PACK] as const)]),
      failures: failuresOf(view, ids.figure, figure),
      besides: failuresAmong(ids.overlays),
    };
    const answer = known && sameAnswer(known.answer, next) ? known.answer : next;
    answers.set(key, { version, base, answer });
    return answer;
  }

  return {
    want,
    async load(view) {
      want(view);
      const { figure, overlays } = idsOf(view);
      await Promise.all([arrivals.settled([...figure, ...overlays]), code.settled()]);
    },
    get,
    wantMore: arrivals.ask,
    loadMore(ids) {
      arrivals.ask(ids);
      return arrivals.settled(ids);
    },
    prepare(ids) {
      code.askAhead();
      arrivals.askAhead(ids);
    },
    // The packs at hand are each what its id says: the source has seen to that.
    pack: <Id extends PackId>(id: Id) => (arrivals.packs()[id] as PackOf<Id> | undefined) ?? null,
    failures() {
      const lost = code.failure();
      return lost === null ? arrivals.failures() : [...arrivals.failures(), { id: 'code', reason: lost }];
    },
    packs,
    retry() {
      code.retry();
      arrivals.retry();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    version: () => version,
  };
}

/** Equal for equal subjects, in whatever order their fields stand. */
function subjectKey(subject: Subject): string {
  return JSON.stringify(subject, Object.keys(subject).sort());
}

function viewKey({ subject, overlays, selection, camera, found }: View): string {
  const at = camera && [camera.lat, camera.lon, camera.zoom];
  return JSON.stringify([subjectKey(subject), overlays, selection, at, found]);
}

function sameAnswer(a: Answer, b: Answer): boolean {
  return (
    a.figure === b.figure &&
    a.geometry === b.geometry &&
    sameFailures(a.failures, b.failures) &&
    sameFailures(a.besides, b.besides)
  );
}

function sameFailures(a: readonly Failure[], b: readonly Failure[]): boolean {
  return a.length === b.length && a.every((x, i) => x.id === b[i]!.id && x.reason === b[i]!.reason);
}
