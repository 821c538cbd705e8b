/** Figures and shapes of a deck's Views, made once each and ahead of need. */
import type { LoadedGeometry } from '@/geo/features';
import { sources } from '@/geo/layers/sources';
import { shapes, type Shapes } from '@/geo/svg/shapes';
import { votersOf } from '@/components/state/loadPart';
import { figurePacks } from '@/lib/figure/packs';
import { drawing } from '@/lib/figure/drawing';
import { figure, withSelection } from '@/lib/figure/build';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Words } from '@/lib/figure/words';
import type { GeometryPack, PackId } from '@/lib/packs/schema';
import type { CacheContent } from '@/lib/packs/packCache';
import { packsOf } from '@/lib/present/prefetch';
import { format } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';

export interface Drawn {
  figure: WordedFigure;
  shapes: Shapes;
  geometry: LoadedGeometry;
}

/** So many Views are remembered whole; exploring makes new ones without end. */
const MOST_DRAWN = 60;

export class Figures {
  private readonly made = new Map<string, WordedFigure>();
  private readonly geometries = new Map<string, LoadedGeometry>();
  private readonly drawn = new Map<string, Drawn>();
  private readonly prepared = new WeakSet<Drawn>();

  constructor(private readonly words: Words) {}

  /** The Figure of a View, its shapes and their geometry, the very same for an equal View; null while packs of it are missing. */
  of(view: View, content: CacheContent): Drawn | null {
    const base = this.base(view, content);
    if (base === null) return null;
    const geometry = this.geometry(view, content);
    const key = format(view);
    const known = this.drawn.get(key);
    if (known?.geometry === geometry) return known;
    const selected = withSelection(base, view);
    const drawn: Drawn = { figure: selected, geometry, shapes: shapes(selected, geometry) };
    if (this.drawn.size >= MOST_DRAWN) this.drawn.delete(this.drawn.keys().next().value ?? '');
    this.drawn.set(key, drawn);
    return drawn;
  }

  /** Whether a View's packs are here and it has not been prepared with them. */
  awaits(view: View, content: CacheContent): boolean {
    const known = this.drawn.get(format(view));
    if (known && known.geometry === this.geometry(view, content)) return !this.prepared.has(known);
    return packsOf(view).every((id) => content.packs[id] !== undefined);
  }

  /** Does what is slow of showing a View, so that showing it later is quick. */
  prepare(view: View, content: CacheContent): void {
    const drawn = this.of(view, content);
    if (!drawn || this.prepared.has(drawn)) return;
    this.prepared.add(drawn);
    sources(drawing(drawn.figure), drawn.geometry);
  }

  private base(view: View, content: CacheContent): WordedFigure | null {
    const key = JSON.stringify(view.subject);
    const known = this.made.get(key);
    if (known) return known;
    if (packsOf(view).some((id) => content.packs[id] === undefined)) return null;
    const packs = figurePacks(content.packs, votersOf(content.packs));
    if (packs === null) return null;
    const made = figure({ ...view, selection: [] }, packs, this.words);
    this.made.set(key, made);
    return made;
  }

  /** The same object for the same packs, so that the map sees at once that nothing has changed. */
  private geometry(view: View, content: CacheContent): LoadedGeometry {
    const ids: PackId[] = [...packsOf(view).filter((id) => id.startsWith('geometry-')), 'geometry-context'];
    const here = ids.filter((id) => content.packs[id] !== undefined);
    const key = here.join();
    const known = this.geometries.get(key);
    if (known) return known;
    // A geometry pack in the cache was checked by the loader to be a topology.
    const made: LoadedGeometry = Object.fromEntries(here.map((id) => [id, content.packs[id] as GeometryPack]));
    this.geometries.set(key, made);
    return made;
  }
}
